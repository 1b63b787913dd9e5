// SPDX-License-Identifier: MPL-2.0
// The list of contents of a ZIP file (APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16). What it says is checked, because
// anybody may have written it; its names are words to show and never a path.
import { Unreadable } from "./unreadable.ts";

export const MOST_ENTRIES = 1000;

const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_BYTES = 20;
const HEADER = 0x02014b50;
const HEADER_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_DIRECTORY = 4 << 20; // bytes
const UNKNOWN_16 = 0xffff;
const UNKNOWN_32 = 0xffffffff;
const ENCRYPTED = 0x2041; // flag bits 0, 6 and 13
const AES = 99;

/** One file in the list. */
export interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the ZIP file, and bytes when unpacked, as the list says. */
  readonly packed: number;
  readonly size: number;
  /** Where the entry begins, and where at the latest it must have ended. */
  readonly at: number;
  readonly before: number;
}

const viewOf = async (part: Blob) => new DataView(await part.arrayBuffer());

interface End {
  readonly count: number;
  readonly at: number;
  readonly size: number;
}

/** Finds where the list ends: the record whose comment reaches exactly to the end of the file. */
function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    const isEnd = tail.getUint32(at, true) === END;
    if (isEnd && at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  throw new Unreadable("zip.damaged");
}

async function readEnd(file: Blob): Promise<End> {
  const tail = await viewOf(file.slice(-(END_BYTES + MOST_COMMENT + ZIP64_BYTES)));
  const found = findEnd(tail);
  const short = (at: number) => tail.getUint16(found + at, true);
  const long = (at: number) => tail.getUint32(found + at, true);
  const count = short(10);
  const [size, at] = [long(12), long(16)];
  const locator = found >= ZIP64_BYTES && tail.getUint32(found - ZIP64_BYTES, true) === ZIP64_LOCATOR;
  if (locator || count === UNKNOWN_16 || size === UNKNOWN_32 || at === UNKNOWN_32)
    throw new Unreadable("zip.zip64");
  if (short(4) !== 0 || short(6) !== 0 || short(8) !== count) throw new Unreadable("zip.disks");
  if (count > MOST_ENTRIES || size > MOST_DIRECTORY) throw new Unreadable("zip.entries");
  const endsAt = file.size - tail.byteLength + found;
  if (at + size !== endsAt) throw new Unreadable("zip.damaged");
  return { count, at, size };
}

type Listed = Omit<Entry, "before"> & { readonly ends: number };

/** Reads one row of the list; gives it with the number of bytes that it takes there. */
function readRow(list: DataView, at: number): { entry: Listed; bytes: number } {
  if (at + HEADER_BYTES > list.byteLength || list.getUint32(at, true) !== HEADER)
    throw new Unreadable("zip.damaged");
  const short = (from: number) => list.getUint16(at + from, true);
  const long = (from: number) => list.getUint32(at + from, true);
  const [method, named] = [short(10), short(28)];
  const [packed, size, begins] = [long(20), long(24), long(42)];
  if ([packed, size, begins].includes(UNKNOWN_32)) throw new Unreadable("zip.zip64");
  if (short(34) !== 0) throw new Unreadable("zip.disks");
  const bytes = HEADER_BYTES + named + short(30) + short(32);
  if (at + bytes > list.byteLength) throw new Unreadable("zip.damaged");
  const entry = {
    name: new TextDecoder().decode(new Uint8Array(list.buffer, at + HEADER_BYTES, named)),
    isEncrypted: (short(8) & ENCRYPTED) !== 0 || method === AES,
    method,
    crc: long(16),
    packed,
    size,
    at: begins,
    ends: begins + LOCAL_BYTES + named + packed,
  };
  return { entry, bytes };
}

/** Says for each entry where the next thing begins; refuses those that lie over each other. */
function bounded(listed: readonly Listed[], listAt: number): Entry[] {
  const order = [...listed].sort((a, b) => a.at - b.at);
  const before = new Map(order.map((entry, index) => [entry, order[index + 1]?.at ?? listAt]));
  return listed.map(({ ends, ...entry }, index) => {
    const next = before.get(listed[index]!)!;
    if (ends > next) throw new Unreadable("zip.overlap");
    return { ...entry, before: next };
  });
}

/** Reads the list of contents, in its order; fails with Unreadable. */
export async function readDirectory(file: Blob): Promise<Entry[]> {
  const { count, at, size } = await readEnd(file);
  const list = await viewOf(file.slice(at, at + size));
  const listed: Listed[] = [];
  let row = 0;
  for (let left = count; left > 0; left -= 1) {
    const { entry, bytes } = readRow(list, row);
    listed.push(entry);
    row += bytes;
  }
  if (row !== size) throw new Unreadable("zip.damaged");
  return bounded(listed, at);
}
