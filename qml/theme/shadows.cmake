# nextrung_add_shadows(<target>): the nine-patch shadows, drawn at build time, as resources of the target.
function(nextrung_add_shadows target)
    set(folder ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    find_program(NEXTRUNG_FONT_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/shadows)
    set(pictures ${output}/shadow-card.png ${output}/shadow-sheet.png ${output}/shadow-small.png)
    add_custom_command(OUTPUT ${pictures}
        COMMAND ${NEXTRUNG_FONT_PYTHON} ${folder}/draw_shadows.py ${output}
        DEPENDS ${folder}/draw_shadows.py
        COMMENT "Drawing shadows")
    qt_add_resources(${target} nextrung_shadows PREFIX /nextrung/shadows BASE ${output} FILES ${pictures})
endfunction()
