// SPDX-License-Identifier: MPL-2.0
// One import of any number of files: more can be added while it runs, and it can be stopped between two.
import type { FileResult, Progress, Saying } from "./state.ts";

export class ImportRun {
  readonly results: FileResult[] = [];
  /** The files are those that a manifest names; nothing can be added to such a delivery. */
  readonly named: boolean;
  readonly #files: File[];
  /** Out of which file each came that was not chosen itself. */
  readonly #packed = new Map<File, File>();
  #begun = 0;
  #stopping = false;

  constructor(files: readonly File[], named = false) {
    this.#files = [...files];
    this.named = named;
  }

  /** Adds files to the run; false where the run was stopped or is a delivery: then these files are a run of their
   *  own. */
  add(files: readonly File[]): boolean {
    if (this.#stopping || this.named) return false;
    this.#files.push(...files);
    return true;
  }

  stop(): void {
    this.#stopping = true;
  }

  /** Puts what came out of the file that is being read in its place: those are next. */
  unpacked(file: File, inside: readonly File[]): void {
    this.#begun -= 1;
    this.#files.splice(this.#begun, 1, ...inside);
    for (const one of inside) this.#packed.set(one, file);
  }

  /** Whether a file came out of another. */
  isInside(file: File): boolean {
    return this.#packed.has(file);
  }

  /** Gives the file that was chosen: itself, or the one that it came out of. */
  chosenFor(file: File): File {
    return this.#packed.get(file) ?? file;
  }

  /** Gives the next file to read, until there is none or the run was stopped. */
  next(): File | null {
    const file = this.#stopping ? undefined : this.#files[this.#begun];
    if (file) this.#begun += 1;
    return file ?? null;
  }

  /** Whether nothing comes after the file that is being read. */
  get isLast(): boolean {
    return this.#stopping || this.#begun >= this.#files.length;
  }

  get unreached(): readonly File[] {
    return this.#files.slice(this.#begun);
  }

  /** Says how far the run is; null before the first file. */
  get progress(): Progress | null {
    const file = this.#files[this.#begun - 1];
    return file
      ? {
          file: file.name.replace(/^.*\//, ""),
          at: this.#begun,
          of: this.#files.length,
          stopping: this.#stopping,
        }
      : null;
  }
}

interface Told {
  /** Something was read; nothing was left out. */
  readonly read: boolean;
  readonly whole: boolean;
  readonly sayings: readonly Saying[];
}

/** Gives what is said after an import: how many files were read, and how many not. */
export function toldOf(results: readonly FileResult[]): Told {
  const count = (what: "view" | "error" | "unreached") =>
    results.filter(({ outcome }) => what in outcome).length;
  const [read, failed, unreached] = [count("view"), count("error"), count("unreached")];
  const sayings: Saying[] = [];
  if (read > 0) sayings.push({ key: "status-read", args: { count: read } });
  if (failed > 0) sayings.push({ key: "status-failed", args: { count: failed } });
  if (unreached > 0) sayings.push({ key: "status-unreached", args: { count: unreached } });
  return { read: read > 0, whole: failed + unreached === 0, sayings };
}
