// SPDX-License-Identifier: MPL-2.0
// The page's side of the boundary: commands go to the worker, views come back.
import { diagnose } from "./diagnosis.ts";
import { causeOf, type Cause } from "./failure.ts";
import { ENGINE_STOPPED, type FromWorker, type Opened, type ToWorker } from "./messages.ts";
import { startWorker } from "./policy.ts";
import type { CommandName, Commands } from "./protocol.ts";
import type { Bytes } from "./values.ts";

/** A refused command, or an engine that stopped. `place` never holds what the data said. */
export class EngineError extends Error {
  readonly code: string;
  readonly place: string;
  constructor(code: string, place = "") {
    super(place ? `${code} at ${place}` : code);
    this.name = "EngineError";
    this.code = code;
    this.place = place;
  }
}

interface Answer {
  readonly view: unknown;
  readonly bytes?: Bytes;
}

interface Pending {
  resolve(answer: Answer): void;
  reject(error: EngineError): void;
}

/** One session of the core. Files stay File objects here; only the worker reads them. */
export class Engine {
  readonly #onStop: (code: string) => void;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  #closed = false;
  /** Why no worker could even be tried. */
  #cause: Cause = "engine.start";
  #nextId = 1;

  /** Starts the worker at once. `onStop` is called when the engine died and everything in it is forgotten; the next
   *  command starts an empty one. */
  constructor(onStop: (code: string) => void) {
    this.#onStop = onStop;
    // Told a moment later: whoever made the engine does not have it yet.
    if (!this.#wake()) queueMicrotask(() => this.#closed || onStop(this.#cause));
  }

  /** Sends one command; rejects with EngineError, and with nothing else. */
  async request<Name extends CommandName>(
    type: Name,
    args: Commands[Name]["args"],
    file: File | null = null,
  ): Promise<Commands[Name]["view"]> {
    const { view } = await this.#ask(type, args, file);
    return view as Commands[Name]["view"];
  }

  /** Asks for the archive of one source: all that was imported from it, for the person who imported it and for
   *  nobody else (D3). Rejects as `request` does. */
  async export(source: number): Promise<Bytes> {
    const { bytes } = await this.#ask("source.export", { source }, null);
    return bytes ?? new Uint8Array();
  }

  /** Looks at a file before the core gets it; `inside` says that it came out of another. Rejects as `request` does. */
  async open(file: File, inside: boolean): Promise<Opened> {
    const { view } = await this.#send((id) => ({ id, open: file, inside }));
    return view as Opened;
  }

  #ask(type: CommandName, args: object, file: File | null): Promise<Answer> {
    return this.#send((id) => ({ id, command: JSON.stringify({ v: 1, id, type, args }), file }));
  }

  #send(message: (id: number) => ToWorker): Promise<Answer> {
    if (this.#closed) return Promise.reject(new EngineError(ENGINE_STOPPED));
    const worker = this.#wake();
    if (!worker) return this.#refuse(this.#cause);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      worker.postMessage(message(id));
    });
  }

  /** Forgets everything at once; pending commands fail. */
  close(): void {
    this.#closed = true;
    this.#end(ENGINE_STOPPED);
  }

  #refuse(code: string): Promise<never> {
    this.#onStop(code);
    return Promise.reject(new EngineError(code));
  }

  /** Gives the worker, started where there is none; null where the page's security policy forbids it. */
  #wake(): Worker | null {
    try {
      this.#worker ??= this.#start();
    } catch (error) {
      console.error(String(error));
      this.#cause = causeOf(error);
    }
    return this.#worker;
  }

  #start(): Worker {
    const worker = startWorker();
    let alive = false;
    const died = () => this.#died(worker, ENGINE_STOPPED);
    const failed = (event: Event) =>
      alive ? died() : void this.#failed(worker, (event as Partial<ErrorEvent>).message ?? "");
    const lock = `indsigt-${crypto.randomUUID()}`;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (!("alive" in data)) return this.#receive(worker, data);
      alive = true;
      // A worker can end without any event (closed or killed by the browser). It holds a lock while it
      // lives, so getting that lock means that it is dead.
      void navigator.locks?.request(lock, died);
    };
    worker.onerror = failed;
    worker.onmessageerror = died;
    worker.postMessage({ lock } satisfies ToWorker);
    return worker;
  }

  #receive(worker: Worker, message: Exclude<FromWorker, { alive: true }>): void {
    if (worker !== this.#worker) return;
    if ("fatal" in message) return this.#died(worker, message.fatal);
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ("error" in message) pending?.reject(new EngineError(message.error.code, message.error.place));
    else pending?.resolve(message);
  }

  async #failed(worker: Worker, told: string): Promise<void> {
    this.#died(worker, await diagnose(told));
  }

  #died(worker: Worker, code: string): void {
    if (worker !== this.#worker) return;
    if (code !== ENGINE_STOPPED) console.error(`Indsigt: ${code}`);
    this.#end(code);
    this.#onStop(code);
  }

  #end(code: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(new EngineError(code));
  }
}
