// SPDX-License-Identifier: MPL-2.0
// Vectors of FORMAT.md sections 7 and 8, with what must be refused.
import { openBlob, writeBlob } from "./blob.mjs";
import { hex, join, orElse, zeros } from "./codec.mjs";
import { wrapPublic } from "./crypto.mjs";
import { leafHash, rootOf } from "./merkle.mjs";
import { seeded } from "./random.mjs";
import { joinShares, writeCode, writeShares } from "./recovery.mjs";
import { SLOT, passphraseBytes, writeSlot, writeVault, writeWrapped } from "./slots.mjs";

const rootOfChunks = (chunks) => rootOf(chunks.map(leafHash));
const flip = (bytes, at) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

export function vaultCases() {
  const random = seeded("vault");
  return [slots, vaults, codes, shares, wrappings, blobs].flatMap((make) => make(random));
}

function slots(random) {
  const passphrase = passphraseBytes("to blå cykler i regnen");
  const made = [
    [SLOT.PASSPHRASE, passphrase, 65_536, 3],
    [SLOT.PASSPHRASE, passphrase, 32_768, 6],
    [SLOT.PASSKEY, random(32), 0, 0],
    [SLOT.CODE, random(20), 0, 0],
    [SLOT.PEOPLE, random(32), 0, 0],
  ];
  return made.flatMap(([type, secret, memory, passes]) => {
    const [vault, drk] = [random(16), random(32)];
    const slot = writeSlot({ type, vault, memory, passes }, secret, drk, random);
    const one = (name, twist, told) => ({
      name,
      type: "slot",
      vault: hex(twist.vault ?? vault),
      slot_type: type,
      secret: hex(twist.secret ?? secret),
      slot: hex(twist.slot ?? slot),
      drk: told,
    });
    const bad = [
      one("another vault", { vault: random(16) }, null),
      one("costs that are not known", { slot: flip(slot, 45) }, null),
    ];
    // Of a passphrase's slot these would each take a second.
    const more = () => [
      one("short", { slot: slot.slice(0, -1) }, null),
      one("long", { slot: join(slot, zeros(1)) }, null),
      one("another secret", { secret: flip(secret, 3) }, null),
    ];
    if (type !== SLOT.PASSPHRASE) bad.push(...more());
    return [one("good", {}, hex(drk)), ...bad];
  });
}

function vaults(random) {
  const [vault, drk, content] = [random(16), random(32), random(900)];
  const sealed = writeVault({ vault, counter: 3n }, drk, content, random);
  const one = (name, twist, told) => ({
    name,
    type: "vault",
    vault: hex(twist.vault ?? vault),
    drk: hex(twist.drk ?? drk),
    sealed: hex(twist.sealed ?? sealed),
    counter: "3",
    content: told,
  });
  return [
    one("good", {}, hex(content)),
    one("another vault", { vault: random(16) }, null),
    one("another key", { drk: random(32) }, null),
    one("another counter", { sealed: flip(sealed, 28) }, null),
    one("another version", { sealed: flip(sealed, 4) }, null),
    one("short", { sealed: sealed.slice(0, -1) }, null),
  ];
}

function codes(random) {
  const code = random(20);
  const text = writeCode(code);
  const other = text.at(-1) === "0" ? "1" : "0";
  const one = (written, bits = hex(code)) => ({ type: "code", bits, text: written });
  return [
    one(text),
    one(writeCode(zeros(20)), hex(zeros(20))),
    one(text.toLowerCase().replaceAll("-", " ")),
    one(text.replaceAll("-", "")),
    one(text.replaceAll("0", "O").replaceAll("1", "l")),
    one(text.slice(0, -1) + other, null),
    one(text.slice(0, -1), null),
    one(text + "0", null),
    one(`U${text.slice(1)}`, null),
    one("", null),
  ];
}

/** Every k of n; of each some sets of shares that are enough and some that are not. */
function shares(random) {
  const pairs = [2, 3, 4, 5, 6].flatMap((n) => [2, 3, 4, 5, 6].filter((k) => k <= n).map((k) => [k, n]));
  return pairs.flatMap(([k, n]) => {
    const made = writeShares(k, n, random);
    const other = writeShares(k, n, random);
    const few = made.shares.slice(0, k - 1);
    const sets = [made.shares, made.shares.slice(n - k).reverse(), few];
    sets.push([...few, made.shares[0]], [...few, other.shares[n - 1]]);
    sets.push([...few, made.shares[n - 1].slice(0, -1)], [...few, flip(made.shares[n - 1], 60)]);
    return sets.map((set) => {
      const secret = orElse(null, () => joinShares(set));
      return { name: `${k} of ${n}`, type: "shares", shares: set.map(hex), secret: secret && hex(secret) };
    });
  });
}

function wrappings(random) {
  const [seed, context, content] = [random(32), random(32), random(120)];
  const wrapped = writeWrapped(wrapPublic(seed), { purpose: 2, context }, content, random(64));
  const one = (name, twist, told) => ({
    name,
    type: "wrapped",
    seed: hex(twist.seed ?? seed),
    purpose: twist.purpose ?? 2,
    context: hex(twist.context ?? context),
    wrapped: hex(twist.wrapped ?? wrapped),
    content: told,
  });
  return [
    one("good", {}, hex(content)),
    one("another seed", { seed: random(32) }, null),
    one("another purpose", { purpose: 1 }, null),
    one("another context", { context: random(32) }, null),
    one("another suite", { wrapped: flip(wrapped, 5) }, null),
    one("long", { wrapped: join(wrapped, zeros(1)) }, null),
  ];
}

function blobs(random) {
  const plan = random(32);
  const made = [0, 1, 65_536, 65_537].map((size) => [size, writeBlob(plan, 7, random(size), random)]);
  const one = (name, told, twist = {}) => {
    const { key, streamHeader, chunks, size, root, category } = { category: 7, ...told, ...twist };
    const count = chunks.length;
    const content = orElse(null, () =>
      openBlob(plan, category, { key, streamHeader, size, root, count }, chunks),
    );
    return {
      name,
      type: "blob",
      plan: hex(plan),
      category,
      key: hex(key),
      stream_header: hex(streamHeader),
      chunks: chunks.map(hex),
      size: String(size),
      root: hex(root),
      content: content && hex(content),
    };
  };
  const last = made.at(-1)[1];
  return [
    ...made.map(([size, told]) => one(`${size} bytes`, told)),
    one("another category", last, { category: 8 }),
    one("another size", last, { size: 65_536n }),
    one("another root", last, { root: random(32) }),
    one("another key", made[1][1], { key: random(32) }),
    one("no chunk", made[0][1], { chunks: [] }),
    ...badStreams(last, one),
  ];
}

/** The root is of what is given, so that the stream itself has to refuse. */
function badStreams(told, one) {
  const [first, second] = told.chunks;
  const of = (name, chunks) => one(name, told, { chunks, root: rootOfChunks(chunks) });
  return [
    of("the end is missing", [first]),
    of("the end before the end", [second, first]),
    of("a chunk twice", [first, first, second]),
    of("more after the end", [first, second, second]),
    of("a bit", [flip(first, 9), second]),
  ];
}
