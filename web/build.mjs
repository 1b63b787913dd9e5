// SPDX-License-Identifier: MPL-2.0
// Builds the static site: node web/build.mjs --core FOLDER --out FOLDER
// FOLDER of --core holds indsigt-core.js and indsigt-core.wasm; --out is emptied first.
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import * as esbuild from "esbuild";

const WEB = dirname(fileURLToPath(import.meta.url));
const ASSETS = join(WEB, "../assets");
const LOCALES = join(ASSETS, "locales");
const DEMO = join(ASSETS, "demo");
const STATIC = ["embed.html", "page.css", "embed.css", "icon.svg"];
const COMPRESSED = new Set([".html", ".css", ".js", ".wasm", ".ftl", ".svg", ".json"]);

const PREACT = { jsx: "automatic", jsxImportSource: "preact", absWorkingDir: WEB };

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
  const { version } = JSON.parse(await readFile(join(WEB, "package.json"), "utf8"));
  const common = {
    outdir: out,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    ...PREACT,
    define: {
      INDSIGT_WASM_INTEGRITY: JSON.stringify(integrity),
      INDSIGT_VERSION: JSON.stringify(version),
    },
    logLevel: "warning",
  };
  await Promise.all([
    // The screens are a script of their own, fetched after the first view. All lie in one folder: what is
    // fetched is named by its place beside the script that asks for it.
    esbuild.build({
      ...common,
      entryPoints: ["src/index.ts"],
      plugins: [cssAsText],
      splitting: true,
      chunkNames: "[name]-[hash]",
    }),
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

async function localeNames() {
  const names = (await readdir(LOCALES)).filter((name) => /^core\.\w+\.ftl$/.test(name));
  return names.map((name) => name.split(".")[1]);
}

/** One file a language with the sentences of core and page, and one with the difficult words. */
async function buildLocales(out) {
  await mkdir(join(out, "locales"), { recursive: true });
  for (const locale of await localeNames()) {
    const parts = ["core", "page"].map((part) => readFile(join(LOCALES, `${part}.${locale}.ftl`), "utf8"));
    await writeFile(join(out, "locales", `${locale}.ftl`), (await Promise.all(parts)).join("\n"));
    await cp(join(LOCALES, `words.${locale}.ftl`), join(out, "locales", `words-${locale}.ftl`));
  }
}

/** The invented family as one file: clock, manifest, and each bundle under the name in the manifest. */
async function buildDemo(out) {
  const manifest = await readFile(join(DEMO, "manifest.json"), "utf8");
  const names = JSON.parse(manifest).sources.flatMap(({ file }) => (file ? [file] : []));
  const files = { "clock.json": await readFile(join(DEMO, "clock.json"), "utf8"), "manifest.json": manifest };
  for (const name of names) files[name] = await readFile(join(DEMO, name), "utf8");
  await writeFile(join(out, "demo.json"), JSON.stringify(files));
}

/** The page of each language with its first view in it. */
async function buildPages(out) {
  const bundled = await esbuild.build({
    ...PREACT,
    entryPoints: ["src/first_view.tsx"],
    plugins: [cssAsText],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "warning",
  });
  const code = Buffer.from(bundled.outputFiles[0].text).toString("base64");
  const { firstView, STYLE } = await import(`data:text/javascript;base64,${code}`);
  await writeFile(join(out, "portal.css"), STYLE);
  const page = await readFile(join(WEB, "index.html"), "utf8");
  const scripts = (await readdir(out)).filter((name) => /^chunk-.*\.js$/.test(name));
  const preloads = scripts.map((name) => `<link rel="modulepreload" href="${name}" />`).join("\n    ");
  for (const locale of await localeNames()) {
    const sentences = await readFile(join(out, "locales", `${locale}.ftl`), "utf8");
    const html = page
      .replace("<!-- preloads -->", preloads)
      .replaceAll("{locale}", locale)
      .replace("<!-- first view -->", firstView(locale, sentences));
    await writeFile(join(out, `index.${locale}.html`), html);
  }
  await cp(join(out, "index.da.html"), join(out, "index.html"));
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
  await Promise.all([buildScripts(out, integrity), buildLocales(out), buildDemo(out)]);
  await buildPages(out);
  const files = (await filesBelow(out)).filter((file) => COMPRESSED.has(extname(file)));
  await Promise.all(files.map(compress));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { core: { type: "string" }, out: { type: "string" } } });
  if (!values.core || !values.out) {
    console.error("usage: node web/build.mjs --core FOLDER --out FOLDER");
    process.exit(2);
  }
  await buildSite({ core: resolve(values.core), out: resolve(values.out) });
}
