// SPDX-License-Identifier: MPL-2.0
// Each check of ci/ fails on a planted fault and passes without it; check_layers and measure_code have files of
// their own.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import { append, assertFails, copyOfTree, repo, run, scratch } from "./support/checks.mjs";

test("check_format passes on the tree as it is", () => {
  const result = run("check_format", copyOfTree("format"));
  assert.ok(result.ok, result.text);
});

test("check_format fails on an unformatted C++ file", () => {
  const root = copyOfTree("format-cc");
  append(root, "core/base/error.cc", "int  planted( ){return 1 ;}\n");
  assertFails(run("check_format", root), /core\/base\/error\.cc/);
});

test("check_format fails on an unformatted script", () => {
  const root = copyOfTree("format-ts");
  append(root, "web/src/planted.ts", "const  planted = {a:1}\n");
  assertFails(run("check_format", root), /planted\.ts/);
});

const site = process.env.INDSIGT_SITE ?? join(repo, "build/site");

test("check_size passes on the built site", () => {
  const result = run("check_size", site);
  assert.ok(result.ok, result.text);
});

for (const [name, file, content, line] of [
  ["a fat module", "indsigt-core.wasm", randomBytes(300_000), /indsigt-core\.wasm /],
  ["a module that grows when it is unpacked", "indsigt-core.wasm", Buffer.alloc(950_000), /not compressed/],
  ["fat scripts", "planted.js", randomBytes(60_000), /scripts: first /],
  ["fat scripts that come later", "all-planted.js", randomBytes(60_000), /scripts: all /],
  ["a fat locale", "locales/planted.ftl", randomBytes(20_000), /locale planted\.ftl/],
]) {
  test(`check_size fails on ${name}`, () => {
    const root = mkdtempSync(join(scratch, "size-"));
    cpSync(site, root, { recursive: true });
    writeFileSync(join(root, file), content);
    writeFileSync(join(root, "asks.js"), 'import("./all-planted.js")');
    const result = run("check_size", root);
    assertFails(result, /1 over budget/);
    assert.match(result.text, new RegExp(`${line.source}.*OVER BUDGET`));
  });
}

test("check_digests passes on the three builds", () => {
  const result = run("check_digests");
  assert.ok(result.ok, result.text);
});

test("check_digests fails on a changed digest", () => {
  const changed = join(scratch, "digests.txt");
  const digests = readFileSync(join(repo, "tests/vectors/digests.txt"), "utf8");
  writeFileSync(changed, (digests[0] === "0" ? "1" : "0") + digests.slice(1));
  assertFails(run("check_digests", changed), /3 configurations differ/);
});

test("sign_packs agrees with the packs as they are, and fails on a changed one", () => {
  assert.ok(run("sign_packs", "--check").ok);
  const packs = join(scratch, "packs");
  cpSync(join(repo, "assets/jurisdictions"), packs, { recursive: true });
  assert.ok(run("sign_packs", "--check", packs).ok);
  const pack = join(packs, "dk.json");
  writeFileSync(pack, readFileSync(pack, "utf8").replace('"lt": 15', '"lt": 16'));
  assertFails(run("sign_packs", "--check", packs), /dk\.json: the signature does not fit/);
  mkdirSync(join(scratch, "no-packs"));
  assert.equal(run("sign_packs", "--check", join(scratch, "no-packs")).ok, false);
});
