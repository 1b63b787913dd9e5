// SPDX-License-Identifier: MPL-2.0
// Big-endian encodings that read and write by one description (FORMAT.md section 1), and how a refusal is told.
import { timingSafeEqual } from "node:crypto";

export class Refusal extends Error {
  constructor(check) {
    super(check);
    this.check = check;
  }
}

export const need = (held, check) => {
  if (!held) throw new Refusal(check);
};

/** What `action` gives, or `other` where it refuses. */
export const orElse = (other, action) => {
  try {
    return action();
  } catch (fault) {
    if (fault instanceof Refusal) return other;
    throw fault;
  }
};

export const hex = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
export const unhex = (text) => {
  need(/^([0-9a-f]{2})*$/.test(text), "hex");
  return new Uint8Array(Buffer.from(text, "hex"));
};
export const ascii = (text) => new Uint8Array(Buffer.from(text, "latin1"));
export const utf8 = (text) => new Uint8Array(Buffer.from(text, "utf8"));
export const zeros = (length) => new Uint8Array(length);
export const same = (a, b) => Buffer.compare(a, b) === 0;
export const sameSecret = (a, b) => a.length === b.length && timingSafeEqual(a, b);

export function join(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

class Source {
  constructor(bytes, check) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.check = check;
    this.at = 0;
  }
  take(length) {
    need(length <= this.bytes.length - this.at, this.check);
    this.at += length;
    return this.at - length;
  }
}

const number = (width, get, set) => ({
  read: (source) => source.view[get](source.take(width)),
  write(value) {
    const bytes = zeros(width);
    new DataView(bytes.buffer)[set](0, value);
    return bytes;
  },
});

export const u8 = number(1, "getUint8", "setUint8");
export const u16 = number(2, "getUint16", "setUint16");
export const u32 = number(4, "getUint32", "setUint32");
export const u64 = number(8, "getBigUint64", "setBigUint64");

export const bytes = (length) => ({
  read: (source) => source.bytes.slice(source.take(length), source.at),
  write(value) {
    need(value.length === length, "write.length");
    return value;
  },
});

export const variable = (most) => ({
  read(source) {
    const length = u32.read(source);
    need(length <= most, source.check);
    return source.bytes.slice(source.take(length), source.at);
  },
  write(value) {
    need(value.length <= most, "write.length");
    return join(u32.write(value.length), value);
  },
});

export const rest = {
  read: (source) => source.bytes.slice(source.take(source.bytes.length - source.at)),
  write: (value) => value,
};

export const list = (most, item) => ({
  read(source) {
    const count = u16.read(source);
    need(count <= most, source.check);
    return Array.from({ length: count }, () => item.read(source));
  },
  write(items) {
    need(items.length <= most, "write.length");
    return join(u16.write(items.length), ...items.map(item.write));
  },
});

export const struct = (fields) => ({
  read: (source) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.read(source)])),
  write: (value) => join(...Object.entries(fields).map(([name, field]) => field.write(value[name]))),
});

/** As `item`; a value for which `holds` is false is refused when read. It can be written, so that tests have bad objects. */
export const where = (item, holds) => ({
  read(source) {
    const value = item.read(source);
    need(holds(value), source.check);
    return value;
  },
  write: item.write,
});

/** A first byte `op` that says which of the forms follows. */
export const choice = (forms) => ({
  read(source) {
    const op = u8.read(source);
    need(forms[op], source.check);
    return { op, ...forms[op].read(source) };
  },
  write: (value) => join(u8.write(value.op), forms[value.op].write(value)),
});

export const constant = (expected) => where(bytes(expected.length), (value) => same(value, expected));

/** Each key is higher than the one before: of bytes by their order, of numbers by their size. */
export const ascending = (keyOf) => (items) =>
  items.every((item, at) => at === 0 || higher(keyOf(item), keyOf(items[at - 1])));
const higher = (a, b) => (typeof a === "number" ? a > b : Buffer.compare(a, b) > 0);

/** The value of all of `whole`; nothing may stand after it. */
export function decode(item, whole, check = "plan_log.form") {
  const source = new Source(whole, check);
  const value = item.read(source);
  need(source.at === whole.length, check);
  return value;
}
