// SPDX-License-Identifier: MPL-2.0
// Whether a person is pressing at this moment. A press that a script made is told apart by the browser.

/** Watches the presses inside one shadow root. */
export class Presses {
  #own = false;

  /** Begins to watch; a second call does nothing. */
  watch(root: ShadowRoot): void {
    root.addEventListener("click", this.#onClick, { capture: true });
  }

  /** Whether what runs at this moment follows from a press of the person's own. */
  get areOwn(): boolean {
    return this.#own;
  }

  // A form is sent within the press on its button, so the mark is kept until that press has been dealt with.
  readonly #onClick = (event: Event) => {
    this.#own = event.isTrusted;
    setTimeout(() => (this.#own = false));
  };
}
