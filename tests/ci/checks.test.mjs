// SPDX-License-Identifier: MPL-2.0
// Each check of ci/ fails on a planted fault and passes without it.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const repo = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "indsigt-checks-"));
after(() => rmSync(scratch, { recursive: true }));

/** A copy of what git tracks or would track, in a folder of its own. */
function copyOfTree(name) {
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

function run(check, ...args) {
  const result = spawnSync("bash", [join(repo, "ci", check), ...args], { encoding: "utf8" });
  return { ok: result.status === 0, text: result.stdout + result.stderr };
}

function assertFails(result, pattern) {
  assert.equal(result.ok, false, `passed, but a fault was planted:\n${result.text}`);
  assert.match(result.text, pattern);
}

function append(root, file, text) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, (existsSync(path) ? readFileSync(path, "utf8") : "") + text);
}

test("check_layers passes on the tree as it is", () => {
  const result = run("check_layers", copyOfTree("layers"));
  assert.ok(result.ok, result.text);
});

for (const [name, file, text, pattern] of [
  [
    "an upward include",
    "core/base/error.cc",
    '#include "records/records.h"\n',
    /core\/base may not include core\/records/,
  ],
  [
    "a sideways include",
    "core/view/overview.cc",
    '#include "exchange/tree.h"\n',
    /core\/view may not include core\/exchange/,
  ],
  [
    "an include of a test",
    "core/api/session.cc",
    '#include "tests/support/read_source.h"\n',
    /may not include tests/,
  ],
  [
    "JSON outside its fence",
    "core/records/records.cc",
    "#include <nlohmann/json.hpp>\n",
    /nlohmann.*outside its fence/,
  ],
  [
    "libsodium outside its fence",
    "core/api/session.cc",
    "#include <sodium.h>\n",
    /sodium.*outside its fence/,
  ],
  [
    "Emscripten in the core",
    "core/api/session.cc",
    "#include <emscripten/val.h>\n",
    /emscripten.*outside its fence/,
  ],
  ["printing in the core", "core/view/overview.cc", "#include <iostream>\n", /has no I\/O/],
  [
    "an exception in the core",
    "core/view/overview.cc",
    "void f() { throw 1; }\n",
    /has no I\/O, clock, randomness or exceptions/,
  ],
  [
    "key agreements other than X-Wing, and sodium_init elsewhere",
    "core/crypto/wrap.cc",
    "crypto_box_seal(); crypto_kx_keypair();\ncrypto_kem_enc();\ncrypto_kem_mlkem768_enc();\nsodium_init();\n",
    /crypto_box_seal: [^]*crypto_kx_keypair: [^]*crypto_kem_enc: [^]*crypto_kem_mlkem768_enc: [^]*sodium_init: /,
  ],
  [
    "a bare curve in the page",
    "web/src/engine/planted.ts",
    "sodium.crypto_scalarmult(a, b);\n",
    /planted\.ts:1: crypto_scalarmult: X-Wing only/,
  ],
  [
    "a label outside its file",
    "core/crypto/keys.cc",
    'constexpr auto kPlanted = "jpe1/planted";\n',
    /keys\.cc:\d+: a label outside core\/crypto\/labels\.h/,
  ],
  [
    "the engine knowing an element",
    "web/src/engine/planted.ts",
    "import '../element/element';\n",
    /web\/src\/engine may not include web\/src\/element/,
  ],
  [
    "a page importing a test",
    "web/src/element/planted.ts",
    "await import('../../../tests/web/x.mjs');\n",
    /may not include tests/,
  ],
]) {
  test(`check_layers fails on ${name}`, () => {
    const root = copyOfTree(`layers-${randomBytes(4).toString("hex")}`);
    append(root, file, text);
    assertFails(run("check_layers", root), pattern);
  });
}

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
  ["fat scripts", "planted.js", randomBytes(60_000), /scripts of the first screen/],
  ["fat scripts that come later", "all-planted.js", randomBytes(60_000), /scripts of the other screens/],
  ["a fat locale", "locales/planted.ftl", randomBytes(20_000), /locale planted\.ftl/],
]) {
  test(`check_size fails on ${name}`, () => {
    const root = mkdtempSync(join(scratch, "size-"));
    cpSync(site, root, { recursive: true });
    writeFileSync(join(root, file), content);
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
