// SPDX-License-Identifier: MPL-2.0
// The locale files: complete, alike, all used, and plain.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import {
  coreKeys,
  headsOf,
  lix,
  LOCALES,
  messagesOf,
  REPO,
  sentencesOf,
  wordsOf,
} from "./support/locales.mjs";

const MOST_WORDS = 15;
const MOST_LIX = 30;
const ALL = Object.keys(LOCALES);

const plain = (messages) =>
  Object.fromEntries([...messages].map(([id, names]) => [id, [...names].sort()]).sort());

function sources(folder = `${REPO}/web/src`) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, "utf8"))
    .join("\n");
}

for (const locale of ALL) {
  for (const part of ["core", "page"]) {
    test(`${part}.${locale}.ftl is understood whole`, () => {
      assert.equal(messagesOf(part, locale).size, headsOf(part, locale));
    });
  }

  test(`core.${locale}.ftl has exactly the core's keys and none but their arguments`, () => {
    const messages = messagesOf("core", locale);
    const keys = coreKeys();
    assert.ok(keys.size > 30, "the core's lists were not found");
    assert.deepEqual([...messages.keys()].sort(), [...keys.keys()].sort());
    for (const [id, names] of messages) {
      for (const name of names) assert.ok(keys.get(id).has(name), `${id} is not given { $${name} }`);
    }
  });

  test(`page.${locale}.ftl has the same keys and arguments as Danish`, () => {
    assert.deepEqual(plain(messagesOf("page", locale)), plain(messagesOf("page", "da")));
    assert.deepEqual(plain(messagesOf("core", locale)), plain(messagesOf("core", "da")));
  });

  test(`${locale}: no sentence has more than ${MOST_WORDS} words`, () => {
    for (const part of ["core", "page"]) {
      for (const sentence of sentencesOf(part, locale)) {
        assert.ok(wordsOf(sentence).length <= MOST_WORDS, `${wordsOf(sentence).length} words: ${sentence}`);
      }
    }
  });

  test(`${locale}: no word of technicians, of accusation or of promise`, () => {
    const unwanted =
      /json\b(?<!\.(?:nd)?json)|parse|syntax|utf|byte|array|null|illegal|unlawful|ulovlig|olaglig|garant/i;
    for (const part of ["core", "page"]) {
      for (const sentence of sentencesOf(part, locale)) assert.doesNotMatch(sentence, unwanted);
    }
  });
}

// LIX was made for the Nordic languages; labels without a full stop are left out, as they would flatter.
for (const locale of ["da", "sv"]) {
  test(`${locale}: LIX is at most ${MOST_LIX} in the core's and in the page's sentences`, (context) => {
    for (const part of ["core", "page"]) {
      const value = lix(sentencesOf(part, locale).filter((sentence) => /[.?!]$/.test(sentence)));
      context.diagnostic(`${part}.${locale}: LIX ${value.toFixed(1)}`);
      assert.ok(value <= MOST_LIX, `${part}.${locale}: LIX ${value.toFixed(1)}`);
    }
  });
}

test("every sentence of the page is used", () => {
  const text = sources();
  for (const id of messagesOf("page", "da").keys()) {
    const code = id.replace(/^error-/, "").replace("-", ".");
    const used = text.includes(`"${id}"`) || (id.startsWith("error-") && text.includes(`"${code}"`));
    assert.ok(used, `${id} is used nowhere in web/src`);
  }
});

test("every sentence that the page asks for exists", () => {
  const text = sources();
  const page = messagesOf("page", "da");
  const core = coreKeys();
  const prefixes = new Set([...page.keys()].map((id) => id.split("-")[0]));
  const asked = [...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)]
    .map(([, id]) => id)
    .filter((id) => prefixes.has(id.split("-")[0]));
  const said = [...text.matchAll(/\b(?:say|parts)\("([\w.-]+)"/g)].map(([, id]) => id);
  const keys = [...text.matchAll(/\bkey: "([\w.-]+)"/g)].map(([, id]) => id);
  assert.ok(said.length > 15, "the page's own calls were not found");
  for (const id of new Set([...asked, ...said, ...keys])) {
    assert.ok(page.has(id) || core.has(id.replaceAll(".", "-")), `${id} has no sentence`);
  }
});
