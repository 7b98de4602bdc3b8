# cmake -C platform/cmake/release.cmake -B build -G Ninja: what people run.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG" CACHE STRING "") # -O3 takes longer to compile
set(UITWIJK_COMPILE_QML BYTECODE CACHE STRING "")
set(UITWIJK_PRECOMPILE ON CACHE BOOL "")
include(${CMAKE_CURRENT_LIST_DIR}/compiler_cache.cmake)
