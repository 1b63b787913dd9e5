// SPDX-License-Identifier: MPL-2.0
// Difficult words: recognised whole and in any case, and explained under the screen on which they stand.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { twoPersons } from "./support/bundles.mjs";
import { LOCALES, messagesOf, read } from "./support/locales.mjs";
import { importSource } from "./support/source.mjs";

const { Glossary } = await importSource("i18n/glossary.ts");
const { finish, openDemo, openScreen } = support;

const made = (forms) =>
  new Glossary(
    "da-DK",
    Object.entries(forms)
      .map(([id, all]) => `${id} = ${id}\n${id}-forms = ${all}\n${id}-text = Det er ${id}.\n`)
      .join(""),
  );
const idsIn = (glossary, ...texts) => glossary.among(texts).map(({ id }) => id);
const real = (locale) => new Glossary(LOCALES[locale], read(`assets/locales/words.${locale}.ftl`));

test("only whole words are words", () => {
  const words = made({ ret: "ret", ppr: "PPR" });
  assert.deepEqual(idsIn(words, "Det er ret godt.", "PPR ringer"), ["ret", "ppr"]);
  for (const text of ["retten", "uret", "PPRs", "2ret", "ret2", "afret"])
    assert.deepEqual(idsIn(words, text), []);
  for (const text of ["(ret)", "ret-", "»ret«", "ret", "ret,PPR"])
    assert.equal(idsIn(words, text)[0], "ret", text);
});

test("æ, ø and å are letters, at both ends of a word", () => {
  const words = made({ re: "re", aa: "å", oeje: "øje", prae: "præ" });
  for (const text of ["åre", "reå", "ære", "reø", "båd", "åen", "øjet", "fiskeøje", "præs", "apræ"]) {
    assert.deepEqual(idsIn(words, text), [], text);
  }
  assert.deepEqual(idsIn(words, "re"), ["re"]);
  assert.deepEqual(idsIn(words, "Å, et øje og et PRÆ."), ["aa", "oeje", "prae"]);
});

test("the case does not matter", () => {
  const words = made({ afg: "Afgørelse | KLAGE" });
  for (const text of ["afgørelse", "AFGØRELSE", "Afgørelse", "klage"])
    assert.deepEqual(idsIn(words, text), ["afg"]);
});

test("the longest form wins, wherever it stands in the file", () => {
  const words = made({
    kort: "kort | medicinkort",
    fmk: "Fælles Medicinkort | Fælles Medicinkort (FMK)",
    d: "fælles",
  });
  assert.deepEqual(idsIn(words, "Se Fælles Medicinkort her"), ["fmk"]);
  assert.deepEqual(idsIn(words, "Se fælles medicinkort (FMK)."), ["fmk"]);
  assert.deepEqual(idsIn(words, "Se fælles kort"), ["d", "kort"]);
});

test("each word is given once, in the order in which it comes", () => {
  const words = made({ a: "and", b: "bil", c: "cykel" });
  assert.deepEqual(idsIn(words, "bil, and, bil", "cykel and"), ["b", "a", "c"]);
  assert.equal(words.find("a").text, "Det er a.");
  assert.equal(words.find("constructor"), null);
});

test("signs in a form are only signs", () => {
  const words = made({ a: "§ 50-undersøgelse", b: "VUM/FFB", c: "C++", d: "a.b", e: "(x" });
  assert.deepEqual(idsIn(words, "en § 50-undersøgelse"), ["a"]);
  assert.deepEqual(idsIn(words, "VUM/FFB og C++ og a.b og (x"), ["b", "c", "d", "e"]);
  assert.deepEqual(idsIn(words, "C aab VUM FFB CC"), []);
});

test("a file without words finds none", () => {
  for (const source of ["", "# nothing\n", "this is no file of sentences"]) {
    const empty = new Glossary("da-DK", source);
    assert.deepEqual(empty.entries, []);
    assert.deepEqual(empty.among(["Her står PPR."]), []);
  }
});

for (const locale of ["da", "sv", "en"]) {
  test(`${locale}: every form of every entry is found as that entry`, () => {
    const glossary = real(locale);
    const ids = [...messagesOf("words", locale).keys()].filter((id) => !/-(forms|text)$/.test(id));
    assert.equal(glossary.entries.length, ids.length);
    const titles = glossary.entries.map(({ title }) => title);
    assert.deepEqual(titles, [...titles].sort(new Intl.Collator(LOCALES[locale]).compare));
    const rows = read(`assets/locales/words.${locale}.ftl`).matchAll(/^([\w-]+)-forms = (.*)$/gm);
    for (const [, id, forms] of rows) {
      for (const form of forms.split("|")) assert.deepEqual(idsIn(glossary, `x ${form.trim()}.`), [id], form);
    }
  });
}

// Where the time grew faster than the text, this would not end.
test("a long text that is almost a word everywhere is gone through once", { timeout: 60_000 }, () => {
  const glossary = real("da");
  const hostile = [
    "pædagogisk-",
    "§ 50-",
    "fælles ",
    "a",
    "§ ",
    "-",
    "Ø",
    "pædagogisk-psykologisk rådgivnin",
  ];
  for (const piece of hostile) {
    assert.deepEqual(idsIn(glossary, piece.repeat(500_000 / piece.length)), [], piece);
  }
  assert.deepEqual(idsIn(glossary, `${"x ".repeat(250_000)}PPR`), ["word-ppr"]);
});

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

/** What stands on the screen, piece by piece; what is folded away and names of files left out. */
const textsOf = (page) =>
  page.locator(".content").evaluate((content) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const { parentElement: around, nodeValue } = walker.currentNode;
      if (around.closest("[hidden]")) continue;
      const folded = around.closest("details:not([open])");
      if (!around.closest(".file") && (!folded || around.closest("summary"))) texts.push(nodeValue);
    }
    return texts;
  });

test("the words of a screen stand under it; a tap explains one, a second tap closes it", async () => {
  const page = await portal.page();
  await openDemo(page);
  const terms = page.locator(".difficult .term");
  for (const screen of ["overview", "holders", "sources"]) {
    await openScreen(page, screen);
    const expected = real("da").among(await textsOf(page));
    assert.ok(expected.length > 3, `${screen} has few words`);
    assert.deepEqual(
      await terms.allInnerTexts(),
      expected.map(({ title }) => title),
    );
  }
  assert.equal(await page.locator(".content .term").count(), 0, "a sentence is full of buttons");
  const states = () => terms.evaluateAll((all) => all.map((one) => one.getAttribute("aria-expanded")));
  assert.deepEqual([...new Set(await states())], ["false"]);

  const [first, second] = real("da").among(await textsOf(page));
  await terms.nth(0).click();
  await page.getByText(first.text).waitFor();
  assert.deepEqual((await states()).slice(0, 2), ["true", "false"]);
  await terms.nth(1).click();
  await page.getByText(second.text).waitFor();
  assert.deepEqual((await states()).slice(0, 2), ["false", "true"]);
  assert.equal(await page.getByText(first.text).count(), 0);
  await terms.nth(1).click();
  await page.getByText(second.text).waitFor({ state: "detached" });
  assert.deepEqual((await states()).slice(0, 2), ["false", "false"]);
  // A word that was open is closed on the next screen.
  await terms.nth(0).click();
  await openScreen(page, "holders");
  await page.locator(".holders > li").first().waitFor();
  assert.deepEqual([...new Set(await states())], ["false"]);
  // The name of a file is nobody's word, however much it looks like one.
  await openScreen(page, "files");
  await support.importFile(page, portal.file("PPR.json", twoPersons()));
  await openScreen(page, "files");
  assert.equal(await page.locator(".files .file").innerText(), "PPR.json");
  assert.equal(await terms.filter({ hasText: /^PPR$/ }).count(), 0);
  await finish(page);
});

test("the words follow the language, and the page works without them", async () => {
  const page = await portal.page({
    before: (page) => page.route("**/words-sv-*.ftl", (route) => route.abort()),
  });
  await page.locator(".term").first().waitFor();
  await page.locator(".bar select").selectOption("en");
  const english = real("en").entries.map(({ title }) => title);
  await page.locator(".portal[lang=en] .term").first().waitFor();
  for (const title of await page.locator(".term").allInnerTexts()) assert.ok(english.includes(title), title);
  const refused = page.waitForEvent("requestfailed", (request) => request.url().includes("words-sv"));
  await page.locator(".bar select").selectOption("sv");
  await refused;
  await openDemo(page);
  assert.equal(await support.textOf(page, "h1"), "Översikt");
  assert.equal(await page.locator(".difficult").count(), 0);
  await finish(page, [/ERR_FAILED/]);
});
