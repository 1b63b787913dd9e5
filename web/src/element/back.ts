// SPDX-License-Identifier: MPL-2.0
// Requests to close, by Escape or the phone's back gesture. On every screen but the first, "back" means the one before:
// without this the phone's gesture would leave the page, and with it everything that was imported. Nothing is written
// to the browser's history.

/** One request to close, where the browser has it. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: undefined | (new () => Watcher);

const canWatch = () => typeof CloseWatcher !== "undefined";

export class Back {
  readonly #step: () => void;
  #watcher: Watcher | null = null;

  /** Takes `step`, which goes back by one. */
  constructor(step: () => void) {
    this.#step = step;
  }

  /** Watches for the next request, or for none: `deep` says whether there is something to go back to. */
  watch(deep: boolean): void {
    if (typeof CloseWatcher === "undefined") return;
    if (!deep) {
      this.#watcher?.destroy();
      this.#watcher = null;
    } else if (!this.#watcher) {
      this.#watcher = new CloseWatcher();
      this.#watcher.onclose = () => {
        this.#watcher = null;
        this.#step();
      };
    }
  }

  /** Takes Escape in browsers that have no CloseWatcher. */
  press(event: KeyboardEvent, deep: boolean): void {
    if (!canWatch() && event.key === "Escape" && !event.defaultPrevented && deep) this.#step();
  }
}
