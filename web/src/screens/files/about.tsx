// SPDX-License-Identifier: MPL-2.0
// What the page is, what it cannot do, how far law and accessibility were looked at, and which version runs.
import type { Screen, ViewProps } from "../../app/screen.ts";
import type { Glossary } from "../../i18n/glossary.ts";
import { Fact } from "../../parts/facts.tsx";
import { Points } from "../../parts/points.tsx";
import type { Words } from "../../parts/words.tsx";
import { Memory } from "./memory_choice.tsx";

// Set by build.mjs.
declare const INDSIGT_VERSION: string;
declare const INDSIGT_WASM_INTEGRITY: string;

const SAFETY = ["safety-here", "safety-nothing", "safety-forgotten"];
const LEAVING = ["leave-ways", "leave-within", "leave-trace", "leave-lost"];
const LIMITS = ["limits-only", "limits-missing", "limits-read", "limits-old", "about-portal"];
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
          <Version words={words} />
        </div>
        <div>
          <Points words={words} title="safety-title" points={SAFETY} mark="✓" />
          <Points words={words} title="leave-title" points={LEAVING} mark="–" />
          <Memory words={words} alone={state.alone} actions={actions} locale={locale} />
        </div>
      </div>
      {glossary && <AllWords words={words} glossary={glossary} />}
    </>
  );
}

/** Says which version runs: whoever checks it can compare the digest of the core. */
const Version = ({ words }: Words) => (
  <section part="card">
    <h2>{words.say("version-title")}</h2>
    <dl>
      <Fact title={words.say("version-number")}>{INDSIGT_VERSION}</Fact>
      <Fact title={words.say("version-hash")}>
        <code>{INDSIGT_WASM_INTEGRITY}</code>
      </Fact>
      <Fact title={words.say("version-licence")}>MPL-2.0</Fact>
      <Fact title={words.say("version-others")}>
        <a href={new URL("notices.txt", import.meta.url).href} target="_blank" rel="noreferrer">
          {words.say("version-notices")}
        </a>
      </Fact>
    </dl>
  </section>
);

/** Lists every difficult word with its meaning. */
const AllWords = ({ words, glossary: { entries } }: Words & { glossary: Glossary }) => (
  <section part="card">
    <details class="glossary">
      <summary>{words.say("glossary-title", { count: entries.length })}</summary>
      <dl>
        {entries.map(({ id, title, text }) => (
          <Fact key={id} title={title}>
            {text}
          </Fact>
        ))}
      </dl>
    </details>
  </section>
);

export const screen: Screen = { load: async () => null, View, withoutPerson: true };
