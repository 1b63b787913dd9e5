// SPDX-License-Identifier: MPL-2.0
// Vectors of FORMAT.md sections 1 and 2, with what must be refused.
import { ascii, hex, join, u32, u64, zeros } from "./codec.mjs";
import { H, K, pad, seal, wrap, wrapPublic } from "./crypto.mjs";
import { keyCommit, personKeys, pukId, ringSeed, withdrawWho } from "./keys.mjs";
import { seeded } from "./random.mjs";
import { publicOf } from "./sign.mjs";

// Around each step of the padding, and the largest.
const LENGTHS = [0, 1, 38, 251, 252, 253, 268, 269, 508, 509, 1000, 4092, 4093, 65_532, 65_533, 262_140];
const flip = (bytes, at) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

export function cryptoCases() {
  const random = seeded("crypto");
  return [hashes, derivations, pads, seals, wraps, keys, epochs].flatMap((make) => make(random));
}

/** Parts that join to the same bytes are other parts. */
function hashes(random) {
  const lists = [
    [],
    [zeros(0)],
    [ascii("ab")],
    [ascii("a"), ascii("b")],
    [zeros(0), ascii("ab")],
    [random(300)],
  ];
  return ["jpe1/plan", "jpe1/signature", ""].flatMap((label) =>
    lists.map((parts) => ({
      name: `${parts.length} parts`,
      type: "hash",
      label,
      parts: parts.map(hex),
      out: hex(H(label, ...parts)),
    })),
  );
}

function derivations(random) {
  const lists = [[], [random(16)], [random(32), u32.write(3_129_004_217), u64.write(2n ** 64n - 1n)]];
  return [32, 64].flatMap((size) =>
    lists.map((parts) => {
      const key = random(32);
      const out = K(key, size, "jpe1/epoch", ...parts);
      return {
        type: "derive",
        key: hex(key),
        size,
        label: "jpe1/epoch",
        parts: parts.map(hex),
        out: hex(out),
      };
    }),
  );
}

const pads = (random) =>
  LENGTHS.map((length) => random(length)).map((text) => ({
    type: "pad",
    text: hex(text),
    out: hex(pad(text)),
  }));

function sealCase(name, { key, context, sealed }, text) {
  return {
    name,
    type: "seal",
    key: hex(key),
    label: "jpe1/content",
    context: hex(context),
    sealed: hex(sealed),
    text,
  };
}

function seals(random) {
  const good = [0, 1, 38, 252, 253, 5000].map((length) => {
    const [key, context, text] = [random(32), random(164), random(length)];
    const sealed = seal(key, "jpe1/content", context, random(24), text);
    return { key, context, sealed, text };
  });
  return [
    ...good.map((one) => sealCase(`${one.text.length} bytes`, one, hex(one.text))),
    ...badSeals(good[2], random).map(([name, twist]) => sealCase(name, { ...good[2], ...twist }, null)),
  ];
}

function badSeals({ key, context, sealed }, random) {
  const end = sealed.length;
  return [
    ["another key", { key: random(32) }],
    ["another context", { context: flip(context, 40) }],
    ["no context", { context: zeros(0) }],
    ["nonce", { sealed: flip(sealed, 0) }],
    ["commitment", { sealed: flip(sealed, 24) }],
    ["length", { sealed: flip(sealed, 59) }],
    ["cipher", { sealed: flip(sealed, 60) }],
    ["tag", { sealed: flip(sealed, end - 1) }],
    ["short", { sealed: sealed.slice(0, -1) }],
    ["long", { sealed: join(sealed, zeros(1)) }],
    ["nothing", { sealed: zeros(0) }],
    ["only a nonce", { sealed: sealed.slice(0, 24) }],
    ["a bit of the key", { key: flip(key, 31) }],
  ];
}

function wraps(random) {
  const [seed, context, text] = [random(32), random(172), random(90)];
  const publicKey = wrapPublic(seed);
  const wrapped = wrap(publicKey, "jpe1/grant", context, text, random(64));
  const made = (name, twist, told) => {
    const one = { seed, context, wrapped, ...twist };
    return {
      name,
      type: "wrap",
      seed: hex(one.seed),
      public: hex(wrapPublic(one.seed)),
      label: "jpe1/grant",
      context: hex(one.context),
      wrapped: hex(one.wrapped),
      text: told,
    };
  };
  return [
    made("good", {}, hex(text)),
    made("another seed", { seed: random(32) }, null),
    made("another context", { context: flip(context, 171) }, null),
    made("ML-KEM part", { wrapped: flip(wrapped, 7) }, null),
    made("X25519 part", { wrapped: flip(wrapped, 1100) }, null),
    made("commitment", { wrapped: flip(wrapped, 1120) }, null),
    made("tag", { wrapped: flip(wrapped, wrapped.length - 1) }, null),
    made("short", { wrapped: wrapped.slice(0, -1) }, null),
    made("long", { wrapped: join(wrapped, zeros(1)) }, null),
    made(
      "X25519 part of zeros",
      { wrapped: join(wrapped.slice(0, 1088), zeros(32), wrapped.slice(1120)) },
      null,
    ),
  ];
}

const keys = (random) =>
  [1, 2, 3].map(() => {
    const [identitySeed, device, root, salt] = [1, 2, 3, 4].map(() => random(32));
    const { member, device: signer, wrap: own } = personKeys({ identitySeed, device, root, salt });
    return {
      type: "keys",
      identity_seed: hex(identitySeed),
      device_seed: hex(device),
      root: hex(root),
      salt: hex(salt),
      member: hex(member.key),
      device: hex(signer.key),
      puk: hex(own.key),
      puk_id: hex(pukId(own.key)),
    };
  });

const epochs = (random) =>
  [
    [1, 1n],
    [3_129_004_217, 2n],
    [2 ** 32 - 1, 2n ** 64n - 1n],
  ].map(([category, number]) => {
    const [key, plan, member] = [1, 2, 3].map(() => random(32));
    const where = [key, plan, category, number];
    return {
      type: "epoch",
      key: hex(key),
      plan: hex(plan),
      category,
      epoch: String(number),
      commit: hex(keyCommit(...where)),
      ring: hex(publicOf(ringSeed(...where))),
      member: hex(member),
      who: hex(withdrawWho(...where, member)),
    };
  });
