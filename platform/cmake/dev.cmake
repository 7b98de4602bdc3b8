# cmake -C platform/cmake/dev.cmake -B build-dev -G Ninja: for writing code; add -DUITWIJK_GUI=OFF for store and sync alone.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
include(${CMAKE_CURRENT_LIST_DIR}/compiler_cache.cmake)
