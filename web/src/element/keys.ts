// SPDX-License-Identifier: MPL-2.0
// The way out by keyboard: Shift pressed three times, in a text field too.

const TIMES = 3;
/** How long one press may come after the other. */
const SOON_MS = 1500;

export class ShiftKey {
  readonly #leave: () => void;
  #count = 0;
  #last = 0;
  /** Shift is down, and nothing else has been pressed since. */
  #alone = false;
  /** Another key is down. */
  #held = false;

  /** Takes `leave`, which is called at the end of the third press. */
  constructor(leave: () => void) {
    this.#leave = leave;
  }

  /** Begins to listen, or ends it. */
  listen(change: "addEventListener" | "removeEventListener"): void {
    // Whoever moves the focus or the pointer meanwhile does something else with Shift.
    for (const type of ["keydown", "keyup", "pointerdown", "blur"]) window[change](type, this.#onEvent, true);
  }

  readonly #onEvent = (event: Event) => {
    const isShift =
      event instanceof KeyboardEvent &&
      event.key === "Shift" &&
      !(event.ctrlKey || event.altKey || event.metaKey);
    if (!isShift) {
      this.#held = event.type === "keydown";
      this.#alone = false;
      this.#count = 0;
    } else if (event.type === "keydown") {
      if (!event.repeat) this.#alone = !this.#held;
    } else if (this.#alone) {
      this.#alone = false;
      this.#pressed(event.timeStamp);
    }
  };

  /** Counts on release: a Shift that begins a capital letter, or Shift and Tab, is no press. */
  #pressed(now: number): void {
    this.#count = now - this.#last > SOON_MS ? 1 : this.#count + 1;
    this.#last = now;
    if (this.#count < TIMES) return;
    this.#count = 0;
    this.#leave();
  }
}
