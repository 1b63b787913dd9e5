// SPDX-License-Identifier: MPL-2.0
// The locale files: complete, alike, all used, and plain.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import {
  choicesIn,
  coreKeys,
  headsOf,
  lix,
  LOCALES,
  messagesOf,
  read,
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
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, "utf8"))
      .join("\n")
      // Names for the eye look like keys.
      .replaceAll(/\bclass=(?:"[^"]*"|\{[^}]*\})/g, "")
  );
}

for (const locale of ALL) {
  for (const part of ["core", "page", "consent", "files", "words"]) {
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
    assert.deepEqual(plain(messagesOf("consent", locale)), plain(messagesOf("consent", "da")));
    assert.deepEqual(choicesIn("consent", locale), choicesIn("consent", "da"));
    assert.deepEqual(plain(messagesOf("files", locale)), plain(messagesOf("files", "da")));
    assert.deepEqual(choicesIn("files", locale), choicesIn("files", "da"));
    assert.deepEqual(plain(messagesOf("core", locale)), plain(messagesOf("core", "da")));
  });

  test(`${locale}: no sentence has more than ${MOST_WORDS} words`, () => {
    for (const part of ["core", "page", "consent", "files"]) {
      for (const sentence of sentencesOf(part, locale)) {
        assert.ok(wordsOf(sentence).length <= MOST_WORDS, `${wordsOf(sentence).length} words: ${sentence}`);
      }
    }
  });

  test(`${locale}: no word of technicians, of accusation or of promise`, () => {
    const unwanted =
      /json\b(?<!\.(?:nd)?json)|parse|syntax|utf|byte|array|null|illegal|unlawful|ulovlig|olaglig|garant/i;
    for (const part of ["core", "page", "consent", "files"]) {
      for (const sentence of sentencesOf(part, locale)) assert.doesNotMatch(sentence, unwanted);
    }
  });
}

// ---- the difficult words: a heading, the forms by which running text is recognised, and what it is
const isEntry = (id) => !/-(forms|text)$/.test(id);
const isText = (id) => id.endsWith("-text");

/** Each entry with its forms, in small letters. */
function formsOf(locale) {
  const bundle = read(`assets/locales/words.${locale}.ftl`);
  const lines = [...bundle.matchAll(/^([\w-]+)-forms = (.*)$/gm)];
  return new Map(
    lines.map(([, id, forms]) => [
      id,
      forms
        .toLowerCase()
        .split("|")
        .map((form) => form.trim()),
    ]),
  );
}

for (const locale of ALL) {
  test(`words.${locale}.ftl has three messages an entry and the same entries as Danish`, () => {
    const messages = messagesOf("words", locale);
    const entries = [...messages.keys()].filter(isEntry);
    assert.ok(entries.length > 50, `${entries.length} entries`);
    for (const id of entries) assert.ok(messages.has(`${id}-forms`) && messages.has(`${id}-text`), id);
    assert.equal(messages.size, entries.length * 3);
    assert.deepEqual([...messages.keys()].sort(), [...messagesOf("words", "da").keys()].sort());
    for (const [id, names] of messages) assert.deepEqual([...names], [], `${id} fills in something`);
  });

  test(`words.${locale}.ftl: no form is empty, said twice, or claimed by two entries`, () => {
    const forms = formsOf(locale);
    assert.equal(forms.size, [...messagesOf("words", locale).keys()].filter(isEntry).length);
    const owners = new Map();
    for (const [id, all] of forms) {
      for (const form of all) {
        assert.notEqual(form, "", id);
        assert.equal(owners.get(form), undefined, `"${form}" belongs to ${owners.get(form)} and to ${id}`);
        owners.set(form, id);
      }
    }
  });

  test(`words.${locale}.ftl: no sentence has more than ${MOST_WORDS} words`, () => {
    for (const sentence of sentencesOf("words", locale, isText)) {
      assert.ok(wordsOf(sentence).length <= MOST_WORDS, `${wordsOf(sentence).length} words: ${sentence}`);
    }
  });
}

// LIX was made for the Nordic languages; labels without a full stop are left out, as they would flatter.
for (const locale of ["da", "sv"]) {
  test(`${locale}: LIX is at most ${MOST_LIX} in the sentences of core, page, consents and difficult words`, (context) => {
    for (const part of ["core", "page", "consent", "files", "words"]) {
      const keep = part === "words" ? isText : undefined;
      const value = lix(sentencesOf(part, locale, keep).filter((sentence) => /[.?!]$/.test(sentence)));
      context.diagnostic(`${part}.${locale}: LIX ${value.toFixed(1)}`);
      assert.ok(value <= MOST_LIX, `${part}.${locale}: LIX ${value.toFixed(1)}`);
    }
  });
}

/** What the page says itself, at first and later. */
const OWN = ["page", "consent", "files"];
const ownKeys = () => new Map(OWN.flatMap((part) => [...messagesOf(part, "da")]));

test("no sentence stands in two files of the page", () => {
  assert.equal(
    ownKeys().size,
    OWN.reduce((sum, part) => sum + messagesOf(part, "da").size, 0),
  );
});

// Who reads what: a parent who is asked, a parent who reads about a law, and a child.
const READERS = [
  ["what is asked", 30, /^(decide|sum|stop|grant|card|done|decision)-?/],
  ["what is shared by law", 35, /^(laws|optout)-/],
  ["a child's own view", 25, /^(child|wish)-|^effect-own$/],
];
for (const locale of ["da", "sv"]) {
  for (const [what, most, keys] of READERS) {
    test(`${locale}: LIX is at most ${most} in ${what}`, (context) => {
      const value = lix(
        sentencesOf("consent", locale, (id) => keys.test(id)).filter((sentence) => /[.?!]$/.test(sentence)),
      );
      context.diagnostic(`LIX ${value.toFixed(1)}`);
      assert.ok(value <= most, `LIX ${value.toFixed(1)}`);
    });
  }
}

/** The closed words of core/rules/words.h and core/consent. */
const wordsIn = (file, list) => {
  const [, body] = read(file).match(new RegExp(`#define ${list}\\(X\\)([\\s\\S]*?)\n\n`));
  return [...body.matchAll(/X\(\w+, "([^"]+)"\)/g)].map(([, word]) => word);
};
const CLOSED = [
  ["role-name", "role", "core/rules/words.h", "INDSIGT_ROLES"],
  ["viewer-tie", "role", "core/rules/words.h", "INDSIGT_ROLES"],
  ["purpose", "purpose", "core/rules/words.h", "INDSIGT_PURPOSES"],
  ["instead", "way", "core/rules/words.h", "INDSIGT_ALTERNATIVES"],
  ["decide-needs", "needs", "core/rules/words.h", "INDSIGT_COSIGNERS"],
  ["decide-notify", "who", "core/rules/words.h", "INDSIGT_NOTIFIED"],
  ["rule-confidence", "confidence", "core/rules/words.h", "INDSIGT_CONFIDENCES"],
  ["card-state", "state", "core/consent/state.h", "INDSIGT_CONSENT_STATES"],
  ["phase", "phase", "core/consent/consent.h", "INDSIGT_PHASES"],
];
for (const [id, argument, file, list] of CLOSED) {
  test(`${id} has a sentence for each word of ${list}`, () => {
    const known = choicesIn("consent", "da").get(id).get(argument);
    const wanted = wordsIn(file, list);
    assert.ok(wanted.length > 1);
    assert.deepEqual(
      wanted.filter((word) => !known.has(word)),
      [],
    );
  });
}

test("every sentence of the page is used", () => {
  const text = sources();
  // obtain.test.mjs holds those that packs name.
  const named = /^obtain-(dk|ee|fi|no|se|long)[_-]/;
  for (const id of [...ownKeys().keys()].filter((key) => !named.test(key))) {
    const code = id.replace(/^error-/, "").replace("-", ".");
    const used = text.includes(`"${id}"`) || (id.startsWith("error-") && text.includes(`"${code}"`));
    assert.ok(used, `${id} is used nowhere in web/src`);
  }
});

test("every sentence that the page asks for exists", () => {
  const text = sources();
  const page = ownKeys();
  const core = coreKeys();
  const prefixes = new Set([...page.keys()].map((id) => id.split("-")[0]));
  const asked = [...text.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)]
    .map(([, id]) => id)
    // Names of attributes are no keys.
    .filter((id) => prefixes.has(id.split("-")[0]) && !id.endsWith("-url"));
  const said = [...text.matchAll(/\b(?:say|parts)\("([\w.-]+)"/g)].map(([, id]) => id);
  const keys = [...text.matchAll(/\bkey: "([\w.-]+)"/g)].map(([, id]) => id);
  assert.ok(said.length > 15, "the page's own calls were not found");
  for (const id of new Set([...asked, ...said, ...keys])) {
    assert.ok(page.has(id) || core.has(id.replaceAll(".", "-")), `${id} has no sentence`);
  }
});
