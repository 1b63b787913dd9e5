// SPDX-License-Identifier: MPL-2.0
// Imports one TypeScript module of web/src into node, as esbuild would give it to the browser.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { REPO } from "./locales.mjs";

const { build } = createRequire(new URL("../../../web/package.json", import.meta.url))("esbuild");

export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [`${REPO}/web/src/${path}`],
    bundle: true,
    format: "esm",
    target: "es2022",
    loader: { ".css": "text" },
    write: false,
    logLevel: "error",
  });
  // A file, because a module may name another one beside itself.
  const folder = mkdtempSync(join(tmpdir(), "indsigt-source-"));
  const file = join(folder, "module.mjs");
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
