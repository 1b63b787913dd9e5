// SPDX-License-Identifier: MPL-2.0
// ZIP files written byte by byte, so that each of their fields can lie.
import { crc32, deflateRawSync } from "node:zlib";

const field = (...parts) => {
  const bytes = Buffer.alloc(parts.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of parts) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
};

const headOf = ({ flags, method, crc, packed, size, name, extra }) =>
  Buffer.concat([
    field([2, 20], [2, flags], [2, method], [4, 0], [4, crc], [4, packed], [4, size], [2, name.length]),
    field([2, extra.length]),
  ]);

/** What an entry says of itself; `entry` may say otherwise. `list` is what only the list of contents says. */
function described({ name, text = "", method = 8, list = {}, ...entry }) {
  const content = Buffer.from(text);
  const data = entry.data ?? (method === 8 ? deflateRawSync(content) : content);
  const own = {
    flags: 0x800,
    method,
    crc: crc32(content),
    packed: data.length,
    size: content.length,
    name: Buffer.from(name),
    extra: Buffer.alloc(0),
    disk: 0,
    ...entry,
  };
  return { own, listed: { ...own, ...list }, data };
}

/** Writes a ZIP file of the entries. `end` changes fields of its last record, `before` comes in front of that. */
export function zipOf(entries, { end = {}, before = Buffer.alloc(0), comment = "" } = {}) {
  const parts = [];
  const rows = [];
  let at = 0;
  for (const entry of entries) {
    const { own, listed, data } = described(entry);
    const local = Buffer.concat([field([4, 0x04034b50]), headOf(own), own.name, own.extra, data]);
    const where = [
      [2, 0],
      [2, listed.disk],
      [2, 0],
      [4, 0],
      [4, listed.at ?? at],
    ];
    const head = [field([4, 0x02014b50], [2, 20]), headOf(listed), field(...where)];
    rows.push(Buffer.concat([...head, listed.name, listed.extra]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(rows);
  const last = {
    disk: 0,
    listDisk: 0,
    here: rows.length,
    all: rows.length,
    size: list.length,
    at,
    ...end,
  };
  const record = field(
    [4, 0x06054b50],
    [2, last.disk],
    [2, last.listDisk],
    [2, last.here],
    [2, last.all],
    [4, last.size],
    [4, last.at],
    [2, comment.length],
  );
  return Buffer.concat([...parts, list, before, record, Buffer.from(comment)]);
}

/** Bytes that hardly anything packs, the same each time. */
export function noise(length) {
  let state = 1;
  return Buffer.alloc(length).map(() => (state = (state * 48271) % 2147483647) & 0xff);
}
