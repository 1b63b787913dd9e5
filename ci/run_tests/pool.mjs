// SPDX-License-Identifier: MPL-2.0
// Runs commands, as many at a time as there are processors, and tells of each when it ends.
import { spawn } from "node:child_process";

const LONGEST_SECONDS = 900;
const HEARTBEAT_SECONDS = 10;

/** Counts what a runner says at its end. A command that says nothing of tests counts as one. */
export function countTests(output, ok) {
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);
  const zero = (number) => (Number.isNaN(number) ? 0 : number);
  const google = last(/^\[ {2}PASSED {2}\] (\d+) tests?\./gm);
  const node = last(/^(?:#|ℹ) pass (\d+)$/gm);
  if (Number.isNaN(google) && Number.isNaN(node)) {
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  }
  const failed =
    zero(last(/^\[ {2}FAILED {2}\] (\d+) tests?, listed below/gm)) + zero(last(/^(?:#|ℹ) fail (\d+)$/gm));
  return {
    passed: zero(google) + zero(node),
    // A runner that ends badly after passing all that it ran has failed all the same.
    failed: ok ? failed : Math.max(failed, 1),
    skipped:
      zero(last(/^\[ {2}SKIPPED \] (\d+) tests?, listed below/gm)) + zero(last(/^(?:#|ℹ) skipped (\d+)$/gm)),
  };
}

/** Runs one job. Gives its output, whether it passed, and its seconds. */
function runJob(job) {
  return new Promise((resolve) => {
    const begun = Date.now();
    const child = spawn(job.command[0], job.command.slice(1), {
      // Without colours a runner's closing lines can be read.
      env: { ...process.env, GTEST_COLOR: "no", ...job.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => parts.push(part));
    const timer = setTimeout(() => {
      parts.push(Buffer.from(`\nended after ${LONGEST_SECONDS} s\n`));
      child.kill("SIGKILL");
    }, LONGEST_SECONDS * 1000);
    const end = (ok) => {
      clearTimeout(timer);
      const output = Buffer.concat(parts).toString("utf8");
      resolve({ job, ok, output, seconds: (Date.now() - begun) / 1000, ...countTests(output, ok) });
    };
    child.on("error", (error) => {
      parts.push(Buffer.from(String(error)));
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/**
 * Runs jobs `{name, command, env?}` in their order, `width` at a time. `tell` gets a line when a job ends, and every ten
 * seconds one about those that run. Gives the results in the order in which they ended.
 */
export async function runPool(jobs, width, tell) {
  const waiting = [...jobs];
  const running = new Map();
  const results = [];
  const beat = setInterval(() => {
    const names = [...running].map(([name, since]) => `${name} ${Math.round((Date.now() - since) / 1000)} s`);
    tell(`  … ${results.length} of ${jobs.length} done; running: ${names.join(", ")}`);
  }, HEARTBEAT_SECONDS * 1000);
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      running.set(job.name, Date.now());
      const result = await runJob(job);
      running.delete(job.name);
      results.push(result);
      tell(
        `${result.ok ? "passed" : "FAILED"}: ${job.name}, ${result.passed} tests` +
          `${result.skipped ? `, ${result.skipped} skipped` : ""}, ${result.seconds.toFixed(1)} s` +
          ` [${results.length}/${jobs.length}]`,
      );
      if (!result.ok) tell(result.output);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  clearInterval(beat);
  return results;
}
