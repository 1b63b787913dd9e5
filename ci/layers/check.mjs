// SPDX-License-Identifier: MPL-2.0
// ci/check_layers [ROOT]: one line a fault, what and why.
import { posix } from "node:path";
import { knots, shortestCircle } from "./circles.mjs";
import { arrowsOf, readProduct } from "./graph.mjs";
import { FENCES, FORBIDDEN, HARM, INTERNAL, PUBLIC, ROWS } from "./table.mjs";

const TABLE = "ci/layers/table.mjs";
// Names of libsodium in product code. Key agreement is X-Wing's only (core/plan_log/FORMAT.md, section 1): what is
// classical alone, ML-KEM alone, or whatever a later libsodium means by crypto_kem_* is not to be had by a slip.
const CRYPTO = /\b(crypto_(box|kx|scalarmult|kem)[A-Za-z0-9_]*|sodium_init)\b/g;
// A label, as a string begins. Comments may name it.
const LABEL = /["'`]jpe1\//;

const COMMENT = /(?<!:)\/\/.*/;

const folderOf = (path) => posix.dirname(path);
const isFileRow = (row) => posix.basename(row).includes(".");
const matches = (pattern, path) =>
  new RegExp(`^${pattern.replace(/[.+]/g, "\\$&").replaceAll("*", "[^/]*")}$`).test(path);
const covers = (row, path) => matches(row, isFileRow(row) ? path : folderOf(path));

/** The row that a file is under: its own, else its folder's; one without `*` before one with. */
function rowOf(path) {
  const rows = Object.keys(ROWS).filter((row) => covers(row, path));
  const rank = (row) => (isFileRow(row) ? 2 : 0) + (row.includes("*") ? 0 : 1);
  return rows.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

function checkRows(files) {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  const without = folders.filter((folder) => !Object.keys(ROWS).some((row) => matches(row, folder)));
  return without.map((folder) => `${folder} has no row: ${TABLE} must say what it may include`);
}

function checkArrow({ from, line, to }) {
  if (to === null) return `${from}:${line}: what is included is computed: no check can follow it`;
  const own = rowOf(from);
  if (own === null || (!isFileRow(own) && folderOf(from) === folderOf(to))) return null;
  const may = ROWS[own];
  if (may.some((row) => covers(row, to))) return null;
  const room = isFileRow(own) ? from : folderOf(from);
  return `${from}:${line}: ${room} may not include ${folderOf(to)} (${to}), only ${may.join(", ") || "nothing"}`;
}

function checkInternal({ from, line, to }) {
  if (to === null || PUBLIC.includes(to) || !INTERNAL.some((header) => matches(header, to))) return null;
  const room = folderOf(to);
  if (from.startsWith(`${room}/`)) return null;
  return `${from}:${line}: ${to} is internal to ${room}: ask through a header that is not`;
}

function checkCircles(arrows) {
  const targets = new Map();
  for (const { from, to } of arrows) {
    if (to !== null) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  return knots(targets).map((knot) => {
    const circle = shortestCircle(targets, knot);
    const others = knot.filter((path) => !circle.includes(path));
    const more = others.length > 0 ? `; tied to it, ${knot.length} files in all: ${others.join(" ")}` : "";
    return `circle: ${circle.join(" → ")}: none of them can be read or tested without the others${more}`;
  });
}

function checkFences({ path, isCpp, text }) {
  if (!isCpp) return [];
  return FENCES.filter(({ header, allowed }) => {
    const include = new RegExp(`^[ \\t]*#[ \\t]*include[ \\t]*[<"]${header}`, "m");
    return include.test(text) && !allowed.some((pattern) => matches(pattern, path));
  }).map(({ header, allowed }) => `${path}: <${header}…> is outside its fence (${allowed.join(" ")})`);
}

/** Calls `fault` for every match in every line; it says what is wrong, or null. */
function faultsInLines({ path, text }, pattern, fault) {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(pattern)]
      .map((match) => fault(match[0]))
      .filter((why) => why !== null)
      .map((why) => `${path}:${index + 1}: ${why}`),
  );
}

function checkForbidden(file) {
  const inDomain = file.isCpp && file.path.startsWith("core/") && !file.path.startsWith("core/cli/");
  if (!inDomain) return [];
  const why = (word) => `${word}: the core has no I/O, clock, randomness or exceptions`;
  return faultsInLines(file, FORBIDDEN, why);
}

function checkHarm({ path, isCpp, text }) {
  if (!isCpp || !path.startsWith("core/")) return [];
  const rules = HARM.filter(({ allowed }) => !allowed.some((pattern) => matches(pattern, path)));
  return text.split("\n").flatMap((line, index) => {
    const code = line.replace(COMMENT, "");
    return rules
      .filter(({ word }) => word.test(code))
      .map(
        ({ word, ask }) =>
          `${path}:${index + 1}: ${word.exec(code)[0]}: a rule of harm stands once: ask ${ask}`,
      );
  });
}

function checkCrypto(file) {
  return faultsInLines(file, CRYPTO, (name) => {
    const allowed =
      name.startsWith("crypto_kem_xwing_") ||
      (name === "sodium_init" && file.path === "core/crypto/libsodium.cc");
    return allowed ? null : `${name}: X-Wing only, and sodium_init in core/crypto/libsodium.cc only`;
  });
}

function checkLabels({ path, text }) {
  if (path === "core/crypto/labels.h") return [];
  return text.split("\n").flatMap((line, index) => {
    const found = LABEL.test(line.replace(COMMENT, ""));
    return found ? [`${path}:${index + 1}: a label outside core/crypto/labels.h`] : [];
  });
}

const root = process.argv[2];
const files = readProduct(root);
const arrows = files.flatMap((file) => arrowsOf(root, file));
const faults = [
  ...checkRows(files),
  ...arrows.map((arrow) => checkArrow(arrow) ?? checkInternal(arrow)),
  ...checkCircles(arrows),
  ...files.flatMap((file) => [
    ...checkFences(file),
    ...checkForbidden(file),
    ...checkHarm(file),
    ...checkCrypto(file),
    ...checkLabels(file),
  ]),
].filter((fault) => fault !== null);
for (const fault of faults) console.log(fault);
if (faults.length > 0 || files.length === 0) {
  console.error(`error: check_layers: ${faults.length} faults in ${files.length} files`);
  process.exit(1);
}
console.log("check_layers: every arrow and fence holds");
