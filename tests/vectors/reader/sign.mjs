// SPDX-License-Identifier: MPL-2.0
// Ed25519 as the format takes it: canonical key and numbers, no key or R of small order, the equation without cofactor.
import { createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from "node:crypto";
import { ED25519_TORSION_SUBGROUP as TORSION } from "@noble/curves/ed25519.js";
import { hex, unhex } from "./codec.mjs";

const P = 2n ** 255n - 19n;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const SEED_PREFIX = unhex("302e020100300506032b657004220420");

const littleEndian = (bytes) => BigInt(`0x${hex(Uint8Array.from(bytes).reverse())}`);
const withoutSign = (point) => {
  const plain = Uint8Array.from(point);
  plain[31] &= 0x7f;
  return plain;
};
const SMALL = new Set(TORSION.map((point) => hex(withoutSign(unhex(point)))));
const smallOrder = (point) => SMALL.has(hex(withoutSign(point)));

// Making a key object costs more than a signature: the last ones are kept.
const KEPT = 512;
function kept(make) {
  const made = new Map();
  return (bytes) => {
    const name = hex(bytes);
    if (made.has(name)) return made.get(name);
    if (made.size === KEPT) made.delete(made.keys().next().value);
    const key = make(bytes);
    made.set(name, key);
    return key;
  };
}

const secretKey = kept((seed) =>
  createPrivateKey({ key: Buffer.concat([SEED_PREFIX, seed]), format: "der", type: "pkcs8" }),
);
const publicKey = kept((point) =>
  createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(point).toString("base64url") },
    format: "jwk",
  }),
);

export const publicOf = kept(
  (seed) =>
    new Uint8Array(createPublicKey(secretKey(seed)).export({ format: "der", type: "spki" }).subarray(-32)),
);

export const sign = (seed, message) => new Uint8Array(nodeSign(null, message, secretKey(seed)));

export function verify(point, message, signature) {
  const r = signature.subarray(0, 32);
  if (littleEndian(withoutSign(point)) >= P || smallOrder(point) || smallOrder(r)) return false;
  if (littleEndian(signature.subarray(32)) >= ORDER) return false;
  return nodeVerify(null, message, publicKey(point), signature);
}
