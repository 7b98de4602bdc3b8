# Uitwijk::warnings: what every target of ours is compiled with. Warnings are errors; `-DUITWIJK_SANITIZE=address,undefined`
# builds with sanitizers, and then without _FORTIFY_SOURCE, which they do not support.
set(UITWIJK_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")

add_library(uitwijk_warnings INTERFACE)
add_library(Uitwijk::warnings ALIAS uitwijk_warnings)
target_compile_options(uitwijk_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wimplicit-fallthrough -fstack-protector-strong)
target_compile_definitions(uitwijk_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
add_link_options(-Wl,-z,relro,-z,now)

if(UITWIJK_SANITIZE)
  add_compile_options(-fsanitize=${UITWIJK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${UITWIJK_SANITIZE})
else()
  target_compile_definitions(uitwijk_warnings INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
endif()
