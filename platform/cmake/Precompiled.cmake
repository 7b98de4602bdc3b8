# uitwijk_precompile(<target> [FROM <target>] [HEADERS <q.h> …])
# Compiles the headers of Qt and of the standard library once for all of the target, or uses what another target compiled
# (it must be compiled with the same options). Never headers of ours: a change would compile everything again.
# Takes a third of the time for a file of the store. -DUITWIJK_PRECOMPILE=OFF shows an include that is missing.
option(UITWIJK_PRECOMPILE "Compile the headers of Qt and of the standard library once" OFF)
if(UITWIJK_PRECOMPILE)
  # Optimizing, GCC 12 forgets that precompiled headers are the system's, and warns of the inside of std::string.
  add_compile_options(-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
endif()

function(uitwijk_precompile target)
  if(NOT UITWIJK_PRECOMPILE)
    return()
  endif()
  cmake_parse_arguments(ARG "" "FROM" "HEADERS" ${ARGN})
  if(ARG_FROM)
    target_precompile_headers(${target} REUSE_FROM ${ARG_FROM})
  else()
    target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
  endif()
endfunction()

# What store, sync and the programs without windows have in common.
if(UITWIJK_PRECOMPILE)
  file(CONFIGURE OUTPUT precompiled.cpp CONTENT "// Only its headers matter.\n")
  add_library(uitwijk_precompiled OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
  target_link_libraries(uitwijk_precompiled PRIVATE Qt6::Core Uitwijk::warnings)
  uitwijk_precompile(uitwijk_precompiled HEADERS
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <set> <span> <string> <utility> <variant> <vector>
    <QByteArrayView> <QCborArray> <QCborMap> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QLocale> <QRegularExpression> <QSaveFile> <QSet> <QStringList>)
endif()
