// SPDX-License-Identifier: MPL-2.0
// From what the person does to commands, and from the views that come back to the next state.
import { Engine } from "../engine/client.ts";
import type { CommandName, Commands, HolderRow, Text } from "../engine/protocol.ts";
import { isLines, saveFile } from "../export/save.ts";
import { fetchDemo, type Demo } from "./demo.ts";
import { ImportRun, toldOf } from "./import_run.ts";
import { recall, remember, forget } from "./memory.ts";
import { asProblem, isFatal } from "./problem.ts";
import { fromTheStart, homeOf } from "./routes.ts";
import { allHolders } from "../screens/insight/rows.ts";
import { fetchScreens, screenOf, type About, type AskCore } from "./screen.ts";
import {
  EMPTY,
  type Ask,
  type Focus,
  type Outcome,
  type Panel,
  type Route,
  type Saying,
  type State,
} from "./state.ts";
import { isYoung } from "./viewer.ts";
import { Work } from "./work.ts";

/** How long what was cleared can be brought back. Only the choice of files is kept for so long, nothing of
 *  what is in them. */
const UNDO_MS = 60_000;
const SHOWN_MS = 200;
const MOST_TRAIL = 30;

type Refresh = Partial<State> & { subject?: string | null; home?: boolean };

/** What was shown before it was cleared. */
interface Cleared {
  readonly demo: boolean;
  readonly files: readonly File[];
}

export class PortalModel extends Work {
  readonly #engine: Engine;
  #run: ImportRun | null = null;
  #lastFile = 0;
  /** Before this visit: what this one remembers is for the next. */
  #lastVisit = recall()?.lastVisit;
  /** The files that were read: for undo, and for nothing else. */
  #chosen: File[] = [];
  #cleared: Cleared | null = null;
  #forgetTimer = 0;
  #shownAt = 0;
  /** The invented family's own clock and registers: read again when its clock is moved. */
  #demo: Demo | null = null;
  #revision = 0;
  readonly #sentences: () => Promise<unknown>;

  /** `changed` is called after each change of `state`; `sentences` resolves when those of all screens are there. */
  constructor(changed: () => void, sentences: () => Promise<unknown>) {
    super({ ...EMPTY, alone: recall() !== null, offline: !navigator.onLine }, changed);
    this.#sentences = sentences;
    this.#engine = new Engine((code) => this.#stopped(code));
  }

  // ---- files

  importFiles(files: readonly File[]): void {
    if (files.length === 0) return this.say({ key: "status-no-file", args: {} });
    if (this.#run?.add(files)) return this.#showProgress(this.#run);
    this.#start(new ImportRun(files));
  }

  /** The invented family, in place of whatever was there. */
  openDemo(): void {
    this.enqueue(async () => {
      this.update({ fault: null });
      const demo = await fetchDemo();
      await this.#openDelivery(demo);
    }, "error-offline");
  }

  /** After the file that is being read; what has been read stays. The core cannot be interrupted in the
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
      await this.#engine.request("session.clear", {});
      this.#cleared = cleared;
      this.#forgetTimer = window.setTimeout(() => this.#forgetCleared(), UNDO_MS);
      this.#begin({ focus: "heading", undo: true });
      this.say({ key: "status-cleared", args: {} });
    });
  }

  /** Reads again what was cleared. */
  undoClear(): void {
    const cleared = this.#cleared;
    this.#forgetCleared();
    if (!cleared) return;
    if (cleared.demo) this.openDemo();
    else this.importFiles(cleared.files);
  }

  // ---- where to look

  /** Opens a screen; "back" leads to this one. */
  go(route: Route, focus: Focus = "heading"): void {
    const { trail, route: here } = this.state;
    // From one place to another is a step; the same screen once more is none.
    const same = route.screen === here.screen && route.screen !== "actor" && !("group" in route);
    this.#open(route, focus, same ? trail : [...trail, here].slice(-MOST_TRAIL));
  }

  /** The same screen with another filter or page; "back" leads where it did. */
  turn(route: Route, focus: Focus): void {
    this.#open(route, focus, this.state.trail);
  }

  back(): void {
    const { trail } = this.state;
    const route = trail.at(-1) ?? { screen: "overview" };
    this.#open(route, "heading", trail.slice(0, -1));
  }

  choosePerson(id: string): void {
    this.enqueue(async () => {
      await this.#refresh({ subject: id, focus: "heading" });
      this.say(...this.#answer());
    });
  }

  /** A day in the past, or null for now. A day that has not come is now, and the person is told. */
  chooseDay(at: string | null): void {
    this.enqueue(async () => {
      await this.#refresh({ at, focus: "heading", panel: null });
      const early = at !== null && this.state.at === null;
      this.update({ dayFault: early ? "future" : null, panel: early ? "day" : null });
      this.say(...(early ? [{ key: "day-future", args: {} }] : this.#answer()));
    });
  }

  /** What was written in the fields `name` is no day. */
  refuseDay(name: string): void {
    this.update({ dayFault: name, focus: `${name}-fault` });
    this.say({ key: "day-none", args: {} });
  }

  togglePanel(panel: Panel): void {
    this.update({ panel: this.state.panel === panel ? null : panel, dayFault: null });
  }

  closePanel(): void {
    const { panel } = this.state;
    if (panel) this.update({ panel: null, focus: `panel-${panel}` });
  }

  // ---- choosing and deciding

  /** The same screen while something in it is being chosen: drawn at once, and again with what follows from it.
   *  What follows from an earlier choice is not shown any more. */
  revise(route: Route, focus: Focus | null = null): void {
    const turn = ++this.#revision;
    this.update({ route, focus });
    const about = this.#about();
    const follow = screenOf(route.screen)?.follow;
    if (!follow || !about) return;
    follow(this.#askCore, about, route, this.state.data).then(
      ({ data, sayings }) => {
        if (turn !== this.#revision || this.state.route !== route) return;
        this.update({ data });
        this.say(...sayings);
      },
      (error: unknown) => this.failed(asProblem(error)),
    );
  }

  /** Does something for good. `after` says where it leads and what is told; the screens on the way there are no way
   *  back. */
  commit<Name extends CommandName>(
    type: Name,
    args: Commands[Name]["args"],
    after: (view: Commands[Name]["view"]) => { route: Route; saying: Saying },
  ): void {
    this.enqueue(async () => {
      const { route, saying } = after(await this.#engine.request(type, args));
      const trail = this.state.trail.filter(({ screen }) => screen !== "decide" && screen !== "consent");
      await this.#refresh({ route, trail, focus: "heading" });
      this.say(saying);
    });
  }

  // ---- who looks on, and when: in the example only

  /** The page as that party sees it. Every id that was given out before is void. */
  look(viewer: string): void {
    this.enqueue(async () => {
      await this.#engine.request("viewer.set", { viewer });
      await this.#refresh({ subject: null, at: null, home: true, trail: [], focus: "heading" });
      this.say(...this.#answer());
    });
  }

  /** Another day on the example's clock; null: its own. */
  moveClock(day: string | null): void {
    const demo = this.#demo;
    if (!demo) return;
    this.enqueue(async () => {
      if (day === null) await this.#engine.request("clock.load", {}, demo.clock);
      else await this.#engine.request("clock.set", { now: new Date(`${day}T09:00:00`).toISOString() });
      if (demo.family) await this.#engine.request("family.load", {}, demo.family);
      // With the family every id that was given out before is void.
      await this.#refresh({ subject: null, at: null, home: true, trail: [], clock: day, focus: "heading" });
      this.say(...this.#answer());
    });
  }

  // ---- saving

  /** The person wants to save something: they are told what that means before it happens. */
  ask(ask: Ask): void {
    this.update({ ask, focus: "ask" });
  }

  /** Closes the question; the focus goes back to what opened it. */
  stopAsking(): void {
    const { ask } = this.state;
    if (ask !== null) this.update({ ask: null, focus: `save-${ask}` });
  }

  /** The archive of one file; `name` without an ending, and without anything of the original's name. */
  saveCopy(source: number, name: string): void {
    this.stopAsking();
    this.enqueue(async () => {
      const archive = await this.#engine.export(source);
      const lines = isLines(archive);
      saveFile(`${name}-${source + 1}${lines ? ".ndjson" : ".json"}`, "application/octet-stream", archive);
      this.say({ key: "status-saving", args: {} });
    });
  }

  /** The whole list, written by `write`. */
  saveList(name: string, write: (rows: readonly HolderRow[]) => string): void {
    this.stopAsking();
    this.enqueue(async () => {
      saveFile(name, "text/csv", write(await allHolders(this.#askCore, this.#about())));
      this.say({ key: "status-saving", args: {} });
    });
  }

  // ---- the page itself

  /** Whether nobody else uses this browser: only then is anything remembered in it. */
  setAlone(alone: boolean, language: string): void {
    if (!alone) {
      forget();
      this.#lastVisit = undefined;
    }
    const kept = alone && remember({ language });
    if (kept && this.state.overview && !this.state.demo) this.#rememberVisit();
    this.update({ alone: kept });
    this.say({ key: !alone ? "memory-forgotten" : kept ? "memory-kept" : "memory-refused", args: {} });
  }

  sayLanguage(saying: Saying | null, language: string): void {
    if (this.state.alone) remember({ ...recall(), language });
    this.say(...(saying ? [saying] : []));
  }

  /** So that the other screens are there when the network is not. */
  fetchAhead(): void {
    // A failure shows when a screen is opened.
    Promise.all([fetchScreens(), this.#sentences()]).catch(() => undefined);
  }

  /** Forgets everything at once. The model is of no use afterwards. */
  close(): void {
    this.#forgetCleared();
    this.#chosen = [];
    this.#engine.close();
    this.state = EMPTY;
  }

  // ---- one command after the other

  /** Back to the empty start; what is about the page and not about a person stays. */
  #begin(change: Partial<State>): void {
    const { busy, status, alone, offline } = this.state;
    this.#chosen = [];
    this.#demo = null;
    this.update({ ...EMPTY, busy, status, alone, offline, ...change });
  }

  #stopped(code: string): void {
    this.#run = null;
    this.#begin({ stopped: code, focus: this.state.route.screen === "start" ? null : "heading" });
    this.say({ key: `error.${code}`, args: {} });
  }

  // ---- importing

  /** The core has no clock: it is told what time it is, and when the person was last here. */
  async #setClock(): Promise<void> {
    const now = new Date().toISOString();
    const last = this.#lastVisit;
    await this.#engine.request("clock.set", last ? { now, last_visit: last } : { now });
  }

  async #openDelivery(demo: Demo): Promise<void> {
    await this.#engine.request("session.clear", {});
    this.#forgetCleared();
    this.#begin({ demo: true });
    this.#demo = demo;
    await this.#engine.request("clock.load", {}, demo.clock);
    await this.#engine.request("manifest.load", {}, demo.manifest);
    const run = new ImportRun(demo.files, true);
    this.#run = run;
    await this.#import(run);
  }

  #start(run: ImportRun): void {
    this.#run = run;
    this.enqueue(async () => {
      // What somebody chose does not mix with an invented family.
      if (this.state.demo) {
        await this.#engine.request("session.clear", {});
        this.#begin({});
      }
      // Also where the core began anew after it had stopped, or the page was open overnight. Nobody waits for
      // it: the core does one thing after the other, and the file that is read is shown at once.
      this.#setClock().catch((error: unknown) => this.failed(asProblem(error)));
      await this.#import(run);
    });
  }

  async #import(run: ImportRun): Promise<void> {
    this.#forgetCleared();
    for (let file = run.next(); file; file = run.next()) {
      this.#showProgress(run);
      const outcome = await this.#read(file, run.named);
      // The engine stopped: #stopped has said so, and there is nothing left to add to.
      if ("error" in outcome && isFatal(outcome.error)) return;
      this.#add(run, file, outcome);
    }
    // What is chosen from here on is a run of its own.
    if (this.#run === run) this.#run = null;
    for (const file of run.unreached) this.#add(run, file, { unreached: true });
    const family = run.named && this.#demo?.family;
    if (family) await this.#engine.request("family.load", {}, family);
    await this.#refresh({});
    if (this.state.alone && !run.named) this.#rememberVisit();
    const told = toldOf(run.results);
    this.say(...told.sayings, ...(told.read ? this.#answer() : []));
  }

  #rememberVisit(): void {
    remember({ ...recall(), lastVisit: new Date().toISOString() });
  }

  async #read(file: File, named: boolean): Promise<Outcome> {
    try {
      return { view: await this.#engine.request("source.import", named ? { name: file.name } : {}, file) };
    } catch (error) {
      const { code, place } = asProblem(error);
      return { error: { code, place } };
    }
  }

  /** A file that was not reached before and is chosen again is told once, not twice. */
  #add(run: ImportRun, file: File, outcome: Outcome): void {
    const { name, size } = file;
    const result = { id: ++this.#lastFile, name, size, outcome };
    run.results.push(result);
    if ("view" in outcome && !run.named) this.#chosen.push(file);
    const others = this.state.files.filter(
      (one) => !("unreached" in one.outcome && one.name === name && one.size === size),
    );
    // A delivery of many files is drawn once, when it is whole.
    const files = [result, ...others];
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

  // ---- screens

  readonly #askCore: AskCore = (type, args) => this.#engine.request(type, args);

  #about(): About | null {
    const { overview, at } = this.state;
    return overview?.subject ? { subject: overview.subject.id, ...(at !== null && { at }) } : null;
  }

  #open(route: Route, focus: Focus, trail: readonly Route[]): void {
    this.enqueue(async () => {
      this.update({
        ...(await this.#load(route)),
        trail,
        ask: null,
        panel: null,
        term: null,
        dayFault: null,
        speaking: false,
        focus,
      });
      this.say();
    });
  }

  /** The screen with what it shows, or with the reason why it cannot be shown. Rejects only where the
   *  engine stopped: then there is nothing to show. */
  async #load(route: Route): Promise<Pick<State, "route" | "data" | "broken">> {
    if (route.screen === "start") return { route, data: null, broken: null };
    try {
      const [screens] = await Promise.all([fetchScreens(), this.#sentences()]);
      const { load } = screens[route.screen];
      return { route, data: await load(this.#askCore, this.#about(), route), broken: null };
    } catch (error) {
      const problem = asProblem(error);
      if (isFatal(problem)) throw error;
      const broken = problem.code === "page.fault" ? "error-screen" : `error.${problem.code}`;
      return { route, data: null, broken };
    }
  }

  /** Asks again what is shown: after an import, for another person (null: whoever is first), another day, another
   *  viewer. `home`: from the first screen. */
  async #refresh({ subject, at = this.state.at, home = false, ...change }: Refresh): Promise<void> {
    const shown = this.state.overview?.subject?.id;
    const about = subject === undefined ? shown : subject;
    const viewers = this.#demo?.family ? await this.#engine.request("viewers.open", {}) : null;
    const overview = await this.#engine.request("overview.open", {
      ...(about != null && { subject: about }),
      ...(at !== null && { at }),
    });
    // Somebody who may see nothing has no source either.
    if (overview.sources === 0 && !viewers) return;
    const before = this.state.route;
    const otherPerson = subject !== undefined && subject !== shown;
    const young = await isYoung(this.#askCore, overview);
    const route = change.route ?? (home ? homeOf(young) : fromTheStart(before, otherPerson));
    this.state = { ...this.state, overview, viewers, young, at: overview.at };
    this.update({
      ...(await this.#load(route)),
      trail: route.screen === before.screen && !otherPerson ? this.state.trail : [],
      stopped: null,
      panel: null,
      speaking: false,
      ...(route.screen !== before.screen && { focus: "heading" }),
      ...change,
    });
  }

  #answer(): Saying[] {
    const answer: Text | null = this.state.overview?.answer ?? null;
    return answer ? [answer] : [];
  }
}
