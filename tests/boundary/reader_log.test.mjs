// SPDX-License-Identifier: MPL-2.0
// The second reader of the encrypted log: records and logs; its vectors and those of the core.
//
// Its cryptography: reader.test.mjs. Needs: node_modules of tests/.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import * as act from "../vectors/reader/actions.mjs";
import { disagreement } from "../vectors/reader/check.mjs";
import { hex, unhex, utf8, zeros } from "../vectors/reader/codec.mjs";
import { acknowledged, scheduled, withdraw } from "../vectors/reader/compose.mjs";
import { pukId } from "../vectors/reader/keys.mjs";
import { FORMS, KINDS, MAY, ROLE } from "../vectors/reader/payloads.mjs";
import { seeded } from "../vectors/reader/random.mjs";
import { Reader } from "../vectors/reader/reader.mjs";
import { readRecord, sealFor, writePayload } from "../vectors/reader/record.mjs";
import { World } from "../vectors/reader/world.mjs";
import { allCases, randomLogs } from "../vectors/reader/write.mjs";

const VECTORS = fileURLToPath(new URL("../vectors", import.meta.url));
const OF_THE_CORE = join(VECTORS, "jpe1.json");
const CHECK = join(VECTORS, "reader/check.mjs");
const RANDOM_LOGS = 40;
const CASES = allCases();

const flipped = (bytes, bit) => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

/** A founder with a category that is open to her, and others as they are asked for. */
function story(name) {
  const world = new World(seeded(name));
  const mother = world.newPerson();
  world.found(mother);
  const [by] = mother.devices;
  const enter = (role) => {
    const person = world.newPerson();
    world.open(by, KINDS.ROSTER, { op: 1, entry: world.entryOf(person, role) });
    act.addDevice(world, by, person, person.devices[0]);
    return person;
  };
  const category = { number: 7, epochs: [], list: new Map([[mother.id, MAY.STEWARD]]) };
  act.openEpoch(world, by, category);
  world.categories.push(category);
  act.writeList(world, by, category);
  return { world, mother, by, category, enter };
}

const TEXT = writePayload(KINDS.CONTENT, { type: 4, rest: new Uint8Array(37) });
const readBy = (world, person) =>
  new Reader({ ...person, device: person.devices[0].raw })
    .read(world.log)
    .map(({ text }) => text && hex(text));
const give = (world, by, category, person, from = 0) =>
  act.giveBundle(world, by, person, act.bundleFor(world, category, person, from));

test("a sealed note has the page's 560 bytes; every bit, every length and more is refused", () => {
  const { world, by, category } = story("damage");
  const place = { category: 7, epoch: 1n };
  const make = sealFor(category.epochs[0].key, world.random(24), TEXT);
  const whole = world.write(by, KINDS.CONTENT, make, place);
  assert.equal(whole.length, 560);
  for (let bit = 0; bit < whole.length * 8; bit++)
    assert.notEqual(world.log.offer(flipped(whole, bit)), "ok");
  for (let length = 0; length < whole.length; length++) {
    assert.notEqual(world.log.offer(whole.slice(0, length)), "ok");
  }
  assert.equal(world.log.offer(Uint8Array.from([...whole, 0])), "plan_log.form");
  assert.equal(world.log.offer(whole), "ok");
  assert.equal(world.log.offer(whole), "plan_log.replay");
});

test("payloads: what was written is read, and no shorter or longer one is", () => {
  const all = randomLogs(900, 25).flatMap(({ records }) => records.map(unhex));
  const kinds = new Set();
  for (const whole of all) {
    const record = orNull(() => readRecord(whole));
    if (!record?.payload) continue;
    kinds.add(record.kind);
    assert.deepEqual(writePayload(record.kind, record.payload), record.payloadBytes);
    assert.throws(() => readRecord(Uint8Array.from([...whole, 0])));
    assert.throws(() => readRecord(whole.slice(0, -1)));
  }
  assert.equal(kinds.size, Object.values(FORMS).filter(({ sealed }) => !sealed).length);
});

const orNull = (action) => {
  try {
    return action();
  } catch {
    return null;
  }
};

test("who has no key reads nothing; who is given one reads what is before it, too", () => {
  const { world, mother, by, category, enter } = story("keys");
  const father = enter(ROLE.MEMBER);
  world.sealed(by, KINDS.CONTENT, category, TEXT);
  assert.deepEqual(readBy(world, father), [null, null]);
  give(world, by, category, father);
  give(world, by, category, mother);
  assert.deepEqual(readBy(world, father).slice(1), [hex(TEXT)]);
  assert.deepEqual(readBy(world, father), readBy(world, mother));
});

test("who is a reader in the list may write a record, and nobody who knows the list uses it", () => {
  const { world, mother, by, category, enter } = story("roles");
  const school = enter(ROLE.MEMBER);
  category.list.set(school.id, MAY.READER);
  act.writeList(world, by, category);
  world.sealed(school.devices[0], KINDS.CONTENT, category, TEXT);
  category.list.set(school.id, MAY.WRITER);
  act.writeList(world, by, category);
  world.sealed(school.devices[0], KINDS.CONTENT, category, TEXT);
  give(world, by, category, mother);
  const [, , asReader, , asWriter] = readBy(world, mother);
  assert.deepEqual([asReader, asWriter], [null, hex(TEXT)]);
});

test("who has only a later epoch knows a list from who opened that epoch", () => {
  const { world, by, category, enter } = story("later");
  const aunt = enter(ROLE.MEMBER);
  const neighbour = enter(ROLE.MEMBER);
  category.list.set(aunt.id, MAY.WRITER);
  act.openEpoch(world, by, category);
  give(world, by, category, aunt, 1);
  world.sealed(by, KINDS.CONTENT, category, TEXT);
  const own = { ...category, list: new Map([[neighbour.id, MAY.STEWARD]]) };
  act.writeList(world, neighbour.devices[0], own);
  act.writeList(world, by, category);
  world.sealed(aunt.devices[0], KINDS.CONTENT, category, TEXT);
  const [first, unknown, unasked, list, last] = readBy(world, aunt);
  assert.deepEqual([first, unknown, unasked], [null, null, null]);
  assert.ok(list);
  assert.equal(last, hex(TEXT));
});

test("a withdrawal freezes until the next epoch; what came after is closed to who left", () => {
  const { world, by, category, enter } = story("withdraw");
  const uncle = enter(ROLE.MEMBER);
  category.list.set(uncle.id, MAY.READER);
  act.writeList(world, by, category);
  give(world, by, category, uncle);
  const place = { category: 7, epoch: 1n };
  const { key } = category.epochs[0];
  const body = withdraw({ plan: world.plan, ...place, key, member: uncle.key });
  world.offer(world.write(uncle.devices[0], KINDS.WITHDRAW, body, place), "ok");
  world.sealed(by, KINDS.CONTENT, category, TEXT, "plan_log.frozen");
  act.openEpoch(world, by, category);
  world.sealed(by, KINDS.CONTENT, category, TEXT);
  assert.equal(readBy(world, uncle).at(-1), null);
});

test("two people cannot be handed different keys, and a GRANT is taken whole", () => {
  const { world, mother, by, category } = story("grant");
  const good = act.bundleFor(world, category, mother, 0);
  const [keys] = good.keys;
  const wrong = { category: 8, first: 1n, keys: [world.random(32)] };
  act.giveBundle(world, by, mother, { ...good, keys: [{ ...keys, keys: [world.random(32)] }], doors: [] });
  act.giveBundle(world, by, mother, { ...good, keys: [keys, wrong] });
  act.giveBundle(world, by, mother, { ...good, doors: [{ category: 7, seed: world.random(32) }] });
  assert.deepEqual(readBy(world, mother), [null]);
  act.giveBundle(world, by, mother, good);
  assert.ok(readBy(world, mother)[0]);
});

test("a policy event: signatures of two, and the freeze ends with its own cause only", () => {
  const { world, by, category, enter } = story("policy");
  const [child, officer] = [enter(ROLE.MEMBER), enter(ROLE.OFFICER)];
  const event = (member, number, ...signers) => {
    const signed = act.sorted(signers.map(({ key, seed }) => ({ member: key, seed })));
    const fields = { member: member.key, effective: 9n, attestation: zeros(32), signers: signed };
    return world.write(by, KINDS.POLICY_EVENT, scheduled({ plan: world.plan, category: number, ...fields }));
  };
  world.offer(event(child, 7, officer), "plan_log.role");
  const { leaf } = world.offer(event(child, 7, officer, child), "ok");
  world.open(by, KINDS.POLICY_EVENT, { op: 2, scheduled: leaf }, "plan_log.role");
  const cause = world.open(officer.devices[0], KINDS.POLICY_EVENT, { op: 2, scheduled: leaf }).leaf;
  world.sealed(by, KINDS.CONTENT, category, TEXT, "plan_log.frozen");
  act.openEpoch(world, by, category);
  world.sealed(by, KINDS.CONTENT, category, TEXT, "plan_log.frozen");
  act.openEpoch(world, by, category, cause);
  world.sealed(by, KINDS.CONTENT, category, TEXT);
  const all = world.offer(event(child, 0, officer, child), "ok").leaf;
  world.open(officer.devices[0], KINDS.POLICY_EVENT, { op: 2, scheduled: all });
  world.open(child.devices[0], KINDS.TOMBSTONE, { target: zeros(32) }, "plan_log.author");
});

test("a key that changed is not wrapped to before it is accepted", () => {
  const { world, mother, by, enter } = story("change");
  const father = enter(ROLE.MEMBER);
  const may = () => world.log.mayWrapTo(mother.id, father.id, father.generation, pukId(father.puk));
  assert.ok(!may());
  const accept = () =>
    world.open(by, KINDS.KEYACCEPT, {
      member: father.key,
      generation: father.generation,
      pukId: pukId(father.puk),
    });
  accept();
  assert.ok(may());
  world.newRoot(father);
  world.open(by, KINDS.ROSTER, { op: 2, entry: world.entryOf(father, ROLE.MEMBER) });
  assert.ok(!may());
  accept();
  assert.ok(may());
});

test("a checkpoint of another order that somebody was shown stays in the log as evidence", () => {
  const { world, by } = story("evidence");
  const shown = (root) => {
    const body = acknowledged({ relay: world.relay, plan: world.plan, size: 2n, root });
    world.offer(world.write(by, KINDS.CHECKPOINT_ACK, body), "ok");
  };
  shown(world.log.tree.root(2));
  assert.equal(world.log.forks().length, 0);
  shown(world.random(32));
  assert.equal(world.log.forks().length, 1);
});

test("a list's text that is not of one form is not used", () => {
  const { world, mother, by, category } = story("forms");
  give(world, by, category, mother);
  const members = [{ member: mother.key, role: MAY.STEWARD }];
  const good = writePayload(KINDS.CATEGORY, { name: utf8("Sk\u00F8n"), members });
  world.sealed(by, KINDS.CATEGORY, category, good);
  world.sealed(
    by,
    KINDS.CATEGORY,
    category,
    writePayload(KINDS.CATEGORY, { name: Uint8Array.of(0xc3), members }),
  );
  world.sealed(by, KINDS.CATEGORY, category, Uint8Array.from([...good, 0]));
  assert.deepEqual(readBy(world, mother).slice(1), [hex(good), null, null]);
});

function otherThan(value) {
  if (typeof value === "boolean") return !value;
  return value ? value.slice(0, -1) + (value.endsWith("0") ? "1" : "0") : "00";
}

test("all vectors of this side hold, and one that is wrong does not", () => {
  for (const one of CASES) assert.equal(disagreement(one), undefined, `${one.type} ${one.about ?? one.name}`);
  assert.equal(new Set(CASES.map(({ type }) => type)).size, 16);
  for (const one of CASES.filter(({ type, slot_type: slot }) => type !== "log" && slot !== 1)) {
    const name = ["bits", "text", "out", "content", "drk", "secret", "size", "commit", "puk", "holds"].find(
      (field) => field in one && (field !== "size" || one.type === "checkpoint"),
    );
    assert.ok(disagreement({ ...one, [name]: otherThan(one[name]) }), `${one.type} ${name}`);
  }
});

test("random logs: all kinds, all refusals, texts that open and texts that do not; and the same at each run", () => {
  const made = randomLogs(0, RANDOM_LOGS);
  const outcomes = new Set(made.flatMap((one) => one.outcomes));
  const checks =
    "form plan suite author signature gap replay chain seen fork epoch frozen role readonly".split(" ");
  assert.deepEqual([...outcomes].sort(), ["ok", ...checks.map((name) => `plan_log.${name}`)].sort());
  const opened = made.flatMap(({ readers }) => readers.flatMap((one) => one.opened));
  for (const held of [true, false]) assert.ok(opened.some(({ text }) => (text !== null) === held));
  const kinds = made.flatMap(({ records, outcomes: said }) =>
    records.filter((_, at) => said[at] === "ok").map((whole) => readRecord(unhex(whole)).kind),
  );
  assert.equal(new Set(kinds).size, Object.keys(KINDS).length);
  assert.deepEqual(randomLogs(3, 1), [made[3]]);
  for (const one of made.slice(0, 10)) assert.equal(disagreement(one), undefined);
  assert.ok(disagreement({ ...made[0], root: "00" }));
});

test("the command says how many hold, and fails on the first that does not", () => {
  const folder = mkdtempSync(join(tmpdir(), "indsigt-reader-"));
  try {
    const file = join(folder, "v.json");
    const run = (cases) => {
      writeFileSync(file, JSON.stringify({ format: "jpe1", cases }));
      return spawnSync(process.execPath, [CHECK, file], { encoding: "utf8" });
    };
    const good = { type: "code", bits: "00", text: "" };
    const [first] = CASES;
    assert.deepEqual([run([first]).status, run([first, good]).status], [0, 1]);
    assert.match(run([first]).stdout, /1 cases hold/);
    assert.match(run([good]).stderr, /case 0 \(code\): bits/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the core's vectors hold", { skip: existsSync(OF_THE_CORE) ? false : `no ${OF_THE_CORE} yet` }, () => {
  const { format, cases } = JSON.parse(readFileSync(OF_THE_CORE, "utf8"));
  assert.equal(format, "jpe1");
  assert.ok(cases.length > 0);
  for (const [at, one] of cases.entries()) {
    assert.equal(disagreement(one), undefined, `case ${at}, ${one.type} ${one.about ?? one.name ?? ""}`);
  }
});
