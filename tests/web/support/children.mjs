// SPDX-License-Identifier: MPL-2.0
// Programs that a test starts beside the browser. Each leads a group of its own, so that what it starts in turn ends
// with it; at the latest when this process ends.
import { spawn } from "node:child_process";
import { once } from "node:events";

const running = new Set();
let watched = false;

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error; // nobody of the group is left
  }
}

function watch() {
  watched = true;
  process.once("exit", () => running.forEach((child) => signal(child, "SIGKILL")));
  // Without a listener these end the process without "exit".
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(name, () => process.exit(1));
}

export function start(program, args, options) {
  if (!watched) watch();
  const child = spawn(program, args, { ...options, detached: true });
  if (child.pid) running.add(child);
  return child;
}

export async function end(child) {
  if (!running.has(child)) return;
  const ended = child.exitCode ?? child.signalCode ?? once(child, "exit");
  signal(child, "SIGTERM");
  const late = setTimeout(() => signal(child, "SIGKILL"), 3000);
  await ended;
  clearTimeout(late);
  signal(child, "SIGKILL");
  running.delete(child);
}

/** Starts a program that says on descriptor 3 when it is ready; gives it and what it says. */
export async function startReady(program, args, env) {
  const child = start(program, args, { env, stdio: ["ignore", "ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`${program} ended: ${errors}`)));
  const said = once(child.stdio[3].setEncoding("utf8"), "data");
  try {
    const [line] = await Promise.race([said, ended]);
    ended.catch(() => undefined);
    return { child, line: line.trim() };
  } catch (error) {
    await end(child);
    throw error;
  }
}
