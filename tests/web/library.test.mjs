// SPDX-License-Identifier: MPL-2.0
// The built scripts as a library, and their sizes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { choose, download, finish, openPortal, siteFolder } from "./support/browser.mjs";

const site = siteFolder();
const packed = (name) => statSync(join(site, `${name}.br`)).size;

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

test("the scripts of the first screen fit the budget", (context) => {
  const sizes = ["define.js", "index.js", "worker.js", "indsigt-core.js"].map((name) => [name, packed(name)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [name, size] of [
    ...sizes,
    ["total", total],
    ["indsigt-core.wasm", packed("indsigt-core.wasm")],
  ]) {
    context.diagnostic(`${name}: ${size} bytes brotli`);
  }
  assert.ok(total <= 40_000, `${total} bytes`);
});

test("each locale fits the budget", () => {
  for (const locale of ["da", "sv", "en"]) assert.ok(packed(`locales/${locale}.ftl`) <= 12_000);
});

test("no script keeps data in the browser or makes markup from text", () => {
  const kept = /localStorage|sessionStorage|indexedDB|document\.cookie|insertAdjacentHTML|document\.write/;
  for (const name of ["define.js", "index.js", "worker.js"]) {
    assert.doesNotMatch(readFileSync(join(site, name), "utf8"), kept, name);
  }
});

test("pages hold no inline script and no inline style", () => {
  for (const name of readdirSync(site).filter((one) => one.endsWith(".html"))) {
    const html = readFileSync(join(site, name), "utf8");
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i, name);
  }
});

test("R3: in somebody else's page, with no network, files come in, are answered for and go out again", async () => {
  const portal = await openPortal();
  try {
    const page = await portal.page({ path: "embed.html", acceptDownloads: true });
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
    await page.context().setOffline(true);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("button", { name: "Gem en kopi" }).first().click();
    const copy = await download(page, () => page.getByRole("button", { name: "Gem", exact: true }).click());
    assert.deepEqual(JSON.parse(copy.bytes.toString()), JSON.parse(readFileSync(file, "utf8")));
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
