// SPDX-License-Identifier: MPL-2.0
// <indsigt-portal>: life cycle, attributes, language, dropped files, focus and the way out.
import { h, render } from "preact";
import type { Glossary } from "../i18n/glossary.ts";
import {
  chooseLocale,
  DEFAULT_LOCALE,
  loadGlossary,
  loadLater,
  loadSentences,
  type Locale,
} from "../i18n/locales.ts";
import type { Sentences } from "../i18n/sentences.ts";
import { EXIT_URL } from "./exit.ts";
import { recall } from "../app/memory.ts";
import { PortalModel } from "../app/model.ts";
import { Portal } from "../frame/portal.tsx";
import { canSpeak, speak, stopSpeaking, watchVoices } from "./speech.ts";
import type { Focus } from "../app/state.ts";
import { STYLE } from "../style/tokens.ts";

// A server that renders pages has no HTMLElement; importing this file there must not fail.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** One request to close, by Escape or the phone's back gesture, where the browser has it. */
interface Watcher {
  onclose: (() => void) | null;
  destroy(): void;
}
declare const CloseWatcher: undefined | (new () => Watcher);

const LATER_MS = 300;
/** What is closed, and names of files, which are nobody's words. */
const NOT_READ = "details:not([open]) > :not(summary), .file";
/** What is read aloud of a screen. */
const READ = ":is(h1,h2,h3,p,li,th,td,dt,dd):not(:has(:is(p,li)))";

let sheet: CSSStyleSheet | undefined;

function portalSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

const selectorOf = (focus: Focus) => (focus === "heading" ? "h1" : `[data-at="${CSS.escape(focus)}"]`);
/** Whether "back" closes something or leads on inside the page. */
const isDeep = ({ state }: PortalModel) =>
  state.panel !== null || (state.overview !== null && state.route.screen !== "overview");

function stepBack(model: PortalModel): void {
  if (model.state.panel !== null) model.closePanel();
  else model.back();
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

export class IndsigtPortal extends Base {
  static readonly observedAttributes = ["lang", "mode"];

  #model: PortalModel | null = null;
  #words: Sentences | null = null;
  #glossary: Glossary | null = null;
  /** Ids of the difficult words on the screen as it was last drawn. */
  #terms: readonly string[] = [];
  #locale: Locale = DEFAULT_LOCALE;
  #chosen: Locale | null = null;
  #watcher: Watcher | null = null;
  #leaving = 0;
  /** The screen is being read aloud. */
  #reading = false;
  /** Nothing was drawn yet: what is in the shadow root came with the page. */
  #early = true;
  #unwatchVoices: () => void = () => undefined;

  connectedCallback(): void {
    if (this.#model) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [portalSheet()];
    this.#begin();
    window.addEventListener("pageshow", this.#onShow);
    void this.#useLocale(this.#wantedLocale());
  }

  disconnectedCallback(): void {
    // Moving an element disconnects it for a moment; only a real end forgets everything.
    queueMicrotask(() => {
      if (this.isConnected) return;
      window.removeEventListener("pageshow", this.#onShow);
      this.#end();
    });
  }

  attributeChangedCallback(): void {
    if (!this.#model) return;
    if (this.#chosen) this.#draw();
    else void this.#useLocale(this.#wantedLocale());
  }

  #begin(): void {
    this.#model = new PortalModel(
      () => this.#draw(),
      () => loadLater(this.#locale),
    );
    this.#listen("addEventListener");
    this.#unwatchVoices = watchVoices(() => this.#draw());
  }

  #end(): void {
    this.#listen("removeEventListener");
    this.#unwatchVoices();
    stopSpeaking();
    this.#model?.close();
    this.#model = null;
    this.#watcher?.destroy();
    this.#watcher = null;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  // A page that was left can be brought back by the browser as it was. Nothing of anybody is to be in it.
  readonly #onHide = () => this.#end();
  readonly #onShow = (event: PageTransitionEvent) => {
    if (!event.persisted || this.#model || !this.isConnected) return;
    this.#begin();
    this.#draw();
  };

  // ---- language
  #wantedLocale(): Locale {
    const page = this.ownerDocument.documentElement.lang;
    return this.#chosen ?? chooseLocale([recall()?.language, this.lang, page, ...navigator.languages]);
  }

  async #useLocale(locale: Locale): Promise<void> {
    try {
      const words = await loadSentences(locale);
      if (this.#model?.state.overview) await loadLater(locale);
      // The last wish counts, however long an earlier one took.
      if (locale !== this.#wantedLocale()) return;
      this.#words = words;
      this.#glossary = null;
      this.#locale = locale;
      this.#model?.setSpeaking(false);
      this.#model?.sayLanguage(null, locale);
      this.#later();
    } catch (error) {
      console.error(error);
      if (this.#words) this.#keepLanguage();
      else this.#showUnavailable();
    }
  }

  #keepLanguage(): void {
    this.#chosen = this.#locale;
    this.#model?.sayLanguage({ key: "status-language", args: {} }, this.#locale);
  }

  /** What the first view does not need: fetched when it has been drawn. */
  #later(): void {
    const locale = this.#locale;
    const fetchLater = () => {
      this.#model?.fetchAhead();
      loadGlossary(locale)
        .then((glossary) => {
          if (locale !== this.#locale) return;
          this.#glossary = glossary;
          this.#draw();
        })
        // Without it the page works; its words are just not explained.
        .catch((error: unknown) => console.warn(error));
    };
    setTimeout(fetchLater, LATER_MS);
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
    window[change]("online", this.#onNetwork);
    window[change]("offline", this.#onNetwork);
    window[change]("pagehide", this.#onHide);
    this[change]("keydown", this.#onKey as EventListener);
  }

  // Browsers without CloseWatcher: Escape alone.
  readonly #onKey = (event: KeyboardEvent) => {
    if (typeof CloseWatcher !== "undefined" || event.key !== "Escape" || event.defaultPrevented) return;
    if (this.#model && isDeep(this.#model)) stepBack(this.#model);
  };

  readonly #onNetwork = () => this.#model?.setOffline(!navigator.onLine);

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
    this.#end();
    window.removeEventListener("pageshow", this.#onShow);
    // Replaced, so that the back button does not lead here.
    location.replace(this.#exitUrl());
  }

  #exitUrl(): string {
    const wanted = this.getAttribute("exit-url") ?? "";
    return wanted.startsWith("https://") ? wanted : EXIT_URL;
  }

  // ---- drawing
  #draw(): void {
    const model = this.#model;
    const root = this.shadowRoot;
    if (!model || !root || !this.#words) return;
    const held = root.activeElement;
    this.#render(model, root, this.#words);
    const terms = this.#termsOn(root);
    if (terms.join() !== this.#terms.join()) {
      this.#terms = terms;
      this.#render(model, root, this.#words);
    }
    // What was being read is gone from the screen, or even forgotten.
    if (this.#reading && !model.state.speaking) stopSpeaking();
    this.#reading = model.state.speaking;
    this.#moveFocus(model, root, held);
    this.#watchForBack(model);
  }

  #render(model: PortalModel, root: ShadowRoot, words: Sentences): void {
    const view = h(Portal, {
      words,
      model,
      state: model.state,
      locale: this.#locale,
      glossary: this.#glossary,
      terms: this.#terms,
      canSpeak: canSpeak(this.#locale),
      whole: this.getAttribute("mode") === "page",
      exitUrl: this.#exitUrl(),
      onLocale: (locale: Locale) => this.#choose(locale),
      onExit: () => this.#exit(),
      onSpeak: () => this.#speak(model, root),
    });
    if (this.#early) this.#keepOnlyView(root);
    render(view, root);
    this.#takeEarlyFiles(model, root);
  }

  /** The view that came with the page is taken over where it stands: what moves loses the focus. Nothing else
   *  that came is of use any more. */
  #keepOnlyView(root: ShadowRoot): void {
    for (const node of [...root.childNodes]) {
      if (!(node instanceof Element && node.matches(".portal"))) node.remove();
    }
  }

  /** Files that were chosen in the page as it was sent, before this script came. */
  #takeEarlyFiles(model: PortalModel, root: ShadowRoot): void {
    if (!this.#early) return;
    this.#early = false;
    const input = root.querySelector<HTMLInputElement>("input[type=file]");
    if (!input?.files?.length) return;
    model.importFiles([...input.files]);
    input.value = "";
  }

  #termsOn(root: ShadowRoot): string[] {
    const content = root.querySelector(".content");
    // The list of all words explains itself.
    if (!content || !this.#glossary || root.querySelector(".glossary")) return [];
    const texts: string[] = [];
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      if (nodeValue && !parentElement?.closest(NOT_READ)) texts.push(nodeValue);
    }
    return this.#glossary.among(texts).map(({ id }) => id);
  }

  #speak(model: PortalModel, root: ShadowRoot): void {
    if (model.state.speaking) return model.setSpeaking(false);
    const parts = [...root.querySelectorAll<HTMLElement>(`.content ${READ}`)];
    const text = parts.map((part) => part.innerText.trim()).join(".\n");
    model.setSpeaking(true);
    speak(text, this.#locale, () => model.setSpeaking(false));
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

  /** On every other screen, "back" means the one before. Without this the phone's gesture would leave the page, and
   *  with it everything that was imported. Nothing is written to the browser's history. */
  #watchForBack(model: PortalModel): void {
    if (typeof CloseWatcher === "undefined") return;
    if (!isDeep(model)) {
      this.#watcher?.destroy();
      this.#watcher = null;
    } else if (!this.#watcher) {
      this.#watcher = new CloseWatcher();
      this.#watcher.onclose = () => {
        this.#watcher = null;
        stepBack(model);
      };
    }
  }
}
