// SPDX-License-Identifier: MPL-2.0
// The dedicated worker: the core runs here and nowhere else, so a long import never freezes the page.
import createIndsigtCore from "./indsigt-core.js";
import { causeOf, Failure } from "./failure.ts";
import { fetchOwn, isRefused, watchPolicy } from "./fetching.ts";
import {
  ENGINE_STOPPED,
  FILE_UNREADABLE,
  type FromWorker,
  KINDS_MISSING,
  type ToWorker,
} from "./messages.ts";
import type { Bytes, Problem } from "./values.ts";

// Set by build.mjs: the digest of the wasm file that this script was built with.
declare const INDSIGT_WASM_INTEGRITY: string;
declare const self: {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

const WASM = new URL("indsigt-core.wasm", import.meta.url);

/** Gives the module's bytes, which are those that this script was built with. */
async function fetchCore(): Promise<ArrayBuffer> {
  try {
    return await (await fetch(WASM, { integrity: INDSIGT_WASM_INTEGRITY })).arrayBuffer();
  } catch {
    // The browser does not say whether the bytes are others or did not come at all.
    await fetchOwn(WASM);
    throw new Failure("engine.altered");
  }
}

async function start() {
  const wasmBinary = await fetchCore();
  try {
    return (await createIndsigtCore({ wasmBinary })).createSession();
  } catch (error) {
    // Firefox tells in words only that the policy of this script forbids WebAssembly.
    const forbidden = (await isRefused("wasm-eval")) || /\bCSP\b/.test(String(error));
    throw new Failure(forbidden ? "engine.policy" : "engine.browser");
  }
}

watchPolicy();
const session = start();
// Told at once: nobody should choose files first.
session.catch((error: unknown) => self.postMessage({ fatal: causeOf(error) }));

// A script of its own, fetched after the core: it is needed with the first file, and must be there when the network is
// not.
const kinds = session.then(() => import("../kinds/open.ts"));
kinds.catch(() => undefined);

/** Says what a file is, or takes out what is in it. */
async function openFile(id: number, file: File, inside: boolean): Promise<FromWorker> {
  const looking = await kinds.catch(() => null);
  if (!looking) return { id, error: { code: KINDS_MISSING, place: "" } };
  try {
    return { id, view: await looking.open(file, inside) };
  } catch {
    return { id, error: { code: FILE_UNREADABLE, place: "" } };
  }
}

/** Reads a file; null where that cannot be done: it was moved, deleted, or access ended. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function answer(id: number, command: string, file: File | null): Promise<FromWorker> {
  const core = await session.catch(causeOf);
  if (typeof core === "string") return { fatal: core };
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
    const message =
      "open" in data
        ? await openFile(data.id, data.open, data.inside)
        : await answer(data.id, data.command, data.file);
    self.postMessage(message, "bytes" in message && message.bytes ? [message.bytes.buffer] : []);
  });
};
