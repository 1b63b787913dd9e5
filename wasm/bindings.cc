// SPDX-License-Identifier: MPL-2.0
// Registrations only: what the module exports (core.d.ts). At most 12 names, no logic.
#include <emscripten/bind.h>

#include <string>

#include "api/make_session.h"
#include "marshal.h"

namespace indsigt::wasm {
namespace {

// embind hands ownership of a returned pointer to the JavaScript object, whose delete() ends it.
api::Session* create_session() { return api::make_session().release(); }

std::string send(api::Session& session, const std::string& command, const emscripten::val& bytes) {
  return session.send(command, copy_in(bytes).span());
}

emscripten::val take_bytes(api::Session& session) { return copy_out(session.take_bytes()); }

}  // namespace

EMSCRIPTEN_BINDINGS(indsigt) {
  emscripten::class_<api::Session>("Session").function("send", &send).function("takeBytes", &take_bytes);
  emscripten::function("createSession", &create_session, emscripten::allow_raw_pointers());
  emscripten::function("memoryBytes", &memory_bytes);
}

}  // namespace indsigt::wasm
