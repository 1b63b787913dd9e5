// SPDX-License-Identifier: MPL-2.0
// From one screen to the next, and what is asked of the core for each of them.
import type { AskCore } from "../engine/ask.ts";
import { Engine } from "../engine/client.ts";
import type { CommandName, Commands, OverviewView } from "../engine/protocol.ts";
import type { About } from "../engine/values.ts";
import type { Done } from "./actions.ts";
import { fromTheStart, homeOf } from "./beginning.ts";
import { recall } from "./memory.ts";
import { narrowTo, type People } from "./people.ts";
import { asProblem, isFatal } from "./problem.ts";
import type { Registry } from "./registry.ts";
import type { Route } from "./route.ts";
import { stakesOf } from "./stakes.ts";
import {
  EMPTY,
  type Focus,
  type Going,
  type Noted,
  type Panel,
  type Refusal,
  type Saying,
  type Stake,
  type State,
} from "./state.ts";
import { answerTo, isAsking, isYoung } from "./viewer.ts";
import { Work } from "./work.ts";

const MOST_TRAIL = 30;
/** What to show anew. `subject`: another person (null: whoever is first); `home`: from the first screen. */
export type Refresh = Partial<State> & { subject?: string | null; home?: boolean };

export class Navigation extends Work {
  protected readonly engine: Engine;
  readonly #registry: Registry;
  protected readonly sentences: () => Promise<unknown>;
  readonly #isWriting: () => boolean;
  readonly #refusal: () => Refusal | null;
  #revision = 0;

  /** Starts the engine. `changed` is called after each change of `state`; `sentences` resolves when those of all
   *  screens are there; `isWriting` says whether words stand on the screen that are not saved; `refusal` says why
   *  nothing may be decided at this moment, or null. */
  constructor(
    changed: () => void,
    registry: Registry,
    sentences: () => Promise<unknown>,
    isWriting: () => boolean,
    refusal: () => Refusal | null,
  ) {
    super({ ...EMPTY, alone: recall() !== null, offline: !navigator.onLine }, changed);
    this.#registry = registry;
    this.sentences = sentences;
    this.#isWriting = isWriting;
    this.#refusal = refusal;
    this.engine = new Engine((code) => this.stopped(code));
  }

  // ---- where to look

  go(route: Route, focus: Focus = "heading"): void {
    // A choice stays in the trail; what was written does not.
    if (this.#isWriting()) this.#askFirst(route, ["words"]);
    else this.#step(route, focus);
  }

  turn(route: Route, focus: Focus): void {
    this.#open(route, focus, this.state.trail);
  }

  back(sure = false): void {
    const { trail, young, route: here } = this.state;
    // The screen alone is left.
    const lost = this.#stakesOf({ ...EMPTY, route: here });
    if (!sure && lost.length > 0) return this.#askFirst("back", lost);
    this.#open(trail.at(-1) ?? homeOf(young), "heading", trail.slice(0, -1));
  }

  // ---- nothing is lost without a question

  /** Lists what would be lost with the page. */
  stakes(): Stake[] {
    return this.#stakesOf(this.state);
  }

  stay(): void {
    this.update({ losing: null });
  }

  goOn(): void {
    const going = this.state.losing?.going;
    if (going === "back") this.back(true);
    else if (going && going !== "out") this.#step(going, "heading");
  }

  /** Whether the screen is one that another leads to. */
  get isFurther(): boolean {
    const { overview, young, route } = this.state;
    return route.screen !== (overview ? homeOf(young).screen : "start");
  }

  /** Does what the browser's "back" means where nothing is open: the screen before, or the question before the page is
   *  left. False where nothing would be lost. */
  protected backOrAsk(): boolean {
    const stakes = this.stakes();
    if (this.isFurther || this.state.trail.length > 0) this.back();
    else if (stakes.length > 0) this.#askFirst("out", stakes);
    else return false;
    return true;
  }

  #stakesOf(state: State): Stake[] {
    return stakesOf(state, this.#registry, this.#isWriting());
  }

  #askFirst(going: Going, stakes: readonly Stake[]): void {
    this.update({ losing: { going, stakes }, focus: "losing" });
  }

  #step(route: Route, focus: Focus): void {
    const { trail, route: here } = this.state;
    // From one place to another is a step; the same screen once more is none.
    const isStep = route.screen !== here.screen || this.#registry.screenOf(route.screen)?.isStep?.(route);
    this.#open(route, focus, isStep ? [...trail, here].slice(-MOST_TRAIL) : trail);
  }

  choosePerson(id: string): void {
    this.enqueue(async () => {
      await this.refresh({ subject: id, focus: "heading" });
      this.say(...this.answer());
    });
  }

  choosePeople(ids: readonly string[]): void {
    const [subject] = ids;
    if (!subject) return this.point("whose-least", { key: "whose-least", args: {} });
    this.enqueue(async () => {
      const asked = this.state.overview?.subjects.map(({ id }) => id) ?? [];
      await this.refresh({ people: { asked, chosen: ids }, subject, focus: "heading" });
      this.say(...this.answer());
    });
  }

  askPeople(): void {
    this.enqueue(async () => {
      const people = { ...this.state.people, asked: [] };
      await this.refresh({ people, route: { screen: "overview" }, focus: "heading" });
      this.say(...this.answer());
    });
  }

  /** Shows a day in the past, or with null now. A day that has not come is now, and the person is told. */
  chooseDay(at: string | null): void {
    this.enqueue(async () => {
      await this.refresh({ at, focus: "heading", panel: null });
      const early = at !== null && this.state.at === null;
      this.update({ dayFault: early ? "future" : null, panel: early ? "day" : null });
      this.say(...(early ? [{ key: "day-future", args: {} }] : this.answer()));
    });
  }

  refuseDay(name: string): void {
    this.update({ dayFault: name, focus: `${name}-fault` });
    this.say({ key: "day-none", args: {} });
  }

  note(one: Noted): void {
    const others = this.state.noted.filter(
      ({ subject, actor }) => subject !== one.subject || actor !== one.actor,
    );
    this.update({ noted: [...others, one], decided: true, focus: "noted" });
    this.say({ key: "noted-saved", args: {} });
  }

  togglePanel(panel: Panel): void {
    this.update({ panel: this.state.panel === panel ? null : panel, dayFault: null });
  }

  closePanel(): void {
    const { panel } = this.state;
    if (panel) this.update({ panel: null, focus: `panel-${panel}` });
  }

  /** Fetches the other screens, so that they are there when the network is not. */
  fetchAhead(): void {
    // A failure shows when a screen is opened.
    Promise.all([this.#registry.fetch(), this.sentences()]).catch(() => undefined);
  }

  // ---- choosing and deciding

  /** Shows the same screen while something in it is being chosen: drawn at once, and again with what follows from it.
   *  What follows from an earlier choice is not shown any more. */
  revise(route: Route, focus: Focus | null = null): void {
    const turn = ++this.#revision;
    this.update({ route, focus });
    const about = this.about();
    const follow = this.#registry.screenOf(route.screen)?.follow;
    if (!follow || !about) return;
    follow(this.askCore, about, route, this.state.data).then(
      ({ data, sayings }) => {
        if (turn !== this.#revision || this.state.route !== route) return;
        this.update({ data });
        this.say(...sayings);
      },
      (error: unknown) => this.failed(asProblem(error)),
    );
  }

  commit<Name extends CommandName>(
    type: Name,
    args: Commands[Name]["args"],
    after: (view: Commands[Name]["view"]) => Done,
  ): void {
    const refused = this.#refusal();
    this.update({ refused });
    // Asked at once: a moment later nobody can tell who pressed.
    if (refused) return this.point("elsewhere", { key: refused, args: {} });
    this.enqueue(async () => {
      const { saying, focus = "heading", ...to } = after(await this.engine.request(type, args));
      const trail = this.state.trail.filter(({ screen }) => !this.#registry.screenOf(screen)?.passing);
      await this.refresh({ ...to, trail, losing: null, decided: true, focus });
      this.say(saying);
    });
  }

  // ---- what is shown

  protected readonly askCore = ((type: CommandName, args: Commands[CommandName]["args"]) =>
    this.engine.request(type, args)) as AskCore;

  protected about(): About | null {
    const { overview, at } = this.state;
    return overview?.subject ? { subject: overview.subject.id, ...(at !== null && { at }) } : null;
  }

  /** Gives the overview's answer, to be said. */
  protected answer(): Saying[] {
    const { overview, young } = this.state;
    if (overview && isAsking(overview)) return [{ key: "whose-title", args: {} }];
    const answer = overview && answerTo(overview, young);
    return answer ? [answer] : [];
  }

  /** Whether the files say who is who to whom. */
  protected knowsFamily(): boolean {
    return false;
  }

  /** Goes back to the empty start; what is about the page and not about a person stays. */
  protected begin(change: Partial<State>): void {
    const { busy, status, alone, offline } = this.state;
    this.update({ ...EMPTY, busy, status, alone, offline, ...change });
  }

  /** Begins again after the core died with all that it held. */
  protected stopped(code: string): void {
    this.begin({ stopped: code, focus: this.state.route.screen === "start" ? null : "heading" });
    this.say({ key: `error.${code}`, args: {} });
  }

  #open(route: Route, focus: Focus, trail: readonly Route[]): void {
    this.enqueue(async () => {
      const shown = await this.#load(route);
      const closed = {
        chosen: null,
        ask: null,
        losing: null,
        refused: null,
        panel: null,
        term: null,
        dayFault: null,
        speaking: false,
      };
      this.update({ ...shown, ...closed, trail, focus });
      this.say();
    });
  }

  /** Loads the screen with what it shows, or with the reason why it cannot be shown. Rejects only where the engine
   *  stopped: then there is nothing to show. */
  async #load(route: Route): Promise<Pick<State, "route" | "data" | "broken">> {
    if (route.screen === "start") return { route, data: null, broken: null };
    try {
      await Promise.all([this.#registry.fetch(), this.sentences()]);
      const screen = this.#registry.screenOf(route.screen);
      return {
        route,
        data: await screen?.load(this.askCore, this.about(), route, this.state.overview),
        broken: null,
      };
    } catch (error) {
      const problem = asProblem(error);
      if (isFatal(problem)) throw error;
      const broken = problem.code === "page.fault" ? "error-screen" : `error.${problem.code}`;
      return { route, data: null, broken };
    }
  }

  async #findEmpty(): Promise<State["empty"]> {
    const about = this.about();
    return about ? this.#registry.findEmpty(this.askCore, about, this.state) : [];
  }

  /** Asks again what is shown, and leads to a screen with what came of it. Where words would be lost, only asks whether
   *  to go there. */
  protected async leadTo(route: Route, change: Partial<State>, focus: Focus | null): Promise<void> {
    const { trail, route: here } = this.state;
    const isHere = route.screen === here.screen;
    if (this.#isWriting()) {
      await this.refresh(change);
      return this.#askFirst(route, ["words"]);
    }
    await this.refresh({
      ...change,
      route,
      trail: isHere || here.screen === "start" ? trail : [...trail, here],
      ...(focus && { focus }),
    });
  }

  /** Asks for the overview of a person. An import can show that two persons were taken for one: the files no longer say
   *  which of them was meant, and whoever is first stands there. Without a family (`people`) nobody is shown who was not
   *  chosen; who is one with the person that is shown was. */
  async #askOverview(
    subject: string | null,
    at: string | null,
    people: People | null,
  ): Promise<OverviewView> {
    const day = at !== null && { at };
    const ask = (of: { subject?: string }) => this.engine.request("overview.open", { ...of, ...day });
    const overview = await ask(subject === null ? {} : { subject });
    if (!people) return overview;
    if (subject === null || !overview.subject)
      return narrowTo(subject === null ? overview : await ask({}), people);
    const { asked, chosen } = people;
    const one = chosen.includes(subject) ? [overview.subject.id] : [];
    return narrowTo(overview, { asked, chosen: [...chosen, ...one] });
  }

  /** Asks again what is shown: after an import, for another person, another day, another viewer. */
  protected async refresh(wish: Refresh): Promise<void> {
    const { subject, at = this.state.at, home = false, people = this.state.people, ...change } = wish;
    const shown = this.state.overview?.subject?.id;
    const about = subject === undefined ? shown : subject;
    const viewers = this.knowsFamily() ? await this.engine.request("viewers.open", {}) : null;
    const known = viewers !== null || this.state.demo;
    const overview = await this.#askOverview(about ?? null, at, known ? null : people);
    // Somebody who may see nothing has no source either.
    if (overview.sources === 0 && !viewers) return;
    const otherPerson = subject !== undefined && subject !== shown;
    const young = await isYoung(this.askCore, overview);
    const before = this.state.route;
    const same = fromTheStart(before, this.#registry.screenOf(before.screen), otherPerson);
    const wanted = change.route ?? (home ? homeOf(young) : same);
    // Until it is said whom the files are about, nothing about anybody is there to go back to.
    const asks = isAsking(overview) && !known;
    const route = asks && !this.#registry.screenOf(wanted.screen)?.withoutPerson ? homeOf(false) : wanted;
    this.state = { ...this.state, overview, people, viewers, young, at: overview.at };
    const loaded = await this.#load(route);
    this.update({
      ...loaded,
      empty: await this.#findEmpty(),
      trail: route.screen === before.screen && !otherPerson ? this.state.trail : [],
      stopped: null,
      panel: null,
      speaking: false,
      ...(route.screen !== before.screen && { focus: "heading" }),
      ...change,
      ...(asks && { route, trail: [] }),
    });
  }
}
