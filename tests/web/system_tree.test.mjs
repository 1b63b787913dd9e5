// SPDX-License-Identifier: MPL-2.0
// What the operating system tells assistive software about the page in Firefox: the portal's own tree is in it, and
// everything that somebody finds by its role has a name.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { serve } from "../../web/serve.mjs";
import { siteFolder } from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";
import { openDesktop } from "./support/desktop.mjs";
import { openEngine } from "./support/engines.mjs";

const NAMED = [
  "heading",
  "push button",
  "toggle button",
  "combo box",
  "menu item",
  "link",
  "table",
  "column header",
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

test("the start screen", async () => {
  await engine.goto(server.url);
  const tree = await treeWith("heading", "Se, hvem der har oplysninger om dig eller dit barn");
  assertNamed(tree);
  assert.ok(namesOf(tree, "push button").includes("Forlad siden"));
  assert.deepEqual(namesOf(tree, "combo box"), ["Sprog"]);
  assert.deepEqual(namesOf(tree, "menu item"), ["Dansk", "Svenska", "English"]);
});

test("the list of holders", async () => {
  await engine.upload([engine.file("mange.json", manyHolders(3))]);
  await engine.waitFor(".answer");
  await engine.tabTo("Se hvem");
  await engine.press("Enter");
  const tree = await treeWith("heading", "Sted 003");
  assertNamed(tree);
  const title = "Hvem har oplysninger om Noah Holm?";
  assert.deepEqual(namesOf(tree, "heading"), [title, "Sted 001", "Sted 002", "Sted 003"]);
  assert.equal(namesOf(tree, "list item").length, 3);
});

test("a name that is missing is found", async () => {
  await engine.evaluate(() => {
    const find = (selector) => document.querySelector("indsigt-portal").shadowRoot.querySelector(selector);
    find(".bar select").removeAttribute("aria-label");
  });
  const tree = await treeWith("combo box", "");
  assert.throws(() => assertNamed(tree), /combo box/);
});
