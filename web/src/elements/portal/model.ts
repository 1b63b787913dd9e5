// SPDX-License-Identifier: MPL-2.0
// From what the person does to commands, and from the views that come back to the next state.
import { Engine, EngineError } from "../../engine/engine.ts";
import { EMPTY, NO_HOLDERS, type FileResult, type Saying, type State } from "./state.ts";
import { ENGINE_START, ENGINE_STOPPED, type Problem, type Text } from "../../engine/protocol.ts";

const SLOW_MS = 1000;
export const PAGE_ROWS = 50;

const isFatal = (error: Problem) => error.code === ENGINE_STOPPED || error.code === ENGINE_START;

function asProblem(error: unknown): Problem {
  if (error instanceof EngineError) return error;
  console.error(error);
  return { code: "page.fault", place: "" };
}

export class PortalModel {
  state: State = EMPTY;
  readonly #changed: () => void;
  readonly #engine: Engine;
  #queue: Promise<void> = Promise.resolve();
  #lastFile = 0;

  /** `changed` is called after each change of `state`. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#engine = new Engine((code) => this.#stopped(code));
  }

  importFiles(files: readonly File[]): void {
    if (files.length === 0) return this.#say({ key: "status-no-file", args: {} });
    this.#enqueue(async () => {
      const results: FileResult[] = [];
      for (const file of files) {
        this.#update({ busy: { slow: this.state.busy?.slow ?? false, file: file.name } });
        const result = await this.#importOne(file);
        // The engine stopped: #stopped has said so, and there is nothing left to add to.
        if ("error" in result.outcome && isFatal(result.outcome.error)) return;
        results.push(result);
        this.#update({ files: [result, ...this.state.files] });
      }
      await this.#refresh(this.state.overview?.subject?.id);
      this.#say(...this.#told(results));
    });
  }

  chooseSubject(id: string): void {
    this.#enqueue(async () => {
      await this.#refresh(id);
      this.#say(...this.#answer());
    });
  }

  showHolders(): void {
    this.#enqueue(async () => {
      const subject = this.state.overview?.subject;
      if (!subject) return;
      const holders = await this.#engine.request("holders.open", { subject: subject.id, limit: PAGE_ROWS });
      this.#update({ screen: "holders", holders, focus: "heading" });
      this.#sayShown();
    });
  }

  showMoreHolders(): void {
    this.#enqueue(async () => {
      const subject = this.state.overview?.subject;
      const offset = this.state.holders.rows.length;
      if (!subject) return;
      const more = await this.#engine.request("holders.open", {
        subject: subject.id,
        offset,
        limit: PAGE_ROWS,
      });
      const rows = [...this.state.holders.rows, ...more.rows];
      this.#update({ holders: { total: more.total, rows }, focus: offset });
      this.#sayShown();
    });
  }

  showOverview(): void {
    this.#update({ screen: "overview", holders: NO_HOLDERS, focus: "heading" });
    this.#say();
  }

  clear(): void {
    this.#enqueue(async () => {
      await this.#engine.request("session.clear", {});
      this.#begin({ focus: "heading" });
      this.#say({ key: "status-cleared", args: {} });
    });
  }

  setDragging(dragging: boolean): void {
    if (dragging !== this.state.dragging) this.#update({ dragging });
  }

  /** The screen was drawn, and the focus is where it belongs. */
  focusMoved(): void {
    this.state = { ...this.state, focus: null };
  }

  sayLanguage(saying: Saying | null): void {
    this.#say(...(saying ? [saying] : []));
  }

  /** Forgets everything at once. The model is of no use afterwards. */
  close(): void {
    this.#engine.close();
    this.state = EMPTY;
  }

  #update(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }

  /** Back to the empty start. */
  #begin(change: Partial<State>): void {
    this.#update({ ...EMPTY, busy: this.state.busy, status: this.state.status, ...change });
  }

  #stopped(code: string): void {
    this.#begin({ stopped: code, focus: this.state.screen === "start" ? null : "heading" });
    this.#say({ key: `error.${code}`, args: {} });
  }

  #say(...sayings: readonly Saying[]): void {
    this.#update({ status: { turn: this.state.status.turn + 1, sayings } });
  }

  /** One after the other; what takes long is said after a second. */
  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(async () => {
      this.#update({ busy: { slow: false, file: null } });
      const timer = setTimeout(() => {
        if (this.state.busy) this.#update({ busy: { ...this.state.busy, slow: true } });
      }, SLOW_MS);
      await work().catch((error: unknown) => this.#failed(asProblem(error)));
      clearTimeout(timer);
      this.#update({ busy: null });
    });
  }

  #failed(problem: Problem): void {
    // #stopped has said it already.
    if (!isFatal(problem)) this.#say({ key: `error.${problem.code}`, args: {} });
  }

  async #importOne(file: File): Promise<FileResult> {
    const id = ++this.#lastFile;
    try {
      const view = await this.#engine.request("source.import", {}, file);
      return { id, name: file.name, outcome: { view } };
    } catch (error) {
      const { code, place } = asProblem(error);
      return { id, name: file.name, outcome: { error: { code, place } } };
    }
  }

  async #refresh(subject: string | undefined): Promise<void> {
    const overview = await this.#engine.request("overview.open", subject === undefined ? {} : { subject });
    if (overview.sources === 0) return;
    let { holders } = this.state;
    if (this.state.screen === "holders" && overview.subject) {
      holders = await this.#engine.request("holders.open", {
        subject: overview.subject.id,
        limit: PAGE_ROWS,
      });
    }
    // Asked again: the person may have gone back while the list was fetched.
    const screen = this.state.screen === "holders" && overview.subject ? "holders" : "overview";
    const focus = screen === this.state.screen ? null : "heading";
    this.#update({ screen, overview, holders, focus, stopped: null });
  }

  #answer(): Saying[] {
    const answer: Text | null = this.state.overview?.answer ?? null;
    return answer ? [answer] : [];
  }

  /** What is said after an import: how many files were read, how many not, and the answer. */
  #told(results: readonly FileResult[]): Saying[] {
    const failed = results.filter((result) => "error" in result.outcome).length;
    const read = results.length - failed;
    const sayings: Saying[] = [];
    if (read > 0) sayings.push({ key: "status-read", args: { count: read } });
    if (failed > 0) sayings.push({ key: "status-failed", args: { count: failed } });
    return read > 0 ? [...sayings, ...this.#answer()] : sayings;
  }

  #sayShown(): void {
    const { rows, total } = this.state.holders;
    this.#say({ key: "list-shown", args: { shown: rows.length, total } });
  }
}
