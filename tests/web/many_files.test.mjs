// SPDX-License-Identifier: MPL-2.0
// Many files at once: progress, a way to stop, a calm account of what became of each, and what is too much.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyFiles, manyHolders } from "./support/bundles.mjs";
import { importSource } from "./support/source.mjs";

const { choose, drop, finish, focusedText, holdWorker, openMore, openScreen, status, textOf, told } = support;
const { groupFiles } = await importSource("screens/files/file_groups.ts");
const { ImportRun } = await importSource("app/import_run.ts");

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

async function headings(page) {
  // What was chosen last stands apart until another screen is opened.
  await openScreen(page, "overview");
  await openScreen(page, "files");
  return page.locator(".files > .lines > li > div > h2").allInnerTexts();
}
/** Where not all was read, that is told first, else the answer. */
const done = (page) => page.locator(".told, .answer .say").first().waitFor();

async function answerOf(page) {
  if ((await page.locator(".answer .say").count()) === 0) await openScreen(page, "overview");
  return textOf(page, ".answer .say");
}

test("sixty files: one answer, one status, and few rows with what failed first", async () => {
  const page = await portal.page();
  await choose(page, manyFiles(portal, 60));
  await done(page);
  await told(page, "54 filer er læst. 6 filer kunne ikke læses. 54 steder har oplysninger om Noah Holm.");
  assert.equal(await textOf(page, ".told"), "54 filer er læst. 6 filer kunne ikke læses.");
  assert.equal(await answerOf(page), "54 steder har oplysninger om Noah Holm.");
  assert.deepEqual(await headings(page), [
    "6 filer er ikke læst",
    "6 filer er læst, men ikke helt",
    "48 filer er læst",
  ]);
  assert.equal(await page.getByText("journal-03.json").isVisible(), false);
  await page.locator(".failed summary").click();
  assert.deepEqual((await page.locator(".failed .names li").allInnerTexts()).sort(), [
    "journal-03.json",
    "journal-13.json",
    "journal-23.json",
    "journal-33.json",
    "journal-43.json",
    "journal-53.json",
  ]);
  await finish(page);
});

test("progress is shown from one second on, and told once, not once a file", async () => {
  const page = await portal.page({ before: (page) => page.clock.install() });
  const said = await support.listen(page);
  const release = await holdWorker(page);
  await support.stopClock(page);
  await drop(page, manyFiles(portal, 12));
  await page.clock.runFor(900);
  assert.equal(await page.locator("progress").count(), 0);
  await page.clock.runFor(200);
  const bar = page.getByRole("progressbar", { name: /^Fil 1 af 12\s+journal-00\.json$/ });
  await bar.waitFor();
  assert.deepEqual(await bar.evaluate(({ value, max }) => [value, max]), [0, 12]);
  await release();
  await done(page);
  assert.equal(await page.locator("progress").count(), 0);
  await told(page, "11 filer er læst.");
  assert.deepEqual(said, [
    "Vent lidt. Siden læser 12 filer.",
    "11 filer er læst. 1 fil kunne ikke læses. 11 steder har oplysninger om Noah Holm.",
  ]);
  await finish(page);
});

test("stopping keeps what was read, and what was not reached can be chosen again", async () => {
  const page = await portal.page();
  const files = manyFiles(portal, 12);
  await choose(page, files.slice(0, 2));
  await done(page);
  const release = await holdWorker(page);
  await choose(page, files.slice(2));
  await page.locator("progress").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  const said = "Siden stopper, når filen er læst. Det, der er læst, bliver her.";
  assert.equal(await textOf(page, "[data-at=stopping]"), said);
  assert.equal(await status(page), said);
  await release();
  await told(page, "1 fil er læst. 9 filer blev ikke nået. 3 steder har oplysninger om Noah Holm.");
  assert.deepEqual(await headings(page), ["9 filer blev ikke nået", "3 filer er læst"]);
  assert.match(await textOf(page, ".unreached"), /Vælg dem igen, hvis de skal med\./);
  await choose(page, files.slice(3));
  await page.locator(".unreached").waitFor({ state: "detached" });
  await told(page, "8 filer er læst. 1 fil kunne ikke læses. 11 steder har oplysninger om Noah Holm.");
  await openScreen(page, "overview");
  await openMore(page);
  await page.getByText("Svaret bygger kun på 11 filer.").waitFor();
  assert.deepEqual(await headings(page), [
    "Ikke læst: journal-03.json",
    "Læst: journal-07.json",
    "10 filer er læst",
  ]);
  await finish(page);
});

test("files chosen while others are read join them", async () => {
  const page = await portal.page();
  const files = manyFiles(portal, 6);
  const release = await holdWorker(page);
  await choose(page, files.slice(0, 3));
  await page.getByText("Fil 1 af 3").waitFor();
  await choose(page, files.slice(3));
  await page.getByText("Fil 1 af 6").waitFor();
  await release();
  await done(page);
  await told(page, /^5 filer er læst\. 1 fil kunne ikke læses\. 5 steder/);
  await finish(page);
});

test("clearing while files are read forgets the rest as well", async () => {
  const page = await portal.page();
  await support.importFile(page, manyFiles(portal, 2));
  await openScreen(page, "files");
  const release = await holdWorker(page);
  await choose(page, manyFiles(portal, 12));
  await page.locator("progress").waitFor();
  await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
  await release();
  await page.locator(".drop").waitFor();
  await told(page, "Alt er glemt. Du kan fortryde i et minut.");
  assert.equal(await page.locator(".lines").count(), 0);
  // Whatever would still come of the files would come before this answer.
  await support.importFile(page, portal.file("ny.json", manyHolders(3)));
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  await openScreen(page, "files");
  assert.equal(await page.locator(".files .lines > li").count(), 1);
  await finish(page);
});

test("stopping works with the keyboard alone, and the focus is never lost", async () => {
  const page = await portal.page();
  await support.importFile(page, manyFiles(portal, 2));
  await openScreen(page, "files");
  const release = await holdWorker(page);
  await choose(page, manyFiles(portal, 12).slice(2));
  const stop = page.getByRole("button", { name: "Stop" });
  await stop.waitFor();
  await page.locator(".second-level .near").last().focus();
  await page.keyboard.press("Tab");
  assert.equal(await focusedText(page), "Stop");
  await page.keyboard.press("Enter");
  await page.locator("[data-at=stopping]").waitFor();
  assert.match(await focusedText(page), /^Siden stopper/);
  await release();
  await page.locator(".unreached").waitFor();
  await page.locator(".waiting:empty").waitFor({ state: "attached" });
  assert.equal(await focusedText(page), "1 fil er læst. 9 filer blev ikke nået.");
  await finish(page);
});

test("more than the core takes: the rest is told plainly, and what was read stays", async () => {
  const page = await portal.page();
  const whole = (file) => !/[37]\.json$/.test(file);
  const files = manyFiles(portal, 330).filter(whole);
  assert.ok(files.length > 255);
  await choose(page, files);
  await page.locator(".told").waitFor({ timeout: 60_000 });
  assert.equal(await answerOf(page), "250 steder har oplysninger om Noah Holm.");
  assert.deepEqual(await headings(page), [`${files.length - 250} filer er ikke læst`, "250 filer er læst"]);
  assert.match(
    await textOf(page, ".failed p"),
    /^Siden kan ikke rumme flere filer\. Ryd, og vælg færre filer\.$/,
  );
  await finish(page);
});

test("every file stands in one group, and what needs attention comes first", () => {
  const view = (key, total = 0) => ({ view: { notes: [{ key }], problems: { total } } });
  const outcomes = [
    view("import.read"),
    view("import.again"),
    { error: { code: "b" } },
    { unreached: true },
    view("import.read", 2),
    { error: { code: "a" } },
    { error: { code: "b" } },
  ];
  const files = outcomes.map((outcome, id) => ({ id, outcome }));
  assert.deepEqual(
    groupFiles(files).map((group) => [group.kind, group.code, group.files.map(({ id }) => id)]),
    [
      ["failed", "b", [2, 6]],
      ["failed", "a", [5]],
      ["unreached", "", [3]],
      ["partly", "", [4]],
      ["read", "", [0]],
      ["again", "", [1]],
    ],
  );
});

test("a run that was stopped takes no more files and gives none", () => {
  const run = new ImportRun([{ name: "a" }, { name: "b" }]);
  assert.equal(run.progress, null);
  assert.equal(run.next().name, "a");
  assert.equal(run.add([{ name: "c" }]), true);
  run.stop();
  assert.deepEqual(run.progress, { file: "a", at: 1, of: 3, stopping: true });
  assert.equal(run.next(), null);
  assert.equal(run.add([{ name: "d" }]), false);
  assert.deepEqual(
    run.unreached.map(({ name }) => name),
    ["b", "c"],
  );
});
