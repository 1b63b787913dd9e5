// SPDX-License-Identifier: MPL-2.0
// The second reader of the encrypted log: its cryptography beside another library's, and every object's refusals.
//
// Logs: reader_log.test.mjs. Needs: node_modules of tests/; INDSIGT_SHARED for RFC 9162's proofs (skipped where absent).
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { ed25519 } from "@noble/curves/ed25519.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { blake2b } from "@noble/hashes/blake2.js";
import { ml_kem768_x25519 as xwing } from "@noble/post-quantum/hybrid.js";
import sodium from "libsodium-wrappers-sumo";
import { CHUNK, openBlob, writeBlob } from "../vectors/reader/blob.mjs";
import { Watch, provesFork, readNote, writeFork, writeNote } from "../vectors/reader/checkpoint.mjs";
import { Refusal, ascii, hex, same, unhex, zeros } from "../vectors/reader/codec.mjs";
import { H, K, MOST_PADDED, open, pad, padme, seal, unpad } from "../vectors/reader/crypto.mjs";
import { unwrap, wrap, wrapPublic } from "../vectors/reader/crypto.mjs";
import { Tree, consistent, includes, leafHash, rootOf } from "../vectors/reader/merkle.mjs";
import { seeded } from "../vectors/reader/random.mjs";
import { joinShares, readCode, writeCode, writeShares } from "../vectors/reader/recovery.mjs";
import { publicOf, sign, verify } from "../vectors/reader/sign.mjs";
import * as vault from "../vectors/reader/slots.mjs";

const REPO = fileURLToPath(new URL("../..", import.meta.url));
const PROOFS = join(process.env.INDSIGT_SHARED ?? join(REPO, "../shared"), "data/merkle");

await sodium.ready;
const random = seeded("reader.test");
const refused = (action, check) =>
  assert.throws(
    action,
    (fault) => fault instanceof Refusal && (check === undefined || fault.check === check),
  );
const flipped = (bytes, bit) => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

/** Every bit (each `step`th) turned, every length short of it, and one byte more. */
function* damaged(whole, step = 1) {
  for (let bit = 0; bit < whole.length * 8; bit += step) yield flipped(whole, bit);
  for (let length = 0; length < whole.length; length += step) yield whole.slice(0, length);
  yield Uint8Array.from([...whole, 0]);
}

test("primitives: two libraries agree", () => {
  for (let length = 0; length < 300; length += 13) {
    const [key, nonce, text] = [random(32), random(24), random(length)];
    assert.deepEqual(blake2b(text, { key, dkLen: 64 }), sodium.crypto_generichash(64, text, key));
    assert.deepEqual(
      xchacha20poly1305(key, nonce, key).encrypt(text),
      sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, key, null, nonce, key),
    );
    assert.deepEqual(publicOf(key), ed25519.getPublicKey(key));
    assert.deepEqual(sign(key, text), ed25519.sign(text, key));
  }
});

test("primitives: Argon2id is libsodium's, at both costs", () => {
  for (const [memory, passes] of vault.COSTS) {
    const salt = random(16);
    assert.deepEqual(
      argon2id(ascii("hemmelig"), salt, { m: memory, t: passes, p: 1, dkLen: 32 }),
      sodium.crypto_pwhash(32, "hemmelig", salt, passes, memory * 1024, sodium.crypto_pwhash_ALG_ARGON2ID13),
    );
  }
});

test("X-Wing: the secret key is the seed of 32 bytes, and both libraries wrap and unwrap alike", () => {
  for (let turn = 0; turn < 8; turn++) {
    const [seed, coins] = [random(32), random(64)];
    const { publicKey, privateKey } = sodium.crypto_kem_xwing_seed_keypair(seed);
    assert.deepEqual(privateKey, seed);
    assert.deepEqual(wrapPublic(seed), publicKey);
    const { cipherText, sharedSecret } = xwing.encapsulate(publicKey, coins);
    const other = sodium.crypto_kem_xwing_enc_deterministic(publicKey, coins);
    assert.deepEqual(cipherText, other.ciphertext);
    assert.deepEqual(sharedSecret, other.sharedSecret);
    assert.deepEqual(sodium.crypto_kem_xwing_dec(cipherText, privateKey), sharedSecret);
  }
});

test("signatures: small order, other encodings and S above the order are refused, as libsodium does", () => {
  const [seed, message] = [random(32), random(32)];
  const [key, good] = [publicOf(seed), sign(seed, message)];
  assert.ok(verify(key, message, good));
  for (let bit = 0; bit < 512; bit += 3) assert.ok(!verify(key, message, flipped(good, bit)));
  const zero = zeros(32);
  const one = zero.map((byte, at) => (at === 0 ? 1 : 0));
  const order = unhex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
  let carry = 0;
  const high = good.slice(32).map((byte, at) => {
    const sum = byte + order[at] + carry;
    carry = sum >> 8;
    return sum & 0xff;
  });
  const aboveP = unhex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
  const cases = [
    [key, Uint8Array.from([...good.slice(0, 32), ...high])],
    [one, Uint8Array.from([...one, ...zero])],
    [zero, Uint8Array.from([...zero, ...zero])],
    [aboveP, Uint8Array.from([...one, ...zero])],
    [key, Uint8Array.from([...one, ...zero])],
  ];
  for (const [point, signature] of cases) {
    assert.ok(!verify(point, message, signature));
    assert.ok(!sodium.crypto_sign_verify_detached(signature, message, point));
  }
});

test("hash and derivation: the parts' division, the label and the order count", () => {
  const [a, b] = [ascii("a"), ascii("b")];
  const all = [H("x", a, b), H("x", ascii("ab")), H("x", b, a), H("xa", b), H("x", a, b, zeros(0)), H("")];
  assert.equal(new Set([...all, K(zeros(32), 32, "x", a, b)].map(hex)).size, all.length + 1);
  assert.notDeepEqual(K(zeros(32), 64, "x").slice(0, 32), K(zeros(32), 32, "x"));
});

test("padding: every length to 5,000 and the largest come back, in few sizes, and no other padding is taken", () => {
  const sizes = new Set();
  for (let length = 0; length <= 5000; length++) {
    const whole = pad(zeros(length));
    sizes.add(whole.length);
    assert.equal(unpad(whole).length, length);
    assert.ok(whole.length <= 256 || whole.length - 4 - length <= (4 + length) * 0.12);
    assert.equal(padme(whole.length), whole.length);
  }
  assert.ok(sizes.size < 80);
  assert.equal(pad(zeros(MOST_PADDED - 4)).length, MOST_PADDED);
  refused(() => pad(zeros(MOST_PADDED - 3)));
  const whole = pad(random(300));
  for (let at = 304; at < whole.length; at++) refused(() => unpad(flipped(whole, at * 8)), "crypto.open");
  refused(() => unpad(whole.slice(0, -1)));
  refused(() => unpad(Uint8Array.from([...whole, 0])));
  refused(() => unpad(pad(zeros(300)).slice(0, 256)));
});

test("sealing: each damage is refused, and so are another key, label and context", () => {
  const [key, context, text] = [random(32), random(40), random(38)];
  const sealed = seal(key, "jpe1/content", context, random(24), text);
  assert.deepEqual(open(key, "jpe1/content", context, sealed), text);
  for (const bad of damaged(sealed)) refused(() => open(key, "jpe1/content", context, bad), "crypto.open");
  for (let bit = 0; bit < 256; bit += 5) {
    refused(() => open(flipped(key, bit), "jpe1/content", context, sealed), "crypto.open");
    refused(() => open(key, "jpe1/content", flipped(context, bit), sealed), "crypto.open");
  }
  refused(() => open(key, "jpe1/vault", context, sealed), "crypto.open");
});

test("wrapping: comes back, and damage in each part is refused", () => {
  const [seed, context, text] = [random(32), random(40), random(90)];
  const key = wrapPublic(seed);
  const wrapped = wrap(key, "jpe1/grant", context, text, random(64));
  assert.deepEqual(unwrap(seed, "jpe1/grant", context, wrapped), text);
  for (const bad of damaged(wrapped, 61))
    refused(() => unwrap(seed, "jpe1/grant", context, bad, key), "crypto.open");
  refused(() => unwrap(random(32), "jpe1/grant", context, wrapped), "crypto.open");
  refused(() => unwrap(seed, "jpe1/wrap", context, wrapped), "crypto.open");
});

const naiveRoot = (leaves) => {
  if (leaves.length === 1) return leaves[0];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return leafNode(naiveRoot(leaves.slice(0, half)), naiveRoot(leaves.slice(half)));
};
const leafNode = (left, right) => sodium.crypto_hash_sha256(Uint8Array.from([1, ...left, ...right]));

test("trees: every root and every proof to 40 leaves holds, and no other", () => {
  const tree = new Tree();
  for (let size = 1; size <= 40; size++) {
    tree.push(leafHash(random(5)));
    assert.deepEqual(tree.root(size), naiveRoot(tree.leaves));
    assert.deepEqual(rootOf(tree.leaves), tree.root(size));
    for (let at = 0; at < size; at++) {
      const proof = tree.inclusion(at, size);
      assert.ok(includes(tree.leaves[at], at, size, proof, tree.root(size)));
      assert.ok(!includes(tree.leaves[at], (at + 1) % size, size, proof, tree.root(size)) || size === 1);
      const old = tree.consistency(at, size);
      assert.equal(consistent(at, size, tree.root(at), tree.root(size), old), at > 0);
      assert.ok(!consistent(at, size, random(32), tree.root(size), old));
      assert.ok(!consistent(at, size, tree.root(at), tree.root(size), [...old, random(32)]));
    }
  }
});

const base64 = (text) => new Uint8Array(Buffer.from(text ?? "", "base64"));
const proofsOf = (kind) =>
  readdirSync(join(PROOFS, kind), { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(PROOFS, kind, name), "utf8")) }));

test(
  "trees: proofs that others wrote",
  { skip: existsSync(PROOFS) ? false : `no proofs at ${PROOFS}: set INDSIGT_SHARED` },
  () => {
    for (const { name, size1, size2, root1, root2, proof, wantErr } of proofsOf("consistency")) {
      const holds = consistent(size1, size2, base64(root1), base64(root2), (proof ?? []).map(base64));
      assert.equal(holds, !wantErr, `consistency ${name}`);
    }
    for (const { name, leafIdx, treeSize, root, leafHash: leaf, proof, wantErr } of proofsOf("inclusion")) {
      const holds = includes(base64(leaf), leafIdx, treeSize, (proof ?? []).map(base64), base64(root));
      assert.equal(holds, !wantErr, `inclusion ${name}`);
    }
  },
);

const relayOf = (name) => {
  const seed = random(32);
  return { name: ascii(name), seed, key: publicOf(seed) };
};

test("checkpoints: a client sees a lower size, another root, a wrong proof and silence", () => {
  const [relay, plan, tree] = [relayOf("relay.example"), random(32), new Tree()];
  const note = () => writeNote(relay, plan, BigInt(tree.size), tree.root(tree.size));
  const grow = (to) => {
    while (tree.size < to) tree.push(leafHash(random(9)));
    return note();
  };
  const watch = new Watch(relay, plan);
  refused(() => watch.needFresh(0), "plan_log.stale");
  const [three, seven] = [grow(3), grow(7)];
  watch.accept(three, [], 0);
  refused(() => watch.accept(seven, [], 1), "plan_log.fork");
  watch.accept(seven, tree.consistency(3, 7), 1);
  watch.accept(seven, [], 2);
  refused(() => watch.accept(three, [], 3), "plan_log.rollback");
  refused(() => watch.accept(writeNote(relay, plan, 7n, random(32)), [], 3), "plan_log.fork");
  watch.needFresh(600_002);
  refused(() => watch.needFresh(600_003), "plan_log.stale");
  for (let bit = 0; bit < seven.length * 8; bit++) {
    const text = Buffer.from(flipped(new Uint8Array(Buffer.from(seven)), bit)).toString();
    refused(() => readNote(relay, plan, text));
  }
});

test("fork proofs: only of two orders, and damage proves nothing", () => {
  const [relay, plan] = [relayOf("r"), random(32)];
  const leaves = Array.from({ length: 3 }, () => random(32));
  const noteOf = (items) => writeNote(relay, plan, BigInt(items.length), rootOf(items));
  const proof = writeFork(noteOf([random(32)]), noteOf(leaves), leaves);
  assert.ok(provesFork(relay, plan, proof));
  for (const bad of damaged(proof, 3)) assert.ok(!provesFork(relay, plan, bad));
  assert.ok(!provesFork(relay, random(32), proof));
  assert.ok(!provesFork(relay, plan, writeFork(noteOf(leaves.slice(0, 2)), noteOf(leaves), leaves)));
});

test("slots: each type gives the key, and costs that are not the page's cost nothing", () => {
  const [id, drk] = [random(16), random(32)];
  const secrets = { 2: random(32), 3: random(20), 4: random(32) };
  const slots = Object.entries(secrets).map(([type, secret]) =>
    vault.writeSlot({ type: Number(type), vault: id }, secret, drk, random),
  );
  for (const [at, slot] of slots.entries()) {
    const secret = secrets[at + 2];
    assert.deepEqual(vault.openSlot(slot, id, secret), drk);
    for (const bad of damaged(slot, 3)) refused(() => vault.openSlot(bad, id, secret), "crypto.open");
  }
  vault.checkSlots(slots, id);
  refused(() => vault.checkSlots([slots[0], slots[0]], id), "crypto.open");
  refused(() => vault.checkSlots(slots, random(16)), "crypto.open");
});

test("slots: a passphrase in one Unicode form", () => {
  const [id, drk] = [random(16), random(32)];
  const secret = vault.passphraseBytes("bla\u030Ahval");
  assert.deepEqual(secret, vault.passphraseBytes("bl\u00E5hval"));
  const [memory, passes] = vault.COSTS[1];
  const slot = vault.writeSlot({ type: 1, vault: id, memory, passes }, secret, drk, random);
  assert.deepEqual(vault.openSlot(slot, id, secret), drk);
  const before = performance.now();
  for (let bit = 38 * 8; bit < 46 * 8; bit++) refused(() => vault.openSlot(flipped(slot, bit), id, secret));
  assert.ok(performance.now() - before < 500);
});

test("vaults and wraps to people: damage, another place and an older counter are refused", () => {
  const [id, drk, content, seed, context] = [random(16), random(32), random(500), random(32), random(32)];
  const whole = vault.writeVault({ vault: id, counter: 5n }, drk, content, random);
  assert.deepEqual(vault.openVault(whole, id, drk, 5n), { counter: 5n, content });
  refused(() => vault.openVault(whole, id, drk, 6n), "crypto.open");
  for (const bad of damaged(whole, 3)) refused(() => vault.openVault(bad, id, drk), "crypto.open");
  const place = { purpose: 1, context };
  const wrapped = vault.writeWrapped(wrapPublic(seed), place, content, random(64));
  assert.deepEqual(vault.openWrapped(wrapped, seed, place), content);
  refused(() => vault.openWrapped(wrapped, seed, { purpose: 2, context }), "crypto.open");
  for (let bit = 0; bit < 39 * 8; bit++) refused(() => vault.openWrapped(flipped(wrapped, bit), seed, place));
});

test("recovery codes: as people type them; each wrong character is noticed", () => {
  const code = random(20);
  const text = writeCode(code);
  assert.match(text, /^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  const typed = text.toLowerCase().replaceAll("-", " - ").replaceAll("0", "o").replaceAll("1", "i");
  assert.deepEqual(readCode(typed), code);
  for (let at = 0; at < text.length; at++) {
    for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZU*\u00C5") {
      if (text[at] === "-" || text[at] === other) continue;
      refused(() => readCode(text.slice(0, at) + other + text.slice(at + 1)), "crypto.open");
    }
  }
  refused(() => readCode(text.slice(1)));
  // A letter whose upper case is of the alphabet, but which is none of the page's.
  refused(() => readCode(text.replace(/.$/, "\u017F")));
});

test("shares: k of n open, fewer do not, and each damage is noticed", () => {
  for (const [k, n] of [2, 3, 4, 5, 6].flatMap((n) =>
    [2, 3, 4, 5, 6].filter((k) => k <= n).map((k) => [k, n]),
  )) {
    const { secret, shares } = writeShares(k, n, random);
    for (let set = 0; set < 2 ** n; set++) {
      const some = shares.filter((_, holder) => (set >> holder) & 1);
      if (some.length >= k) assert.deepEqual(joinShares(some), secret);
      else refused(() => joinShares(some), "crypto.open");
    }
  }
  const { shares } = writeShares(2, 3, random);
  for (const bad of damaged(shares[0])) refused(() => joinShares([bad, shares[1]]), "crypto.open");
});

test("attachments: come back at the edges of a chunk; a stream that does not end is refused", () => {
  const plan = random(32);
  for (const size of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]) {
    const content = random(size);
    const { chunks, ...told } = writeBlob(plan, 7, content, random);
    const all = { ...told, count: chunks.length };
    assert.ok(same(openBlob(plan, 7, all, chunks), content));
    const rootedIn = (some) => ({ ...all, count: some.length, root: rootOf(some.map(leafHash)) });
    for (const some of [chunks.slice(0, -1), [...chunks, chunks[0]], [...chunks].reverse()]) {
      if (some.length === chunks.length && size <= CHUNK) continue;
      refused(() => openBlob(plan, 7, rootedIn(some), some), "crypto.open");
    }
    refused(() => openBlob(plan, 8, all, chunks), "crypto.open");
    refused(() => openBlob(plan, 7, { ...all, size: all.size + 1n }, chunks), "crypto.open");
  }
});
