// SPDX-License-Identifier: MPL-2.0
// Runs every suite, script and page test side by side, what took longest the last time first. Called by ci/test.
//   node ci/run_tests/run.mjs REPO BUILD JOBS
// Notes in BUILD/times how many milliseconds each took. The last line is "N passed, N failed, N skipped".
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runPool } from "./pool.mjs";
import { readTable, slowest } from "./slowest.mjs";

const [repo, build, width] = process.argv.slice(2);
const since = Number(process.env.INDSIGT_SINCE ?? Math.floor(Date.now() / 1000));

/** GoogleTest programs that are run in parts, because one of them would still run when all else has ended. */
const PARTS = {
  "api gcc": 3,
  "sync gcc": 3,
  "plan_log gcc": 2,
  "records gcc": 2,
  "sync wasm": 2,
  "plan_log wasm": 2,
};

function suites(configuration, programOf) {
  const names = readdirSync(join(repo, "tests/core")).filter((name) => existsSync(programOf(name).at(-1)));
  return names.flatMap((name) => {
    const parts = PARTS[`${name} ${configuration}`] ?? 1;
    return Array.from({ length: parts }, (_, index) => ({
      name: `suite ${name}, ${configuration}${parts > 1 ? `, part ${index + 1}` : ""}`,
      command: programOf(name),
      env: parts > 1 ? { GTEST_TOTAL_SHARDS: String(parts), GTEST_SHARD_INDEX: String(index) } : {},
    }));
  });
}

function scripts(folder, ending, command) {
  return readdirSync(join(repo, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name: `${folder}/${name}`, command: [...command, join(repo, folder, name)] }));
}

const node = [process.execPath, "--test", "--test-reporter=tap"];
const jobs = [
  ...suites("gcc", (name) => [join(build, "gcc/tests", `${name}_test`)]),
  ...suites("wasm", (name) => [process.execPath, join(build, "wasm/tests", `${name}_test.js`)]),
  ...scripts("tests/web", ".test.mjs", node),
  ...scripts("tests/boundary", ".test.mjs", node),
  ...scripts("tests/boundary", "_test.py", ["python3"]),
  ...scripts("tests/ci", ".test.mjs", node),
];
const usual = readTable(readFileSync(join(repo, "tests/README.md"), "utf8"));
const seconds = (job) => usual.get(job.name) ?? 0;
jobs.sort((a, b) => seconds(b) - seconds(a));

const tell = (line) => console.log(`[${String(Math.floor(Date.now() / 1000) - since).padStart(4)}s] ${line}`);
const results = await runPool(jobs, Number(width), tell);
for (const result of results) {
  appendFileSync(join(build, "times"), `${Math.round(result.seconds * 1000)}\t${result.job.name}\n`);
}
console.log("the ten slowest steps (seconds; in brackets what tests/README.md says):");
for (const { name, seconds, usual: said } of slowest(readFileSync(join(build, "times"), "utf8"), usual)) {
  console.log(`${seconds.toFixed(1).padStart(7)}  (${said ?? "–"})  ${name}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
for (const { job } of results.filter((result) => !result.ok)) console.log(`failed: ${job.name}`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exit(sum("failed") === 0 ? 0 : 1);
