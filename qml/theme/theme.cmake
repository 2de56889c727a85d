# What qml/theme gives to the QML module; included by qml/CMakeLists.txt before qt_add_qml_module.
set(NEXTRUNG_THEME_FILES
    theme/Metrics.qml
    theme/Theme.qml
)
set(NEXTRUNG_THEME_SOURCES
    theme/app_mark_item.cpp
    theme/app_mark_item.h
    theme/fonts.cpp
    theme/fonts.h
    theme/strip_item.cpp
    theme/strip_item.h
    theme/welcome_drawing_item.cpp
    theme/welcome_drawing_item.h
)
set_source_files_properties(theme/Metrics.qml theme/Theme.qml PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
include(${CMAKE_CURRENT_LIST_DIR}/shadows.cmake)
