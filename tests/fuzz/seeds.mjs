// SPDX-License-Identifier: MPL-2.0
// Every byte string and note of a file of vectors as a file of its own, for a fuzzer to begin with.
//   node tests/fuzz/seeds.mjs VECTORS FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [vectors, folder] = process.argv.slice(2);
const seeds = new Set();

function walk(value) {
  if (typeof value === "string") seeds.add(value);
  else if (value && typeof value === "object") Object.values(value).forEach(walk);
}

walk(JSON.parse(readFileSync(vectors, "utf8")));
mkdirSync(folder, { recursive: true });
let number = 0;
for (const text of seeds) {
  const isHex = text.length >= 8 && /^([0-9a-f]{2})+$/.test(text);
  if (!isHex && !text.includes("\n")) continue;
  writeFileSync(join(folder, String(number++)), isHex ? Buffer.from(text, "hex") : text);
}
console.log(`${number} seeds`);
