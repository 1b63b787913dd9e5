// SPDX-License-Identifier: MPL-2.0
// What the operating system tells assistive software about the page in Firefox: the portal's own tree is in it,
// everything that somebody finds by its role has a name, and a table is a table although a phone shows it as cards.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { serve } from "../../web/serve.mjs";
import { siteFolder } from "./support/browser.mjs";
import { openDesktop } from "./support/desktop.mjs";
import { openEngine } from "./support/engines.mjs";
import { ready } from "./support/scenario.mjs";

const NAMED = [
  "heading",
  "push button",
  "toggle button",
  "radio button",
  "check box",
  "combo box",
  "menu item",
  "entry",
  "link",
  "table",
  "column header",
  "row header",
];

let server, desktop, engine;
before(async () => {
  server = await serve({ folder: siteFolder(), port: 0 });
  desktop = await openDesktop();
  engine = await openEngine("firefox", { desktop });
});
after(async () => {
  await engine?.close();
  await desktop?.close();
  await server?.close();
});

/** The tree once this node is in it: the browser tells of a new screen a little later than it shows it. */
const treeWith = (role, name) =>
  engine.until(async () => {
    const tree = await desktop.tree();
    return tree.some((node) => node.role === role && node.name === name) && tree;
  }, `${role}: ${name}`);

const namesOf = (tree, role) => tree.filter((node) => node.role === role).map((node) => node.name);

function assertNamed(tree) {
  const nameless = tree.filter(({ role, name }) => NAMED.includes(role) && name === "");
  assert.deepEqual(nameless, []);
}

/** By the navigation: a place among the kinds of information. */
async function goTo(place) {
  await engine.tabTo("Oplysninger", { key: "Shift+Tab" });
  await engine.press("Enter");
  await engine.waitFor(".near");
  await engine.tabTo(place, { key: "Shift+Tab" });
  await engine.press("Enter");
}

test("the start screen", async () => {
  await engine.goto(server.url);
  await ready(engine);
  const tree = await treeWith("heading", "Se, hvem der har oplysninger om dig eller dit barn");
  assertNamed(tree);
  assert.ok(namesOf(tree, "link").includes("Forlad siden"));
  assert.ok(namesOf(tree, "push button").includes("Åbn eksemplet"));
  assert.deepEqual(namesOf(tree, "combo box"), ["Sprog"]);
  assert.deepEqual(namesOf(tree, "menu item"), ["Dansk", "Svenska", "English"]);
  assert.equal(namesOf(tree, "radio button").length, 2);
});

test("the overview", async () => {
  await engine.tabTo("Åbn eksemplet");
  await engine.press("Enter");
  await engine.waitFor(".answer .say");
  const tree = await treeWith("heading", "Overblik");
  assertNamed(tree);
  const [title, first, second] = namesOf(tree, "heading");
  assert.deepEqual([title, first, second], ["Overblik", "Det venter på dig", "Hvem har oplysninger?"]);
  for (const name of ["Noah Holm, skift person", "i dag, vælg dag", "Se de 29 steder", "Spørg hvorfor"]) {
    assert.ok(namesOf(tree, "push button").includes(name), name);
  }
});

test("the list of holders", async () => {
  await goTo("Hvem");
  const title = "Hvem har oplysninger om Noah Holm?";
  const tree = await treeWith("heading", title);
  assertNamed(tree);
  const headings = namesOf(tree, "heading");
  assert.equal(headings[0], title);
  assert.ok(headings.some((name) => name.startsWith("Familieafdelingen")));
  assert.equal(headings.length, 13); // title, the first 12 of 29 places
  assert.ok(namesOf(tree, "push button").includes("Vis 17 mere"));
  assert.deepEqual(namesOf(tree, "entry"), ["Søg efter sted eller system"]);
});

test("the sources are a table", async () => {
  await goTo("Kilder");
  const tree = await treeWith("table", "Svarer kilderne?");
  assertNamed(tree);
  assert.deepEqual(namesOf(tree, "column header"), [
    "Kilde",
    "Svar",
    "Dækker til og med",
    "Ejer",
    "Oplysninger",
  ]);
  assert.equal(namesOf(tree, "row header").length, 6);
  assert.equal(namesOf(tree, "table row").length, 7);
  assert.equal(namesOf(tree, "table cell").length, 4 * 6);
  assert.ok(namesOf(tree, "push button").includes("52 kilder svarer. Vis dem"));
});

test("the coverage is a table", async () => {
  await goTo("Hvad");
  const tree = await treeWith("table", "Hvad findes, og hvad findes ikke?");
  assertNamed(tree);
  const columns = namesOf(tree, "column header");
  assert.equal(columns.length, 6); // of one field nothing is known
  assert.equal(columns[0], "Slags");
  assert.equal(namesOf(tree, "row header").length, 9);
  const cells = namesOf(tree, "table cell");
  assert.equal(cells.length, 5 * 9);
  assert.deepEqual(
    cells.filter((name) => !/^(\d+ Findes|\d+ Findes og er delt|Findes ikke|Ved ikke)$/.test(name)),
    [],
  );
});

test("a name that is missing is found", async () => {
  await engine.evaluate(() => {
    const find = (selector) => document.querySelector("indsigt-portal").shadowRoot.querySelector(selector);
    find(".bar select").removeAttribute("aria-label");
    find(".coverage tbody th").textContent = "";
  });
  const tree = await treeWith("combo box", "");
  assert.throws(() => assertNamed(tree), /combo box/);
});
