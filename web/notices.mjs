// SPDX-License-Identifier: MPL-2.0
// The notices of code that others wrote and the site carries: put together when the site is built, from the licence files
// that came with that code.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WEB = dirname(fileURLToPath(import.meta.url));
/** Where ci/setup puts what it fetches (ci/lib.sh). */
const CACHE =
  process.env.INDSIGT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "indsigt");
const DOCUMENTS = "usr/share/doc";
const RULE = "=".repeat(80);

/** Gives the text of the first of the files that is there. */
async function readFirst(name, files) {
  const file = files.find((one) => existsSync(one));
  if (!file) throw new Error(`no licence of ${name} at ${files.join(" or ")}; run ci/setup`);
  return readFile(file, "utf8");
}

/** Gives a version of ci/versions. */
async function versionOf(name) {
  const [, version] = (await readFile(join(WEB, "../ci/versions"), "utf8")).match(
    new RegExp(`^${name}=(\\S+)`, "m"),
  );
  return version;
}

/** The packages that are bundled. One that brings no licence file names its licence, whose text Debian has. */
async function packages() {
  const { dependencies } = JSON.parse(await readFile(join(WEB, "package.json"), "utf8"));
  return Promise.all(
    Object.keys(dependencies).map(async (name) => {
      const folder = join(WEB, "node_modules", name);
      const { version, license, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      const text = await readFirst(name, [join(folder, "LICENSE"), `/usr/share/common-licenses/${license}`]);
      return { title: `${name} ${version} (${license})`, by: author, text };
    }),
  );
}

/** What is compiled into the core, or stands around it. */
async function libraries() {
  const [sodium, emscripten] = await Promise.all(["LIBSODIUM_FLOOR", "EMSCRIPTEN_FLOOR"].map(versionOf));
  const sources = process.env.INDSIGT_LIBSODIUM_SOURCE ?? join(CACHE, `libsodium-${sodium}/source`);
  const unpacked = join(CACHE, `emscripten-${emscripten}/root`);
  const files = {
    "nlohmann/json (MIT)": [`/${DOCUMENTS}/nlohmann-json3-dev/copyright`],
    "libsodium (ISC)": [join(sources, "LICENSE")],
    "Emscripten and its system libraries (MIT, Apache-2.0 and others)": [
      join(unpacked, DOCUMENTS, "emscripten/copyright"),
      `/${DOCUMENTS}/emscripten/copyright`,
    ],
  };
  return Promise.all(
    Object.entries(files).map(async ([title, found]) => ({ title, text: await readFirst(title, found) })),
  );
}

/** Gives the notices as one text. */
export async function notices() {
  const all = [...(await packages()), ...(await libraries())];
  const parts = all.map(({ title, by, text }) => [title, ...(by ? [by] : []), "", text.trim()].join("\n"));
  return `${["Code of others that Indsigt uses, and its licences.", ...parts].join(`\n\n${RULE}\n`)}\n`;
}
