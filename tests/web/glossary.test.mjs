// SPDX-License-Identifier: MPL-2.0
// Difficult words: recognised whole and in any case, explained where they stand and under the screen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { twoPersons } from "./support/bundles.mjs";
import { smallTargets } from "./support/layout.mjs";
import { LOCALES, messagesOf, read, REPO } from "./support/locales.mjs";
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
      if (around.closest(".file, .own, .meaning, [hidden]")) continue;
      if (!folded || around.closest("summary")) texts.push(nodeValue);
    }
    return texts;
  });

/** Where no word is a button. */
const WHOLE = "h1, h2, h3, h4, button, a, summary, label, legend, th, dt, [hidden], details:not([open])";
const titlesOf = (page) => page.locator(".difficult dt").allTextContents();

test("the words of a screen stand folded under it, each with its meaning", async () => {
  const page = await portal.page();
  await openDemo(page);
  for (const screen of ["overview", "holders", "sources"]) {
    await openScreen(page, screen);
    const expected = real("da").among(await textsOf(page));
    assert.ok(expected.length > 3, `${screen} has few words`);
    assert.deepEqual(
      await titlesOf(page),
      expected.map(({ title }) => title),
    );
    assert.equal(await support.textOf(page, ".difficult summary"), `Svære ord her (${expected.length})`);
  }
  const [first] = real("da").among(await textsOf(page));
  assert.equal(await page.getByText(first.text).isVisible(), false);
  await page.locator(".difficult summary").click();
  await page.locator(".difficult").getByText(first.text).waitFor();
  // The name of a file is nobody's word, however much it looks like one.
  await openScreen(page, "files");
  await support.importFile(page, portal.file("PPR.json", twoPersons()));
  await openScreen(page, "files");
  await page.locator(".files .file", { hasText: "PPR.json" }).waitFor({ state: "attached" });
  assert.ok(!(await titlesOf(page)).includes("PPR"));
  await finish(page);
});

/** The words that are buttons, with where they stand. */
const marksOf = (page) =>
  page.locator(".content .term").evaluateAll(
    (all, whole) =>
      all.map((one) => ({
        text: one.textContent,
        open: one.getAttribute("aria-expanded"),
        inside: one.parentElement.closest(whole) !== null,
        underlined: getComputedStyle(one).textDecorationLine === "underline",
      })),
    WHOLE,
  );

test("the first time that running text says a difficult word, the word is a button, once on each screen", async () => {
  const page = await portal.page();
  await openDemo(page);
  await page.locator(".term").first().waitFor();
  const glossary = real("da");
  for (const screen of ["overview", "log", "consents", "sources", "checks"]) {
    await openScreen(page, screen);
    const marks = await marksOf(page);
    assert.ok(marks.length > 0, `${screen} explains nothing`);
    for (const { text, open, inside, underlined } of marks) {
      assert.equal(open, "false", `${screen}: ${text}`);
      assert.equal(inside, false, `${screen}: ${text} stands in a heading, a button or what is folded`);
      assert.equal(underlined, true, `${screen}: ${text} cannot be seen to be one`);
    }
    const ids = marks.map(({ text }) => glossary.among([text])[0]?.id);
    assert.equal(new Set(ids).size, ids.length, `${screen}: a word is a button twice`);
    assert.ok(!ids.includes(undefined), screen);
  }
  await finish(page);
});

test("what stands in a name is no difficult word, and the same word outside of the name is one", () => {
  const words = made({ ppr: "PPR", plan: "plan" });
  const found = (text, names) => words.cut(text, names).flatMap(({ entry }) => entry?.id ?? []);
  assert.deepEqual(found("PPR Mosevig så en plan.", ["PPR Mosevig"]), ["plan"]);
  assert.deepEqual(found("PPR Mosevig spurgte PPR.", ["PPR Mosevig"]), ["ppr"]);
  assert.deepEqual(found("En plan.", ["a", "pla", ""]), ["plan"]);
});

test("neither the name of a place nor what a person wrote is explained", async () => {
  const page = await portal.page();
  await openDemo(page);
  await page.locator(".content .term", { hasText: "børnefaglig undersøgelse" }).waitFor();
  const line = page.locator(".said", { hasText: "Borgerservice åbnede en" }).first();
  assert.match(await line.innerText(), /Familieafdelingen/);
  assert.deepEqual(await line.locator(".term").allTextContents(), ["børnefaglig undersøgelse"]);
  // A child's own words are nobody's difficult words, not under the screen either.
  const said = async (own) => {
    await page.locator(".content").evaluate((content, kind) => {
      const planted = content.appendChild(document.createElement("p"));
      planted.className = `planted ${kind}`;
      planted.textContent = "Min fuldmagt";
    }, own);
    // Opening a word draws the screen anew.
    await line.locator(".term").click();
    const titles = await titlesOf(page);
    await page.locator(".planted").evaluateAll((all) => all.forEach((one) => one.remove()));
    return titles.includes("Fuldmagt");
  };
  assert.equal(await said(""), true, "the test sees nothing");
  assert.equal(await said("own"), false);
  await finish(page);
});

test("only a word inside a sentence may be as small as its line", async () => {
  const page = await portal.page();
  await openDemo(page);
  const word = page.locator(".content .term", { hasText: "børnefaglig undersøgelse" });
  await word.waitFor();
  const small = () => page.evaluate(smallTargets, 44);
  assert.deepEqual(await small(), []);
  await word.evaluate((one) => one.closest(".said").replaceChildren(one));
  assert.match(String(await small()), /^button\.term "børnefaglig undersøgelse"/);
  await page.close();
});

test("on paper a difficult word is a word like others", async () => {
  const page = await portal.page();
  await openDemo(page);
  const word = page.locator(".content .term").first();
  await word.waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await word.isVisible(), true);
  assert.equal(await word.evaluate((one) => getComputedStyle(one).textDecorationLine), "none");
  await page.emulateMedia({ media: null });
  await finish(page);
});

test("a word is opened and closed with the keyboard, where it stands, and keeps the focus", async () => {
  const page = await portal.page({ viewport: { width: 320, height: 640 } });
  await openDemo(page);
  const word = page.locator(".content .term", { hasText: "børnefaglig undersøgelse" });
  await word.focus();
  const meaning = real("da").find("word-boernefaglig-undersoegelse").text;
  const opened = page.locator(".meaning");
  const focused = () => word.evaluate((one) => one.getRootNode().activeElement === one);
  await page.keyboard.press("Enter");
  await opened.waitFor();
  assert.equal(await opened.innerText(), meaning);
  assert.equal(await word.getAttribute("aria-expanded"), "true");
  assert.equal(await focused(), true);
  // Right after the sentence that says the word, in its own line of the page.
  const after = await opened.evaluate((one) => one.closest("p").innerText);
  assert.ok(
    after.replaceAll("\n", " ").startsWith("Borgerservice åbnede en børnefaglig undersøgelse"),
    after,
  );
  assert.equal(after.split("børnefaglig undersøgelse").length, 2, "the word is read twice");
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(over <= 0, `${over} px do not fit`);
  // What is explained brings no words of its own into the list under the screen.
  const listed = await titlesOf(page);
  await page.keyboard.press("Enter");
  await opened.waitFor({ state: "detached" });
  assert.deepEqual(await titlesOf(page), listed);
  await page.keyboard.press("Space");
  await opened.waitFor();
  await page.keyboard.press("Escape");
  await opened.waitFor({ state: "detached" });
  assert.equal(await focused(), true);
  assert.equal(await support.textOf(page, "h1"), "Overblik", "Escape left the screen too");
  // One at a time, and none on the next screen.
  await page.keyboard.press("Enter");
  await page.locator(".content .term", { hasText: "it-systemer" }).click();
  assert.equal(await opened.innerText(), real("da").find("word-it-system").text);
  await openScreen(page, "log");
  assert.equal(await opened.count(), 0);
  await finish(page);
});

test("axe finds nothing while a word is explained", async () => {
  const page = await portal.page({ bypassCSP: true });
  await openDemo(page);
  await page.locator(".content .term").first().click();
  await page.locator(".meaning").waitFor();
  await page.evaluate(readFileSync(`${REPO}/tests/node_modules/axe-core/axe.min.js`, "utf8"));
  const found = await page.evaluate(async () => {
    const runOnly = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
    const { violations } = await globalThis.axe.run({ runOnly, preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
  assert.deepEqual(found, []);
  await finish(page);
});

test("the words follow the language, and the page works without them", async () => {
  const page = await portal.page({
    before: (page) => page.route("**/words-sv-*.ftl", (route) => route.abort()),
  });
  await page.locator(".difficult").waitFor();
  await page.locator(".bar select").selectOption("en");
  const english = real("en").entries.map(({ title }) => title);
  await page.locator(".portal[lang=en] .difficult").waitFor();
  for (const title of await titlesOf(page)) assert.ok(english.includes(title), title);
  const refused = page.waitForEvent("requestfailed", (request) => request.url().includes("words-sv"));
  await page.locator(".bar select").selectOption("sv");
  await refused;
  await openDemo(page);
  assert.equal(await support.textOf(page, "h1"), "Översikt");
  assert.equal(await page.locator(".difficult, .term").count(), 0);
  await finish(page, [/ERR_FAILED/]);
});
