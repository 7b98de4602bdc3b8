# Sourced by the scripts beside it: how they speak, and the steps they share.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
mkdir -p build/log && [[ -w build/log ]] || {
    echo "STOPPED: $root/build cannot be written by $(id -un); another user may have built here. Remove it and run this again." >&2
    exit 1
}

# ccache finds its results again from any clone of the project.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

step() { printf '\n== %s\n' "$*"; }
say() { printf '   %s\n' "$*"; }

# fail WHAT-IS-WRONG WHAT-TO-DO...
fail() {
    printf '\nSTOPPED: %s\n' "$1" >&2
    shift
    printf '  -> %s\n' "$@" >&2
    exit 1
}

# need_space FOLDER MEGABYTES FOR-WHAT
need_space() {
    local free
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    ((free >= $2)) || fail "too little disk space in $1: $free MB free, $3 needs about $2 MB." \
        "Free some space there and run this again."
}

# quietly LOG COMMAND...: the command's words go to a log; if it fails, its last words are shown.
quietly() {
    local log=build/log/$1.log
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        return 1
    fi
}

# build FOLDER CACHE [CMAKE-OPTION...]: configures with platform/cmake/CACHE.cmake and builds, telling how far it is.
build() {
    local folder=$1 cache=$2 began=$SECONDS
    shift 2
    need_space "$root" 3000 "a build"
    say "configuring $folder"
    quietly "configure-$folder" cmake -G Ninja -C "platform/cmake/$cache.cmake" -S . -B "$folder" "$@" ||
        fail "CMake could not configure $folder." "The whole log: build/log/configure-$folder.log"
    say "compiling $folder with $(nproc) processors"
    build_with_progress "$folder" || fail "$folder does not build: the errors are above."
    say "built in $((SECONDS - began)) s"
}

# On a terminal ninja's own line; elsewhere one line every half minute, so that a log stays short and alive.
build_with_progress() {
    local log=build/log/compile-$1.log
    if [[ -t 1 ]]; then
        ninja -C "$1"
        return
    fi
    NINJA_STATUS='[%f of %t] ' ninja -C "$1" >"$log" 2>&1 &
    local ninja=$! next=$((SECONDS + 30))
    while kill -0 $ninja 2>/dev/null; do
        sleep 1
        if ((SECONDS >= next)); then
            next=$((SECONDS + 30))
            say "$(grep -o '^\[[0-9]* of [0-9]*\]' "$log" | tail -n 1)"
        fi
    done
    wait $ninja || {
        grep -v '^\[' "$log" | tail -n 80 >&2
        return 1
    }
}

# without_display: what every test of ours runs under.
without_display() {
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    export XDG_RUNTIME_DIR=$root/build/runtime
    mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
}
