// SPDX-License-Identifier: MPL-2.0
// The first view as HTML, made when the site is built: it is on the screen before any script has come, and the
// element takes it over. Runs in node, by build.mjs only.
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { FrameActions } from "./app/actions.ts";
import { EMPTY } from "./app/state.ts";
import { EXIT_URL } from "./element/exit.ts";
import { Portal } from "./frame/portal.tsx";
import { type Locale, LOCALES } from "./i18n/locales.ts";
import { Sentences } from "./i18n/sentences.ts";
import { REGISTRY } from "./registry/registry.ts";

/** Says what the page is, in one sentence of its own, for those who find it by searching. */
export const description = (locale: Locale, source: string): string =>
  new Sentences(LOCALES[locale].format, source).say("about-lead");

/** Draws what stands in the element's shadow root at the start. `source` is the language's file of sentences. */
export function firstView(locale: Locale, source: string): string {
  const nothing = () => undefined;
  const words = new Sentences(LOCALES[locale].format, source);
  const noScript = h("noscript", null, h("p", { class: "offline" }, words.say("no-script")));
  const view = renderToString(
    h(Portal, {
      words,
      // Nothing is done while it is only drawn.
      actions: {} as FrameActions,
      registry: REGISTRY,
      state: EMPTY,
      locale,
      glossary: null,
      terms: [],
      canSpeak: false,
      whole: true,
      landmarks: "page",
      exitUrl: EXIT_URL,
      pageUrl: null,
      onLocale: nothing,
      onExit: nothing,
      onOut: nothing,
      onSpeak: nothing,
    }),
  );
  return renderToString(noScript) + view;
}
