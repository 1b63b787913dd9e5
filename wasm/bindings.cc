// SPDX-License-Identifier: MPL-2.0
// What the module exports, in C: six functions that core.post.js calls, and nobody else. No logic.
#include <emscripten/em_macros.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "api/make_session.h"
#include "marshal.h"

using indsigt::wasm::CopiedBytes;
using indsigt::wasm::Port;
using indsigt::wasm::Slice;

extern "C" {

EMSCRIPTEN_KEEPALIVE Port* indsigt_create() { return new Port{indsigt::api::make_session(), {}, {}}; }

EMSCRIPTEN_KEEPALIVE void indsigt_delete(Port* port) { delete port; }

// Room for bytes that are copied in. It is not cleared first: every byte is written by the copy.
EMSCRIPTEN_KEEPALIVE std::byte* indsigt_room(std::size_t size) { return new std::byte[size]; }

// Takes over the room of command and file.
EMSCRIPTEN_KEEPALIVE const Slice* indsigt_send(Port* port, std::byte* command, std::size_t command_size,
                                               std::byte* file, std::size_t file_size) {
  const CopiedBytes text{std::unique_ptr<std::byte[]>{command}, command_size};
  const CopiedBytes bytes{std::unique_ptr<std::byte[]>{file}, file_size};
  const std::string_view asked{reinterpret_cast<const char*>(command), command_size};
  return port->give(port->session->send(asked, bytes.span()));
}

EMSCRIPTEN_KEEPALIVE const Slice* indsigt_take(Port* port) { return port->give(port->session->take_bytes()); }

// What was given has been copied.
EMSCRIPTEN_KEEPALIVE void indsigt_forget(Port* port) { port->given = std::string{}; }

}  // extern "C"
