// SPDX-License-Identifier: MPL-2.0
// A checkout as names of files and folders, and which of them a written path means. A path is looked for:
// - beside the file that names it, from the root, and below core/; where a document names it in backticks also below the
//   document's folder, by its end: core/records/README.md may say `access_log.h`;
// - a document's bare name (FORMAT.md) may also stand for the only document of that name;
// - `*`, `…`, `<word>` and a part in capitals (NAME) stand for any name or part of one, and one file that fits is enough;
//   `{h,cc}` stands for each of its parts.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";

const SKIPPED = /(^|\/)(\.git|\.cache|node_modules|build|__pycache__)$/;
const WILD = /(\*\*\/|\*|…|<[^>]*>|(?<=\/)[A-Z]{3,}(?=\/|$))/;

const alternatives = (path) => {
  const [whole, parts] = path.match(/\{([^}]*)\}/) ?? [];
  if (parts === undefined) return [path];
  return parts.split(",").flatMap((part) => alternatives(path.replace(whole, part)));
};

const exact = (text) => text.replace(/[.+?^$()|[\]\\{}]/g, "\\$&");
const wild = (path) =>
  path
    .split(WILD)
    .map((part, index) => (index % 2 === 0 ? exact(part) : part === "**/" ? "(.*/)?" : "[^/]*"))
    .join("");

/** GitHub's anchor of a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

export class Tree {
  #root;
  #known = new Set();
  #headings = new Map();

  constructor(root) {
    this.#root = root;
    this.files = this.#walk("").sort();
    for (const file of this.files) {
      this.#known.add(file);
      for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) this.#known.add(folder);
    }
  }

  #walk(folder) {
    return readdirSync(join(this.#root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (!entry.isDirectory()) return [path];
      return SKIPPED.test(path) ? [] : this.#walk(path);
    });
  }

  read(file) {
    return readFileSync(join(this.#root, file), "utf8");
  }

  has(place) {
    return this.#known.has(place);
  }

  /** `below`: a folder below which the end of a path is enough. */
  #find(path, file, below) {
    const name = path.replace(/\/+$/, "");
    const places = [dirname(file), "", "core"].map((base) => normalize(join(base, name)));
    const found = places.find((place) => this.#known.has(place));
    if (found !== undefined) return found;
    const patterns = places.filter((place) => WILD.test(place)).map(wild);
    if (below !== undefined) patterns.push(`${below === "." ? "" : `${exact(below)}/`}(.*/)?${wild(name)}`);
    if (patterns.length === 0) return undefined;
    const pattern = new RegExp(`^(${patterns.join("|")})$`);
    return [...this.#known].find((place) => pattern.test(place));
  }

  exists(path, file, below) {
    return alternatives(path).every((one) => this.#find(one, file, below) !== undefined);
  }

  /** The document that `name` means in `file`, else undefined. */
  document(name, file) {
    const found = this.#find(name, file);
    if (found !== undefined || name.includes("/")) return found;
    const same = this.files.filter((one) => basename(one) === name);
    return same.length === 1 ? same[0] : undefined;
  }

  /** The headings of a document, as `{text, name, number, anchor}`: "## 4. Admitting a record" has the number 4. */
  headings(document) {
    if (!this.#headings.has(document)) {
      const text = this.read(document).replace(/^```[\s\S]*?^```/gm, "");
      const all = [...text.matchAll(/^#+ +(?:(\d+)\.? +)?(.*?) *$/gm)].map(([line, number, name]) => {
        const whole = line.replace(/^#+ +/, "").trim();
        return { text: whole, name, number, anchor: anchorOf(whole) };
      });
      this.#headings.set(document, all);
    }
    return this.#headings.get(document);
  }
}
