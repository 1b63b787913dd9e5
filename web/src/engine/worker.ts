// SPDX-License-Identifier: MPL-2.0
// The dedicated worker: the core runs here and nowhere else, so a long import never freezes the page.
import createIndsigtCore from "./indsigt-core.js";
import { ENGINE_START, ENGINE_STOPPED, FILE_UNREADABLE, type FromWorker, type ToWorker } from "./messages.ts";
import type { Bytes, Problem } from "./values.ts";

// Set by build.mjs: the digest of the wasm file that this script was built with.
declare const INDSIGT_WASM_INTEGRITY: string;
declare const self: {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

const WASM = "indsigt-core.wasm";

async function start() {
  const response = await fetch(new URL(WASM, import.meta.url), { integrity: INDSIGT_WASM_INTEGRITY });
  if (!response.ok) throw new Error(`${WASM}: ${response.status}`);
  const core = await createIndsigtCore({ wasmBinary: await response.arrayBuffer() });
  return core.createSession();
}

const session = start();
// Failure is reported with the first command; without this line it would also count as unhandled.
session.catch(() => undefined);

/** Reads a file; null where that cannot be done: it was moved, deleted, or access ended. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function answer(id: number, command: string, file: File | null): Promise<FromWorker> {
  const core = await session.catch(() => null);
  if (!core) return { fatal: ENGINE_START };
  const bytes = file && (await bytesOf(file));
  if (file && !bytes) return { id, error: { code: FILE_UNREADABLE, place: "" } };
  try {
    const reply = JSON.parse(core.send(command, bytes)) as { view: object } | { error: Problem };
    if ("error" in reply) return { id, error: reply.error };
    // Taken at once: the core keeps them only until the next command.
    if ("bytes" in reply.view) return { id, view: reply.view, bytes: core.takeBytes() as Bytes };
    return { id, view: reply.view };
  } catch {
    // A WebAssembly trap leaves the module's memory in an unknown state: never use it again.
    return { fatal: ENGINE_STOPPED };
  }
}

// The lock is held until the worker ends, however it ends: that is how the page learns of it.
function holdUntilTheEnd(): Promise<never> {
  self.postMessage({ alive: true });
  return new Promise(() => undefined);
}

// One command at a time and in order, although reading a file is asynchronous.
let queue: Promise<void> = Promise.resolve();

self.onmessage = ({ data }) => {
  if ("lock" in data) {
    if (navigator.locks) void navigator.locks.request(data.lock, holdUntilTheEnd);
    else self.postMessage({ alive: true });
    return;
  }
  queue = queue.then(async () => {
    const message = await answer(data.id, data.command, data.file);
    self.postMessage(message, "bytes" in message && message.bytes ? [message.bytes.buffer] : []);
  });
};
