// Icon paths: every icon of the app as path data on a grid of 24, sorted by name.
//
// Our own drawings, in the letters of SVG (M L H V C A Z, absolute), with three of our own:
// O x y r is a circle, R x y w h r a rounded rectangle, D x y r n a circle of n dashes.
#pragma once
#include <array>
#include <string_view>

namespace nextrung::ui {

struct IconPath {
    std::string_view name;
    std::string_view path;
};

inline constexpr std::array iconPaths{
    IconPath{"alert", "M12 4.2 L20.8 19.4 H3.2 Z M12 9.8 V13.8 M12 16.6 V16.7"},
    IconPath{"ask",
             "M6 4.5 H18 A1.8 1.8 0 0 1 19.8 6.3 V14.7 A1.8 1.8 0 0 1 18 16.5 H11.2 L7.2 20.3 V16.5 H6 "
             "A1.8 1.8 0 0 1 4.2 14.7 V6.3 A1.8 1.8 0 0 1 6 4.5 Z "
             "M10.2 8.8 C10.4 7.8 11.2 7.3 12.1 7.3 C13.2 7.3 14 8 14 8.9 C14 10.2 12.1 10.3 12.1 11.6 "
             "M12.1 13.6 V13.7"},
    IconPath{"back", "M15 5 L8 12 L15 19"},
    IconPath{"calendar", "R4.5 5.5 15 14.5 2 M4.5 10 H19.5 M8.5 3.5 V7 M15.5 3.5 V7"},
    IconPath{"career", "M4 19.5 H7.5 V15.7 H11.5 V11.9 H15.5 V8.1 H20"},
    IconPath{"cash", "R3 6.5 18 11.5 2 O12 12.25 2.4 M6.4 12.2 V12.3 M17.6 12.2 V12.3"},
    IconPath{"cert",
             "M12 17.5 H5.6 A1.8 1.8 0 0 1 3.8 15.7 V6.8 A1.8 1.8 0 0 1 5.6 5 H18.4 A1.8 1.8 0 0 1 20.2 6.8 "
             "V9.5 M7.5 9 H14 M7.5 12.8 H10.5 O16.6 13.8 2.6 M15.1 16.1 V20.6 L16.6 19.5 L18.1 20.6 V16.1"},
    IconPath{"check", "M5 12.8 L9.8 17.4 L19 7.4"},
    IconPath{"clock", "O12 12 8.5 M12 7 V12 L15 14"},
    IconPath{"close", "M6 6 L18 18 M18 6 L6 18"},
    IconPath{"compare", "R4 4.5 6 15 1.6 R14 4.5 6 15 1.6"},
    IconPath{"doc", "M13.6 3.5 H7.6 A1.6 1.6 0 0 0 6 5.1 V18.9 A1.6 1.6 0 0 0 7.6 20.5 H16.4 "
                    "A1.6 1.6 0 0 0 18 18.9 V7.9 Z M13.6 3.5 V7.9 H18 M9.4 12.4 H11.6 M9.4 16.2 H14.6"},
    IconPath{"doc-slash",
             "M9.2 3.5 H13.6 L18 7.9 V13.6 M13.6 3.5 V7.9 H18 M6 8.4 V18.9 A1.6 1.6 0 0 0 7.6 20.5 H16.4 "
             "A1.6 1.6 0 0 0 17.8 19.6 M3.5 4 L20.5 21"},
    IconPath{"down", "M6 9.2 L12 15.2 L18 9.2"},
    IconPath{"exploring", "O12 12 8.5 M15.8 8.2 L13.7 13.7 L8.2 15.8 L10.3 10.3 Z"},
    IconPath{"eye", "M3 12 C5 8.2 8.2 6.2 12 6.2 C15.8 6.2 19 8.2 21 12 C19 15.8 15.8 17.8 12 17.8 C8.2 17.8 "
                    "5 15.8 3 12 Z "
                    "O12 12 2.6"},
    IconPath{"globe", "O12 12 8.5 M3.5 12 H20.5 M12 3.5 C14.4 6 15.6 8.9 15.6 12 C15.6 15.1 14.4 18 12 20.5 "
                      "C9.6 18 8.4 15.1 8.4 12 C8.4 8.9 9.6 6 12 3.5"},
    IconPath{"help", "O12 12 8.5 M9.7 9.7 C9.9 8.2 10.9 7.5 12.1 7.5 C13.5 7.5 14.5 8.4 14.5 9.6 C14.5 11.4 "
                     "12 11.6 12 13.4 "
                     "M12 16.2 V16.3"},
    IconPath{"home", "M4 11.2 L12 4.2 L20 11.2 V18.4 A1.8 1.8 0 0 1 18.2 20.2 H5.8 A1.8 1.8 0 0 1 4 18.4 Z "
                     "M9.4 20 V15.6 A1.4 1.4 0 0 1 10.8 14.2 H13.2 A1.4 1.4 0 0 1 14.6 15.6 V20"},
    IconPath{"hourglass", "M6.5 3.5 H17.5 M6.5 20.5 H17.5 M8 3.5 V6.6 C8 9.4 16 14.6 16 17.4 V20.5 "
                          "M16 3.5 V6.6 C16 9.4 8 14.6 8 17.4 V20.5"},
    IconPath{"info", "O12 12 8.5 M12 11.2 V16 M12 7.9 V8"},
    IconPath{"ladder", "M8 3.5 V20.5 M16 3.5 V20.5 M8 7.8 H16 M8 12 H16 M8 16.2 H16"},
    IconPath{"lead", "M6 21 V4 M6 4.8 H18.5 L15.8 8.8 L18.5 12.8 H6"},
    IconPath{"license", "O12 9 5.3 M9.2 13.6 L8 20.6 L12 18.2 L16 20.6 L14.8 13.6"},
    IconPath{"lock", "R5 10.5 14 9.8 2 M8 10.5 V8 A4 4 0 0 1 16 8 V10.5"},
    IconPath{"moon", "M20 14.2 A8.2 8.2 0 1 1 10.6 3.9 A6.6 6.6 0 0 0 20 14.2 Z"},
    IconPath{"not-yet", "O12 12 9 M8 12 H16"},
    IconPath{"outside", "M11.5 4 H6.3 A1.8 1.8 0 0 0 4.5 5.8 V18.2 A1.8 1.8 0 0 0 6.3 20 H11.5 M9.8 12 H20 "
                        "M16 8 L20 12 L16 16"},
    IconPath{"paths", "O6.2 5.6 2.3 O17.8 5.6 2.3 O12 18.6 2.3 M6.2 7.9 C6.2 12.2 12 11 12 16.3 "
                      "M17.8 7.9 C17.8 12.2 12 11 12 16.3"},
    IconPath{"people", "O9 8.2 3.6 M2.8 20 C2.8 16.2 5.4 14.4 9 14.4 C12.6 14.4 15.2 16.2 15.2 20 "
                       "M15.4 4.8 A3.6 3.6 0 0 1 15.4 11.6 M17.6 14.7 C19.9 15.4 21.2 17.2 21.2 20"},
    IconPath{"person", "O12 7.8 3.9 M4.8 20.2 C4.8 16.2 7.8 14.2 12 14.2 C16.2 14.2 19.2 16.2 19.2 20.2"},
    IconPath{
        "pin",
        "M12 21 C8 16.6 5.4 13.6 5.4 10.1 A6.6 6.6 0 0 1 18.6 10.1 C18.6 13.6 16 16.6 12 21 Z O12 10 2.3"},
    IconPath{"plus", "M12 5 V19 M5 12 H19"},
    IconPath{"refresh",
             "M19.4 9.6 A8 8 0 0 0 5.2 8 L4 10 M4 5.6 V10 H8.4 M4.6 14.4 A8 8 0 0 0 18.8 16 L20 14 "
             "M20 18.4 V14 H15.6"},
    IconPath{"right", "M9.2 6 L15.2 12 L9.2 18"},
    IconPath{"school",
             "M12 5.2 L22 9.8 L12 14.4 L2 9.8 Z M6.2 11.8 V16 C9 19 15 19 17.8 16 V11.8 M22 9.8 V15"},
    IconPath{"search", "O10.8 10.8 6.8 M15.8 15.8 L20.6 20.6"},
    IconPath{"shield", "M12 3.4 L19.2 6 V11.6 C19.2 16.2 16.2 19 12 20.6 C7.8 19 4.8 16.2 4.8 11.6 V6 Z "
                       "M8.8 12 L11.2 14.3 L15.4 9.8"},
    IconPath{"site",
             "M4.5 20.5 V9.6 L12 4 L19.5 9.6 V20.5 M9.2 20.5 V15.2 H14.8 V20.5 M12 8.6 V12 M10.3 10.3 H13.7"},
    IconPath{"special",
             "M12 3.6 L14.6 9 L20.5 9.8 L16.2 13.9 L17.3 19.8 L12 17 L6.7 19.8 L7.8 13.9 L3.5 9.8 L9.4 9 Z"},
    IconPath{"springboard", "M4 20 H9.5 M6.8 20 C6.8 12.6 10.4 8.4 18.6 8 M15 4.2 L18.8 8 L15 11.8"},
    IconPath{"steth",
             "M7 4.2 H4.6 V9.4 A4.6 4.6 0 0 0 13.8 9.4 V4.2 H11.4 M9.2 14 V15.6 A4.7 4.7 0 0 0 18.6 15.6 V13 "
             "O18.6 10.8 2.2"},
    IconPath{"teach", "M12 6.6 C10 5 7 4.6 3.5 5 V18.4 C7 18 10 18.5 12 20 C14 18.5 17 18 20.5 18.4 V5 "
                      "C17 4.6 14 5 12 6.6 Z M12 6.6 V20"},
    IconPath{"text-size",
             "M2.6 18.5 L7.6 5.5 L12.6 18.5 M4.3 14.2 H10.9 M14 18.5 L17.7 9.4 L21.4 18.5 M15.2 15.6 H20.2"},
    IconPath{"trash",
             "M4.5 6.8 H19.5 M9.2 6.8 V4.6 H14.8 V6.8 M6.4 6.8 L7.2 18.9 A1.7 1.7 0 0 0 8.9 20.5 H15.1 "
             "A1.7 1.7 0 0 0 16.8 18.9 L17.6 6.8 M10 10.6 V16.6 M14 10.6 V16.6"},
    IconPath{"unknown", "D12 12 9 10 M9.7 9.9 C9.9 8.5 10.9 7.8 12.1 7.8 C13.4 7.8 14.3 8.6 14.3 9.7 C14.3 "
                        "11.4 12 11.5 12 13.2 "
                        "M12 15.9 V16"},
    IconPath{"up", "M6 14.8 L12 8.8 L18 14.8"},
};

} // namespace nextrung::ui
