// SPDX-License-Identifier: MPL-2.0
// One name for one idea, by the tables of the glossary; and sentences that read like a translation do not come back.
import assert from "node:assert/strict";
import test from "node:test";
import { FluentResource, messagesOf, read } from "./support/locales.mjs";

const PARTS = ["core", "page", "consent", "files", "words"];
const LANGUAGES = { da: "Danish", sv: "Swedish", en: "English" };

/** What a message can say, all its variants together, without marks: Map(key → text). */
function saidIn(locale) {
  const said = new Map();
  const textOf = (node) => {
    if (typeof node === "string") return node;
    if (Array.isArray(node)) return node.map(textOf).join("");
    if (node?.type === "select") return node.variants.map(({ value }) => `\n${textOf(value)}`).join("");
    return "…";
  };
  for (const part of PARTS) {
    for (const { id, value } of new FluentResource(read(`assets/locales/${part}.${locale}.ftl`)).body) {
      if (!id.endsWith("-forms")) said.set(id, textOf(value).replaceAll("**", ""));
    }
  }
  return said;
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** A name as whole words. */
const named = (name) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "iu");
const listed = (cell) => cell.split(", ").filter(Boolean);

/** The rows of one language's table in the glossary. */
function rowsOf(language) {
  const [, rest] = read("assets/docs/GLOSSARY.md").split(`\n### ${language}\n`);
  const [table] = rest.split(/\n##/);
  return table
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 6 && !/^(idea|-+)$/.test(cells[1]))
    .map(([, idea, say, not, but]) => ({
      idea,
      say: listed(say),
      not: listed(not),
      but: [...but.matchAll(/`([^`]+)`/g)].map(([, id]) => id),
    }));
}

for (const [locale, language] of Object.entries(LANGUAGES)) {
  test(`${locale}: each idea has one name on all screens`, () => {
    const said = saidIn(locale);
    assert.ok(said.size > 500, "the sentences were not found");
    const rows = rowsOf(language);
    assert.ok(rows.length > 10, `${rows.length} rows`);
    const faults = [];
    for (const { idea, not, but } of rows) {
      assert.ok(not.length > 0, `${idea}: no name is refused`);
      for (const name of not) {
        for (const [id, text] of said) {
          if (named(name).test(text) && !but.includes(id)) faults.push(`${id} says "${name}" (${idea})`);
        }
      }
    }
    assert.deepEqual(faults, []);
  });

  test(`${locale}: each name of the glossary is said, and no exception is left over`, () => {
    const said = saidIn(locale);
    const all = [...said.values()].join("\n").toLowerCase();
    for (const { idea, say, not, but } of rowsOf(language)) {
      for (const name of say) assert.ok(all.includes(name), `${name} (${idea}) stands nowhere`);
      for (const id of but) {
        assert.ok(
          not.some((name) => named(name).test(said.get(id) ?? "")),
          `${id} needs no exception (${idea})`,
        );
      }
    }
  });
}

test("a name is found as a whole word, in any case, in any variant", () => {
  assert.match("Ett JA.", named("ett ja"));
  assert.doesNotMatch("inställelse", named("ställe"));
  const [first] = rowsOf("Danish");
  assert.deepEqual(first.say, ["samtykke"]);
  assert.ok(first.but.includes("word-samtykke-text"));
});

// The sentences that read like a translation, had nothing that they spoke of, or said something untrue
// (usability test of November 2026). What stands instead is in the locales.
const GONE = {
  da: [
    /Hvad er tilladt om/,
    /Hvad er der sagt ja til/,
    /at der er sagt ja/,
    /Grunden er ikke oplyst\. Det kan være lovligt\. Du kan spørge hvorfor/,
    /\bFor … er grunden ikke oplyst|For 1 er grunden ikke oplyst/,
    /… så …|undersøgelse af barnet/,
    /»Der står ved/,
    /Intet bliver delt før/,
    /får (?:… )?se\b/,
    /Svarer ingen, lukker/,
    /Så er det fødselsdag/,
    /som ikke gælder mere/,
    /Tag et sted ud/,
    /De, der kan se noget, får besked/,
    /Den anden forælder kan få besked/,
    /Det stopper\./,
    /lader dem dele\.$/m,
    /Du kan ikke slå det fra her/,
    /når en kilde har svaret helt/,
    /Svarer, men er gammel|Resten er med/,
    /kan de ikke længere se noget/,
    /Det bestemmer jeg|De voksne bestemmer meget/,
    /Uden kryds kan de ikke se/,
    /Et ja slutter/,
  ],
  sv: [
    /ställen har uppgifter/,
    /läsning/i,
    /Mer om talet/,
    /Tillbakataget/,
    /Sluta dela/,
    /Ta bort ett ställe/,
    /Domstol och fängelse/,
    /Remiss eller beviljande/,
    /någon har sagt ja/,
    /Du kan inte stänga av det här/,
    /Sedan är det födelsedag/,
    /Den andra föräldern kan få veta det/,
    /när en källa har svarat helt/,
    /Det här bestämmer jag|De vuxna bestämmer mycket/,
  ],
};
for (const [locale, gone] of Object.entries(GONE)) {
  test(`${locale}: sentences that were found to be hard to understand have not come back`, () => {
    for (const [id, text] of saidIn(locale)) {
      for (const old of gone) assert.doesNotMatch(text, old, id);
    }
  });
}

// Danish quotes »so«, Swedish ”so”, English “so”; three dots, straight quotes and two spaces are typing.
const MARKS = { da: /[“”"]|'|\.\.\.|\S {2}\S/, sv: /[“»«"]|'|\.\.\.|\S {2}\S/, en: /[»«"]|\.\.\.|\S {2}\S/ };
for (const [locale, wrong] of Object.entries(MARKS)) {
  test(`${locale}: quotation marks and spaces are those of the language`, () => {
    for (const [id, text] of saidIn(locale)) assert.doesNotMatch(text, wrong, id);
  });
}

test("a plural is chosen wherever a count stands in a sentence with a noun", () => {
  for (const locale of Object.keys(LANGUAGES)) {
    const counted = [...messagesOf("core", locale)].filter(([, names]) => names.has("count"));
    assert.ok(counted.length > 50);
    const source = read(`assets/locales/core.${locale}.ftl`);
    for (const [id] of counted) {
      const [, block] = source.split(new RegExp(`^${id} =`, "m"));
      assert.match(block.split(/\n\n|\n(?=\S)/)[0], /\{ \$count ->/, id);
    }
  }
});
