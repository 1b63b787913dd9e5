// SPDX-License-Identifier: MPL-2.0
// The one entry that the page adds to the browser's history, where the page is its own (mode="page"): with it the
// browser's "back" leads back inside the page, and the page can ask before anything is lost. The entry has the page's own
// address, and says nothing of anybody.

/** What the entry, and the page's own entry under it, are known by. */
const INSIDE = "inside";
const UNDER = "under";
const AWAY_MS = 1000;

const isInside = () => history.state === INSIDE;

export class Entry {
  readonly #goBack: () => boolean;
  /** The browser is on its way from the page's own entry to the one above. */
  #returning = false;

  /** Takes `goBack`: it does what "back" means inside the page, or gives false where there is nothing of the kind. */
  constructor(goBack: () => boolean) {
    this.#goBack = goBack;
  }

  /** Begins to listen, or ends it. */
  listen(change: "addEventListener" | "removeEventListener"): void {
    window[change]("popstate", this.#onMove);
  }

  /** Adds the entry where there is none. Not before somebody has pressed anything: browsers pass over the entries of a
   *  page that adds some by itself, and "back" would leave it. */
  need(): void {
    if (isInside() || this.#returning || navigator.userActivation?.hasBeenActive === false) return;
    // Both entries are of one screen: moving between them does not scroll it.
    history.scrollRestoration = "manual";
    history.replaceState(UNDER, "");
    history.pushState(INSIDE, "");
  }

  /** Goes to the page before this one. */
  leaveBack(): void {
    history.go(isInside() ? -2 : -1);
  }

  /** Goes back over the entry, so that `leave` can put another page in the place of this one. */
  leaveOver(leave: () => void): void {
    if (!isInside()) return leave();
    // The browser keeps the entry ahead of the other page. "Forward" shall find nothing there.
    try {
      history.replaceState(null, "", new URL("blank.html", import.meta.url));
    } catch {
      // The scripts come from elsewhere; then "forward" finds an empty beginning.
    }
    // Whatever becomes of that step, the way out leads out.
    const timer = setTimeout(leave, AWAY_MS);
    const onMove = () => {
      clearTimeout(timer);
      leave();
    };
    window.addEventListener("popstate", onMove, { once: true });
    history.back();
  }

  readonly #onMove = () => {
    if (isInside()) this.#returning = false;
    // Also a link within the page moves; that is nothing to answer to.
    if (history.state !== UNDER) return;
    this.#returning = this.#goBack();
    if (this.#returning) history.forward();
    else history.back();
  };
}
