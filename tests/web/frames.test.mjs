// SPDX-License-Identifier: MPL-2.0
// Inside a frame that forbids much: the day is chosen all the same, and where saving cannot work the page says so.
import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import test, { after, before, describe } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openEngine } from "./support/engines.mjs";
import { openHost, pageWith } from "./support/hosts.mjs";

const NARROW = "allow-scripts allow-same-origin";
const FILE = {
  resourceType: "Bundle",
  type: "collection",
  entry: [
    { fullUrl: "urn:uuid:1", resource: { resourceType: "Patient", name: [{ text: "Noah" }] } },
    { fullUrl: "urn:uuid:2", resource: { resourceType: "Organization", name: "Skolen" } },
    {
      fullUrl: "urn:uuid:3",
      resource: {
        resourceType: "Encounter",
        subject: { reference: "urn:uuid:1" },
        serviceProvider: { reference: "urn:uuid:2" },
      },
    },
  ],
};

let host;
let other;
before(async () => ([host, other] = [await openHost(), await openHost()]));
after(() => Promise.all([host?.close(), other?.close()]));

for (const name of ["chromium", "firefox"]) {
  describe(name, () => {
    let engine;
    before(async () => (engine = await openEngine(name)));
    after(() => engine?.close());

    /** Opens the element in a frame of that sandbox; gives what acts inside. `around` is the server of the outer page. */
    async function openFrame(sandbox, around = host) {
      const inner = host.page(pageWith('<indsigt-portal mode="page"></indsigt-portal>'));
      const attribute = sandbox === null ? "" : `sandbox="${sandbox}"`;
      const frame = `<iframe src="${inner}" ${attribute} width="380" height="800"></iframe>`;
      await engine.goto(around.page(`<!doctype html><title>Vært</title>${frame}`));
      const page = await engine.until(
        () => engine.page.frames().find((one) => one.url() === inner),
        "the frame",
      );
      const find = (selector) => engine.until(() => page.$(`indsigt-portal >>> ${selector}`), selector);
      const press = async (selector) => (await find(selector)).click();
      const text = async (selector) => (await find(selector)).evaluate((one) => one.innerText.trim());
      return { page, find, press, text };
    }

    async function openFile(frame) {
      const field = await frame.find("input[type=file]");
      await field.uploadFile(engine.file("noah.json", FILE));
      await frame.find(".answer .say");
    }

    async function openCopy(frame) {
      await openFile(frame);
      await frame.press("[data-at=nav-information]");
      await frame.press("[data-at=nav-files]");
      await frame.press(".link.save");
      await frame.find(".ask");
    }

    for (const way of ["the button", "Enter in a field"]) {
      test(`where forms are forbidden a day is chosen by ${way}`, async () => {
        const frame = await openFrame(NARROW);
        await openFile(frame);
        await frame.press("[data-at=panel-day]");
        const day = await frame.find("[name=day-day]");
        await day.type("3");
        await (await frame.find("[name=day-year]")).type("2025");
        if (way === "the button") await frame.press(".panel [type=submit]");
        else await day.press("Enter");
        assert.match(await frame.text(".past"), /3\. januar 2025/);
      });
    }

    test("where saving is forbidden nothing is offered, and a sentence says so", async () => {
      const frame = await openFrame(NARROW);
      await openCopy(frame);
      assert.match(await frame.text(".ask"), /^Siden omkring lader ikke browseren gemme filer\./);
      const labels = await frame.page.$$eval("indsigt-portal >>> .ask .button", (all) =>
        all.map((one) => one.textContent),
      );
      assert.deepEqual(labels, ["Gem ikke"]);
    });

    test("where nobody can tell whether saving works, the page says that", async () => {
      const frame = await openFrame(NARROW, other);
      await openCopy(frame);
      assert.match(await frame.text(".ask"), /Siden omkring kan forhindre, at filen bliver gemt\./);
      await frame.press(".ask .button");
      await engine.until(
        async () => (await frame.text("[role=status]")).startsWith("Se efter, om du fik filen."),
        "the status",
      );
      await pause(300);
      assert.deepEqual(readdirSync(engine.downloads), []);
    });

    for (const sandbox of [null, `${NARROW} allow-downloads`]) {
      test(`with ${sandbox === null ? "no sandbox" : "allow-downloads"} a copy is saved`, async () => {
        const frame = await openFrame(sandbox);
        await openCopy(frame);
        // A file of the same name would be written over, and not be seen to come.
        for (const one of readdirSync(engine.downloads)) rmSync(join(engine.downloads, one));
        const { bytes } = await engine.download(() => frame.press(".ask .button"), /\.json$/);
        assert.deepEqual(JSON.parse(bytes.toString()), FILE);
        assert.equal(await frame.text("[role=status]"), "Din browser gemmer filen nu.");
      });
    }
  });
}
