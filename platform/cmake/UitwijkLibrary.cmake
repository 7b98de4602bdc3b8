# uitwijk_library(<name> SOURCES a.h a.cpp … [LINKS target …] [PRIVATE_LINKS target …])
# A static library `uitwijk_<name>`, also known as Uitwijk::<name>, with the project's warnings and hardening.
include(Warnings)
include(Precompiled)

function(uitwijk_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(target uitwijk_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Uitwijk::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS} Uitwijk::warnings)
  uitwijk_precompile(${target} FROM uitwijk_precompiled)
endfunction()
