// SPDX-License-Identifier: MPL-2.0
// Builds the static site: node web/build.mjs --core FOLDER --out FOLDER
// FOLDER of --core holds indsigt-core.js and indsigt-core.wasm; --out is emptied first.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import * as esbuild from "esbuild";
import { styleFor } from "./first_style.mjs";
import { notices } from "./notices.mjs";

const WEB = dirname(fileURLToPath(import.meta.url));
const ASSETS = join(WEB, "../assets");
const LOCALES = join(ASSETS, "locales");
const DEMO = join(ASSETS, "demo");
const OBTAIN = join(ASSETS, "obtain");
const STATIC = ["blank.html", "embed.html", "embed.css", "icon.svg"];
const COMPRESSED = new Set([".html", ".css", ".js", ".wasm", ".ftl", ".svg", ".json", ".txt"]);

const PREACT = { jsx: "automatic", jsxImportSource: "preact", absWorkingDir: WEB };

/** Stylesheets of the shadow root become minified text, to be put together. */
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

/** A name that says what is in the file: such a file can be kept for ever. */
function hashedName(name, content) {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  return name.replace(/(\.\w+)$/, `-${digest}$1`);
}

/** Gives the name under which the content was written. */
async function writeHashed(out, name, content) {
  const hashed = hashedName(name, content);
  await writeFile(join(out, hashed), content);
  return hashed;
}

/** Gives the names of the scripts that the page needs for its first view, what it starts with first. */
async function buildScripts(out, { integrity, obtain, texts, style }) {
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
      INDSIGT_OBTAIN: JSON.stringify(obtain),
      INDSIGT_VERSION: JSON.stringify(version),
      INDSIGT_TEXTS: JSON.stringify(texts),
      INDSIGT_STYLE: JSON.stringify(style),
    },
    logLevel: "warning",
  };
  const [{ metafile }] = await Promise.all([
    // The screens are a script of their own, fetched after the first view. All lie in one folder: what is
    // fetched is named by its place beside the script that asks for it.
    esbuild.build({
      ...common,
      entryPoints: ["src/define.ts", "src/index.ts"],
      splitting: true,
      entryNames: "[name]-[hash]",
      chunkNames: "[name]-[hash]",
      metafile: true,
    }),
    esbuild.build({
      ...common,
      entryPoints: { worker: "src/engine/worker.ts" },
      external: ["./indsigt-core.js"],
      // What looks at files is a script of its own, fetched after the core.
      splitting: true,
      chunkNames: "kinds-[hash]",
    }),
  ]);
  return writeEntries(out, metafile.outputs);
}

/** The names that pages of others load never change; each leads to the script that is named by its content. */
async function writeEntries(out, outputs) {
  const byEntry = (entry) => Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
  const [define, index] = [byEntry("src/define.ts"), byEntry("src/index.ts")];
  await writeFile(join(out, "define.js"), `import"./${basename(define)}";\n`);
  await writeFile(join(out, "index.js"), `export*from"./${basename(index)}";\n`);
  const first = [define];
  for (const path of first) {
    for (const { path: next, kind } of outputs[path].imports) {
      if (kind === "import-statement" && !first.includes(next)) first.push(next);
    }
  }
  return first.map((path) => basename(path));
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

/** What is said once a file is there or another screen is opened, by the file in assets. */
const LATER_TEXTS = { core: "core", consent: "later", files: "files", words: "words" };

/** One file a language with the sentences of the first view, others with those that come after it. Gives the names of
 *  the files by what is in them: "da" → "da-1A2B3C4D.ftl", "core-da" → …, "later-da" → …, "words-da" → … */
async function buildLocales(out) {
  await mkdir(join(out, "locales"), { recursive: true });
  const names = {};
  const write = async (name, content) => {
    names[name] = hashedName(`${name}.ftl`, content);
    await writeFile(join(out, "locales", names[name]), content);
  };
  for (const locale of await localeNames()) {
    const read = (part) => readFile(join(LOCALES, `${part}.${locale}.ftl`), "utf8");
    await write(locale, await read("page"));
    for (const [part, name] of Object.entries(LATER_TEXTS))
      await write(`${name}-${locale}`, await read(part));
  }
  return names;
}

const integrityOf = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** Where to get what, all countries in one file. Gives its name and the digest by which the page checks it. */
async function buildObtain(out) {
  const names = (await readdir(OBTAIN)).filter((name) => name.endsWith(".json")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(OBTAIN, name), "utf8")));
  const content = JSON.stringify(texts.map((text) => JSON.parse(text)));
  const file = hashedName("obtain.json", content);
  await writeFile(join(out, file), content);
  return { file, integrity: integrityOf(content) };
}

/** The invented family as one file: clock, manifest, who is who to whom where that is known, and each bundle under
 *  the name in the manifest. */
async function buildDemo(out) {
  const manifest = await readFile(join(DEMO, "manifest.json"), "utf8");
  const names = JSON.parse(manifest).sources.flatMap(({ file }) => (file ? [file] : []));
  const files = { "clock.json": await readFile(join(DEMO, "clock.json"), "utf8"), "manifest.json": manifest };
  const family = join(DEMO, "family.json");
  if (existsSync(family)) files["family.json"] = await readFile(family, "utf8");
  for (const name of names) files[name] = await readFile(join(DEMO, name), "utf8");
  await writeFile(join(out, "demo.json"), JSON.stringify(files));
}

/** Gives what a module of src exports, run here and now. */
async function run(entry, options) {
  const bundled = await esbuild.build({
    ...PREACT,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "warning",
    ...options,
  });
  const code = Buffer.from(bundled.outputFiles[0].text).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/** The stylesheet of the shadow root, which the element fetches. Gives its name and its rules. */
async function buildStyle(out) {
  const { STYLE } = await run("src/sheet.ts", { plugins: [cssAsText] });
  return { name: await writeHashed(out, "portal.css", STYLE), rules: STYLE };
}

/** The page of each language with its first view in it. */
async function buildPages(out, { scripts, texts, style }) {
  const define = { INDSIGT_TEXTS: JSON.stringify(texts), INDSIGT_STYLE: JSON.stringify(style.name) };
  const { description, firstView } = await run("src/first_view.tsx", { define });
  const pageStyle = await writeHashed(out, "page.css", await readFile(join(WEB, "page.css")));
  const page = await readFile(join(WEB, "index.html"), "utf8");
  const preloads = scripts.slice(1).map((name) => `<link rel="modulepreload" href="${name}" />`);
  for (const locale of await localeNames()) {
    const sentences = await readFile(join(out, "locales", texts[locale]), "utf8");
    const view = firstView(locale, sentences);
    const first = await writeHashed(out, "first.css", styleFor(style.rules, view));
    const html = page
      .replace("{locale}", locale)
      .replace("{sentences}", `locales/${texts[locale]}`)
      .replace("{script}", scripts[0])
      .replaceAll("{style}", first)
      .replace("{page style}", pageStyle)
      .replace("{description}", description(locale, sentences))
      .replace("<!-- preloads -->", preloads.join("\n    "))
      .replace("<!-- first view -->", () => view);
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
  const obtain = await buildObtain(out);
  const texts = await buildLocales(out);
  const style = await buildStyle(out);
  const scripts = await buildScripts(out, { integrity: integrityOf(wasm), obtain, texts, style: style.name });
  await buildDemo(out);
  await writeFile(join(out, "notices.txt"), await notices());
  await buildPages(out, { scripts, texts, style });
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
