// SPDX-License-Identifier: MPL-2.0
// The types of indsigt-core.js, tested against the built module (tests/boundary).

export interface Session {
  /** Sends one command as JSON text, with a file's bytes beside it where the command takes one; gives the reply as
   *  JSON text. Bytes are copied. Protocol: core/api/WIRE.md. Never throws on any input; a WebAssembly trap (out of
   *  memory) makes the module unusable, and the caller starts a new one. */
  send(command: string, bytes: Uint8Array | null): string;
  /** Gives the bytes that the last reply announced (source.export), once; empty where there are none. */
  takeBytes(): Uint8Array;
  /** Forgets everything and frees the session; it must not be used afterwards. */
  delete(): void;
}

export interface CoreModule {
  createSession(): Session;
  /** Gives how many bytes of WebAssembly memory are in use, for measurements. They never become fewer. */
  memoryBytes(): number;
}

export interface CoreOptions {
  /** The module's bytes, fetched by the caller (who checks their integrity). */
  wasmBinary?: ArrayBuffer;
  /** Where the module's files are, if not beside the script. */
  locateFile?: (name: string) => string;
}

export default function createIndsigtCore(options?: CoreOptions): Promise<CoreModule>;
