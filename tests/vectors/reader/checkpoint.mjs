// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 6: checkpoints as notes, what a client keeps of them, and proofs that a relay showed two orders.
import { createHash } from "node:crypto";
import {
  ascii,
  bytes,
  constant,
  decode,
  hex,
  join,
  need,
  orElse,
  same,
  struct,
  u32,
  utf8,
} from "./codec.mjs";
import { variable } from "./codec.mjs";
import { consistent, rootOf } from "./merkle.mjs";
import { sign, verify } from "./sign.mjs";

const MOST_BYTES = 4096;
const MOST_LINES = 16;
const DASH = "\u2014 ";
const MOST_LEAVES = 1_048_576;
const FORM = "plan_log.form";

const base64 = (whole) => Buffer.from(whole).toString("base64");
function fromBase64(text) {
  const whole = new Uint8Array(Buffer.from(text, "base64"));
  need(base64(whole) === text, FORM);
  return whole;
}

const origin = (relayName, plan) => `${Buffer.from(relayName).toString("latin1")}/${hex(plan)}`;

/** `relayName`: bytes. */
export const checkpointText = (relayName, plan, size, root) =>
  utf8(`${origin(relayName, plan)}\n${size}\n${base64(root)}\n`);

const keyId = (relayName, relayKey) =>
  new Uint8Array(
    createHash("sha256")
      .update(join(relayName, Uint8Array.of(0x0a, 0x01), relayKey))
      .digest()
      .subarray(0, 4),
  );

const nameOf = (relay) => Buffer.from(relay.name).toString("latin1");

/** `relay`: name (bytes), key, and to write also seed; size is a BigInt. */
export function writeNote(relay, plan, size, root) {
  const text = checkpointText(relay.name, plan, size, root);
  const signature = join(keyId(relay.name, relay.key), sign(relay.seed, text));
  return `${Buffer.from(text).toString()}\n${DASH}${nameOf(relay)} ${base64(signature)}\n`;
}

/** What the note says, once its form, its origin and the relay's signature hold. */
export function readNote(relay, plan, note) {
  need(utf8(note).length <= MOST_BYTES && note.endsWith("\n"), FORM);
  const [first, sizeText, rootText, empty, ...signatures] = note.slice(0, -1).split("\n");
  need(signatures.length >= 1 && 4 + signatures.length <= MOST_LINES && empty === "", FORM);
  need(first === origin(relay.name, plan) && /^(0|[1-9][0-9]{0,19})$/.test(sizeText), FORM);
  const size = BigInt(sizeText);
  const root = fromBase64(rootText);
  need(size < 2n ** 64n && root.length === 32, FORM);
  checkSignatures(relay, checkpointText(relay.name, plan, size, root), signatures);
  return { size, root };
}

function checkSignatures(relay, text, lines) {
  need(
    lines.every((line) => line.startsWith(DASH)),
    FORM,
  );
  const id = keyId(relay.name, relay.key);
  const prefix = `${DASH}${nameOf(relay)} `;
  const own = lines
    .filter((line) => line.startsWith(prefix))
    .map((line) => orElse(new Uint8Array(), () => fromBase64(line.slice(prefix.length))))
    .filter((whole) => same(whole.subarray(0, 4), id));
  need(own.length === 1 && own[0].length === 68, "plan_log.signature");
  need(verify(relay.key, text, own[0].subarray(4)), "plan_log.signature");
}

/** The highest checkpoint that a client has verified. */
export class Watch {
  constructor(relay, plan) {
    Object.assign(this, { relay, plan, size: 0n, root: rootOf([]), at: null });
  }
  /** `at`: the client's clock in milliseconds. */
  accept(note, proof, at) {
    const { size, root } = readNote(this.relay, this.plan, note);
    need(size >= this.size, "plan_log.rollback");
    const held = this.size === 0n || consistent(Number(this.size), Number(size), this.root, root, proof);
    need(held, "plan_log.fork");
    Object.assign(this, { size, root, at });
  }
  needFresh(at, most = 600_000) {
    need(this.at !== null && at - this.at <= most, "plan_log.stale");
  }
}

const leaf = bytes(32);
const leaves = {
  read(source) {
    const count = u32.read(source);
    need(count <= MOST_LEAVES, source.check);
    return Array.from({ length: count }, () => leaf.read(source));
  },
  write: (items) => join(u32.write(items.length), ...items),
};
const forkProof = struct({
  magic: constant(ascii("JPF1")),
  first: variable(MOST_BYTES),
  second: variable(MOST_BYTES),
  leaves,
});

export const writeFork = (first, second, items) =>
  forkProof.write({ magic: ascii("JPF1"), first: utf8(first), second: utf8(second), leaves: items });

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Did the relay of this plan sign two orders that cannot both be? */
export function provesFork(relay, plan, proof) {
  return orElse(false, () => {
    const { first, second, leaves: items } = decode(forkProof, proof);
    const [a, b] = [first, second].map((note) => readNote(relay, plan, textOf(note)));
    if (a.size === b.size) return items.length === 0 && !same(a.root, b.root);
    if (a.size > b.size || BigInt(items.length) !== b.size) return false;
    return same(rootOf(items), b.root) && !same(rootOf(items.slice(0, Number(a.size))), a.root);
  });
}

function textOf(note) {
  try {
    return strictUtf8.decode(note);
  } catch {
    need(false, FORM);
  }
}
