// SPDX-License-Identifier: MPL-2.0
// Dropped files: on the element. Where the element is the whole page, also beside it, but never on a field for files
// that is not its own.

const LEAVING_MS = 60;

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Whether what is dropped on that way through the page is the element's. */
function isOwn(path: readonly EventTarget[], host: HTMLElement): boolean {
  if (path.includes(host)) return true;
  const isField = (at: EventTarget) => at instanceof HTMLInputElement && at.type === "file";
  return host.getAttribute("mode") === "page" && !path.some(isField);
}

interface Wishes {
  /** Files are held over the element, or no longer. */
  onDragging(dragging: boolean): void;
  onFiles(files: readonly File[]): void;
}

export class Drops {
  readonly #host: HTMLElement;
  readonly #wishes: Wishes;
  #leaving = 0;

  constructor(host: HTMLElement, wishes: Wishes) {
    this.#host = host;
    this.#wishes = wishes;
  }

  #takes(event: DragEvent): boolean {
    return !event.defaultPrevented && hasFiles(event) && isOwn(event.composedPath(), this.#host);
  }

  /** Begins to listen, or ends it. */
  listen(change: "addEventListener" | "removeEventListener"): void {
    window[change]("dragenter", this.#onDrag as EventListener);
    window[change]("dragover", this.#onDrag as EventListener);
    window[change]("dragleave", this.#onLeave as EventListener);
    window[change]("drop", this.#onDrop as EventListener);
  }

  readonly #onDrag = (event: DragEvent) => {
    if (!this.#takes(event)) return;
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
    if (!this.#takes(event)) return;
    event.preventDefault();
    this.#wishes.onDragging(false);
    this.#wishes.onFiles([...(event.dataTransfer?.files ?? [])]);
  };
}
