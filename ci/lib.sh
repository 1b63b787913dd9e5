# SPDX-License-Identifier: MPL-2.0
# Shared by the scripts in this folder; sourced, not run.
# Gives: REPO, CACHE, BUILD, JOBS; say, step, fail, as_root, version_at_least;
# use_node and use_emscripten put the tools that ci/setup chose on the PATH.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${INDSIGT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/indsigt}
BUILD=${INDSIGT_BUILD:-$REPO/build}
JOBS=${JOBS:-$(nproc)}
. "$REPO/ci/versions"

say()  { printf '%s\n' "$*"; }
step() { printf '[%4ds] %s\n' "$SECONDS" "$*"; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "needs root or sudo for: $*"
  fi
}

# version_at_least HAVE FLOOR
version_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# quietly NAME COMMAND…: runs it with its output in a log, shown only when it fails.
quietly() {
  local log="$CACHE/logs/$1.log"
  shift
  mkdir -p "$CACHE/logs"
  "$@" >"$log" 2>&1 </dev/null || { tail -n 40 "$log" >&2; fail "'$*' failed; whole log: $log"; }
}

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
  emscripten_on_path && return
  local home="$CACHE/emscripten-$EMSCRIPTEN_FLOOR"
  [ -f "$home/config.py" ] || fail "Emscripten is missing: run ci/setup"
  export EM_CONFIG="$home/config.py"
  PATH="$home/root/usr/share/emscripten:$PATH"
}

# The folders that CMake is told of.
libsodium_source() { printf '%s' "${INDSIGT_LIBSODIUM_SOURCE:-$CACHE/libsodium-$LIBSODIUM_FLOOR/source}"; }
libsodium_native() { printf '%s' "$CACHE/libsodium-$LIBSODIUM_FLOOR/native"; }
libsodium_wasm()   { printf '%s' "$CACHE/libsodium-$LIBSODIUM_FLOOR/wasm"; }
imgui_source()     { printf '%s' "${INDSIGT_IMGUI_SOURCE:-$CACHE/imgui-$IMGUI_FLOOR/source}"; }
