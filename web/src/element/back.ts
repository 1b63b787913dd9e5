// SPDX-License-Identifier: MPL-2.0
// Requests to close: Escape, and in somebody else's page the phone's back gesture, which would leave that page. In a page
// of our own the gesture is the browser's "back" (history.ts).

/** One request to close, where the browser has it. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: undefined | (new () => Watcher);

/** Whether what has the focus takes keys itself. */
const isField = (at: EventTarget | undefined) =>
  at instanceof HTMLElement && (at.isContentEditable || at.matches("input, select, textarea"));

export class Back {
  readonly #host: HTMLElement;
  readonly #step: () => void;
  #watcher: Watcher | null = null;

  /** Takes `step`, which goes back by one. */
  constructor(host: HTMLElement, step: () => void) {
    this.#host = host;
    this.#step = step;
  }

  /** Whether the focus is inside. */
  get isWithin(): boolean {
    return this.#host.matches(":focus-within");
  }

  /** Watches for the phone's gesture, or no longer. Every watcher is the whole page's, so there is one only while the
   *  focus is inside. */
  watch(wanted: boolean): void {
    if (typeof CloseWatcher === "undefined") return;
    if (!wanted || !this.isWithin) {
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

  /** Takes Escape where it is `wanted`: while the focus is inside; where the page is `ours` anywhere but in a field of
   *  somebody else. */
  press(event: KeyboardEvent, ours: boolean, wanted: boolean): void {
    if (!wanted || event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    const isShown = this.#host.getClientRects().length > 0;
    if (!isShown || !(this.isWithin || (ours && !isField(event.composedPath()[0])))) return;
    event.preventDefault();
    this.#step();
  }
}
