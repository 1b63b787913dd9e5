// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 7: an attachment as a stream of sealed chunks.
import sodium from "libsodium-wrappers-sumo";
import { join, need, same, u32 } from "./codec.mjs";
import { H } from "./crypto.mjs";
import { leafHash, rootOf } from "./merkle.mjs";

await sodium.ready;
export const CHUNK = 65_536;
const MOST_CHUNKS = 1024;
const OPEN = "crypto.open";
const MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
const FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;

const associated = (plan, category) => H("jpe1/blob", plan, u32.write(category));
const chunkCount = (size) => Math.max(1, Math.ceil(size / CHUNK));
// Both directions begin with one state; this way in takes the stream's header instead of drawing it.
const begin = (header, key) => sodium.crypto_secretstream_xchacha20poly1305_init_pull(header, key);

export function writeBlob(plan, category, content, random) {
  const [key, streamHeader] = [random(32), random(24)];
  const count = chunkCount(content.length);
  need(count <= MOST_CHUNKS, "write.length");
  const state = begin(streamHeader, key);
  const ad = associated(plan, category);
  const chunks = Array.from({ length: count }, (_, at) => {
    const text = content.slice(at * CHUNK, (at + 1) * CHUNK);
    const tag = at === count - 1 ? FINAL : MESSAGE;
    return sodium.crypto_secretstream_xchacha20poly1305_push(state, text, ad, tag);
  });
  return { key, streamHeader, chunks, size: BigInt(content.length), root: rootOf(chunks.map(leafHash)) };
}

/** The content, after the end of the stream, the count, the size and the root have held. `count`: what BLOBREF says. */
export function openBlob(plan, category, { key, streamHeader, size, root, count }, chunks) {
  need(chunks.length >= 1 && chunks.length <= MOST_CHUNKS && chunks.length === count, OPEN);
  need(same(rootOf(chunks.map(leafHash)), root), OPEN);
  const state = begin(streamHeader, key);
  const ad = associated(plan, category);
  const texts = chunks.map((chunk, at) => openChunk(state, chunk, ad, at === count - 1));
  const content = join(...texts);
  need(BigInt(content.length) === size && chunkCount(content.length) === count, OPEN);
  return content;
}

function openChunk(state, chunk, ad, last) {
  const pulled = pull(state, chunk, ad);
  need(pulled && pulled.tag === (last ? FINAL : MESSAGE), OPEN);
  need(last ? pulled.message.length <= CHUNK : pulled.message.length === CHUNK, OPEN);
  return pulled.message;
}

function pull(state, chunk, ad) {
  try {
    return sodium.crypto_secretstream_xchacha20poly1305_pull(state, chunk, ad);
  } catch {
    return false;
  }
}
