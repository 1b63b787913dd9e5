// SPDX-License-Identifier: MPL-2.0
// Vectors of FORMAT.md sections 3 to 6: checkpoints, fork proofs and logs.
import { writeFork, writeNote } from "./checkpoint.mjs";
import { ascii, hex, join, zeros } from "./codec.mjs";
import { rootOf } from "./merkle.mjs";
import { seeded } from "./random.mjs";
import { randomLog } from "./random_log.mjs";
import { World } from "./world.mjs";

const LOGS = 12;
const LENGTH = 40;

export function logCases() {
  const random = seeded("checkpoints");
  const world = new World(random);
  world.found(world.newPerson());
  return [...checkpoints(world), ...forks(world), ...logs()];
}

const logs = () =>
  Array.from({ length: LOGS }, (_, at) => ({ name: `log ${at}`, ...randomLog(`v${at}`, LENGTH) }));

const nameOf = (relay) => Buffer.from(relay.name).toString();

function checkpoints({ random, relay, plan }) {
  const root = random(32);
  const good = (size) => writeNote(relay, plan, size, root);
  const note = good(7n);
  const one = (name, text, size = null) => ({
    name: nameOf(relay),
    about: name,
    type: "checkpoint",
    key: hex(relay.key),
    plan: hex(plan),
    note: text,
    size,
    root: hex(root),
  });
  const witness = "\u2014 witness.example AAAAAAAA\n";
  const [top, end] = note.split("\n\n");
  return [
    one("good", note, "7"),
    one("nothing yet", good(0n), "0"),
    one("the largest", good(2n ** 64n - 1n), String(2n ** 64n - 1n)),
    one("a witness after", note + witness, "7"),
    one("a witness before", `${top}\n\n${witness}${end}`, "7"),
    one("twelve lines of signatures", note + witness.repeat(11), "7"),
    one("thirteen", note + witness.repeat(12)),
    one("too long", note + `\u2014 ${"w".repeat(4096)} AAAA\n`),
    one("another key", writeNote({ ...relay, seed: random(32) }, plan, 7n, root)),
    one("another plan", writeNote(relay, random(32), 7n, root)),
    one("another name", writeNote({ ...relay, name: ascii("relay.other") }, plan, 7n, root)),
    one("signed by nobody", `${top}\n\n${witness}`),
    one("no signature lines", `${top}\n\n`),
    one("no last line feed", note.slice(0, -1)),
    one("a line more", note.replace("\n\n", "\nmore\n\n")),
    one("a leading zero", note.replace("\n7\n", "\n07\n")),
    one("another size", note.replace("\n7\n", "\n8\n")),
    one("no size", note.replace("\n7\n", "\n\n")),
    one("carriage returns", note.replaceAll("\n", "\r\n")),
    one("2^64", note.replace("\n7\n", "\n18446744073709551616\n")),
    one("nothing", ""),
  ];
}

function forks({ random, relay, plan, genesisPayload }) {
  const leaves = Array.from({ length: 7 }, () => random(32));
  const others = [...leaves.slice(0, 3), random(32), random(32)];
  const noteOf = (items) => writeNote(relay, plan, BigInt(items.length), rootOf(items));
  const one = (name, proof, holds) => ({
    name,
    type: "fork",
    genesis_payload: hex(genesisPayload),
    proof: hex(proof),
    holds,
  });
  const apart = writeFork(noteOf(others), noteOf(leaves), leaves);
  const alike = [...leaves.slice(0, 6), random(32)];
  const stranger = writeNote({ ...relay, seed: random(32) }, plan, 5n, rootOf(others));
  return [
    one("two orders", apart, true),
    one("two roots of one size", writeFork(noteOf(alike), noteOf(leaves), []), true),
    one("one order", writeFork(noteOf(leaves.slice(0, 5)), noteOf(leaves), leaves), false),
    one("the same checkpoint", writeFork(noteOf(leaves), noteOf(leaves), []), false),
    one("leaves where none are due", writeFork(noteOf(alike), noteOf(leaves), leaves), false),
    one("the larger first", writeFork(noteOf(leaves), noteOf(others), leaves), false),
    one("a leaf too few", writeFork(noteOf(others), noteOf(leaves), leaves.slice(0, 6)), false),
    one("other leaves", writeFork(noteOf(others), noteOf(leaves), alike), false),
    one("signed by another", writeFork(stranger, noteOf(leaves), leaves), false),
    one("from nothing", writeFork(noteOf([]), noteOf(leaves), leaves), false),
    one("short", apart.slice(0, -1), false),
    one("long", join(apart, zeros(1)), false),
  ];
}
