// SPDX-License-Identifier: MPL-2.0
// One command after the other, what is drawn and said meanwhile, and what concerns the page alone.
import type { Problem } from "../engine/values.ts";
import { asProblem, isFatal } from "./problem.ts";
import type { Focus, Saying, State } from "./state.ts";

const SLOW_MS = 1000;

export class Work {
  state: State;
  readonly #changed: () => void;
  #queue: Promise<void> = Promise.resolve();

  /** Begins with `state`; `changed` is called after each change of it. */
  constructor(state: State, changed: () => void) {
    this.state = state;
    this.#changed = changed;
  }

  /** Says why nothing happens, and leads to where it can be changed. */
  point(focus: Focus, saying: Saying): void {
    this.update({ focus });
    this.say(saying);
  }

  /** Explains a difficult word, or no longer. */
  explain(term: string): void {
    this.update({ term: this.state.term === term ? null : term });
  }

  setDragging(dragging: boolean): void {
    if (dragging !== this.state.dragging) this.update({ dragging });
  }

  setOffline(offline: boolean): void {
    if (offline === this.state.offline) return;
    this.update({ offline });
    this.say({ key: offline ? "offline-text" : "offline-over", args: {} });
  }

  setSpeaking(speaking: boolean): void {
    if (speaking !== this.state.speaking) this.update({ speaking });
  }

  /** Notes that the screen was drawn, and the focus is where it belongs. */
  focusMoved(): void {
    this.state = { ...this.state, focus: null };
  }

  protected redraw(): void {
    this.#changed();
  }

  protected update(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }

  protected say(...sayings: readonly Saying[]): void {
    this.update({ status: { turn: this.state.status.turn + 1, sayings } });
  }

  /** Does one work after the other; what takes long is said after a second. `failure` is said where something
   *  fails that is not the core. */
  protected enqueue(work: () => Promise<void>, failure?: string): void {
    this.#queue = this.#queue.then(async () => {
      this.update({ busy: { slow: false, progress: null } });
      const timer = setTimeout(() => {
        if (this.state.busy) this.update({ busy: { ...this.state.busy, slow: true } });
      }, SLOW_MS);
      await work().catch((error: unknown) => this.failed(asProblem(error), failure));
      clearTimeout(timer);
      this.update({ busy: null });
    });
  }

  protected failed(problem: Problem, failure?: string): void {
    // #stopped has said it already.
    if (isFatal(problem)) return;
    const ours = problem.code === "page.fault" && failure;
    if (ours) this.update({ fault: failure });
    this.say({ key: ours ? failure : `error.${problem.code}`, args: {} });
  }
}
