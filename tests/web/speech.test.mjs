// SPDX-License-Identifier: MPL-2.0
// Reading aloud. A browser without a screen has no voices, so the speech of the browser is a stand-in here that writes
// down what it is given; whether a real voice is heard is the one thing that this cannot show.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { twoPersons } from "./support/bundles.mjs";

const { finish, importFile, openDemo, openScreen, textOf } = support;
const READ = "Læs højt";
const STOP = "Stop oplæsning";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const voice = (lang, localService = true) => ({ name: `${lang} ${localService}`, lang, localService });
const DANISH = voice("da-DK");
const REMOTE = voice("da-DK", false);
const ENGLISH = voice("en-US");

/** In the page: speech that says nothing. `finish()` lets what was given be said to its end, `appear()` lets voices
 *  become known. */
function standIn(voices) {
  const speech = new EventTarget();
  let queue = [];
  Object.assign(speech, {
    getVoices: () => voices,
    speak(utterance) {
      queue.push(utterance);
      const { text, lang, voice } = utterance;
      globalThis.spoken(JSON.stringify({ text, lang, voice: voice.name, local: voice.localService }));
    },
    // Browsers tell of it a moment later.
    cancel() {
      globalThis.spoken(JSON.stringify({ cancelled: queue.length }));
      for (const { onerror } of queue) queueMicrotask(() => onerror?.({ error: "interrupted" }));
      queue = [];
    },
    finish() {
      const said = queue;
      queue = [];
      for (const { onend } of said) onend?.();
    },
    appear(more) {
      voices = more;
      speech.dispatchEvent(new Event("voiceschanged"));
    },
  });
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}

/** `spoken` is what the stand-in was told, in order. */
async function open(voices, options = {}) {
  const spoken = [];
  const before = async (page) => {
    await page.exposeFunction("spoken", (line) => spoken.push(JSON.parse(line)));
    await page.addInitScript(standIn, voices);
    await options.before?.(page);
  };
  const page = await portal.page({ ...options, before });
  const button = page.locator(".tools .button").filter({ hasText: /Læs|oplæsning|Läs|Read|reading/ });
  const said = () => spoken.filter(({ text }) => text !== undefined);
  const cancels = () => spoken.filter(({ cancelled }) => cancelled > 0).length;
  return { page, button, said, cancels };
}

for (const [name, voices] of [
  ["no voice", []],
  ["a voice of another language only", [ENGLISH, voice("nb-NO")]],
  ["a voice that would get the text from a server only", [REMOTE]],
]) {
  test(`with ${name} nothing offers to read`, async () => {
    const { page, button } = await open(voices);
    await importFile(page, portal.file("to.json", twoPersons()));
    assert.equal(await button.count(), 0);
    assert.equal(await page.getByRole("button", { name: "Udskriv" }).count(), 1);
    await finish(page);
  });
}

test("where the browser has no speech at all the page works", async () => {
  const page = await portal.page({
    before: (page) =>
      page.addInitScript(() => Object.defineProperty(globalThis, "speechSynthesis", { value: undefined })),
  });
  await importFile(page, portal.file("to.json", twoPersons()));
  assert.equal(await page.getByRole("button", { name: READ }).count(), 0);
  await page.locator(".exit").waitFor();
  await finish(page);
});

test("voices that become known later are noticed, and the language decides", async () => {
  const { page, button } = await open([]);
  assert.equal(await button.count(), 0);
  await page.evaluate((voices) => speechSynthesis.appear(voices), [ENGLISH]);
  await page.locator(".bar select").selectOption("en");
  await page.locator(".portal[lang=en]").waitFor();
  await button.waitFor();
  await page.locator(".bar select").selectOption("da");
  await page.locator(".portal[lang=da]").waitFor();
  assert.equal(await button.count(), 0);
  await page.evaluate((voices) => speechSynthesis.appear(voices), [DANISH]);
  assert.equal(await textOf(page, ".tools .button"), READ);
  await finish(page);
});

test("a screen is read from its heading on, whole, in order, and by the device's own voice", async () => {
  const { page, button, said } = await open([REMOTE, ENGLISH, voice("DA-dk"), DANISH]);
  await openDemo(page);
  await button.click();
  assert.equal(await button.innerText(), STOP);
  const parts = said();
  assert.ok(parts.length > 5);
  for (const { text, local, lang } of parts) {
    assert.ok(local, "a voice was used that sends the text away");
    assert.equal(lang, "DA-dk");
    assert.ok(text.length <= 200, `${text.length} signs in one piece: some browsers fall silent`);
  }
  const whole = parts.map(({ text }) => text).join(" ");
  assert.match(whole, /^Overblik\./);
  const expected = [
    ...(await page.locator(".content h1, .content h2").allInnerTexts()),
    ...(await page.locator(".content p.say").allInnerTexts()),
    ...(await page.locator(".content .line p").allInnerTexts()),
  ];
  const flat = (text) => text.replaceAll(/\s+/g, " ").trim();
  for (const sentence of expected) assert.ok(flat(whole).includes(flat(sentence)), sentence);
  const places = [
    "Overblik",
    "Det venter på dig",
    "Borgerservice",
    "Hvem har oplysninger?",
    "29 steder",
    "Hvem har set",
    "Senere",
  ];
  const order = places.map((text) => whole.indexOf(text));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  // What is folded away, what belongs to the frame, and the words under the screen are not read.
  assert.doesNotMatch(whole, /Forlad siden|Du ser oplysninger|Svære ord|Udskriv/);
  await finish(page);
});

test("at its end the button offers to read again; a second press stops before", async () => {
  const { page, button, said, cancels } = await open([DANISH]);
  await button.click();
  assert.equal(await button.innerText(), STOP);
  await page.evaluate(() => speechSynthesis.finish());
  await button.filter({ hasText: READ }).waitFor();
  assert.equal(cancels(), 0);

  const first = said().length;
  await button.click();
  assert.equal(said().length, 2 * first);
  await button.click();
  await button.filter({ hasText: READ }).waitFor();
  assert.equal(cancels(), 1);
  assert.equal(said().length, 2 * first, "the second press began anew");
  await finish(page);
});

test("what is no longer on the screen is not read on", async () => {
  const { page, button, said, cancels } = await open([DANISH, ENGLISH]);
  const steps = {
    "another screen": () => openScreen(page, "holders"),
    "another person": async () => {
      await page.getByRole("button", { name: /skift person$/ }).click();
      await page.locator(".persons .choice", { hasText: "Emma" }).click();
      await page.locator(".whose", { hasText: "Emma" }).waitFor();
    },
    "nothing any more": async () => {
      await openScreen(page, "files");
      await button.click();
      await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
      await page.locator(".undo").waitFor();
    },
    "another language": async () => {
      await page.locator(".bar select").selectOption("en");
      await page.locator(".portal[lang=en]").waitFor();
    },
  };
  await importFile(page, portal.file("to.json", twoPersons()));
  let stopped = 0;
  for (const [name, step] of Object.entries(steps)) {
    await button.click();
    await button.filter({ hasText: STOP }).waitFor();
    const before = said().length;
    await step();
    await button.filter({ hasText: /Læs højt|Read aloud/ }).waitFor();
    assert.ok(cancels() > stopped, `${name}: it was read on`);
    stopped = cancels();
    if (name !== "nothing any more") assert.equal(said().length, before, name);
  }
  await finish(page);
});

test("the way out silences at once", async () => {
  const { page, button, cancels } = await open([DANISH], {
    before: (page) => page.route("https://www.dmi.dk/**", (route) => route.fulfill({ body: "Vejret" })),
  });
  await button.click();
  await button.filter({ hasText: STOP }).waitFor();
  await page.locator(".exit").click();
  await page.waitForURL("https://www.dmi.dk/");
  assert.equal(cancels(), 1);
  await finish(page);
});
