// SPDX-License-Identifier: MPL-2.0
// Kinds and unpacking in Chromium and Firefox: their decoders and decompressors are others than node's.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { ROWS } from "./support/kind_rows.mjs";
import { REPO } from "./support/locales.mjs";
import { noise, zipOf } from "./support/zips.mjs";

const { build } = createRequire(new URL("../../web/package.json", import.meta.url))("esbuild");

const { outputFiles } = await build({
  stdin: {
    contents: 'import { open } from "./open.ts"; globalThis.openFile = open;',
    resolveDir: `${REPO}/web/src/kinds`,
  },
  bundle: true,
  format: "iife",
  write: false,
});
const SCRIPT = outputFiles[0].text;

const ENGINES = {
  chromium: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] },
  firefox: { browser: "firefox", executablePath: "/usr/bin/firefox-esr" },
};

/** What `open` says of each file, with what came out as text. Runs in the page. */
async function openAll(files) {
  const texts = async (list) => Promise.all(list.map((file) => file.text()));
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const results = [];
  for (const base64 of files) {
    const opened = await globalThis.openFile(new File([bytesOf(base64)], "x"), false);
    if (!opened.files) results.push(opened);
    else results.push({ texts: await texts(opened.files), closed: opened.closed.map(({ code }) => code) });
  }
  return results;
}

const MB = 1 << 20;
const one = (entry, options) => zipOf([{ name: "a", text: '{"a":1}', ...entry }], options);
const text = JSON.stringify({ text: noise(40_000).toString("base64") });
const PACKED = [
  [one({ text }), { texts: [text], closed: [] }],
  [one({ text, method: 0 }), { texts: [text], closed: [] }],
  [gzipSync(text), { texts: [text], closed: [] }],
  [gzipSync(text).subarray(0, -9), { code: "zip.damaged" }],
  [Buffer.concat([gzipSync(text), Buffer.from("more")]), { code: "zip.damaged" }],
  [gzipSync(Buffer.alloc(20 * MB)), { code: "zip.ratio" }],
  [
    one({ data: deflateRawSync(Buffer.alloc(100 * MB)), size: 50_000 }),
    { texts: [], closed: ["zip.damaged"] },
  ],
  [one({ data: Buffer.from("no deflate") }), { texts: [], closed: ["zip.damaged"] }],
  [
    one({ data: Buffer.concat([deflateRawSync('{"a":1}'), Buffer.from("more")]) }),
    { texts: [], closed: ["zip.damaged"] },
  ],
  [one({ crc: 1 }), { texts: [], closed: ["zip.damaged"] }],
  [one({ flags: 0x801 }), { texts: [], closed: ["zip.encrypted"] }],
  [one({}, { end: { disk: 1 } }), { code: "zip.disks" }],
];
const KINDS = ROWS.filter(([, , kind]) => kind !== "zip" && kind !== "gzip");

for (const [name, options] of Object.entries(ENGINES)) {
  test(`${name} says and unpacks the same as node`, { timeout: 120_000 }, async () => {
    const browser = await puppeteer.launch({ ...options, headless: true });
    try {
      const page = await browser.newPage();
      await page.evaluate(SCRIPT);
      const ask = (files) =>
        page.evaluate(
          openAll,
          files.map((file) => file.toString("base64")),
        );
      assert.deepEqual(
        await ask(KINDS.map(([, bytes]) => bytes)),
        KINDS.map(([, , kind]) => (kind.startsWith("kind.") ? { code: kind } : { read: true })),
      );
      assert.deepEqual(
        await ask(PACKED.map(([file]) => file)),
        PACKED.map(([, expected]) => expected),
      );
    } finally {
      await browser.close();
    }
  });
}
