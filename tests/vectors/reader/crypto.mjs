// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 1: hash, key derivation, padding, sealing, wrapping.
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { blake2b } from "@noble/hashes/blake2.js";
import { ml_kem768_x25519 as xwing } from "@noble/post-quantum/hybrid.js";
import { ascii, bytes, decode, join, need, rest, same, sameSecret, struct, u32, u64, u8 } from "./codec.mjs";
import { variable, zeros } from "./codec.mjs";

export const KEM = 1120;
export const PUK = 1216;
export const MOST_PADDED = 262_144;
const FLOOR = 256;
const TAG = 16;
const OPEN = "crypto.open";

const frame = (label, parts) =>
  join(
    u8.write(label.length),
    ascii(label),
    ...parts.flatMap((part) => [u64.write(BigInt(part.length)), part]),
  );

export const H = (label, ...parts) => blake2b(frame(label, parts), { dkLen: 32 });
export const K = (key, size, label, ...parts) => blake2b(frame(label, parts), { key, dkLen: size });

/** P(L) of the page. */
export function padme(length) {
  const e = 31 - Math.clz32(length);
  const s = 32 - Math.clz32(e);
  const step = 2 ** (e - s);
  return Math.ceil(length / step) * step;
}

const paddedLength = (length) => padme(Math.max(FLOOR, 4 + length));

export function pad(text) {
  const whole = zeros(paddedLength(text.length));
  need(whole.length <= MOST_PADDED, "write.length");
  whole.set(u32.write(text.length));
  whole.set(text, 4);
  return whole;
}

export function unpad(whole) {
  need(whole.length >= FLOOR && whole.length <= MOST_PADDED, OPEN);
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  need(length <= whole.length - 4 && paddedLength(length) === whole.length, OPEN);
  need(
    whole.subarray(4 + length).every((byte) => byte === 0),
    OPEN,
  );
  return whole.slice(4, 4 + length);
}

const sealedPart = struct({ commit: bytes(32), ct: variable(MOST_PADDED + TAG) });
const sealedForm = struct({ nonce: bytes(24), rest });

/** A sealed text's length says what padding gives: this can be seen without the key. */
export function checkSealedPart(part, check) {
  const { ct } = decode(sealedPart, part, check);
  const length = ct.length - TAG;
  need(length >= FLOOR && length <= MOST_PADDED && padme(length) === length, check);
}

function keysOf(key, label, context, nonce) {
  const both = K(key, 64, label, context, nonce);
  return { enc: both.subarray(0, 32), commit: both.subarray(32) };
}

function sealPart(key, label, context, nonce, text) {
  const { enc, commit } = keysOf(key, label, context, nonce);
  return sealedPart.write({ commit, ct: xchacha20poly1305(enc, nonce, context).encrypt(pad(text)) });
}

function openPart(key, label, context, nonce, part) {
  const { commit: told, ct } = decode(sealedPart, part, OPEN);
  const { enc, commit } = keysOf(key, label, context, nonce);
  need(sameSecret(told, commit), OPEN);
  let padded = null;
  try {
    padded = xchacha20poly1305(enc, nonce, context).decrypt(ct);
  } catch {
    need(false, OPEN);
  }
  return unpad(padded);
}

export const seal = (key, label, context, nonce, text) =>
  join(nonce, sealPart(key, label, context, nonce, text));

export function open(key, label, context, sealed) {
  const { nonce, rest: part } = decode(sealedForm, sealed, OPEN);
  return openPart(key, label, context, nonce, part);
}

const NONCE = zeros(24);
const wrapped = struct({ kem: bytes(KEM), part: rest });

export const wrapPublic = (seed) => xwing.getPublicKey(seed);

/** `coins`: the 64 random bytes of an encapsulation. */
export function wrap(publicKey, label, context, text, coins) {
  const { cipherText: kem, sharedSecret } = xwing.encapsulate(publicKey, coins);
  return join(kem, sealPart(sharedSecret, label, join(context, kem, publicKey), NONCE, text));
}

export function unwrap(seed, label, context, whole, publicKey = wrapPublic(seed)) {
  const { kem, part } = decode(wrapped, whole, OPEN);
  let secret = null;
  try {
    secret = xwing.decapsulate(kem, seed);
  } catch {
    need(false, OPEN);
  }
  return openPart(secret, label, join(context, kem, publicKey), NONCE, part);
}

export function checkWrapped(whole, check) {
  checkSealedPart(decode(wrapped, whole, check).part, check);
}

export function checkSealed(whole, check) {
  checkSealedPart(decode(sealedForm, whole, check).rest, check);
}
