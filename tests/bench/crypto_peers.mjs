// SPDX-License-Identifier: MPL-2.0
// core/crypto's operations once more, by libsodium.js: as its wrappers offer them, and by hand in the heap of its
// module, without the copies between JavaScript and the module that the wrappers make. The format is that of
// core/plan_log/FORMAT.md, section 1.
const LABELS = { content: "jpe1/content", grant: "jpe1/grant" };
const FLOOR = 256;
const TAG = 16;
const ZERO_NONCE = new Uint8Array(24);

export function paddedSize(size) {
  const whole = Math.max(FLOOR, 4 + size);
  const e = 31 - Math.clz32(whole);
  const step = 2 ** (e - (32 - Math.clz32(e)));
  return Math.ceil(whole / step) * step;
}

function pad(text) {
  const padded = new Uint8Array(paddedSize(text.length));
  new DataView(padded.buffer).setUint32(0, text.length);
  padded.set(text, 4);
  return padded;
}

function unpad(padded) {
  const size = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (size > padded.length - 4 || paddedSize(size) !== padded.length) throw new Error("crypto.open");
  if (padded.subarray(4 + size).some((byte) => byte !== 0)) throw new Error("crypto.open");
  return padded.slice(4, 4 + size);
}

function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function u32(value) {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

const u64 = (value) => concat(u32(0), u32(value));
const ascii = (text) => new TextEncoder().encode(text);

function frame(label, ...parts) {
  const framed = parts.flatMap((part) => [u64(part.length), part]);
  return concat(new Uint8Array([label.length]), ascii(label), ...framed);
}

const repeat = (times, run) => {
  for (let i = 0; i < times; i++) run();
};

// The cryptography of core/plan_log's operations, without its encoding, checks and state.
const ofLog = ({ wrap, sign, seal_1024, verify, open_64, hash_560 }) => ({
  grant_12x20: () => repeat(12, () => (wrap(), sign())),
  withdraw: () => (repeat(11, wrap), repeat(16, sign), seal_1024()),
  verify_10000: () => repeat(10_000, () => (verify(), hash_560())),
  read_10000: () => repeat(10_000, open_64),
  reopen_10000: () => repeat(10_000, hash_560),
});

/** By the wrappers. */
export class Wrapped {
  constructor(sodium) {
    this.sodium = sodium;
  }
  #sealBody(key, label, context, nonce, text) {
    const { sodium } = this;
    const pair = sodium.crypto_generichash(64, frame(label, context, nonce), key);
    const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      pad(text),
      context,
      null,
      nonce,
      pair.subarray(0, 32),
    );
    return concat(pair.subarray(32), u32(ciphertext.length), ciphertext);
  }
  #openBody(key, label, context, nonce, body) {
    const { sodium } = this;
    const pair = sodium.crypto_generichash(64, frame(label, context, nonce), key);
    if (!sodium.memcmp(pair.subarray(32), body.subarray(0, 32))) throw new Error("crypto.open");
    const ciphertext = body.subarray(36);
    const padded = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      ciphertext,
      context,
      nonce,
      pair.subarray(0, 32),
    );
    return unpad(padded);
  }
  seal(key, context, text) {
    const nonce = this.sodium.randombytes_buf(24);
    return concat(nonce, this.#sealBody(key, LABELS.content, context, nonce, text));
  }
  open(key, context, sealed) {
    return this.#openBody(key, LABELS.content, context, sealed.subarray(0, 24), sealed.subarray(24));
  }
  wrap(publicKey, context, text) {
    const { ciphertext, sharedSecret } = this.sodium.crypto_kem_xwing_enc(publicKey);
    const whole = concat(context, ciphertext, publicKey);
    return concat(ciphertext, this.#sealBody(sharedSecret, LABELS.grant, whole, ZERO_NONCE, text));
  }
  unwrap(pair, context, wrapped) {
    const kem = wrapped.subarray(0, 1120);
    const shared = this.sodium.crypto_kem_xwing_dec(kem, pair.privateKey);
    const whole = concat(context, kem, pair.publicKey);
    return this.#openBody(shared, LABELS.grant, whole, ZERO_NONCE, wrapped.subarray(1120));
  }
  operations() {
    const { sodium } = this;
    const key = sodium.randombytes_buf(32);
    const context = sodium.randombytes_buf(164);
    const operations = {};
    for (const size of [64, 1024, 65536]) {
      const text = sodium.randombytes_buf(size);
      const sealed = this.seal(key, context, text);
      operations[`seal_${size}`] = () => this.seal(key, context, text);
      operations[`open_${size}`] = () => this.open(key, context, sealed);
    }
    const pair = sodium.crypto_kem_xwing_keypair();
    const text = sodium.randombytes_buf(200);
    const wrapped = this.wrap(pair.publicKey, context, text);
    operations.wrap = () => this.wrap(pair.publicKey, context, text);
    operations.unwrap = () => this.unwrap(pair, context, wrapped);
    const signer = sodium.crypto_sign_seed_keypair(key);
    const hash = sodium.randombytes_buf(32);
    const signature = sodium.crypto_sign_detached(hash, signer.privateKey);
    operations.sign = () => sodium.crypto_sign_detached(hash, signer.privateKey);
    operations.verify = () => {
      if (!sodium.crypto_sign_verify_detached(signature, hash, signer.publicKey)) throw new Error("verify");
    };
    const salt = sodium.randombytes_buf(16);
    operations.argon2id_64_mib = () =>
      sodium.crypto_pwhash(32, key, salt, 3, 65536 * 1024, sodium.crypto_pwhash_ALG_ARGON2ID13);
    const record = sodium.randombytes_buf(560);
    operations.hash_560 = () => sodium.crypto_hash_sha256(record);
    return { ...operations, ...ofLog(operations) };
  }
}

/** By hand: everything stays in the module's heap, which is written to before and never again. */
export class Raw {
  constructor(sodium) {
    this.lib = sodium.libsodium;
  }
  #room(size) {
    return this.lib._malloc(size);
  }
  #put(bytes) {
    const at = this.#room(bytes.length);
    this.lib.HEAPU8.set(bytes, at);
    return at;
  }
  // A frame of label, context and nonce in the heap, its parts to be filled in place.
  #framed(label, context, nonceSize) {
    const bytes = frame(label, context, new Uint8Array(nonceSize));
    const at = this.#put(bytes);
    const nonce = at + bytes.length - nonceSize;
    return {
      at,
      size: bytes.length,
      context: nonce - 8 - context.length,
      contextSize: context.length,
      nonce,
    };
  }
  #sealing(framed, key, text, out, pairAt, paddedAt) {
    const { lib } = this;
    const size = paddedSize(text.size);
    lib._crypto_generichash(pairAt, 64, framed.at, framed.size, 0, key, 32);
    lib.HEAPU8.fill(0, paddedAt, paddedAt + size);
    lib.HEAPU8.set(u32(text.size), paddedAt);
    lib.HEAPU8.copyWithin(paddedAt + 4, text.at, text.at + text.size);
    lib.HEAPU8.copyWithin(out, pairAt + 32, pairAt + 64);
    lib.HEAPU8.set(u32(size + TAG), out + 32);
    lib._crypto_aead_xchacha20poly1305_ietf_encrypt(
      ...[out + 36, 0, paddedAt, size, 0, framed.context, framed.contextSize, 0, 0, framed.nonce, pairAt],
    );
  }
  #opening(framed, key, size, body, pairAt, paddedAt, textAt) {
    const { lib } = this;
    lib._crypto_generichash(pairAt, 64, framed.at, framed.size, 0, key, 32);
    if (lib._crypto_verify_32(pairAt + 32, body) !== 0) throw new Error("crypto.open");
    const opened = lib._crypto_aead_xchacha20poly1305_ietf_decrypt(
      ...[
        paddedAt,
        0,
        0,
        body + 36,
        size + TAG,
        0,
        framed.context,
        framed.contextSize,
        0,
        framed.nonce,
        pairAt,
      ],
    );
    if (opened !== 0) throw new Error("crypto.open");
    const heap = lib.HEAPU8;
    const length = new DataView(heap.buffer).getUint32(paddedAt);
    if (paddedSize(length) !== size) throw new Error("crypto.open");
    for (let i = paddedAt + 4 + length; i < paddedAt + size; i++) {
      if (heap[i] !== 0) throw new Error("crypto.open");
    }
    heap.copyWithin(textAt, paddedAt + 4, paddedAt + 4 + length);
  }
  #seals(operations, key, context) {
    const { lib } = this;
    for (const size of [64, 1024, 65536]) {
      const padded = paddedSize(size);
      const framed = this.#framed(LABELS.content, context, 24);
      const text = { at: this.#put(new Uint8Array(size).fill(7)), size };
      const [out, back] = [this.#room(24 + 36 + padded + TAG), this.#room(size)];
      const [pair, scratch] = [this.#room(64), this.#room(padded)];
      operations[`seal_${size}`] = () => {
        lib._randombytes_buf(framed.nonce, 24);
        lib.HEAPU8.copyWithin(out, framed.nonce, framed.nonce + 24);
        this.#sealing(framed, key, text, out + 24, pair, scratch);
      };
      operations[`seal_${size}`]();
      operations[`open_${size}`] = () => {
        lib.HEAPU8.copyWithin(framed.nonce, out, out + 24);
        this.#opening(framed, key, padded, out + 24, pair, scratch, back);
      };
    }
  }
  #wraps(operations, context) {
    const { lib } = this;
    const [publicKey, secretKey] = [this.#room(1216), this.#room(32)];
    lib._crypto_kem_xwing_keypair(publicKey, secretKey);
    const framed = this.#framed(LABELS.grant, new Uint8Array(context.length + 1120 + 1216), 24);
    const kem = framed.context + context.length;
    lib.HEAPU8.set(context, framed.context);
    lib.HEAPU8.copyWithin(kem + 1120, publicKey, publicKey + 1216);
    const text = { at: this.#put(new Uint8Array(200).fill(7)), size: 200 };
    const [out, back, shared] = [this.#room(1120 + 36 + 256 + TAG), this.#room(200), this.#room(32)];
    const [pair, scratch] = [this.#room(64), this.#room(256)];
    operations.wrap = () => {
      lib._crypto_kem_xwing_enc(out, shared, publicKey);
      lib.HEAPU8.copyWithin(kem, out, out + 1120);
      this.#sealing(framed, shared, text, out + 1120, pair, scratch);
    };
    operations.wrap();
    operations.unwrap = () => {
      lib._crypto_kem_xwing_dec(shared, out, secretKey);
      lib.HEAPU8.copyWithin(kem, out, out + 1120);
      this.#opening(framed, shared, 256, out + 1120, pair, scratch, back);
    };
  }
  operations() {
    const { lib } = this;
    const operations = {};
    const key = this.#room(32);
    lib._randombytes_buf(key, 32);
    const context = new Uint8Array(164).fill(3);
    this.#seals(operations, key, context);
    this.#wraps(operations, context);
    const [publicKey, secretKey, signature] = [this.#room(32), this.#room(64), this.#room(64)];
    lib._crypto_sign_seed_keypair(publicKey, secretKey, key);
    operations.sign = () => lib._crypto_sign_detached(signature, 0, key, 32, 0, secretKey);
    operations.sign();
    operations.verify = () => {
      if (lib._crypto_sign_verify_detached(signature, key, 32, 0, publicKey) !== 0) throw new Error("verify");
    };
    const [salt, derived] = [this.#room(16), this.#room(32)];
    operations.argon2id_64_mib = () => {
      if (lib._crypto_pwhash(derived, 32, 0, key, 32, 0, salt, 3, 0, 65536 * 1024, 2) !== 0) {
        throw new Error("argon2id");
      }
    };
    const [record, digest] = [this.#room(560), this.#room(32)];
    operations.hash_560 = () => lib._crypto_hash_sha256(digest, record, 560, 0);
    return { ...operations, ...ofLog(operations) };
  }
}
