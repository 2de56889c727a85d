# nextrung_add_fonts(<target>): Inter from the system, cut to size at build time, as resources of the target.
function(nextrung_add_fonts target)
    set(folder ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    find_path(NEXTRUNG_INTER_FOLDER Inter-Regular.otf
        PATHS /usr/share/fonts/opentype/inter NO_CACHE REQUIRED) # Debian: fonts-inter
    # fontTools belongs to the system's Python, which need not be the first one on PATH.
    find_program(NEXTRUNG_FONT_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
    execute_process(COMMAND ${NEXTRUNG_FONT_PYTHON} -c "import fontTools" RESULT_VARIABLE missing ERROR_QUIET)
    if(missing)
        message(FATAL_ERROR "Cutting the fonts needs fontTools (Debian: python3-fonttools)")
    endif()

    set(output ${CMAKE_CURRENT_BINARY_DIR}/fonts)
    set(cuts inter-bold inter-medium inter-regular inter-semibold
        inter-tabular-bold inter-tabular-medium inter-tabular-semibold)
    list(TRANSFORM cuts PREPEND ${output}/)
    list(TRANSFORM cuts APPEND .otf)
    add_custom_command(OUTPUT ${cuts}
        COMMAND ${NEXTRUNG_FONT_PYTHON} ${folder}/cut_fonts.py ${NEXTRUNG_INTER_FOLDER} ${output}
        DEPENDS ${folder}/cut_fonts.py
        COMMENT "Cutting Inter to size")
    # Glyphs hardly shrink, and each start would unpack them.
    qt_add_resources(${target} nextrung_fonts PREFIX /nextrung/fonts BASE ${output} OPTIONS --no-compress FILES ${cuts})
endfunction()
