// SPDX-License-Identifier: MPL-2.0
// What ci/test relies on: a failure is told and counted, whatever runner it comes from, and slow steps are named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countTests, runPool } from "../../ci/run_tests/pool.mjs";
import { readTable, slowest } from "../../ci/run_tests/slowest.mjs";

const job = (name, code, extra = {}) => ({ name, command: [process.execPath, "-e", code], ...extra });

async function pool(jobs, width = 2) {
  const lines = [];
  const results = await runPool(jobs, width, (line) => lines.push(line));
  return { results, lines };
}

test("a job that fails is told with what it said, and the others run all the same", async () => {
  const { results, lines } = await pool([
    job("sound", "console.log('fine')"),
    job("broken", "console.log('the reason'); process.exit(3)"),
    job("after", ""),
  ]);
  assert.deepEqual(results.map(({ job, ok }) => [job.name, ok]).sort(), [
    ["after", true],
    ["broken", false],
    ["sound", true],
  ]);
  assert.ok(lines.some((line) => /FAILED: broken/.test(line)));
  assert.ok(lines.some((line) => line.includes("the reason")));
  assert.ok(!lines.some((line) => line.includes("fine")));
});

test("a program that is not there has failed", async () => {
  const { results } = await pool([{ name: "missing", command: ["/nowhere/to/be/found"] }]);
  assert.equal(results[0].ok, false);
  assert.equal(results[0].failed, 1);
});

test("a job gets its own environment", async () => {
  const { results } = await pool([
    job("part", "process.exit(process.env.GTEST_SHARD_INDEX === '1' ? 0 : 1)", {
      env: { GTEST_SHARD_INDEX: "1" },
    }),
  ]);
  assert.equal(results[0].ok, true);
});

test("no more jobs run at a time than the width says", async () => {
  const code = (name) => `console.log("${name}", Date.now()); setTimeout(() => console.log(Date.now()), 60)`;
  const { results } = await pool(
    ["a", "b", "c"].map((name) => job(name, code(name))),
    1,
  );
  const spans = results.map(({ output }) => output.match(/\d{13}/g).map(Number)).sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < spans.length; i++) assert.ok(spans[i][0] >= spans[i - 1][1]);
});

for (const [name, output, ok, expected] of [
  ["GoogleTest, all passed", "[  PASSED  ] 41 tests.\n", true, { passed: 41, failed: 0, skipped: 0 }],
  [
    "GoogleTest, two failed and one skipped",
    "[  PASSED  ] 39 tests.\n[  SKIPPED ] 1 test, listed below:\n[  FAILED  ] 2 tests, listed below:\n",
    false,
    { passed: 39, failed: 2, skipped: 1 },
  ],
  [
    "GoogleTest, ended by a sanitizer after all passed",
    "[  PASSED  ] 41 tests.\nERROR: LeakSanitizer\n",
    false,
    { passed: 41, failed: 1, skipped: 0 },
  ],
  [
    "node's runner",
    "# tests 5\n# pass 3\n# fail 1\n# skipped 1\n",
    false,
    { passed: 3, failed: 1, skipped: 1 },
  ],
  ["a script that says nothing", "", true, { passed: 1, failed: 0, skipped: 0 }],
  ["a script that fails", "Traceback", false, { passed: 0, failed: 1, skipped: 0 }],
]) {
  test(`counts: ${name}`, () => assert.deepEqual(countTests(output, ok), expected));
}

test("the slowest steps come first, with what the table says of them", () => {
  const table = readTable("| step | seconds |\n|---|---|\n| building gcc | 300 |\n| short | 2 |\n");
  assert.deepEqual(slowest("1500\tshort\n299000\tbuilding gcc\n2500\tunknown\n", table, 2), [
    { name: "building gcc", seconds: 299, usual: 300 },
    { name: "unknown", seconds: 2.5, usual: undefined },
  ]);
});
