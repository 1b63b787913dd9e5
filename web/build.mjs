// SPDX-License-Identifier: MPL-2.0
// Builds the static site: node web/build.mjs --core FOLDER --out FOLDER
// FOLDER of --core holds indsigt-core.js and indsigt-core.wasm; --out is emptied first.
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import * as esbuild from "esbuild";

const WEB = dirname(fileURLToPath(import.meta.url));
const LOCALES = join(WEB, "../assets/locales");
const STATIC = ["index.html", "embed.html", "page.css", "embed.css", "icon.svg"];
const COMPRESSED = new Set([".html", ".css", ".js", ".wasm", ".ftl", ".svg"]);

/** Stylesheets of the shadow root become minified text. */
const cssAsText = {
  name: "css-as-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const { code } = await esbuild.transform(source, { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

async function buildScripts(out, integrity) {
  const common = {
    outdir: out,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    absWorkingDir: WEB,
    define: { INDSIGT_WASM_INTEGRITY: JSON.stringify(integrity) },
    logLevel: "warning",
  };
  await Promise.all([
    esbuild.build({ ...common, entryPoints: ["src/index.ts"], plugins: [cssAsText] }),
    // The library is loaded, not copied, by the script that registers the element.
    esbuild.build({ ...common, entryPoints: ["src/define.ts"], external: ["./index.js"] }),
    esbuild.build({
      ...common,
      entryPoints: { worker: "src/engine/worker.ts" },
      external: ["./indsigt-core.js"],
    }),
  ]);
}

/** Emscripten's script around the module: only made smaller, so that it can also be loaded as it is. */
async function buildGlue(core, out) {
  const source = await readFile(join(core, "indsigt-core.js"), "utf8");
  const { code } = await esbuild.transform(source, {
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
  });
  await writeFile(join(out, "indsigt-core.js"), code);
}

/** One file a language: the core's sentences and the page's. */
async function buildLocales(out) {
  await mkdir(join(out, "locales"), { recursive: true });
  const names = (await readdir(LOCALES)).filter((name) => /^core\.\w+\.ftl$/.test(name));
  for (const name of names) {
    const locale = name.split(".")[1];
    const parts = ["core", "page"].map((part) => readFile(join(LOCALES, `${part}.${locale}.ftl`), "utf8"));
    await writeFile(join(out, "locales", `${locale}.ftl`), (await Promise.all(parts)).join("\n"));
  }
}

async function compress(file) {
  const body = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(body, { params }));
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Builds the site from the core in `core` into `out`. */
export async function buildSite({ core, out }) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await cp(join(core, "indsigt-core.wasm"), join(out, "indsigt-core.wasm"));
  await buildGlue(core, out);
  for (const name of STATIC) await cp(join(WEB, name), join(out, name));
  const wasm = await readFile(join(out, "indsigt-core.wasm"));
  const integrity = `sha384-${createHash("sha384").update(wasm).digest("base64")}`;
  await Promise.all([buildScripts(out, integrity), buildLocales(out)]);
  const files = (await filesBelow(out)).filter((file) => COMPRESSED.has(extname(file)));
  await Promise.all(files.map(compress));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { core: { type: "string" }, out: { type: "string" } } });
  if (!values.core || !values.out) {
    console.error("usage: node web/build.mjs --core FOLDER --out FOLDER");
    process.exit(2);
  }
  await buildSite(values);
}
