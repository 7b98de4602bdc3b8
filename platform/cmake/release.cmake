# cmake -C platform/cmake/release.cmake -B build -G Ninja: what people run.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
include(${CMAKE_CURRENT_LIST_DIR}/compiler_cache.cmake)
