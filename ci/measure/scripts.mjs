// SPDX-License-Identifier: MPL-2.0
// Which scripts of a built site are needed together: a line for the first screen, and one for each script that is fetched
// later with what only it brings. Each line: a name, then files.
//   node ci/measure/scripts.mjs SITE
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const site = process.argv[2];
const text = (name) => readFileSync(join(site, name), "utf8");
const found = (name, pattern) => [...text(name).matchAll(pattern)].map(([, file]) => file);
/** Lists what a script imports at once. */
const imports = (name) => found(name, /(?:\bfrom|\bimport)"\.\/([^"]+\.js)"/g);
/** Lists what a script imports when it needs it. */
const later = (name) => found(name, /\bimport\("\.\/([^"]+\.js)"\)/g);

/** Lists a script with all that it cannot run without. */
function whole(...names) {
  const all = [...names];
  for (const name of all) all.push(...imports(name).filter((one) => !all.includes(one)));
  return all;
}

const scripts = readdirSync(site).filter((name) => name.endsWith(".js"));
const lazy = scripts.filter((name) => scripts.some((other) => later(other).includes(name)));
const start = whole("define.js", "worker.js", "indsigt-core.js");
const parts = lazy.map((name) => [name, whole(name).filter((one) => !start.includes(one))]);
// What nobody is known to fetch later counts from the start.
const first = scripts.filter(
  (name) => start.includes(name) || !parts.some(([, files]) => files.includes(name)),
);
console.log(["first", ...first].join(" "));
for (const [name, files] of parts) console.log([name.replace(/-\w+\.js$/, ""), ...files].join(" "));
