// SPDX-License-Identifier: MPL-2.0
// Dropped files: anywhere on the page, unless the page itself takes them.

const LEAVING_MS = 60;

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

interface Wishes {
  /** Files are held over the page, or no longer. */
  onDragging(dragging: boolean): void;
  onFiles(files: readonly File[]): void;
}

export class Drops {
  readonly #wishes: Wishes;
  #leaving = 0;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
  }

  /** Begins to listen, or ends it. */
  listen(change: "addEventListener" | "removeEventListener"): void {
    window[change]("dragenter", this.#onDrag as EventListener);
    window[change]("dragover", this.#onDrag as EventListener);
    window[change]("dragleave", this.#onLeave as EventListener);
    window[change]("drop", this.#onDrop as EventListener);
  }

  readonly #onDrag = (event: DragEvent) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    clearTimeout(this.#leaving);
    this.#wishes.onDragging(true);
  };

  // Moving from one piece of the page to the next leaves one and enters the other at once.
  readonly #onLeave = () => {
    clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => this.#wishes.onDragging(false), LEAVING_MS);
  };

  readonly #onDrop = (event: DragEvent) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    this.#wishes.onDragging(false);
    this.#wishes.onFiles([...(event.dataTransfer?.files ?? [])]);
  };
}
