// SPDX-License-Identifier: MPL-2.0
// A child's words are the child's (R61, P4, P11, P12, P23): who reads them is chosen before writing, they stay in
// place, and they stand beside what they were said about and nothing else.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { openFamily } from "./support/deciding.mjs";
import { everything } from "./support/everything.mjs";
import { unfoldAll } from "./support/folds.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const WORDS = "Jeg vil gerne have en ny cykel.";
const CASEWORKER = "Sagsbehandler (Familieafdelingen)";
const ASKED = "Må Børne- og Ungdomspsykiatrien se oplysninger om Noah Holm?";
const NOTHING = "Der vises ikke noget fra Noah Holm her.";
const OWN = ".wishes > li";

const box = (family, name) =>
  family.page.locator(".wish label.radio", { hasText: name }).first().locator("input");

/** Saves words for those people, as the child who looks on. */
async function write(family, words, readers = []) {
  await family.page.locator("[data-at=wish]").fill(words);
  for (const name of readers) await box(family, name).check();
  await family.page.locator(".wish [type=submit]").first().click();
  await family.page.locator("[data-at='wish done']").waitFor();
  await family.page.locator(OWN, { hasText: words }).waitFor();
}

/** Opens the consent with that heading, from the list. */
async function openConsent(family, heading) {
  await family.to("consents", ".consent");
  const consent = family.page.locator(".consent", {
    has: family.page.locator(".folded > p:first-child", { hasText: heading }),
  });
  await unfoldAll(family.page);
  await consent.locator(".quiet").click();
  await family.page.locator(".content > .back + h1").waitFor();
}

/** The example without any word of a child. */
const withoutWords = (page) =>
  page.route("**/demo.json", async (route) => {
    const demo = await (await route.fetch()).json();
    const family = JSON.parse(demo["family.json"]);
    for (const subject of family.subjects) delete subject.words;
    await route.fulfill({ json: { ...demo, "family.json": JSON.stringify(family) } });
  });

test("before writing, the child reads who will read it: one box a person, none ticked", async () => {
  const family = await openFamily(portal);
  await family.look("Noah");
  assert.deepEqual(await family.texts(".wish .picks .radio"), [
    "Jonas En med forældremyndighed",
    "Mette En med forældremyndighed",
    "Plejeforælder",
    "Bisidder",
    CASEWORKER,
  ]);
  assert.equal(await family.count(".wish input:checked"), 0);
  // What is chosen, and what follows from it, stands before the field.
  const order = await family.page
    .locator(".wish :is(input[name=reader], .who-reads, textarea)")
    .evaluateAll((all) => all.map((one) => one.localName));
  assert.deepEqual(order, ["input", "input", "input", "input", "input", "div", "textarea"]);
  const told = () => family.text(".who-reads");
  assert.match(
    await told(),
    /^Ingen læser det her\. Det gør din sagsbehandler heller ikke\..*Børnetelefonen: 116 111\./,
  );
  assert.match(await told(), /ikke tjekket/, "no lawyer has signed the pack that names the number");
  await box(family, CASEWORKER).check();
  await family.until(async () => (await told()).startsWith(`${CASEWORKER} må læse det.`));
  assert.match(await told(), /nødt til at skrive det ned og gøre noget\. Dine forældre kan måske læse det/);
  assert.doesNotMatch(await told(), /En forælder, der læser det|Ingen læser/);
  await box(family, "Mette").check();
  await family.until(async () => (await told()).startsWith(`Mette og ${CASEWORKER} må læse det.`));
  assert.match(await told(), /En forælder, der læser det/);
  await box(family, CASEWORKER).uncheck();
  await box(family, "Mette").uncheck();
  await family.until(async () => (await told()).startsWith("Ingen læser det her."));
  await family.finish();
});

test("the field sends nothing to a maker by itself, and says who else may get the text (P12, P23)", async () => {
  const family = await openFamily(portal);
  await family.look("Noah");
  const field = family.page.locator("[data-at=wish]");
  assert.equal(await field.getAttribute("spellcheck"), "false");
  assert.equal(await field.getAttribute("autocomplete"), "off");
  const note = await family.text("#wish-most");
  assert.match(note, /Den, der kan åbne din telefon, kan læse det/);
  assert.match(note, /computer fra skole eller job/);
  assert.match(note, /browser oversætter, eller du taler teksten ind, kan et firma få den/);
  await family.finish();
});

test("what is saved is said in place, and listed with its day and its readers", async () => {
  const family = await openFamily(portal);
  await family.look("Noah");
  const submit = family.page.locator(".wish [type=submit]");
  await submit.scrollIntoViewIfNeeded();
  assert.notEqual(await family.page.evaluate(() => scrollY), 0, "there is something to jump over");
  await write(family, WORDS, ["Mette"]);
  const message = family.page.locator("[data-at='wish done']");
  assert.match(await message.innerText(), /^Gemt\./);
  const { y } = await message.boundingBox();
  assert.ok(y > 0 && y < 844, `the message is in sight, at ${y}`);
  assert.notEqual(await family.page.evaluate(() => scrollY), 0, "the page jumped to its top");
  assert.match(await support.focusedText(family.page), /^Gemt\./);
  assert.equal(await family.page.locator("[data-at=wish]").inputValue(), "");
  assert.equal(await family.count(".wish input:checked"), 0, "who reads is chosen anew");
  const own = await family.texts(OWN);
  assert.match(own[0], /en ny cykel\. 21\. november 2026 · Mette må læse det\. Ret Tag tilbage/);
  assert.ok(
    own[1].includes(`når de taler om min skole. Om: ${ASKED} 14. november 2026 · Mette og ${CASEWORKER}`),
  );
  assert.match(own[2], /fortælle min lærer det\. 10\. november 2026 · Ingen andre må læse det\./);
  assert.match(own[3], /spille fodbold igen\. 2\. september 2026 · Jonas og Mette må læse det\./);
  const { args } = await family.sent("wish.record");
  assert.equal(args.readers.split(" ").length, 1);
  await family.finish();
});

test("an empty wish is not saved, and the field has the focus", async () => {
  const family = await openFamily(portal);
  await family.look("Noah");
  await family.page.locator(".wish [type=submit]").click();
  await support.told(family.page, "Skriv noget først.");
  assert.equal(await family.count("[name=wish]:focus"), 1);
  assert.equal(await family.sent("wish.record"), null);
  await family.finish();
});

/** What stands in the list of what is allowed, for somebody who looks at Noah. */
async function listFor(family, name) {
  await family.look(name);
  await family.to("consents", ".consent");
  return support.wholeText(family.page);
}

test("own words are changed and taken back where they stand; others read what is left", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  await family.look("Noah");
  await write(family, WORDS, ["Mette", CASEWORKER]);
  assert.ok((await listFor(family, "Mette")).includes(WORDS));
  assert.ok((await listFor(family, "Sagsbehandler")).includes(WORDS));
  assert.ok(!(await listFor(family, "Jonas")).includes(WORDS));
  await family.look("Noah");
  // Something that is being written is not lost by it.
  await page.locator("[data-at=wish]").fill("En halv");
  await page.locator(OWN).first().getByRole("button", { name: /^Ret/ }).click();
  const form = page.locator(`${OWN} .wish`);
  assert.equal(await form.locator("textarea").inputValue(), WORDS);
  assert.equal(await form.locator("input:checked").count(), 2, "who reads it now stands there");
  await form.locator("label", { hasText: CASEWORKER }).locator("input").uncheck();
  await form.locator("textarea").fill("Jeg vil have en rød cykel.");
  await form.locator("[type=submit]").click();
  await page.locator(OWN, { hasText: "rød cykel" }).waitFor();
  assert.match(await support.focusedText(page), /^Rettet\. Andre kan have læst/);
  assert.equal(await page.locator("[data-at=wish]").inputValue(), "En halv");
  const caseworker = await listFor(family, "Sagsbehandler");
  assert.ok(!caseworker.includes(WORDS) && !caseworker.includes("rød cykel"));
  assert.ok((await listFor(family, "Mette")).includes("rød cykel"));
  await family.look("Noah");
  await page
    .locator(OWN)
    .first()
    .getByRole("button", { name: /^Tag tilbage/ })
    .click();
  assert.match(
    await family.text(`${OWN} .told`),
    /Så kan ingen læse det her mere\. Andre kan have læst det\./,
  );
  await page.locator("[data-at=wish-back-yes]").click();
  await page.locator(OWN, { hasText: "rød cykel" }).waitFor({ state: "detached" });
  assert.match(await support.focusedText(page), /^Taget tilbage\./);
  assert.ok(!(await listFor(family, "Mette")).includes("rød cykel"));
  // Nor does another day, for which the family is read anew, bring them back.
  await family.look("Noah");
  await page
    .locator(OWN)
    .last()
    .getByRole("button", { name: /^Tag tilbage/ })
    .click();
  await page.locator("[data-at=wish-back-yes]").click();
  await page.locator(OWN, { hasText: "fodbold" }).waitFor({ state: "detached" });
  await family.moveClock(["22", "11", "2026"]);
  assert.deepEqual((await family.texts(`${OWN} blockquote`)).length, 2);
  await family.finish();
});

test("whom the child lets read does read, also where there is no consent to see", async () => {
  const family = await openFamily(portal);
  await family.look("Noah");
  await write(family, WORDS, ["Plejeforælder"]);
  for (const [name, reads] of [
    ["Plejeforælder", true],
    ["Mette", false],
  ]) {
    await family.look(name);
    await family.to("consents", "h1");
    assert.equal((await support.wholeText(family.page)).includes(WORDS), reads, name);
  }
  await family.finish();
});

test("words about a question stand beside that question alone, general ones beside none", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  await family.look("Noah");
  await openConsent(family, ASKED);
  await page.getByRole("button", { name: "Skriv om det her" }).click();
  await page.locator("h1", { hasText: "Min side" }).waitFor();
  assert.equal(await support.focusedText(page), "Det ønsker jeg");
  assert.equal(await family.text(".wish > .radio"), `Det handler om: ${ASKED}`);
  await write(family, WORDS, ["Mette"]);
  assert.ok((await family.texts(OWN))[0].includes(`Om: ${ASKED}`));
  await family.look("Mette");
  await openConsent(family, ASKED);
  assert.ok((await support.wholeText(page)).includes(WORDS));
  assert.ok(!(await support.wholeText(page)).includes("fodbold"), "said of nothing in particular");
  await openConsent(family, "PPR Mosevig må se");
  assert.ok(!(await support.wholeText(page)).includes(WORDS));
  assert.ok((await support.wholeText(page)).includes(NOTHING));
  await family.to("consents", ".consent");
  const list = await family.text(".content > .columns > section[part=card]");
  assert.match(list, /Hvad siger Noah Holm\? »Jeg vil spille fodbold igen\.«/);
  assert.ok(!list.includes(WORDS));
  // Where it is decided too.
  await page.locator(".content > .asking .row .button").click();
  await page.locator(".preview").waitFor();
  assert.ok((await support.wholeText(page)).includes(WORDS));
  await family.finish();
});

test("an adult who looks at their own consents is not led to a child's page", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  await page.locator("[data-at=panel-person]").click();
  await page.locator(".persons .choice", { hasText: "Mette" }).click();
  await page.locator(".who", { hasText: "dig selv" }).waitFor();
  await family.to("consents", ".consent");
  await unfoldAll(page);
  await page.locator(".consent .quiet").first().click();
  await page.locator(".content > .back + h1").waitFor();
  assert.match(await support.wholeText(page), /Du har ikke skrevet noget her\./);
  assert.equal(await page.getByRole("button", { name: "Skriv om det her" }).count(), 0);
  await family.finish();
});

test("a private word leaves the screens of parents, foster parent and caseworker byte-equal", async () => {
  const silent = await openFamily(portal, { before: withoutWords });
  const spoken = await openFamily(portal, { before: withoutWords });
  for (const family of [silent, spoken]) await family.look("Noah");
  await write(spoken, WORDS);
  await openConsent(spoken, ASKED);
  await spoken.page.getByRole("button", { name: "Skriv om det her" }).click();
  await write(spoken, `${WORDS} Nu.`);
  for (const name of ["Mette", "Jonas", "Sagsbehandler", "Plejeforælder"]) {
    for (const family of [silent, spoken]) await family.look(name);
    const [without, with_] = [await everything(silent), await everything(spoken)];
    assert.deepEqual(Object.keys(with_), Object.keys(without));
    for (const [screen, markup] of Object.entries(without)) {
      assert.ok(with_[screen] === markup, `${name}: ${screen} differs`);
      assert.doesNotMatch(markup, /ikke spurgt/);
    }
    assert.ok(without.consents.includes(NOTHING), name);
  }
  await silent.finish();
  await spoken.finish();
});
