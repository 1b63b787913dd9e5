// SPDX-License-Identifier: MPL-2.0
// The benches run, and their peers answer as the core does. Times are for ci/bench.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import test from "node:test";

const build = process.env.INDSIGT_BUILD;
if (!build) throw new Error("INDSIGT_BUILD must name the folder of the builds");
const bench = (name) => new URL(`../bench/${name}.mjs`, import.meta.url).pathname;

function run(name, args, env) {
  const options = { encoding: "utf8", env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", bench(name), ...args],
    options,
  );
  assert.equal(status, 0, stderr);
  return stdout.trim().split("\n").map(JSON.parse);
}

test("records.mjs: the module, the native core and plain JavaScript give the same answers", () => {
  const [small] = run("records", [join(build, "wasm/site/indsigt-core.js"), "1", "10x500"], {
    INDSIGT_BENCH_RECORDS: join(build, "clang/tests/records_bench"),
  });
  assert.equal(small.lines, 500);
  assert.ok(Object.keys(small.questions).length > 20);
});

test("import.mjs: the module and the native core import what plain JavaScript reads", () => {
  const [small] = run("import", [join(build, "wasm/site/indsigt-core.js"), "1", "1"], {
    INDSIGT_BENCH_IMPORT: join(build, "clang/tests/import_bench"),
  });
  assert.ok(small.first_answer_ms > 0);
});
