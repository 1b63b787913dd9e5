// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 8: a vault, the slots that open it, and what is wrapped to one person or device.
import { createHash } from "node:crypto";
import { argon2id } from "@noble/hashes/argon2.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { ascii, bytes, constant, decode, join, need, rest, struct, u32, u64, u8, utf8 } from "./codec.mjs";
import { where, zeros } from "./codec.mjs";
import { K, open, seal, unwrap, wrap } from "./crypto.mjs";

export const SLOT = Object.freeze({ PASSPHRASE: 1, PASSKEY: 2, CODE: 3, PEOPLE: 4 });
export const COSTS = Object.freeze([
  [65_536, 3],
  [32_768, 6],
]);
const OPEN = "crypto.open";
const SLOT_HEAD = 46;
const VAULT_HEAD = 29;
const WRAP_HEAD = 39;
const one = where(u8, (version) => version === 1);
const magic = (text) => ({ ...constant(ascii(text)), write: () => ascii(text) });

const slotForm = struct({
  magic: magic("JPS1"),
  type: where(u8, (type) => type >= 1 && type <= 4),
  version: one,
  vault: bytes(16),
  salt: bytes(16),
  memory: u32,
  passes: u32,
  sealed: rest,
});
const vaultForm = struct({
  magic: magic("JPV1"),
  version: one,
  vault: bytes(16),
  counter: u64,
  sealed: rest,
});
const wrapForm = struct({
  magic: magic("JPW1"),
  version: one,
  suite: one,
  purpose: where(u8, (purpose) => purpose === 1 || purpose === 2),
  context: bytes(32),
  wrapped: rest,
});

export const passphraseBytes = (text) => utf8(text.normalize("NFC"));
export const prfInput = (vault) =>
  new Uint8Array(createHash("sha256").update("jpe1/prf/v1").update(vault).digest());

/** Refuses the costs of an unknown slot before anything is computed. */
function slotKey({ type, salt, memory, passes }, secret) {
  if (type === SLOT.PASSPHRASE) {
    need(
      COSTS.some(([m, t]) => m === memory && t === passes),
      OPEN,
    );
    return argon2id(secret, salt, { m: memory, t: passes, p: 1, version: 0x13, dkLen: 32 });
  }
  need(memory === 0 && passes === 0, OPEN);
  need(secret.length === (type === SLOT.CODE ? 20 : 32), OPEN);
  if (type === SLOT.PASSKEY) return hkdf(sha256, secret, salt, ascii("jpe1/prf"), 32);
  if (type === SLOT.CODE) return K(join(zeros(12), secret), 32, "jpe1/recovery", salt);
  return K(secret, 32, "jpe1/shares", salt);
}

export function writeSlot({ type, vault, memory = 0, passes = 0 }, secret, drk, random) {
  const fields = { type, version: 1, vault, salt: random(16), memory, passes };
  const head = slotForm.write({ ...fields, sealed: zeros(0) });
  return join(head, seal(slotKey(fields, secret), "jpe1/slot", head, random(24), drk));
}

/** The DRK. `vault`: the identity that the slot has to be of. */
export function openSlot(slot, vault, secret) {
  const fields = decode(slotForm, slot, OPEN);
  need(Buffer.compare(fields.vault, vault) === 0, OPEN);
  const drk = open(slotKey(fields, secret), "jpe1/slot", slot.slice(0, SLOT_HEAD), fields.sealed);
  need(drk.length === 32, OPEN);
  return drk;
}

/** A vault has two ways in at least, of different types. */
export function checkSlots(slots, vault) {
  const all = slots.map((slot) => decode(slotForm, slot, OPEN));
  need(
    all.every((slot) => Buffer.compare(slot.vault, vault) === 0),
    OPEN,
  );
  need(new Set(all.map(({ type }) => type)).size >= 2, OPEN);
}

export function writeVault({ vault, counter }, drk, content, random) {
  const head = vaultForm.write({ version: 1, vault, counter, sealed: zeros(0) });
  return join(head, seal(drk, "jpe1/vault", head, random(24), content));
}

/** `atLeast`: the highest counter that this client knows. */
export function openVault(whole, vault, drk, atLeast = 0n) {
  const fields = decode(vaultForm, whole, OPEN);
  need(Buffer.compare(fields.vault, vault) === 0 && fields.counter >= atLeast, OPEN);
  const content = open(drk, "jpe1/vault", whole.slice(0, VAULT_HEAD), fields.sealed);
  return { counter: fields.counter, content };
}

export function writeWrapped(publicKey, { purpose, context }, content, coins) {
  const head = wrapForm.write({ version: 1, suite: 1, purpose, context, wrapped: zeros(0) });
  return join(head, wrap(publicKey, "jpe1/wrap", head, content, coins));
}

export function openWrapped(whole, seed, { purpose, context }) {
  const fields = decode(wrapForm, whole, OPEN);
  need(fields.purpose === purpose && Buffer.compare(fields.context, context) === 0, OPEN);
  return unwrap(seed, "jpe1/wrap", whole.slice(0, WRAP_HEAD), fields.wrapped);
}
