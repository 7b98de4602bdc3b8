# uitwijk_qml_module(<name> URI Uitwijk.X [SOURCES a.h a.cpp …] [QML_FILES A.qml …] [RESOURCES …] [DEPENDENCIES Uitwijk.Y …]
#                    [LINKS target …] [PRIVATE_LINKS target …])
# A static library `uitwijk_<name>` with a QML module in it. Whoever uses the module links `uitwijk_<name>plugin` too.
# Our own C++ has the project's warnings as errors; what qmlcachegen writes would not pass -Wshadow and has none.

# OFF: the program reads QML as text at every start. BYTECODE: it holds what Qt would make of the text. CPP: and bindings as
# C++ as well, at some seconds of compile time a file; all_qmllint says which could not be.
set(UITWIJK_COMPILE_QML OFF CACHE STRING "What becomes of QML when building: OFF, BYTECODE or CPP")
set_property(CACHE UITWIJK_COMPILE_QML PROPERTY STRINGS OFF BYTECODE CPP)

function(uitwijk_qml_module name)
  cmake_parse_arguments(ARG "" "URI" "SOURCES;QML_FILES;RESOURCES;DEPENDENCIES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(target uitwijk_${name})
  set(cachegen "")
  if(NOT UITWIJK_COMPILE_QML)
    set(cachegen NO_CACHEGEN)
  endif()
  qt_add_library(${target} STATIC)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  if(UITWIJK_COMPILE_QML)
    # One translation unit for all that qmlcachegen writes: Qt's headers are most of the work. Our own sources have
    # options of their own and stay apart.
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
  endif()
  if(UITWIJK_COMPILE_QML STREQUAL "BYTECODE")
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS --only-bytecode)
  endif()
  qt_add_qml_module(${target} URI ${ARG_URI} VERSION 1.0 ${cachegen} RESOURCE_PREFIX /qt/qml IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
    SOURCES ${ARG_SOURCES} QML_FILES ${ARG_QML_FILES} RESOURCES ${ARG_RESOURCES} DEPENDENCIES ${ARG_DEPENDENCIES})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  target_compile_definitions(${target} PRIVATE $<TARGET_PROPERTY:uitwijk_warnings,INTERFACE_COMPILE_DEFINITIONS>)
  target_compile_options(${target} PRIVATE -Wpedantic) # GCC takes no precompiled headers that were made without
  set(own ${ARG_SOURCES})
  list(FILTER own INCLUDE REGEX "\\.cpp$")
  get_target_property(options uitwijk_warnings INTERFACE_COMPILE_OPTIONS)
  set_source_files_properties(${own} PROPERTIES COMPILE_OPTIONS "${options}")
endfunction()
