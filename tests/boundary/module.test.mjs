// SPDX-License-Identifier: MPL-2.0
// The built module against wasm/core.d.ts: every typed name exists, and nothing else is exported.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import test from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const MOST_NAMES = 12;
// What Emscripten itself puts on the object; no part of our boundary.
const RUNTIME = /^(HEAPU?\d+|HEAPF\d+|calledRun|wasmBinary)$/;
const REPO = fileURLToPath(new URL("../..", import.meta.url));

function siteFolder() {
  const folder = process.env.INDSIGT_SITE;
  if (folder && existsSync(join(folder, "indsigt-core.js"))) return resolve(folder);
  throw new Error("INDSIGT_SITE must name the folder of the built site");
}

/** The member names of each interface of the file: {Session: ["send", …], …}. */
function typed() {
  const source = readFileSync(join(REPO, "wasm/core.d.ts"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const interfaces = [...source.matchAll(/export interface (\w+) \{([^}]*)\}/g)];
  return Object.fromEntries(
    interfaces.map(([, name, body]) => [
      name,
      [...body.matchAll(/^\s*(\w+)\??[(:]/gm)].map(([, member]) => member),
    ]),
  );
}

async function load() {
  const { default: create } = await import(pathToFileURL(join(siteFolder(), "indsigt-core.js")).href);
  return create({ wasmBinary: readFileSync(join(siteFolder(), "indsigt-core.wasm")) });
}

const ask = (session, type, args = {}, bytes = null) =>
  JSON.parse(session.send(JSON.stringify({ v: 1, id: 1, type, args }), bytes));

test("every typed name exists in the module", async () => {
  const core = await load();
  const { CoreModule, Session } = typed();
  assert.ok(CoreModule.length >= 2 && Session.length >= 2, "core.d.ts was not understood");
  for (const name of CoreModule) assert.equal(typeof core[name], "function", name);
  const session = core.createSession();
  for (const name of Session) assert.equal(typeof session[name], "function", `Session.${name}`);
});

test(`the module exports what is typed and nothing else: at most ${MOST_NAMES} names`, async () => {
  const names = Object.keys(await load()).filter((name) => !RUNTIME.test(name));
  const { CoreModule } = typed();
  assert.deepEqual(names.sort(), CoreModule.sort());
  assert.ok(names.length <= MOST_NAMES);
});

test("the page's own types of the module are the boundary's", () => {
  const own = readFileSync(join(REPO, "web/src/engine/indsigt-core.d.ts"), "utf8");
  assert.match(own, /export \{ default \} from "\.\.\/\.\.\/\.\.\/wasm\/core";/);
});

test("send answers every command in JSON and never throws", async () => {
  const core = await load();
  const session = core.createSession();
  for (const command of [
    "",
    "{",
    "null",
    "[]",
    "{}",
    '{"v":2}',
    '{"v":1,"id":1,"type":"none"}',
    "\0",
    "\ud800",
  ]) {
    const reply = JSON.parse(session.send(command, null));
    assert.match(reply.error.code, /^(command|json)\./, JSON.stringify(command));
  }
  assert.equal(ask(session, "overview.open", { subjekt: "x" }).error.code, "command.argument");
  assert.equal(ask(session, "source.import", {}, new Uint8Array(0)).error.code, "json.syntax");
});

test("bytes are copied: the caller may change them afterwards", async () => {
  const core = await load();
  const session = core.createSession();
  const bytes = new TextEncoder().encode('{"resourceType":"Patient","id":"p","name":[{"text":"Noah"}]}');
  assert.ok(ask(session, "source.import", {}, bytes).view);
  bytes.fill(0);
  assert.equal(ask(session, "overview.open").view.sources, 1);
});

test("takeBytes gives what was announced, once, in a buffer of its own", async () => {
  const core = await load();
  const session = core.createSession();
  assert.equal(session.takeBytes().length, 0);
  const text = '{"resourceType":"Patient","id":"p","extension":[{"url":"x","valueDecimal":1.50}]}';
  const { source } = ask(session, "source.import", {}, new TextEncoder().encode(text)).view;
  const { bytes } = ask(session, "source.export", { source }).view;
  const taken = session.takeBytes();
  assert.equal(taken.length, bytes);
  assert.equal(taken.buffer.byteLength, bytes, "a view of the module's memory would be overwritten");
  assert.equal(new TextDecoder().decode(taken), text);
  assert.equal(session.takeBytes().length, 0);
  ask(session, "source.export", { source });
  ask(session, "overview.open");
  assert.equal(session.takeBytes().length, 0, "the next command ends the offer");
  assert.equal(ask(session, "source.export", { source: source + 1 }).error.code, "source.unknown");
});

test("sessions know nothing of each other, and a deleted one is gone", async () => {
  const core = await load();
  const [first, second] = [core.createSession(), core.createSession()];
  ask(first, "source.import", {}, new TextEncoder().encode('{"resourceType":"Patient","id":"p"}'));
  assert.equal(ask(second, "overview.open").view.sources, 0);
  first.delete();
  assert.throws(() => ask(first, "overview.open"));
  assert.equal(ask(second, "overview.open").view.sources, 0);
  assert.ok(core.memoryBytes() > 0);
});
