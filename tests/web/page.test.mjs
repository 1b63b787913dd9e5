// SPDX-License-Identifier: MPL-2.0
// The page itself: its policy, its size on the screen, its languages, waiting, and the way out.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";
import { states } from "./support/states.mjs";

const { finish, importFile, status, textOf } = support;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

for (const locale of ["da", "sv", "en"]) {
  test(`nothing is wider than a screen of 320 by 256, and targets are 44 px: ${locale}`, async () => {
    const page = await portal.page({ viewport: { width: 320, height: 256 } });
    await page.locator(".bar select").selectOption(locale);
    await page.locator(`.portal[lang=${locale}]`).waitFor();
    for (const [name, enter] of states(portal)) {
      await enter(page);
      const { wide, small } = await page.evaluate(() => {
        const root = document.querySelector("indsigt-portal").shadowRoot;
        const out = [...root.querySelectorAll("*:not(.unseen, .unseen *)")].filter(
          (one) => one.getBoundingClientRect().right > innerWidth + 0.5,
        );
        const targets = [...root.querySelectorAll("button, select, summary, .pick")];
        return {
          wide: [
            document.scrollingElement.scrollWidth > innerWidth,
            ...out.map((one) => one.outerHTML.slice(0, 80)),
          ],
          small: targets
            .filter((one) => one.getBoundingClientRect().height < 43.5)
            .map((one) => one.outerHTML),
        };
      });
      assert.deepEqual(wide, [false], `${name}: scrolls sideways`);
      assert.deepEqual(small, [], `${name}: too small to hit`);
    }
    await finish(page);
  });
}

test("text spacing set by the reader cuts nothing off", async () => {
  const page = await portal.page({ viewport: { width: 320, height: 800 }, bypassCSP: true });
  await page.locator("indsigt-portal").evaluate((host) => {
    const style = document.createElement("style");
    style.textContent =
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";
    host.shadowRoot.append(style);
  });
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  const cut = await page.evaluate(() => {
    const all = [
      ...document.querySelector("indsigt-portal").shadowRoot.querySelectorAll("*:not(.unseen, .unseen *)"),
    ];
    return all
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .map((one) => one.outerHTML);
  });
  assert.deepEqual(cut, []);
  await finish(page);
});

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
  await page.waitForTimeout(50);
  assert.ok(
    page.faults.some((fault) => fault.startsWith("policy: ")),
    "violations go unnoticed",
  );
  await page.context().close();
});

test("the language follows the page, then the switch, and the answer follows too", async () => {
  const page = await portal.page({ locale: "en-GB" });
  assert.equal(await textOf(page, ".exit"), "Forlad siden");
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.getByLabel("Sprog").selectOption("sv");
  await page.getByRole("heading", { name: "Översikt" }).waitFor();
  assert.equal(await textOf(page, ".answer .say"), "3 ställen har uppgifter om Noah Holm.");
  assert.match(await textOf(page, ".answer"), /Nyast: 5 mars 2026 från Sted 001\./);
  await page.locator("indsigt-portal").evaluate((host) => host.setAttribute("lang", "en"));
  await page.waitForTimeout(50);
  assert.equal(await textOf(page, "h1"), "Översikt", "the person's own choice wins");
  await finish(page);
});

test("a language that cannot be fetched changes nothing but is told", async () => {
  const page = await portal.page({ before: (page) => page.route("**/sv.ftl", (route) => route.abort()) });
  await page.getByLabel("Sprog").selectOption("sv");
  await page.getByText("Sproget kunne ikke hentes.").waitFor({ state: "attached" });
  assert.equal(await page.getByLabel("Sprog").inputValue(), "da");
  assert.equal(await textOf(page, ".exit"), "Forlad siden");
  await finish(page, [/ERR_FAILED|Failed to fetch/]);
});

test("without any sentences the page's own text inside the element is shown", async () => {
  const page = await portal.page({
    before: (page) => page.route("**/*.ftl", (route) => route.abort()),
    waitFor: "indsigt-portal > p",
  });
  assert.equal(await page.getByText("Siden kan ikke starte.").isVisible(), true);
  await finish(page, [/ERR_FAILED|Failed to fetch/]);
});

test("what takes longer than a second is said, and the page stays usable", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const page = await portal.page({
    before: (page) =>
      page.context().route("**/*.wasm", async (route) => {
        await held;
        await route.continue();
      }),
  });
  await support.choose(page, portal.file("langsom.json", manyHolders(3)));
  await page.waitForTimeout(500);
  assert.equal(await page.locator(".waiting p").count(), 0);
  await page.locator(".waiting p").waitFor({ timeout: 1500 });
  assert.equal(await textOf(page, ".waiting p"), "Vent lidt. Siden læser langsom.json.");
  assert.equal(await status(page), "Vent lidt. Siden læser langsom.json.");
  await page.getByLabel("Sprog").selectOption("en");
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
  await page.getByRole("button", { name: "Forlad siden" }).click();
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

test("an element that is moved keeps what was imported, one that is taken away forgets", async () => {
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
    await Promise.resolve();
  });
  assert.equal(await page.evaluate(() => globalThis.host.shadowRoot.textContent), "");
  await page.waitForTimeout(100);
  assert.equal(page.workers().length, 0);
  await page.evaluate(() => document.body.append(globalThis.host));
  await page.locator(".drop").waitFor();
  await finish(page);
});

test("the print has the answer and no buttons", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.locator(".go").click();
  await page.locator(".holders").waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("button:visible, select:visible").count(), 0);
  assert.equal(await page.getByText("Sted 002").isVisible(), true);
  await finish(page);
});
