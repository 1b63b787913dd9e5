// SPDX-License-Identifier: MPL-2.0
// Imports one TypeScript module of web/src into node, as esbuild would give it to the browser.
import { createRequire } from "node:module";
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
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
