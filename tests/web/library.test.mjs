// SPDX-License-Identifier: MPL-2.0
// The built scripts as a library, and their sizes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { REPO } from "./support/locales.mjs";
import { choose, download, finish, openPortal, openScreen, siteFolder } from "./support/browser.mjs";

const site = siteFolder();
const packed = (name) => statSync(join(site, `${name}.br`)).size;
const scripts = readdirSync(site).filter((name) => name.endsWith(".js"));
const text = (name) => readFileSync(join(site, name), "utf8");

/** A script with every script that it needs before it can run. */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, next] of text(name).matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
    withImports(next, found);
  return found;
}

test("importing the library does nothing: safe where there is no browser", () => {
  const address = pathToFileURL(join(site, "index.js")).href;
  const program = `
    const before = Object.keys(globalThis).join();
    const library = await import(${JSON.stringify(address)});
    if (Object.keys(globalThis).join() !== before) throw new Error("something global was added");
    console.log(Object.keys(library).sort().join());`;
  const names = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  }).trim();
  assert.equal(names, "Engine,EngineError,IndsigtPortal,definePortal");
});

test("the scripts of the first screen fit the budget, and the other screens are not among them", (context) => {
  const [, start] = text("index.da.html").match(/<script type="module" src="([\w-]+\.js)">/);
  const needed = [...withImports(start), "worker.js", "indsigt-core.js"];
  const later = scripts.filter((name) => name.startsWith("all-"));
  assert.equal(later.length, 1);
  assert.ok(!needed.includes(later[0]), "the first screen waits for the others");
  const sizes = needed.map((name) => [name, packed(name)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [name, size] of [
    ...sizes,
    ["total", total],
    [later[0], packed(later[0])],
    ["indsigt-core.wasm", packed("indsigt-core.wasm")],
  ]) {
    context.diagnostic(`${name}: ${size} bytes brotli`);
  }
  assert.ok(total <= 27_500, `${total} bytes`);
  assert.ok(packed(later[0]) <= 25_000);
});

test("a page asks for each script of its first view at once, and not one after the other", () => {
  for (const locale of ["da", "sv", "en"]) {
    const page = text(`index.${locale}.html`);
    const [, start] = page.match(/<script type="module" src="([\w-]+\.js)">/);
    const asked = [...page.matchAll(/<link rel="modulepreload" href="([\w-]+\.js)"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual([start, ...asked].sort(), [...withImports(start)].sort());
  }
});

test("each locale fits the budget, and its page names the file that there is", () => {
  const files = readdirSync(join(site, "locales"));
  for (const locale of ["da", "sv", "en"]) {
    for (const part of [locale, `words-${locale}`]) {
      const [file, ...more] = files.filter((name) => new RegExp(`^${part}-\\w+\\.ftl$`).test(name));
      assert.deepEqual(more, []);
      assert.ok(packed(`locales/${file}`) <= 12_000, `${file}: ${packed(`locales/${file}`)} bytes`);
      if (part === locale) assert.ok(text(`index.${locale}.html`).includes(`"locales/${file}"`), file);
    }
  }
});

test("no script makes markup from text, and one alone keeps anything in the browser", () => {
  assert.ok(scripts.length >= 6, scripts.join());
  for (const name of scripts) {
    assert.doesNotMatch(text(name), /insertAdjacentHTML|document\.write/, name);
    assert.doesNotMatch(
      text(name),
      /sessionStorage|indexedDB|document\.cookie|\bcaches\b|serviceWorker/,
      name,
    );
  }
  const keeping = scripts.flatMap((name) => text(name).match(/localStorage/g) ?? []);
  assert.equal(keeping.length, 1, "memory.ts has the only way in");
});

test("pages hold no inline script and no inline style", () => {
  for (const name of readdirSync(site).filter((one) => one.endsWith(".html"))) {
    const html = readFileSync(join(site, name), "utf8");
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i, name);
  }
});

test("the notices of code of others are in the site, and the page about Indsigt leads to them", async () => {
  const notices = text("notices.txt");
  const { dependencies } = JSON.parse(readFileSync(join(REPO, "web/package.json"), "utf8"));
  for (const name of [...Object.keys(dependencies), "nlohmann/json", "libsodium", "Emscripten"]) {
    assert.match(notices, new RegExp(`^${name} .*\\(.+\\)$`, "m"), name);
  }
  for (const said of [/Jason Miller/, /Apache License\s+Version 2\.0/, /Niels Lohmann/, /Frank Denis/]) {
    assert.match(notices, said);
  }
  const portal = await openPortal();
  try {
    const page = await portal.page();
    await openScreen(page, "about");
    const link = page.getByRole("link", { name: "Se licenserne" });
    const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await opened.waitForLoadState();
    assert.match(await opened.locator("body").innerText(), /^Code of others that Indsigt uses/);
    await finish(page);
  } finally {
    await portal.close();
  }
});

test("R3: in somebody else's page, with no network, files come in, are answered for and go out again", async () => {
  const portal = await openPortal();
  try {
    let words;
    const page = await portal.page({
      path: "embed.html",
      before: (page) => {
        words = page.waitForResponse(/words-da/);
      },
    });
    const file = portal.file("noah.json", {
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
    });
    // The first answer starts the core; what it needs is fetched before the network goes.
    await choose(page, [file]);
    await page.locator(".answer .say").waitFor();
    // So are the other screens, which the answer shows, and the words, which come after them.
    await words;
    await page.context().setOffline(true);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await openScreen(page, "files");
    await page.getByRole("button", { name: "Gem en kopi" }).first().click();
    const copy = await download(page, () => page.getByRole("button", { name: "Gem", exact: true }).click());
    assert.deepEqual(JSON.parse(copy.bytes.toString()), JSON.parse(readFileSync(file, "utf8")));
    await openScreen(page, "overview");
    await page.getByRole("button", { name: /^Se hvem/ }).click();
    await page.getByRole("heading", { name: "Skolen" }).waitFor();
    assert.deepEqual(
      asked.filter((url) => !url.startsWith("blob:")),
      [],
    );
    await finish(page);
  } finally {
    await portal.close();
  }
});

test("in somebody else's page the style is fetched once; where it cannot be had the page works, and tries again", async () => {
  const portal = await openPortal();
  const display = (page) => page.locator(".bar").evaluate((bar) => getComputedStyle(bar).display);
  try {
    const asked = [];
    const dressed = await portal.page({
      path: "embed.html",
      before: (page) => page.on("request", (request) => asked.push(request.url())),
    });
    assert.equal(await display(dressed), "flex");
    assert.equal(asked.filter((url) => /portal-\w+\.css$/.test(url)).length, 1);
    await finish(dressed);

    const isSheet = /portal-\w+\.css$/;
    const page = await portal.page({
      path: "embed.html",
      before: (page) => page.route(isSheet, (route) => route.abort()),
    });
    assert.equal(await display(page), "block");
    await choose(page, [portal.file("en.json", { resourceType: "Patient", name: [{ text: "Noah" }] })]);
    await page.locator(".answer .say").waitFor();
    await page.unroute(isSheet);
    await page.context().setOffline(true);
    await page.locator(".offline").waitFor();
    await page.context().setOffline(false);
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector("indsigt-portal");
      return getComputedStyle(shadowRoot.querySelector(".bar")).display === "flex";
    });
    await finish(page, [/^console: Failed to load resource/]);
  } finally {
    await portal.close();
  }
});
