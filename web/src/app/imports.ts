// SPDX-License-Identifier: MPL-2.0
// Files come in: those that the person chose, or the invented family with its own clock.
import { fetchDemo, type Demo } from "./demo.ts";
import { ImportRun, toldOf } from "./import_run.ts";
import { recall, remember } from "./memory.ts";
import { Navigation } from "./navigation.ts";
import { asProblem, isFatal } from "./problem.ts";
import type { Chosen, FileResult, Focus, Outcome, State } from "./state.ts";

/** How long what was cleared can be brought back. Only the choice of files is kept for so long, nothing of
 *  what is in them. */
const UNDO_MS = 60_000;
const SHOWN_MS = 200;

/** What was shown before it was cleared. */
interface Cleared {
  readonly demo: boolean;
  readonly files: readonly File[];
}

/** Gives the results with one more. A file that was not reached before and is chosen again is told once, not twice. */
function withResult(files: readonly FileResult[], result: FileResult): FileResult[] {
  const isSame = ({ outcome, name, size }: FileResult) =>
    "unreached" in outcome && name === result.name && size === result.size;
  return [result, ...files.filter((one) => !isSame(one))];
}

export class Imports extends Navigation {
  #run: ImportRun | null = null;
  #lastFile = 0;
  /** The files that were read: for undo, and for nothing else. */
  #chosen: File[] = [];
  #cleared: Cleared | null = null;
  #forgetTimer = 0;
  #shownAt = 0;
  /** The invented family's own clock and registers: read again when its clock is moved. */
  #demo: Demo | null = null;
  /** Before this visit: what this one remembers is for the next. */
  protected lastVisit = recall()?.lastVisit;

  importFiles(files: readonly File[]): void {
    if (files.length === 0) return this.#refuseChoice();
    if (this.#run?.add(files)) return this.#showProgress(this.#run);
    this.#start(new ImportRun(files));
  }

  openDemo(): void {
    this.enqueue(async () => {
      this.update({ fault: null });
      const demo = await fetchDemo();
      await this.#openDelivery(demo);
    }, "error-offline");
  }

  /** Stops after the file that is being read; what has been read stays. The core cannot be interrupted in the
   *  middle of a file without losing all that it holds. */
  stopImport(): void {
    if (!this.#run) return;
    this.#run.stop();
    this.#showProgress(this.#run, "stopping");
  }

  clear(): void {
    this.#run?.stop();
    const cleared = { demo: this.state.demo, files: this.#chosen };
    this.enqueue(async () => {
      await this.engine.request("session.clear", {});
      this.#cleared = cleared;
      this.#forgetTimer = window.setTimeout(() => this.#forgetCleared(), UNDO_MS);
      this.begin({ focus: "heading", undo: true });
      this.say({ key: "status-cleared", args: {} });
    });
  }

  undoClear(): void {
    const cleared = this.#cleared;
    this.#forgetCleared();
    if (!cleared) return;
    if (cleared.demo) this.openDemo();
    else this.importFiles(cleared.files);
  }

  // ---- who looks on, and when: in the example only

  /** Shows the page as that party sees it. Every id that was given out before is void. */
  look(viewer: string): void {
    this.enqueue(async () => {
      await this.engine.request("viewer.set", { viewer });
      await this.refresh({ subject: null, at: null, home: true, trail: [], noted: [], focus: "heading" });
      this.say(...this.answer());
    });
  }

  moveClock(day: string | null): void {
    const demo = this.#demo;
    if (!demo) return;
    this.enqueue(async () => {
      if (day === null) await this.engine.request("clock.load", {}, demo.clock);
      else await this.engine.request("clock.set", { now: new Date(`${day}T09:00:00`).toISOString() });
      if (demo.family) await this.engine.request("family.load", {}, demo.family);
      // With the family every id that was given out before is void.
      await this.refresh({
        subject: null,
        at: null,
        home: true,
        trail: [],
        noted: [],
        clock: day,
        focus: "heading",
      });
      this.say(...this.answer());
    });
  }

  // ---- one run

  protected override knowsFamily(): boolean {
    return Boolean(this.#demo?.family);
  }

  protected override begin(change: Partial<State>): void {
    this.#chosen = [];
    this.#demo = null;
    super.begin(change);
  }

  protected override stopped(code: string): void {
    this.#run = null;
    super.stopped(code);
  }

  /** Forgets what could be read again. */
  protected forgetChosen(): void {
    this.#forgetCleared();
    this.#chosen = [];
  }

  protected rememberVisit(): void {
    remember({ ...recall(), lastVisit: new Date().toISOString() });
  }

  /** Tells the core, which has no clock, what time it is, and when the person was last here. */
  async #setClock(): Promise<void> {
    const now = new Date().toISOString();
    const last = this.lastVisit;
    await this.engine.request("clock.set", last ? { now, last_visit: last } : { now });
  }

  async #openDelivery(demo: Demo): Promise<void> {
    await this.engine.request("session.clear", {});
    this.#forgetCleared();
    this.begin({ demo: true });
    this.#demo = demo;
    await this.engine.request("clock.load", {}, demo.clock);
    await this.engine.request("manifest.load", {}, demo.manifest);
    const run = new ImportRun(demo.files, true);
    this.#run = run;
    await this.#import(run);
  }

  #start(run: ImportRun): void {
    this.#run = run;
    this.enqueue(async () => {
      // What somebody chose does not mix with an invented family.
      if (this.state.demo) {
        await this.engine.request("session.clear", {});
        this.begin({});
      }
      // Also where the core began anew after it had stopped, or the page was open overnight. Nobody waits for
      // the clock: the core does one thing after the other, and the file that is read is shown at once.
      this.#setClock().catch((error: unknown) => this.failed(asProblem(error)));
      await this.#import(run);
    });
  }

  async #import(run: ImportRun): Promise<void> {
    this.#forgetCleared();
    const after = this.#lastFile;
    for (let file = run.next(); file; file = run.next()) {
      this.#showProgress(run);
      const outcome = await this.#take(run, file);
      await this.#sayable();
      // The engine stopped: `stopped` has said so, and there is nothing left to add to.
      if (outcome && "error" in outcome && isFatal(outcome.error)) return;
      if (outcome) this.#add(run, file, outcome);
      if (outcome && "view" in outcome && !run.named) this.#keep(run.chosenFor(file));
    }
    // What is chosen from here on is a run of its own.
    if (this.#run === run) this.#run = null;
    for (const file of run.unreached) this.#add(run, file, { unreached: true });
    const family = run.named && this.#demo?.family;
    if (family) await this.engine.request("family.load", {}, family);
    const told = toldOf(run.results);
    // The answer to a first choice that was read whole is the overview; an invented family was not chosen.
    if (run.named || (told.whole && this.state.route.screen === "start")) await this.refresh({});
    else await this.#showChosen({ after, sayings: told.sayings }, told.whole);
    if (this.state.alone && !run.named) this.rememberVisit();
    this.say(...told.sayings, ...(told.read ? this.answer() : []));
  }

  /** Says in sight what became of a choice: among the files, or on the start where none was read. Whoever adds files
   *  there that are all read goes on where the focus is. */
  async #showChosen(chosen: Chosen, whole: boolean): Promise<void> {
    const stays = whole && this.state.route.screen === "files";
    await this.leadTo({ screen: "files" }, { chosen }, stays ? null : "chosen");
    if (!this.state.overview) this.update({ chosen, focus: "chosen" });
  }

  #refuseChoice(): void {
    const saying = { key: "status-no-file", args: {} };
    this.enqueue(async () => {
      await this.#showChosen({ after: this.#lastFile, sayings: [saying] }, false);
      this.say(saying);
    });
  }

  /** Looks at a file, and has it read where the core can. What is in a packed file comes next in the run: then the file
   *  itself has no outcome. */
  async #take(run: ImportRun, file: File): Promise<Outcome | null> {
    try {
      if (run.named) return { view: await this.engine.request("source.import", { name: file.name }, file) };
      const opened = await this.engine.open(file, run.isInside(file));
      if ("read" in opened) return { view: await this.engine.request("source.import", {}, file) };
      if ("code" in opened) return { error: { code: opened.code, place: "" } };
      await this.#sayable();
      run.unpacked(file, opened.files);
      for (const closed of opened.closed) this.#add(run, closed, { error: { code: closed.code, place: "" } });
      return null;
    } catch (error) {
      const { code, place } = asProblem(error);
      return { error: { code, place } };
    }
  }

  /** Waits for what is said of files: those sentences come after the first view, in the language of the moment. */
  async #sayable(): Promise<void> {
    await this.sentences().catch(() => undefined);
  }

  /** Keeps what was chosen, and never what came out of it: that would be what is in a file. */
  #keep(file: File): void {
    if (!this.#chosen.includes(file)) this.#chosen.push(file);
  }

  #add(run: ImportRun, { name, size }: Pick<File, "name" | "size">, outcome: Outcome): void {
    const result = { id: ++this.#lastFile, name, size, outcome };
    run.results.push(result);
    const files = withResult(this.state.files, result);
    // A delivery of many files is drawn once, when it is whole.
    if (run.named && !run.isLast) this.state = { ...this.state, files };
    else this.update({ files });
  }

  #showProgress(run: ImportRun, focus: Focus | null = this.state.focus): void {
    const { busy } = this.state;
    // Not yet, where the run still waits for its turn.
    if (!run.progress || !busy) return;
    this.state = { ...this.state, busy: { ...busy, progress: run.progress }, focus };
    // A delivery of many small files would be drawn more often than anybody can read.
    if (run.named && performance.now() - this.#shownAt < SHOWN_MS) return;
    this.#shownAt = performance.now();
    this.redraw();
  }

  #forgetCleared(): void {
    clearTimeout(this.#forgetTimer);
    this.#cleared = null;
    if (this.state.undo) this.update({ undo: false });
  }
}
