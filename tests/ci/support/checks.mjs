// SPDX-License-Identifier: MPL-2.0
// Runs the checks of ci/ on checkouts with a planted fault.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const repo = fileURLToPath(new URL("../../..", import.meta.url));
export const scratch = mkdtempSync(join(tmpdir(), "indsigt-checks-"));
after(() => rmSync(scratch, { recursive: true }));

/** A copy of what git tracks or would track, in a folder of its own. */
export function copyOfTree(name) {
  const root = join(scratch, name);
  const files = execFileSync(
    "git",
    ["ls-files", "-co", "--exclude-standard", "core", "wasm", "web", "tests", "ci"],
    {
      cwd: repo,
      encoding: "utf8",
    },
  );
  for (const file of files.split("\n").filter((line) => line && existsSync(join(repo, line)))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(repo, file), join(root, file));
  }
  return root;
}

/** A new checkout of these files alone: their text by their path. */
export function treeOf(files) {
  const root = mkdtempSync(join(scratch, "tree-"));
  for (const [file, text] of Object.entries(files)) append(root, file, text);
  return root;
}

export function append(root, file, text) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, (existsSync(path) ? readFileSync(path, "utf8") : "") + text);
}

export function run(check, ...args) {
  const result = spawnSync("bash", [join(repo, "ci", check), ...args], { encoding: "utf8" });
  return { ok: result.status === 0, text: result.stdout + result.stderr };
}

export function assertFails(result, pattern) {
  assert.equal(result.ok, false, `passed, but a fault was planted:\n${result.text}`);
  assert.match(result.text, pattern);
}
