// SPDX-License-Identifier: MPL-2.0
// How the person goes: back inside the page, by the browser or by Escape, or away from it, by button or by key; and that
// nothing is lost on the way without a question.
import type { PortalModel } from "../app/model.ts";
import { Back } from "./back.ts";
import { goAway } from "./exit.ts";
import { Entry } from "./history.ts";
import { ShiftKey } from "./keys.ts";

interface Wishes {
  /** Gives the model; null where there is nothing to go from. */
  model(): PortalModel | null;
  leave(): void;
}

/** Whether Escape and the phone's gesture have something to do. */
const isDeep = (model: PortalModel | null) => model !== null && (model.isOpen || model.isFurther);

export class Going {
  readonly #host: HTMLElement;
  readonly #wishes: Wishes;
  readonly #back: Back;
  readonly #entry = new Entry(() => this.#wishes.model()?.browseBack() ?? false);
  readonly #shift = new ShiftKey(() => {
    if (this.#isOurs || this.#back.isWithin) this.#wishes.leave();
  });

  constructor(host: HTMLElement, wishes: Wishes) {
    this.#host = host;
    this.#wishes = wishes;
    this.#back = new Back(host, () => wishes.model()?.stepBack());
  }

  /** Whether the page is the element's own. */
  get #isOurs(): boolean {
    return this.#host.getAttribute("mode") === "page";
  }

  /** Begins to listen, or ends it; then no warning comes any more. */
  listen(change: "addEventListener" | "removeEventListener"): void {
    this.#shift.listen(change);
    this.#entry.listen(change);
    window[change]("keydown", this.#onKey as EventListener);
    window[change]("beforeunload", this.#onUnload);
    for (const type of ["input", "focusin", "focusout"]) this.#host[change](type, this.#onChange);
    this.#back.watch(false);
  }

  /** Notes that the screen was drawn. */
  drawn(): void {
    const model = this.#wishes.model();
    if (!model) return;
    if (this.#isOurs && (isDeep(model) || model.stakes().length > 0)) this.#entry.need();
    this.#back.watch(!this.#isOurs && isDeep(model));
  }

  /** Puts another page in the place of this one. `refused` is called where the page around cannot be left. */
  leave(url: string, refused: () => void): void {
    const away = () => goAway(url, refused);
    if (this.#isOurs) this.#entry.leaveOver(away);
    else away();
  }

  /** Goes to the page before this one. */
  leaveBack(): void {
    this.#entry.leaveBack();
  }

  readonly #onKey = (event: KeyboardEvent) =>
    this.#back.press(event, this.#isOurs, isDeep(this.#wishes.model()));

  // The browser asks in its own words, and only those who pressed something in the page before.
  readonly #onUnload = (event: BeforeUnloadEvent) => {
    if (this.#isOurs && (this.#wishes.model()?.stakes().length ?? 0) > 0) event.returnValue = "stay";
  };

  readonly #onChange = (event: Event) => {
    if (event.type === "focusout") this.#back.watch(false);
    else this.drawn();
  };
}
