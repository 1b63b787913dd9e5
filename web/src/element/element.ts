// SPDX-License-Identifier: MPL-2.0
// <indsigt-portal>: life cycle, attributes, language, and what is drawn when. The one place that makes a model.
import { h, render } from "preact";
import { recall } from "../app/memory.ts";
import { PortalModel } from "../app/model.ts";
import type { State } from "../app/state.ts";
import { causeOf } from "../engine/failure.ts";
import { Gone } from "../frame/losing.tsx";
import { Portal } from "../frame/portal.tsx";
import { Explaining, type Places } from "../i18n/explaining.ts";
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
import { REGISTRY } from "../registry/registry.ts";
import { completeSheet, loadSheet } from "../style/sheet.ts";
import { Drops } from "./drops.ts";
import { keepOnlyView, takeEarlyFiles } from "./early.ts";
import { EXIT_URL } from "./exit.ts";
import { keepFocus, moveFocus } from "./focus.ts";
import { Going } from "./going.ts";
import { headingLevelOf, levelHeadings } from "./headings.ts";
import { Paper } from "./paper.ts";
import { pageUrlOf } from "./page_url.ts";
import { Presses } from "./press.ts";
import { isWriting, placesOn, termsOn, textOf } from "./reading.ts";
import { canSpeak, speak, stopSpeaking, watchVoices } from "./speech.ts";

// A server that renders pages has no HTMLElement; importing this file there must not fail.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

const LATER_MS = 300;
const OUT_MS = 1000;
/** How long an element that was taken out of the page keeps what it holds: frameworks put one back a moment later. */
const GRACE_MS = 2000;

/** Gives the root its style. Without it the page looks plain and does the same, so a failure stops nothing. */
async function dress(root: ShadowRoot): Promise<void> {
  try {
    const sheet = await loadSheet(root);
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
  } catch (error) {
    console.warn(error);
  }
}

/** Gets what comes after the first view: all rules, and what is said there. */
async function fetchLater(locale: Locale): Promise<void> {
  await Promise.all([loadLater(locale), completeSheet().catch((error: unknown) => console.warn(error))]);
}

/** Whether something else than the first view is shown. */
const needsLater = ({ overview, files, route }: State) =>
  overview !== null || files.length > 0 || route.screen !== "start";

export class IndsigtPortal extends Base {
  static readonly observedAttributes = ["lang", "mode", "page-url", "heading-level", "landmarks"];

  #model: PortalModel | null = null;
  #words: Sentences | null = null;
  #glossary: Glossary | null = null;
  /** Ids of the difficult words on the screen as it was last drawn. */
  #terms: readonly string[] = [];
  /** Which sentence of it explains which word. */
  #places: Places = new Map();
  #locale: Locale = DEFAULT_LOCALE;
  #chosen: Locale | null = null;
  /** The screen is being read aloud. */
  #reading = false;
  /** What had the focus when the question before something is lost came. */
  #asked: Element | null = null;
  /** Nothing was drawn yet: what is in the shadow root came with the page. */
  #early = true;
  /** Runs out when the element is not put back in time. */
  #grace = 0;
  #unwatchVoices: () => void = () => undefined;
  readonly #going = new Going(this, { model: () => this.#model, leave: () => this.#exit() });
  readonly #presses = new Presses();
  readonly #paper = new Paper(() => this.#onPaper());
  readonly #drops = new Drops(this, {
    onDragging: (dragging) => this.#model?.setDragging(dragging),
    onFiles: (files) => this.#model?.importFiles(files),
  });

  connectedCallback(): void {
    clearTimeout(this.#grace);
    if (this.#model) return this.#resume();
    this.#presses.watch(this.shadowRoot ?? this.attachShadow({ mode: "open" }));
    this.#begin();
    window.addEventListener("pageshow", this.#onShow);
    void this.#useLocale(this.#wantedLocale());
  }

  disconnectedCallback(): void {
    if (!this.#model) return window.removeEventListener("pageshow", this.#onShow);
    this.#listen("removeEventListener");
    this.#model.setSpeaking(false);
    this.#grace = window.setTimeout(() => {
      window.removeEventListener("pageshow", this.#onShow);
      this.#end();
    }, GRACE_MS);
  }

  /** Goes on where the element was before it was taken out. */
  #resume(): void {
    this.#listen("addEventListener");
    this.#draw();
  }

  attributeChangedCallback(): void {
    if (!this.#model) return;
    if (this.#chosen) this.#draw();
    else void this.#useLocale(this.#wantedLocale());
  }

  #begin(): void {
    this.#model = new PortalModel(
      () => this.#draw(),
      REGISTRY,
      () => fetchLater(this.#locale),
      () => isWriting(this.shadowRoot),
      () => (!this.#isWhole() ? "refused-elsewhere" : this.#presses.areOwn ? null : "refused-script"),
    );
    this.#listen("addEventListener");
    window.addEventListener("pagehide", this.#onHide);
    this.#unwatchVoices = watchVoices(() => this.#draw());
  }

  #end(): void {
    clearTimeout(this.#grace);
    this.#listen("removeEventListener");
    window.removeEventListener("pagehide", this.#onHide);
    this.#unwatchVoices();
    stopSpeaking();
    this.#model?.close();
    this.#model = null;
    this.#asked = null;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  // A page that was left can be brought back by the browser as it was. Nothing of anybody is to be in it.
  readonly #onHide = () => this.#end();
  readonly #onShow = (event: PageTransitionEvent) => {
    if (event.persisted) this.#again();
  };

  #again(): void {
    if (this.#model || !this.isConnected) return;
    this.#begin();
    this.#draw();
  }

  // ---- what happens around

  #listen(change: "addEventListener" | "removeEventListener"): void {
    this.#drops.listen(change);
    window[change]("online", this.#onNetwork);
    window[change]("offline", this.#onNetwork);
    this.#going.listen(change);
    this.#paper.listen(change);
  }

  readonly #onNetwork = () => {
    this.#model?.setOffline(!navigator.onLine);
    void this.#dress();
  };

  async #dress(): Promise<void> {
    if (this.shadowRoot && navigator.onLine) await dress(this.shadowRoot);
  }

  // ---- language

  #wantedLocale(): Locale {
    const page = this.ownerDocument.documentElement.lang;
    return this.#chosen ?? chooseLocale([recall()?.language, this.lang, page, ...navigator.languages]);
  }

  async #useLocale(locale: Locale): Promise<void> {
    try {
      // Never drawn without its style, unless that cannot be had.
      const [words] = await Promise.all([loadSentences(locale), this.#dress()]);
      // What is on the screen may need sentences that do not belong to the first view.
      if (this.#model && needsLater(this.#model.state)) await fetchLater(locale);
      // The last wish counts, however long an earlier one took.
      if (locale !== this.#wantedLocale()) return;
      this.#words = words;
      this.#glossary = null;
      this.#locale = locale;
      this.#model?.setSpeaking(false);
      this.#model?.sayLanguage(null, locale);
      this.#later();
    } catch (error) {
      console.error(String(error));
      if (this.#words) this.#keepLanguage();
      else this.#showUnavailable(causeOf(error));
    }
  }

  #keepLanguage(): void {
    this.#chosen = this.#locale;
    this.#model?.sayLanguage({ key: "status-language", args: {} }, this.#locale);
  }

  /** Fetches what the first view does not need, when it has been drawn. */
  #later(): void {
    const locale = this.#locale;
    const fetchAhead = () => {
      this.#model?.fetchAhead();
      loadGlossary(locale)
        .then((glossary) => {
          if (locale !== this.#locale) return;
          this.#glossary = glossary;
          this.#draw();
        })
        // Without the glossary the page works; its words are just not explained.
        .catch((error: unknown) => console.warn(error));
    };
    setTimeout(fetchAhead, LATER_MS);
  }

  // Without any sentences the page's own content inside the element is all that can be said, beside the cause's code.
  #showUnavailable(cause: string): void {
    if (this.shadowRoot) render([h("slot", null), h("code", { part: "cause" }, cause)], this.shadowRoot);
  }

  #choose(locale: Locale): void {
    this.#chosen = locale;
    void this.#useLocale(locale);
  }

  // ---- the way out

  #exit(): void {
    this.#end();
    window.removeEventListener("pageshow", this.#onShow);
    this.#going.leave(this.#exitUrl(), () => this.#showGone());
  }

  // The page around stays where it does not let itself be left.
  #showGone(): void {
    const root = this.shadowRoot;
    if (!root || !this.#words) return;
    render(h(Gone, { words: this.#words }), root);
    root.querySelector<HTMLElement>("[tabindex]")?.focus();
  }

  /** Forgets everything and goes to the page before; where there is none, this page begins anew. */
  #out(): void {
    this.#end();
    this.#going.leaveBack();
    setTimeout(() => this.#again(), OUT_MS);
  }

  #exitUrl(): string {
    const wanted = this.getAttribute("exit-url") ?? "";
    return wanted.startsWith("https://") ? wanted : EXIT_URL;
  }

  // ---- drawing

  #onPaper() {
    const [root, words, state] = [this.shadowRoot, this.#words, this.#model?.state];
    return root && words && state ? { root, words, state, whole: this.#isWhole() } : null;
  }

  /** Whether the element is the whole page, which is Indsigt's own. */
  #isWhole(): boolean {
    return this.getAttribute("mode") === "page";
  }

  #draw(): void {
    const model = this.#model;
    const root = this.shadowRoot;
    if (!model || !root || !this.#words) return;
    const held = root.activeElement;
    this.#render(model, root, this.#words);
    if (this.#findTerms(root)) this.#render(model, root, this.#words);
    // What was being read is gone from the screen, or even forgotten.
    if (this.#reading && !model.state.speaking) stopSpeaking();
    this.#reading = model.state.speaking;
    this.#moveFocus(model, root, held);
    if (this.isConnected) this.#going.drawn();
  }

  /** Finds the difficult words of the screen as it was drawn; gives whether they are others than before. */
  #findTerms(root: ShadowRoot): boolean {
    const [terms, places] = [termsOn(root, this.#glossary), placesOn(root)];
    const told = String([terms, ...places]);
    if (told === String([this.#terms, ...this.#places])) return false;
    this.#terms = terms;
    this.#places = places;
    return true;
  }

  #render(model: PortalModel, root: ShadowRoot, words: Sentences): void {
    // The sentences of a language are shared with other elements: they explain what is being drawn.
    words.explaining =
      this.#glossary &&
      new Explaining(this.#glossary, this.#places, model.state.term, (term) => model.explain(term));
    const view = h(Portal, {
      words,
      actions: model,
      state: model.state,
      registry: REGISTRY,
      locale: this.#locale,
      glossary: this.#glossary,
      terms: this.#terms,
      canSpeak: canSpeak(this.#locale),
      whole: this.#isWhole(),
      landmarks: this.getAttribute("landmarks") === "none" ? "none" : this.#isWhole() ? "page" : "region",
      exitUrl: this.#exitUrl(),
      pageUrl: pageUrlOf(this),
      onLocale: (locale: Locale) => this.#choose(locale),
      onExit: () => this.#exit(),
      onOut: () => this.#out(),
      onSpeak: () => this.#speak(model, root),
    });
    const early = this.#early;
    this.#early = false;
    if (early) keepOnlyView(root);
    render(view, root);
    levelHeadings(root, headingLevelOf(this));
    const files = early ? takeEarlyFiles(root) : [];
    if (files.length > 0) model.importFiles(files);
  }

  #speak(model: PortalModel, root: ShadowRoot): void {
    if (model.state.speaking) return model.setSpeaking(false);
    const text = textOf(root);
    model.setSpeaking(true);
    speak(text, this.#locale, () => model.setSpeaking(false));
  }

  /** Moves the focus after a drawing; `held` is what had it before. */
  #moveFocus(model: PortalModel, root: ShadowRoot, held: Element | null): void {
    const { focus, losing } = model.state;
    if (losing) this.#asked ??= held;
    if (focus === null) keepFocus(root, held, this.#asked);
    else moveFocus(this, root, focus);
    if (!losing) this.#asked = null;
    model.focusMoved();
  }
}
