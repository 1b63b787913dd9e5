// SPDX-License-Identifier: MPL-2.0
// <indsigt-portal>: life cycle, attributes, language, dropped files, focus and the way out.
import { h, render } from "preact";
import { chooseLocale, DEFAULT_LOCALE, loadSentences, type Locale } from "../../i18n/locales.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { PortalModel } from "./model.ts";
import { Portal } from "./portal.tsx";
import type { Focus } from "./state.ts";
import { STYLE } from "./style.ts";

/** A page that says nothing about the person who goes there. */
export const EXIT_URL = "https://www.dmi.dk/";

// A server that renders pages has no HTMLElement; importing this file there must not fail.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** One request to close, by Escape or the phone's back gesture, where the browser has it. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: undefined | (new () => Watcher);

let sheet: CSSStyleSheet | undefined;

function portalSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

function selectorOf(focus: Focus): string {
  if (focus === "heading") return "h1";
  return typeof focus === "number" ? `[data-row="${focus}"]` : `[data-at="${focus}"]`;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

export class IndsigtPortal extends Base {
  static readonly observedAttributes = ["lang", "mode"];

  #model: PortalModel | null = null;
  #words: Sentences | null = null;
  #locale: Locale = DEFAULT_LOCALE;
  #chosen: Locale | null = null;
  #watcher: Watcher | null = null;
  #leaving = 0;

  connectedCallback(): void {
    if (this.#model) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [portalSheet()];
    this.#model = new PortalModel(() => this.#draw());
    this.#listen("addEventListener");
    void this.#useLocale(this.#wantedLocale());
  }

  disconnectedCallback(): void {
    // Moving an element disconnects it for a moment; only a real end forgets everything.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#listen("removeEventListener");
      this.#end();
    });
  }

  attributeChangedCallback(): void {
    if (!this.#model) return;
    if (this.#chosen) this.#draw();
    else void this.#useLocale(this.#wantedLocale());
  }

  #end(): void {
    this.#model?.close();
    this.#model = null;
    this.#watcher?.destroy();
    this.#watcher = null;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  // ---- language
  #wantedLocale(): Locale {
    const page = this.ownerDocument.documentElement.lang;
    return this.#chosen ?? chooseLocale([this.lang, page, ...navigator.languages]);
  }

  async #useLocale(locale: Locale): Promise<void> {
    try {
      const words = await loadSentences(locale);
      // The last wish counts, however long an earlier one took.
      if (locale !== this.#wantedLocale()) return;
      this.#words = words;
      this.#locale = locale;
      this.#model?.sayLanguage(null);
    } catch (error) {
      console.error(error);
      if (this.#words) this.#keepLanguage();
      else this.#showUnavailable();
    }
  }

  #keepLanguage(): void {
    this.#chosen = this.#locale;
    this.#model?.sayLanguage({ key: "status-language", args: {} });
  }

  // Without any sentences the page's own content inside the element is all that can be said.
  #showUnavailable(): void {
    if (this.shadowRoot) render(h("slot", null), this.shadowRoot);
  }

  #choose(locale: Locale): void {
    this.#chosen = locale;
    void this.#useLocale(locale);
  }

  // ---- dropped files: anywhere on the page, unless the page itself takes them
  #listen(change: "addEventListener" | "removeEventListener"): void {
    window[change]("dragenter", this.#onDrag as EventListener);
    window[change]("dragover", this.#onDrag as EventListener);
    window[change]("dragleave", this.#onLeave as EventListener);
    window[change]("drop", this.#onDrop as EventListener);
  }

  readonly #onDrag = (event: DragEvent) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    clearTimeout(this.#leaving);
    this.#model?.setDragging(true);
  };

  // Moving from one piece of the page to the next leaves one and enters the other at once.
  readonly #onLeave = () => {
    clearTimeout(this.#leaving);
    this.#leaving = window.setTimeout(() => this.#model?.setDragging(false), 60);
  };

  readonly #onDrop = (event: DragEvent) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    this.#model?.setDragging(false);
    this.#model?.importFiles([...(event.dataTransfer?.files ?? [])]);
  };

  // ---- the way out
  #exit(): void {
    this.#listen("removeEventListener");
    this.#end();
    const wanted = this.getAttribute("exit-url") ?? "";
    // Replaced, so that the back button does not lead here.
    location.replace(wanted.startsWith("https://") ? wanted : EXIT_URL);
  }

  // ---- drawing
  #draw(): void {
    const model = this.#model;
    const root = this.shadowRoot;
    if (!model || !root || !this.#words) return;
    const view = h(Portal, {
      words: this.#words,
      model,
      locale: this.#locale,
      whole: this.getAttribute("mode") === "page",
      onLocale: (locale: Locale) => this.#choose(locale),
      onExit: () => this.#exit(),
    });
    const held = root.activeElement;
    render(view, root);
    this.#moveFocus(model, root, held);
    this.#watchForBack(model);
  }

  /** `held` is what had the focus before the drawing. */
  #moveFocus(model: PortalModel, root: ShadowRoot, held: Element | null): void {
    const { focus } = model.state;
    if (focus === null) {
      // What had it is gone (a button to stop what has ended): without this, Tab would begin at the top of
      // the page around.
      if (held && !held.isConnected) root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
      return;
    }
    model.focusMoved();
    root.querySelector<HTMLElement>(selectorOf(focus))?.focus();
    // A new screen begins at its top, as a new page would.
    if (focus === "heading") this.scrollIntoView({ block: "start" });
  }

  /** In the list, "back" means the overview. Without this the phone's gesture would leave the page, and
   *  with it everything that was imported. Nothing is written to the browser's history. */
  #watchForBack(model: PortalModel): void {
    const deep = model.state.screen === "holders";
    if (!deep || typeof CloseWatcher === "undefined") {
      this.#watcher?.destroy();
      this.#watcher = null;
    } else if (!this.#watcher) {
      this.#watcher = new CloseWatcher();
      this.#watcher.onclose = () => {
        this.#watcher = null;
        model.showOverview();
      };
    }
  }
}
