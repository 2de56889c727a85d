// Path data: the text of a drawing on a grid, read into a painter's path.
#pragma once
#include <QPainterPath>

#include <string_view>

namespace nextrung::ui {

/// The drawing that `data` describes (letters as in icon_paths.h); nothing after the first mistake in it.
QPainterPath readPath(std::string_view data);

} // namespace nextrung::ui
