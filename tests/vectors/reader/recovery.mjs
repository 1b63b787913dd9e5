// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 8: the recovery code as people write it, and shares for trusted people.
import {
  ascending,
  ascii,
  bytes,
  constant,
  decode,
  hex,
  list,
  need,
  same,
  struct,
  u8,
  where,
} from "./codec.mjs";
import { H } from "./crypto.mjs";

const OPEN = "crypto.open";
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE = 20;
const CHECK_BITS = 20n;
const CHARACTERS = 36;

const checkOf = (code) => BigInt(`0x${hex(H("jpe1/code", code)).slice(0, 5)}`);

export function writeCode(code) {
  need(code.length === CODE, OPEN);
  let bits = (BigInt(`0x${hex(code)}`) << CHECK_BITS) | checkOf(code);
  let text = "";
  for (let at = 0; at < CHARACTERS; at++, bits >>= 5n) text = CROCKFORD[Number(bits & 31n)] + text;
  return text.match(/.{4}/g).join("-");
}

export function readCode(text) {
  const plain = text
    .replaceAll(/[ -]/g, "")
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  need(plain.length === CHARACTERS && [...plain].every((letter) => CROCKFORD.includes(letter)), OPEN);
  const bits = [...plain].reduce((sum, letter) => (sum << 5n) | BigInt(CROCKFORD.indexOf(letter)), 0n);
  const code = new Uint8Array(Buffer.from((bits >> CHECK_BITS).toString(16).padStart(2 * CODE, "0"), "hex"));
  need((bits & ((1n << CHECK_BITS) - 1n)) === checkOf(code), OPEN);
  return code;
}

const bitCount = (mask) => [...mask.toString(2)].filter((bit) => bit === "1").length;
/** The sets of k - 1 holders, each as its bits, ascending. */
const missingSets = (k, n) =>
  Array.from({ length: 2 ** n }, (_, mask) => mask).filter((mask) => bitCount(mask) === k - 1);
const holds = (holder, mask) => ((mask >> holder) & 1) === 0;

const pieces = where(
  list(20, struct({ missing: u8, piece: bytes(32) })),
  ascending(({ missing }) => missing),
);
const shareForm = where(
  struct({
    magic: constant(ascii("JPR1")),
    k: u8,
    n: u8,
    holder: u8,
    set: bytes(16),
    commit: bytes(32),
    pieces,
  }),
  ({ k, n, holder, pieces: own }) =>
    k >= 2 && k <= n && n <= 6 && holder < n && same(setsOf(own), due(k, n, holder)),
);
const setsOf = (own) => Uint8Array.from(own, ({ missing }) => missing);
const due = (k, n, holder) => Uint8Array.from(missingSets(k, n).filter((mask) => holds(holder, mask)));

const exclusiveOr = (a, b) => a.map((byte, at) => byte ^ b[at]);

export function writeShares(k, n, random) {
  const set = random(16);
  const all = missingSets(k, n).map((missing) => ({ missing, piece: random(32) }));
  const secret = all.map(({ piece }) => piece).reduce(exclusiveOr);
  const commit = H("jpe1/shared", secret, set);
  const shares = Array.from({ length: n }, (_, holder) =>
    shareForm.write({
      magic: ascii("JPR1"),
      k,
      n,
      holder,
      set,
      commit,
      pieces: all.filter(({ missing }) => holds(holder, missing)),
    }),
  );
  return { secret, shares };
}

/** The secret that k or more different shares of one set give. */
export function joinShares(shares) {
  const all = shares.map((share) => decode(shareForm, share, OPEN));
  need(all.length > 0 && all.every((share) => alike(share, all[0])), OPEN);
  const { k, set, commit } = all[0];
  const holders = new Set(all.map(({ holder }) => holder));
  need(holders.size === all.length && all.length >= k, OPEN);
  const found = new Map();
  for (const { missing, piece } of all.flatMap((share) => share.pieces)) {
    need(same(found.get(missing) ?? piece, piece), OPEN);
    found.set(missing, piece);
  }
  const secret = [...found.values()].reduce(exclusiveOr);
  need(same(H("jpe1/shared", secret, set), commit), OPEN);
  return secret;
}

const alike = (a, b) => a.k === b.k && a.n === b.n && same(a.set, b.set) && same(a.commit, b.commit);
