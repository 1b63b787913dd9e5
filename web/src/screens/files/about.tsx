// SPDX-License-Identifier: MPL-2.0
// What the page is, what it cannot do, how far law and accessibility were looked at, and which version runs.
import { Memory } from "./memory_choice.tsx";
import { Points } from "../../parts/points.tsx";
import type { Screen, ViewProps } from "../../app/screen.ts";

// Set by build.mjs.
declare const INDSIGT_VERSION: string;
declare const INDSIGT_WASM_INTEGRITY: string;

const SAFETY = ["safety-here", "safety-nothing", "safety-forgotten", "about-portal"];
const LIMITS = ["limits-only", "limits-missing", "limits-read", "limits-old"];
const LEGAL = ["limits-research", "about-law"];
const ACCESS = ["access-standard", "access-tested", "access-untested", "access-tell"];

function View({ words, state, actions, locale, glossary }: ViewProps) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("about-title")}</h1>
      <p class="say">{words.say("about-lead")}</p>
      <div class="columns">
        <div>
          <Points words={words} title="limits-title" points={LIMITS} mark="–" />
          <Points words={words} title="legal-title" points={LEGAL} mark="–" />
          <Points words={words} title="access-title" points={ACCESS} mark="–" />
          <section part="card">
            <h2>{words.say("version-title")}</h2>
            <dl>
              <div>
                <dt>{words.say("version-number")}</dt>
                <dd>{INDSIGT_VERSION}</dd>
              </div>
              <div>
                <dt>{words.say("version-hash")}</dt>
                <dd>
                  <code>{INDSIGT_WASM_INTEGRITY}</code>
                </dd>
              </div>
              <div>
                <dt>{words.say("version-licence")}</dt>
                <dd>MPL-2.0</dd>
              </div>
            </dl>
          </section>
        </div>
        <div>
          <Points words={words} title="safety-title" points={SAFETY} mark="✓" />
          <Memory words={words} alone={state.alone} actions={actions} locale={locale} />
        </div>
      </div>
      {glossary && (
        <section part="card">
          <details class="glossary">
            <summary>{words.say("glossary-title", { count: glossary.entries.length })}</summary>
            <dl>
              {glossary.entries.map(({ id, title, text }) => (
                <div key={id}>
                  <dt>{title}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
      )}
    </>
  );
}

export const screen: Screen = { load: async () => null, View, withoutPerson: true };
