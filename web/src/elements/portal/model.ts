// SPDX-License-Identifier: MPL-2.0
// From what the person does to commands, and from the views that come back to the next state.
import { Engine, EngineError } from "../../engine/engine.ts";
import { isLines, saveFile } from "../../export/save.ts";
import {
  ENGINE_START,
  ENGINE_STOPPED,
  type HolderRow,
  type Problem,
  type Text,
} from "../../engine/protocol.ts";
import { ImportRun } from "./import_run.ts";
import {
  EMPTY,
  NO_HOLDERS,
  type Ask,
  type FileResult,
  type Focus,
  type Outcome,
  type Saying,
  type State,
} from "./state.ts";

const SLOW_MS = 1000;
export const PAGE_ROWS = 50;
const MOST_ROWS = 200;

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
  #run: ImportRun | null = null;
  #lastFile = 0;

  /** `changed` is called after each change of `state`. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#engine = new Engine((code) => this.#stopped(code));
  }

  importFiles(files: readonly File[]): void {
    if (files.length === 0) return this.#say({ key: "status-no-file", args: {} });
    if (this.#run?.add(files)) return this.#showProgress(this.#run);
    const run = new ImportRun(files);
    this.#run = run;
    this.#enqueue(() => this.#import(run));
  }

  /** After the file that is being read; what has been read stays. The core cannot be interrupted in the
   *  middle of a file without losing all that it holds. */
  stopImport(): void {
    if (!this.#run) return;
    this.#run.stop();
    this.#showProgress(this.#run, "stopping");
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
      this.#update({ screen: "holders", holders, ask: null, focus: "heading" });
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
    this.#update({ screen: "overview", holders: NO_HOLDERS, ask: null, focus: "heading" });
    this.#say();
  }

  /** The person wants to save something: they are told what that means before it happens. */
  ask(ask: Ask): void {
    this.#update({ ask, focus: "ask" });
  }

  /** Closes the question; the focus goes back to what opened it. */
  stopAsking(): void {
    const { ask } = this.state;
    if (ask !== null) this.#update({ ask: null, focus: `save-${ask}` });
  }

  /** The archive of one file; `name` without an ending, and without anything of the original's name. */
  saveCopy(source: number, name: string): void {
    this.stopAsking();
    this.#enqueue(async () => {
      const archive = await this.#engine.export(source);
      const lines = isLines(archive);
      saveFile(`${name}-${source + 1}${lines ? ".ndjson" : ".json"}`, "application/octet-stream", archive);
      this.#say({ key: "status-saving", args: {} });
    });
  }

  /** The whole list, written by `write`. */
  saveList(name: string, write: (rows: readonly HolderRow[]) => string): void {
    this.stopAsking();
    this.#enqueue(async () => {
      saveFile(name, "text/csv", write(await this.#allHolders()));
      this.#say({ key: "status-saving", args: {} });
    });
  }

  clear(): void {
    this.#run?.stop();
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
    this.#run = null;
    this.#begin({ stopped: code, focus: this.state.screen === "start" ? null : "heading" });
    this.#say({ key: `error.${code}`, args: {} });
  }

  #say(...sayings: readonly Saying[]): void {
    this.#update({ status: { turn: this.state.status.turn + 1, sayings } });
  }

  /** One after the other; what takes long is said after a second. */
  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(async () => {
      this.#update({ busy: { slow: false, progress: null } });
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

  async #import(run: ImportRun): Promise<void> {
    for (let file = run.next(); file; file = run.next()) {
      this.#showProgress(run);
      const outcome = await this.#read(file);
      // The engine stopped: #stopped has said so, and there is nothing left to add to.
      if ("error" in outcome && isFatal(outcome.error)) return;
      this.#add(run, file, outcome);
    }
    // What is chosen from here on is a run of its own.
    if (this.#run === run) this.#run = null;
    for (const file of run.unreached) this.#add(run, file, { unreached: true });
    await this.#refresh(this.state.overview?.subject?.id);
    this.#say(...this.#told(run.results));
  }

  async #read(file: File): Promise<Outcome> {
    try {
      return { view: await this.#engine.request("source.import", {}, file) };
    } catch (error) {
      const { code, place } = asProblem(error);
      return { error: { code, place } };
    }
  }

  /** A file that was not reached before and is chosen again is told once, not twice. */
  #add(run: ImportRun, { name, size }: File, outcome: Outcome): void {
    const result = { id: ++this.#lastFile, name, size, outcome };
    run.results.push(result);
    const others = this.state.files.filter(
      (one) => !("unreached" in one.outcome && one.name === name && one.size === size),
    );
    this.#update({ files: [result, ...others] });
  }

  #showProgress(run: ImportRun, focus: Focus | null = this.state.focus): void {
    const { busy } = this.state;
    // Not yet, where the run still waits for its turn.
    if (run.progress && busy) this.#update({ busy: { ...busy, progress: run.progress }, focus });
  }

  async #allHolders(): Promise<HolderRow[]> {
    const subject = this.state.overview?.subject;
    const rows: HolderRow[] = [];
    for (let total = 1; subject && rows.length < total;) {
      const args = { subject: subject.id, offset: rows.length, limit: MOST_ROWS };
      const page = await this.#engine.request("holders.open", args);
      rows.push(...page.rows);
      total = page.rows.length > 0 ? page.total : 0;
    }
    return rows;
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
    const count = (what: "view" | "error" | "unreached") =>
      results.filter(({ outcome }) => what in outcome).length;
    const [read, failed, unreached] = [count("view"), count("error"), count("unreached")];
    const sayings: Saying[] = [];
    if (read > 0) sayings.push({ key: "status-read", args: { count: read } });
    if (failed > 0) sayings.push({ key: "status-failed", args: { count: failed } });
    if (unreached > 0) sayings.push({ key: "status-unreached", args: { count: unreached } });
    return read > 0 ? [...sayings, ...this.#answer()] : sayings;
  }

  #sayShown(): void {
    const { rows, total } = this.state.holders;
    this.#say({ key: "list-shown", args: { shown: rows.length, total } });
  }
}
