// SPDX-License-Identifier: MPL-2.0
// ci/check_packs fails on each kind of planted fault, and passes without it; the page for lawyers is made of the data.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { citedBy } from "../../ci/packs/hooks.mjs";
import { pageOf } from "../../ci/packs/page.mjs";

const repo = fileURLToPath(new URL("../..", import.meta.url));
const tree = mkdtempSync(join(tmpdir(), "indsigt-packs-"));
after(() => rmSync(tree, { recursive: true }));
for (const file of [
  "core/rules/words.h",
  "core/rules/PACK.md",
  "assets/directory.json",
  "assets/jurisdictions",
  "tests/core/rules/rows",
]) {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  cpSync(join(repo, file), join(tree, file), { recursive: true });
}

function checkWith(file, change) {
  const path = join(tree, file);
  const kept = readFileSync(path, "utf8");
  const changed = change(kept);
  assert.notEqual(changed, kept, "the fault is planted");
  writeFileSync(path, changed);
  try {
    const result = spawnSync("bash", [join(repo, "ci/check_packs"), tree], { encoding: "utf8" });
    return { ok: result.status === 0, text: result.stdout + result.stderr };
  } finally {
    writeFileSync(path, kept);
  }
}

test("the tree as it is passes", () => {
  const result = spawnSync("bash", [join(repo, "ci/check_packs"), tree], { encoding: "utf8" });
  assert.equal(result.status, 0, result.stderr);
});

const DK = "assets/jurisdictions/dk.json";
for (const [name, file, change, fault] of [
  [
    "a fact that no rule reads",
    "core/rules/words.h",
    (text) => text.replace('X(Abortion, "abortion")', 'X(Abortion, "abortion") X(Tired, "tired")'),
    /no rule of any pack reads the flag tired/,
  ],
  [
    "a fact whose rule is taken away",
    DK,
    (text) => text.replaceAll('"residence": "requester"', '"weight": "major"'),
    /reads the residence/,
  ],
  [
    "a word without a meaning",
    "core/rules/PACK.md",
    (text) => text.replace(/^\| `vaccination` .*\n/m, ""),
    /no meaning with a source for vaccination/,
  ],
  [
    "a meaning without a source",
    "core/rules/PACK.md",
    (text) => text.replace(/^(\| `vaccination` \| [^|]*) \| .*$/m, "$1 | |"),
    /no meaning with a source for vaccination/,
  ],
  [
    "a meaning of no word",
    "core/rules/PACK.md",
    (text) => text.replace("| `vaccination` |", "| `vaccination`, `tiredness` |"),
    /defines tiredness/,
  ],
  [
    "a paragraph that is not in the directory",
    DK,
    (text) => text.replace("Barnets lov § 33", "Barnets lov § 333"),
    /law:dk:barnets-lov:333 .* dk\.s\.drug\.15 cites/,
  ],
  [
    "an act that is not known",
    DK,
    (text) => text.replace("Barnets lov § 33", "Ukendt lov § 33"),
    /does not know: Ukendt lov § 33/,
  ],
  [
    "a paragraph without a status",
    "assets/directory.json",
    (text) => text.replace(/("Barnets lov § 33".*)"not_signed_off"/, '$1""'),
    /no row with a status for urn:indsigt:law:dk:barnets-lov:33/,
  ],
  ["a pack that nobody need read again", DK, (text) => text.replace(/ *"recheck_by".*\n/, ""), /recheck_by/],
  [
    "a rule that does not say how sure it is",
    DK,
    (text) => text.replace('"hook": "Barnets lov § 33", "confidence": "high"', '"hook": "Barnets lov § 33"'),
    /dk\.s\.drug\.15 says no confidence/,
  ],
]) {
  test(`${name} is found`, () => {
    const result = checkWith(file, change);
    assert.ok(!result.ok, "passes");
    assert.match(result.text, fault);
  });
}

test("a hook's paragraphs are found as each country writes them", () => {
  for (const [hook, uris] of [
    ["Sundhedsloven § 41, stk. 2, nr. 1-3, og § 42 a", ["dk:sundhedsloven:41", "dk:sundhedsloven:42a"]],
    ["Barnets lov §§ 133-135", ["dk:barnets-lov:133", "dk:barnets-lov:134", "dk:barnets-lov:135"]],
    ["Forældreansvarsloven §§ 2, 3 og 23", [2, 3, 23].map((one) => `dk:foraeldreansvarsloven:${one}`)],
    [
      "Retssikkerhedsloven § 11 e; mod overgreb § 11 f",
      ["dk:retssikkerhedsloven:11e", "dk:retssikkerhedsloven:11f"],
    ],
    ["Föräldrabalken 6 kap. 11 och 13 §§", ["se:foraldrabalken:6-11", "se:foraldrabalken:6-13"]],
    ["LVU (1990:52) 14 §; praxis", ["se:lvu:14"]],
    ["Pasient- og brukerrettighetsloven § 3-4 andre ledd", ["no:pbrl:3-4"]],
    ["Yleinen tietosuoja-asetus (GDPR) 7 artiklan 3 kohta", ["fi:gdpr:7"]],
    ["Databeskyttelsesforordningen art. 12, stk. 3", ["dk:gdpr:12"]],
    ["Praksis, skal efterprøves", []],
  ]) {
    const found = citedBy(hook).cited.map(({ uri }) => uri.replace("urn:indsigt:law:", ""));
    assert.deepEqual(found.sort(), [...uris].sort(), hook);
  }
});

const readJson = (file) => JSON.parse(readFileSync(join(repo, file), "utf8"));
const sentencesOf = (page) =>
  page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<h3>.*?<\/h3>/g, "")
    .replace(/<span lang.*?<\/span>/g, "")
    .split(/<[^>]*>/);

for (const country of ["dk", "se", "no", "fi"]) {
  const pack = readJson(`assets/jurisdictions/${country}.json`);
  for (const language of ["da", "sv", "en"]) {
    test(`the page of ${country} in ${language} has each rule in words, with its cases and a place to sign`, () => {
      const page = pageOf(pack, language);
      for (const { id } of [...pack.rules, ...pack.overlays]) assert.ok(page.includes(`<h3>${id}</h3>`), id);
      assert.equal(page.split("☐").length - 1, 2 * (pack.rules.length + pack.overlays.length));
      // No word of the format is left, and nobody is said to have signed.
      const raw = sentencesOf(page).filter((text) => /[a-z]+_[a-z]+|undefined|\{/.test(text));
      assert.deepEqual(raw, []);
      assert.ok(page.includes(readJson(`ci/packs/say/${language}.json`).say["state.none"]));
    });
  }
}

test("each rule and overlay of a page names a case that pins it", () => {
  for (const country of ["dk", "se", "no", "fi"]) {
    const page = pageOf(readJson(`assets/jurisdictions/${country}.json`), "en");
    const parts = page.slice(0, page.indexOf("<h2>Birthdays")).split("<article>").slice(1);
    const bare = parts.filter((part) => !/Cases that pin the rule<\/dt><dd><ul><li>/.test(part));
    assert.deepEqual(
      bare.map((part) => /<h3>(.*?)<\/h3>/.exec(part)[1]),
      [],
    );
  }
});

test("a pack that somebody signed says who, and a law that is not of every day says its days", () => {
  const pack = readJson("assets/jurisdictions/se.json");
  assert.match(pageOf({ ...pack, signed_off_by: "A & B" }, "en"), /Signed by: A &amp; B\./);
  assert.match(pageOf(pack, "sv"), /Till 2026-01-14\./);
  assert.match(pageOf(pack, "sv"), /Från 2026-01-15\./);
});

test("the command refuses what it does not know", () => {
  for (const args of [
    [],
    ["--pack", "none.json"],
    ["--pack", join(repo, DK), "--lang", "de"],
    ["--file", "x"],
  ]) {
    const result = spawnSync("bash", [join(repo, "ci/indsigt"), "rules", ...args], { encoding: "utf8" });
    assert.equal(result.status, 2, args.join(" "));
  }
});
