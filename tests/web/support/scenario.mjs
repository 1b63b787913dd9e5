// SPDX-License-Identifier: MPL-2.0
// What a parent does, with the keyboard alone: the same in every engine (engines.mjs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manyHolders } from "./bundles.mjs";

const ABSENCE = "Mosevig Skole viste eller sendte en oplysning om fravær til PPR Mosevig";
const UNEXPLAINED = "Ingen grund oplyst";
const BACK = { key: "Shift+Tab" };

/** One play: what is done with the keys, and what is read. */
class Play {
  presses = 0;

  constructor(engine, shots) {
    this.engine = engine;
    this.shots = shots;
  }

  /** A screen as it is now: axe finds nothing, and there is a picture where one is wanted. */
  async look(screen) {
    const { engine, shots } = this;
    assert.deepEqual(await engine.axe(), [], `${engine.name}, ${screen}`);
    if (shots) await engine.screenshot(join(shots, `${engine.name}-${screen}.png`));
  }

  /** To a control, with its ring to be seen. */
  async reach(name, options) {
    const at = await this.engine.tabTo(name, options);
    assert.ok(at.ring, `${this.engine.name}: the focus on "${name}" cannot be seen`);
  }

  async press(key) {
    this.presses += 1;
    await this.engine.press(key);
  }

  async use(name, options) {
    await this.reach(name, options);
    await this.press("Enter");
  }

  /** Waits for a screen; its heading has the focus. */
  async arrive(sign, heading) {
    const { engine } = this;
    await engine.waitFor(sign);
    await engine.until(async () => (await engine.focused()).name === heading, `the focus on "${heading}"`);
  }

  /** By the navigation: a section, and where one is named a place in it. */
  async goTo([section, place], sign, heading) {
    await this.use(section, BACK);
    if (place) {
      await this.engine.until(async () => (await this.engine.texts(".near")).includes(place), place);
      await this.use(place, BACK);
    }
    await this.arrive(sign, heading);
  }

  async text(selector) {
    return (await this.engine.text(selector))?.replace(/\s+/g, " ") ?? null;
  }

  async texts(selector) {
    return (await this.engine.texts(selector)).map((text) => text.replace(/\s+/g, " "));
  }
}

/** The first view came with the page; the script has taken it over when the view's own stylesheet is gone. */
export async function ready(engine) {
  await engine.waitFor("h1");
  await engine.waitForNone("link");
}

const numberIn = (text) => Number(text.match(/\d+/)?.[0]);

async function openExample(play) {
  const { engine } = play;
  await engine.waitFor("h1");
  assert.ok(await engine.isSeen("h1"), `${engine.name}: the first view cannot be seen`);
  await ready(engine);
  assert.equal(await engine.text("h1"), "Se, hvem der har oplysninger om dig eller dit barn");
  await play.look("start");
  await play.use("Åbn eksemplet");
  await play.arrive(".answer .say", "Overblik");
}

/** The look without a reason: on the first screen, before anything is pressed; then whom to ask about it. */
async function askWhy(play) {
  const { engine } = play;
  const before = play.presses;
  const line = await play.text(".things .line.none");
  for (const part of [
    "Borgerservice åbnede en børnefaglig undersøgelse",
    "20. november 2026 kl. 14.12",
    "Ingen grund oplyst.",
    "Det kan godt være lovligt.",
  ]) {
    assert.ok(line.includes(part), `${part}: ${line}`);
  }
  assert.ok(play.presses - before <= 1);
  assert.match(
    await play.text(".answer .say"),
    /^29 steder har .* Noah Holm\. De ligger i 45 it-systemer\.$/,
  );
  await play.look("overview");

  await play.use("Spørg hvorfor");
  await play.arrive(".asking", "Borgerservice");
  assert.match(await play.text(".lead"), /Fjordby Kommune/);
  assert.match(await play.text(".asking .call a"), /\d{2}/);
  const words = await play.text(".asking blockquote");
  assert.match(
    words,
    /kan jeg se, at I åbnede .* hos Familieafdelingen\. Det var den 20\. november 2026 kl\. 14\.12/,
  );
  assert.match(words, /Hvad var grunden\?/);
  await play.look("asked-why");
  await play.press("Escape");
  await play.arrive(".answer .say", "Overblik");
}

/** The law behind one line of the log, its details, and those lines that have no reason. */
async function readLog(play) {
  const { engine } = play;
  await play.goTo(["Opslag"], ".days .group", "Hvem har set oplysninger om Noah Holm?");
  await play.look("log");
  await play.use(/^Mosevig Skole/, { item: "18. nov. 2026", most: 200 });
  await engine.waitFor(".days .line");
  const absence = (await play.texts(".days .line")).find((line) => line.includes(ABSENCE));
  assert.match(absence ?? "", /Folkeskoleloven § 12/);
  await play.use(/^Se mere om linjen/, { item: ABSENCE, most: 200 });
  await engine.waitFor(".days details[open]");
  const details = await play.text(".days details[open]");
  assert.match(details, /folkeskoleloven.*ikke godkendt af en jurist/i);
  await play.look("log-details");

  const unexplained = numberIn(await play.text(".unexplained h2"));
  await play.use("Vælg, hvad du vil se", { ...BACK, most: 200 });
  await play.reach(/^Grund/);
  await engine.chooseOption(UNEXPLAINED);
  await play.use("Vis");
  await engine.waitForNone(".unexplained");
  const heading = (await engine.focused()).name;
  assert.equal(numberIn(heading), unexplained, heading);
  const rows = await engine.texts(".days .group");
  assert.deepEqual(
    rows.filter((row) => !/Ingen grund oplyst|uden oplyst grund/.test(row)),
    [],
  );
  await play.look("log-filtered");
}

async function seePastDay(play) {
  const { engine } = play;
  await play.use(/vælg dag$/, { ...BACK, most: 120 });
  await engine.waitFor(".panel");
  await play.look("day");
  await play.reach("Dag");
  await engine.type("1");
  await play.reach(/^Måned/);
  await engine.chooseOption("juni");
  await play.reach("År");
  await engine.type("2026");
  await play.use("Vis dagen");
  await engine.waitFor(".past");
  assert.match(await play.text(".past"), /Sådan var det den 1\. juni 2026/);
  await play.goTo(["Overblik"], ".answer .say", "Overblik");
  const answer = await play.text(".answer .say");
  assert.match(answer, /^25 steder havde oplysninger om Noah Holm.*\. De lå i 39 it-systemer\.$/);
  await play.look("past");
  await play.goTo(["Oplysninger"], ".lines.holders", "Hvem har oplysninger om Noah Holm?");
  assert.equal(await engine.count(".holders > li"), 25);
  await play.use("Vis i dag", BACK);
  await engine.waitForNone(".past");
  await engine.waitFor(".holders > li:nth-child(29)");
}

/** Every other screen once. */
async function lookAround(play) {
  const { engine } = play;
  await play.reach("Søg efter sted eller system");
  await engine.type("skole");
  await play.press("Enter");
  await engine.waitForNone(".holders > li:nth-child(20)");
  const found = await play.texts(".holders .title");
  assert.ok(found.length > 1 && found.includes("Mosevig Skole"), found.join());
  await play.look("holders-found");
  await play.use(/^Mosevig Skole/);
  await play.arrive(".contact", "Mosevig Skole");
  await play.look("actor");

  await play.goTo(["Oplysninger", "Hvad"], ".coverage", "Hvad findes, og hvad findes ikke?");
  await play.look("coverage");
  await play.use(/^\d+ Findes/);
  await engine.waitFor(".table.items");
  assert.equal(await engine.count(".items tbody tr"), numberIn(await play.text(".content > .say")));
  await play.look("items");

  await play.goTo(["Oplysninger", "Deling"], ".groups .group", "Hvem deler med hvem?");
  await play.look("sharing");
  const [times] = /\d+ gange/.exec(await play.text(".group .unfold"));
  await play.use(/^Mosevig Skole/, { item: times, most: 30 });
  await engine.waitFor(".group .folded:not([hidden]) .grounds");
  await play.look("sharing-open");

  await play.goTo(["Oplysninger", "Kilder"], ".table.sources", "Svarer kilderne?");
  await play.look("sources");
  await play.goTo(["Overblik"], ".answer .say", "Overblik");
  await play.use("Se det hele");
  await play.arrive(".content > h1 + .say + .columns", "Det, der ikke passer sammen");
  await play.look("checks");
  await play.goTo(["Mere"], ".glossary", "Om siden");
  await play.look("about");
}

/** Another of the family: the banner and the screens are about her. */
async function switchPerson(play) {
  const { engine } = play;
  await play.use(/skift person$/, BACK);
  await engine.waitFor(".persons");
  await play.look("persons");
  await play.use(/^Emma Holm/);
  await engine.until(async () => /Emma Holm/.test(await play.text(".who p")), "Emma in the banner");
  await play.goTo(["Oplysninger"], ".lines.holders", "Hvem har oplysninger om Emma Holm?");
  await play.look("emma");
}

/** The person's own file in place of the example; the list and the whole file are saved. */
async function bringOwn(play) {
  const { engine } = play;
  await play.goTo(["Oplysninger", "Filer"], "section.files", "Dine filer");
  await play.look("files-example");
  await play.reach("Vælg dine egne filer");
  const file = engine.file("mange.json", manyHolders(60));
  await engine.upload([file]);
  await engine.waitForNone(".demo");
  await play.arrive(".answer .say", "Overblik");
  assert.match(await play.text(".answer .say"), /^60 steder har oplysninger om Noah Holm\./);
  await play.look("own");

  await play.use("Se de 60 steder");
  await play.arrive(".holders", "Hvem har oplysninger om Noah Holm?");
  assert.equal(await engine.count(".holders > li"), 50);
  await play.use("Gem listen");
  await engine.waitFor(".ask");
  await play.look("asked");
  await play.reach("Gem");
  const list = await engine.download(() => play.press("Enter"), /^liste\.csv$/);
  assert.equal(list.bytes.toString("utf8").trimEnd().split("\r\n").length, 61);

  await play.goTo(["Oplysninger", "Filer"], "section.files", "Dine filer");
  await play.use(/^Gem en kopi af mange\.json/);
  await engine.waitFor(".ask");
  await play.look("files-asked");
  await play.reach("Gem");
  const copy = await engine.download(() => play.press("Enter"), /^oplysninger-\d+\.json$/);
  assert.ok(copy.bytes.equals(readFileSync(file)), "the copy is not what was imported");
}

/** Plays it all. `shots` is a folder for a picture of every screen. */
export async function play(engine, url, { shots = null } = {}) {
  const whole = new Play(engine, shots);
  await engine.goto(url);
  await openExample(whole);
  await askWhy(whole);
  await readLog(whole);
  await seePastDay(whole);
  await lookAround(whole);
  await switchPerson(whole);
  await bringOwn(whole);
  assert.deepEqual(engine.faults, []);
}

/** Fails unless axe finds a fault that is planted: it does look into the portal in this engine. */
export async function plantFault(engine, url) {
  await engine.goto(url);
  await ready(engine);
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
