// SPDX-License-Identifier: MPL-2.0
// The built scripts as a library, and their sizes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { siteFolder } from "./support/browser.mjs";

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
