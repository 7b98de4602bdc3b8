# cmake -C platform/cmake/asan.cmake -B build-asan -G Ninja: all tests that need no GUI, under ASan and UBSan.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g1" CACHE STRING "") # compiles in two thirds of the time of -O1
set(UITWIJK_SANITIZE "address,undefined" CACHE STRING "")
set(UITWIJK_GUI OFF CACHE BOOL "")
set(UITWIJK_BENCHMARKS OFF CACHE BOOL "")
set(UITWIJK_PRECOMPILE ON CACHE BOOL "")
include(${CMAKE_CURRENT_LIST_DIR}/compiler_cache.cmake)
