# cmake -C platform/cmake/tidy.cmake -B build-tidy -G Ninja: clang-tidy while compiling (slow; platform/linux/lint is the check).
include(${CMAKE_CURRENT_LIST_DIR}/dev.cmake)
set(CMAKE_CXX_CLANG_TIDY "clang-tidy;--quiet" CACHE STRING "")
