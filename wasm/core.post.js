// SPDX-License-Identifier: MPL-2.0
// The other half of bindings.cc, linked into indsigt-core.js: gives the module the shape that core.d.ts says. Bytes are
// copied in and out, and no address of the module's memory leaves this file. HEAPU8 and HEAPU32 are looked up at each
// use: where the memory grows, they are made anew.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function copyIn(bytes) {
  const at = _indsigt_room(bytes.length);
  HEAPU8.set(bytes, at);
  return at;
}

/** Calls `read` with the bytes that the session gave, which are overwritten soon. */
function copyOut(port, slice, read) {
  const [at, size] = HEAPU32.subarray(slice >> 2, (slice >> 2) + 2);
  const copy = read(HEAPU8.subarray(at, at + size));
  _indsigt_forget(port);
  return copy;
}

const NO_BYTES = new Uint8Array();

Module["createSession"] = () => {
  let port = _indsigt_create();
  const open = () => {
    if (!port) throw new Error("the session was deleted");
    return port;
  };
  return {
    send(command, bytes) {
      const text = encoder.encode(command);
      const file = bytes ?? NO_BYTES;
      const slice = _indsigt_send(open(), copyIn(text), text.length, copyIn(file), file.length);
      return copyOut(port, slice, (reply) => decoder.decode(reply));
    },
    takeBytes() {
      return copyOut(open(), _indsigt_take(open()), (bytes) => bytes.slice());
    },
    delete() {
      _indsigt_delete(open());
      port = 0;
    },
  };
};
Module["memoryBytes"] = () => HEAPU8.length;
