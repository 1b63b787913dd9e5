// SPDX-License-Identifier: MPL-2.0
// Unpacks within bounds: what comes out is counted while it comes, whatever was said beforehand.
import { crc32 } from "./crc32.ts";
import type { Entry } from "./directory.ts";
import { Unreadable } from "./unreadable.ts";

export const MOST_UNPACKED = 64 << 20; // bytes
export const MOST_RATIO = 200;

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const [STORED, DEFLATED] = [0, 8];
// At most a thousand times as much comes out of what is put in at once, before anything can be counted.
const STEP = 4096; // bytes

type Bytes = Uint8Array<ArrayBuffer>;

/** What came out. */
export interface Unpacked {
  readonly pieces: readonly Bytes[];
  readonly size: number;
}

function feed(packed: Bytes): ReadableStream<Bytes> {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Bytes>) => {
    if (at >= packed.length) return controller.close();
    controller.enqueue(packed.subarray(at, (at += STEP)));
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

function decompressor(format: CompressionFormat): DecompressionStream {
  try {
    return new DecompressionStream(format);
  } catch {
    throw new Unreadable("zip.browser");
  }
}

/** Inflates at most `most` bytes; fails with Unreadable: with `over` where more would come, else as damaged. */
async function inflate(packed: Bytes, format: CompressionFormat, most: number, over: Unreadable) {
  const reader = (feed(packed).pipeThrough(decompressor(format)) as ReadableStream<Bytes>).getReader();
  const pieces: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Unreadable("zip.damaged");
    });
    if (done) return { pieces, size };
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      throw over;
    }
    pieces.push(value);
  }
}

const bytesOf = async (part: Blob) => new Uint8Array(await part.arrayBuffer());

/** Finds the bytes of an entry: after its own header, which repeats the name and may have another length. */
async function packedBytes(file: Blob, { at, packed, before }: Entry): Promise<Bytes> {
  const header = new DataView(await file.slice(at, at + LOCAL_BYTES).arrayBuffer());
  if (header.byteLength < LOCAL_BYTES || header.getUint32(0, true) !== LOCAL)
    throw new Unreadable("zip.damaged");
  const begins = at + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (begins + packed > before) throw new Unreadable("zip.overlap");
  return bytesOf(file.slice(begins, begins + packed));
}

/** Fails with Unreadable where an entry is not even to be tried. */
function checkEntry({ isEncrypted, method, packed, size }: Entry): void {
  if (isEncrypted) throw new Unreadable("zip.encrypted");
  if (method !== STORED && method !== DEFLATED) throw new Unreadable("zip.method");
  if (method === STORED && packed !== size) throw new Unreadable("zip.damaged");
  if (size > packed * MOST_RATIO) throw new Unreadable("zip.ratio");
}

/** Unpacks one entry of a ZIP file; what comes out has the size and the checksum that the list says. */
export async function unpackEntry(file: Blob, entry: Entry): Promise<Unpacked> {
  checkEntry(entry);
  const packed = await packedBytes(file, entry);
  const unpacked =
    entry.method === STORED
      ? { pieces: [packed], size: packed.length }
      : await inflate(packed, "deflate-raw", entry.size, new Unreadable("zip.damaged"));
  if (unpacked.size !== entry.size || crc32(unpacked.pieces) !== entry.crc)
    throw new Unreadable("zip.damaged");
  return unpacked;
}

/** Unpacks a gzip file; the browser checks its checksum. */
export async function unpackGzip(file: Blob): Promise<Unpacked> {
  if (file.size > MOST_UNPACKED) throw new Unreadable("zip.size");
  const most = Math.min(MOST_UNPACKED, file.size * MOST_RATIO);
  const over = new Unreadable(most < MOST_UNPACKED ? "zip.ratio" : "zip.size");
  return inflate(await bytesOf(file), "gzip", most, over);
}
