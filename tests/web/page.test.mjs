// SPDX-License-Identifier: MPL-2.0
// The page itself: its policy, its place in another page, its languages, waiting, and the way out.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";

const { finish, importFile, status, textOf } = support;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

test("inside another page the element keeps its size and takes the page's font", async () => {
  for (const [width, least, most] of [
    [390, 18, 18],
    [1180, 17, 18],
  ]) {
    const page = await portal.page({ path: "embed.html", viewport: { width, height: 800 } });
    const measured = await page.evaluate(() => {
      const host = document.querySelector("indsigt-portal");
      const size = (selector) =>
        parseFloat(getComputedStyle(host.shadowRoot.querySelector(selector)).fontSize);
      return {
        root: getComputedStyle(document.documentElement).fontSize,
        base: parseFloat(getComputedStyle(host).fontSize),
        heading: size("h1"),
        family: getComputedStyle(host.shadowRoot.querySelector(".button")).fontFamily,
        transform: getComputedStyle(host.shadowRoot.querySelector("h2")).textTransform,
        main: host.shadowRoot.querySelectorAll("main").length,
      };
    });
    assert.equal(measured.root, "10px");
    assert.ok(measured.base >= least && measured.base <= most, `${measured.base} px at ${width}`);
    assert.ok(measured.heading > measured.base * 1.3);
    assert.match(measured.family, /^Georgia/);
    assert.equal(measured.transform, "none");
    assert.equal(measured.main, 0, "the page around has the main landmark");
    await importFile(page, portal.file("mange.json", manyHolders(3)));
    assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
    await finish(page);
  }
});

test("the page may set the colours by tokens and the theme by attribute", async () => {
  const page = await portal.page({ colorScheme: "light" });
  const colours = await page.locator("indsigt-portal").evaluate((host) => {
    const ground = () => getComputedStyle(host).backgroundColor;
    const light = ground();
    host.setAttribute("theme", "dark");
    const dark = ground();
    host.style.setProperty("--indsigt-ground", "rgb(1, 2, 3)");
    return [light, dark, ground()];
  });
  assert.deepEqual(colours, ["rgb(243, 246, 245)", "rgb(16, 22, 21)", "rgb(1, 2, 3)"]);
  await finish(page);
});

test("the policy forbids scripts and workers that are not ours, and the test would notice", async () => {
  const page = await portal.page();
  const refused = await page.evaluate(() => {
    const script = document.createElement("script");
    const attempts = {
      inline: () => (script.text = "globalThis.ran = true"),
      markup: () => (document.body.innerHTML = "<b>x</b>"),
      worker: () => new Worker("index.js"),
      policy: () => trustedTypes.createPolicy("another", {}),
      again: () => trustedTypes.createPolicy("indsigt-worker", {}),
      text: () => setTimeout("globalThis.ran = true"),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} passed`;
      } catch {
        return name;
      }
    });
  });
  assert.deepEqual(refused, ["inline", "markup", "worker", "policy", "again", "text"]);
  // Without this the other tests would not see a violation.
  await support.until(() => page.faults.some((fault) => fault.startsWith("policy: ")));
  await page.context().close();
});

test("the language follows the page, then the switch, and the answer follows too", async () => {
  // The server chose the page by the browser's languages; the page of somebody else has its own.
  const page = await portal.page({ locale: "en-GB" });
  assert.equal(await textOf(page, ".exit"), "Leave this page");
  const within = await portal.page({ locale: "en-GB", path: "embed.html" });
  assert.equal(await textOf(within, ".exit"), "Forlad siden");
  await finish(within);
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.getByLabel("Language", { exact: true }).selectOption("sv");
  await page.getByRole("heading", { name: "Översikt" }).waitFor();
  assert.equal(await textOf(page, ".answer .say"), "3 verksamheter har uppgifter om Noah Holm.");
  await support.openMore(page);
  assert.match(await textOf(page, ".answer"), /Nyast: 5 mars 2026 från Sted 001\./);
  // English is there already, so it would be shown at once.
  await page.locator("indsigt-portal").evaluate((host) => {
    host.setAttribute("lang", "en");
    return new Promise((resolve) => setTimeout(resolve));
  });
  assert.equal(await textOf(page, "h1"), "Översikt", "the person's own choice wins");
  await finish(page);
});

test("a language that cannot be fetched changes nothing but is told", async () => {
  const page = await portal.page({ before: (page) => page.route("**/sv-*.ftl", (route) => route.abort()) });
  await page.getByLabel("Sprog", { exact: true }).selectOption("sv");
  await page.getByText("Sproget kunne ikke hentes.").waitFor({ state: "attached" });
  assert.equal(await page.getByLabel("Sprog", { exact: true }).inputValue(), "da");
  assert.equal(await textOf(page, ".exit"), "Forlad siden");
  await finish(page, [/ERR_FAILED|engine\.network/]);
});

test("without any sentences the page's own text inside the element is shown", async () => {
  const page = await portal.page({
    before: (page) => page.route("**/*.ftl", (route) => route.abort()),
    waitFor: "indsigt-portal > p",
  });
  assert.equal(await page.getByText("Siden kan ikke starte.").isVisible(), true);
  assert.equal(await page.locator(".exit").isVisible(), true, "there is no way out");
  await finish(page, [/ERR_FAILED|engine\.network/]);
});

test("what takes longer than a second is said, and the page stays usable", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const page = await portal.page({
    before: async (page) => {
      await page.clock.install();
      await page.context().route("**/*.wasm", async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await support.stopClock(page);
  await support.choose(page, portal.file("langsom.json", manyHolders(3)));
  await page.clock.runFor(900);
  assert.equal(await page.locator(".waiting p").count(), 0);
  await page.clock.runFor(200);
  await page.locator(".waiting p").waitFor();
  assert.equal(await textOf(page, ".waiting p"), "Vent lidt. Siden læser langsom.json.");
  assert.equal(await status(page), "Vent lidt. Siden læser langsom.json.");
  await page.getByLabel("Sprog", { exact: true }).selectOption("en");
  await page.getByText("Please wait. The page is reading langsom.json.").first().waitFor();
  release();
  await page.locator(".answer").waitFor();
  assert.equal(await page.locator(".waiting p").count(), 0);
  await finish(page);
});

test("the way out leaves at once, and the back button does not lead here", async () => {
  const page = await portal.page({
    before: (page) => page.route("https://www.dmi.dk/**", (route) => route.fulfill({ body: "Vejret" })),
  });
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  const before = await page.evaluate(() => history.length);
  await page.getByRole("link", { name: "Forlad siden" }).click();
  await page.waitForURL("https://www.dmi.dk/");
  assert.equal(page.workers().length, 0);
  assert.equal(await page.evaluate(() => history.length), before);
  assert.equal(await page.evaluate(() => document.referrer), "");
  await page.goBack();
  assert.equal(page.url(), "about:blank");
  await finish(page);
});

test("the way out can be chosen by the page, but not as a script", async () => {
  const leave = async (address) => {
    const page = await portal.page({
      before: (page) => page.route("https://**", (route) => route.fulfill({ body: "x" })),
    });
    await page.locator("indsigt-portal").evaluate((host, url) => host.setAttribute("exit-url", url), address);
    await page.locator(".exit").click();
    await page.waitForURL("https://**");
    const url = page.url();
    await finish(page);
    return url;
  };
  assert.equal(await leave("https://vejret.example/"), "https://vejret.example/");
  assert.equal(await leave("javascript:alert(1)"), "https://www.dmi.dk/");
});

test("an element that is moved or put back soon keeps what was imported, one that is taken away forgets", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.evaluate(() => {
    const host = document.querySelector("indsigt-portal");
    document.body.append(document.createElement("div"));
    document.querySelector("div").append(host);
  });
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  await page.evaluate(async () => {
    globalThis.host = document.querySelector("indsigt-portal");
    globalThis.host.remove();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    document.body.append(globalThis.host);
  });
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  // The element answers as before.
  await page.locator("[data-at=answer-open]").click();
  await page.locator(".holders").waitFor();
  await page.evaluate(() => globalThis.host.remove());
  await support.until(() => page.evaluate(() => globalThis.host.shadowRoot.textContent === ""));
  await support.until(() => page.workers().length === 0);
  await page.evaluate(() => document.body.append(globalThis.host));
  await page.locator(".drop").waitFor();
  await finish(page);
});

test("an element that is out of the page takes no file, and forgets at once when the page is left", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  const { taken, left } = await page.evaluate(() => {
    const host = document.querySelector("indsigt-portal");
    host.remove();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["{}"], "bilag.json"));
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    const taken = !document.body.dispatchEvent(drop);
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    return { taken, left: host.shadowRoot.textContent };
  });
  assert.deepEqual({ taken, left }, { taken: false, left: "" });
  await support.until(() => page.workers().length === 0);
  await finish(page);
});

test("the print has the answer and nothing to operate but names", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.locator("[data-at=answer-open]").click();
  await page.locator(".holders").waitFor();
  await page.emulateMedia({ media: "print" });
  const operated = page.locator(":is(button, select, input, a, summary):not(.title, .opener, .term)");
  assert.deepEqual(await operated.filter({ visible: true }).allInnerTexts(), []);
  assert.equal(await page.getByText("Sted 002").isVisible(), true);
  assert.equal(await page.locator(".content .say").isVisible(), true);
  await finish(page);
});
