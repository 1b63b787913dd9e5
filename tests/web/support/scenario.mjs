// SPDX-License-Identifier: MPL-2.0
// What a parent does, with the keyboard alone: the same in every engine (engines.mjs).
import assert from "node:assert/strict";
import { join } from "node:path";
import { manyHolders } from "./bundles.mjs";

/** Plays it all. `shots` is a folder for a picture of every screen. */
export async function play(engine, url, { shots = null } = {}) {
  const look = async (screen) => {
    assert.deepEqual(await engine.axe(), [], `${engine.name}, ${screen}`);
    if (shots) await engine.screenshot(join(shots, `${engine.name}-${screen}.png`));
  };
  /** To a control, with its ring to be seen. */
  const reach = async (name, options) => {
    const at = await engine.tabTo(name, options);
    assert.ok(at.ring, `${engine.name}: the focus on "${name}" cannot be seen`);
  };

  await engine.goto(url);
  await engine.waitFor("h1");
  assert.equal(await engine.text("h1"), "Se, hvem der har oplysninger om dig eller dit barn");
  await look("start");

  await reach("Vælg filer");
  await engine.upload([engine.file("mange.json", manyHolders(60))]);
  await engine.waitFor(".answer");
  assert.equal(await engine.text(".answer .say"), "60 steder har oplysninger om Noah Holm.");
  assert.equal((await engine.focused()).name, "Overblik");
  await look("overview");

  await reach("Se hvem");
  await engine.press("Enter");
  await engine.waitFor(".holders");
  assert.equal((await engine.focused()).name, "Hvem har oplysninger om Noah Holm?");
  assert.equal(await engine.count(".holders > li"), 50);
  await look("list");

  await reach("Vis flere");
  await engine.press("Space");
  await engine.waitFor("[data-row='59']");
  assert.equal((await engine.focused()).name, "Sted 051");

  await reach("Gem listen", { key: "Shift+Tab" });
  await engine.press("Enter");
  await engine.waitFor(".ask");
  await look("asked");
  await reach("Gem");
  const { name, bytes } = await engine.download(() => engine.press("Enter"));
  assert.equal(name, "liste.csv");
  assert.equal(bytes.toString("utf8").trimEnd().split("\r\n").length, 61);

  await reach("Tilbage til overblik", { key: "Shift+Tab" });
  await engine.press("Enter");
  await engine.waitFor(".answer");
  assert.equal((await engine.focused()).name, "Overblik");
  assert.deepEqual(engine.faults, []);
}

/** Fails unless axe finds a fault that is planted: it does look into the portal in this engine. */
export async function plantFault(engine, url) {
  await engine.goto(url);
  await engine.waitFor("select");
  assert.deepEqual(await engine.axe(), []);
  await engine.evaluate(() => {
    document
      .querySelector("indsigt-portal")
      .shadowRoot.querySelector(".bar select")
      .removeAttribute("aria-label");
  });
  assert.deepEqual(
    (await engine.axe()).map(({ id }) => id),
    ["select-name"],
  );
}
