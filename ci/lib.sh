# SPDX-License-Identifier: MPL-2.0
# Shared by the scripts in this folder; sourced, not run.
# Gives: REPO, CACHE, BUILD, JOBS; say, step, fail, as_root, version_at_least, quietly, install_folder, side_by_side,
# timed; use_node and use_emscripten put the tools that ci/setup chose on the PATH.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${INDSIGT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/indsigt}
BUILD=${INDSIGT_BUILD:-$REPO/build}
JOBS=${JOBS:-$(nproc)}
. "$REPO/ci/versions"

# Seconds count from the first script of a run, whichever scripts it calls.
export INDSIGT_SINCE=${INDSIGT_SINCE:-$(date +%s)}
elapsed() { printf '%d' $(($(date +%s) - INDSIGT_SINCE)); }

say()  { printf '%s\n' "$*"; }
step() { printf '[%4ds] %s\n' "$(elapsed)" "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "needs root or sudo for: $*"
  fi
}

# version_at_least HAVE FLOOR
version_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# watch_over PID LABEL PROGRESS…: until the process ends, says every ten seconds how far it is: what PROGRESS prints.
watch_over() {
  local pid=$1 label=$2 begun=$SECONDS said=$SECONDS
  shift 2
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    if [ $((SECONDS - said)) -ge 10 ]; then
      said=$SECONDS
      step "  … $label: $((SECONDS - begun)) s, $("$@")"
    fi
  done
}

# quietly NAME COMMAND…: runs the command with its output in a log, shown only when the command fails.
quietly() {
  local name=$1 log="$CACHE/logs/$1.log"
  shift
  mkdir -p "$CACHE/logs"
  : >"$log"
  "$@" >"$log" 2>&1 </dev/null &
  local pid=$!
  watch_over "$pid" "$name" lines_of "$log"
  wait "$pid" || { tail -n 40 "$log" >&2; fail "'$*' failed; whole log: $log"; }
}
lines_of() { printf '%d lines of its log' "$(wc -l <"$1")"; }

# install_folder TARGET COMMAND…: COMMAND fills the new folder named by its last argument, which
# becomes TARGET only when it succeeded, so an interrupted run never leaves half a tool behind.
install_folder() {
  local target=$1 fresh="$1.part"
  shift
  rm -rf "$fresh"
  mkdir -p "$fresh"
  "$@" "$fresh"
  rm -rf "$target"
  mv "$fresh" "$target"
}

# side_by_side FUNCTION…: runs functions at the same time, each in a shell of its own; fails when one of them fails.
side_by_side() {
  local pids=() pid failed=no
  for function; do "$function" & pids+=($!); done
  for pid in "${pids[@]}"; do wait "$pid" || failed=yes; done
  [ "$failed" = no ] || exit 1
}

# timed NAME COMMAND…: runs the command and notes in build/times how many seconds it took.
timed() {
  local name=$1 begun
  shift
  begun=$(date +%s%N)
  "$@"
  note_time "$name" $((($(date +%s%N) - begun) / 1000000))
}
note_time() { printf '%s\t%s\n' "$2" "$1" >>"$BUILD/times"; }  # NAME MILLISECONDS

# use_node: node at or above the floor first on the PATH; fails where ci/setup has not run.
use_node() {
  if [ -x "$CACHE/node-$NODE_NPM/bin/node" ]; then PATH="$CACHE/node-$NODE_NPM/bin:$PATH"; fi
  command -v node >/dev/null || fail "node is missing: run ci/setup"
}

emscripten_on_path() {
  command -v emcc >/dev/null || return 1
  local have
  have=$(emcc --version 2>/dev/null | sed -n '1s/.* \([0-9][0-9.]*\).*/\1/p')
  [ -n "$have" ] && version_at_least "$have" "$EMSCRIPTEN_FLOOR"
}

# use_emscripten: emcc at or above the floor on the PATH.
use_emscripten() {
  local home="$CACHE/emscripten-$EMSCRIPTEN_FLOOR"
  if [ -n "${EM_CONFIG:-}" ] && command -v emcc >/dev/null; then return; fi
  if [ -f "$home/config.py" ]; then
    export EM_CONFIG="$home/config.py"
    PATH="$home/root/usr/share/emscripten:$PATH"
  else
    emscripten_on_path || fail "Emscripten is missing: run ci/setup"
  fi
}

# The folders that CMake is told of.
libsodium_source() { printf '%s' "${INDSIGT_LIBSODIUM_SOURCE:-$CACHE/libsodium-$LIBSODIUM_FLOOR/source}"; }
libsodium_native() { printf '%s' "$CACHE/libsodium-$LIBSODIUM_FLOOR/native"; }
libsodium_wasm()   { printf '%s' "$CACHE/libsodium-$LIBSODIUM_FLOOR/wasm"; }
imgui_source()     { printf '%s' "${INDSIGT_IMGUI_SOURCE:-$CACHE/imgui-$IMGUI_FLOOR/source}"; }
