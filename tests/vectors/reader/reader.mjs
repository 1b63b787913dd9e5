// SPDX-License-Identifier: MPL-2.0
// Whoever holds keys goes on: GRANTs give keys, keys open records, CATEGORYs say whose records count (FORMAT.md 4).
import { decode, hex, join, need, orElse, same, u64 } from "./codec.mjs";
import { unwrap, wrapPublic } from "./crypto.mjs";
import { deviceSeed, keyCommit, memberSeed, wrapSeed } from "./keys.mjs";
import { KINDS, MAY, bundle } from "./payloads.mjs";
import { openRecord, readPayload } from "./record.mjs";
import { publicOf } from "./sign.mjs";

export const grantContext = (head, generation) => join(head, u64.write(generation));
const place = (category, epoch) => `${category}/${epoch}`;

/** A person with one device, as one plan sees them; `roots[0]` is generation 1. */
export class Reader {
  constructor({ identitySeed, device, roots }) {
    Object.assign(this, { identitySeed, device, roots });
  }

  join(salt) {
    this.member = publicOf(memberSeed(this.identitySeed, salt));
    this.deviceKey = publicOf(deviceSeed(this.device, salt));
    this.wraps = this.roots.map((root, at) => {
      const seed = wrapSeed(root, salt);
      return { seed, key: wrapPublic(seed), generation: BigInt(at + 1) };
    });
    this.keys = new Map();
    this.doors = new Map();
  }

  /** Every sealed record of the log: its index, and its payload where this reader opens it and its author may. */
  read(log) {
    this.join(log.salt);
    for (const record of log.records) if (record.kind === KINDS.GRANT) this.receive(log, record);
    this.rosters = new Map();
    return log.records.flatMap((record) => {
      if (record.kind === KINDS.EPOCH) this.enterEpoch(record);
      return record.sealed ? [{ index: record.index, text: this.textOf(log, record) }] : [];
    });
  }

  receive(log, record) {
    for (const { seed, key, generation } of this.wraps) {
      const context = grantContext(record.head, generation);
      const text = orElse(null, () => unwrap(seed, "jpe1/grant", context, record.payloadBytes, key));
      if (text !== null) return orElse(null, () => this.take(log, record, decode(bundle, text)));
    }
  }

  /** All that the GRANT brings, or nothing of it. */
  take(log, record, { recipient, keys, doors }) {
    need(same(recipient, this.member), "plan_log.key");
    const told = keys.flatMap((one) => keysOf(log, record, one));
    for (const door of doors) this.checkDoor(log, keys, door);
    for (const { category, epoch, key } of told) this.keys.set(place(category, epoch), key);
    for (const { category, seed } of doors) this.doors.set(category, seed);
  }

  checkDoor(log, keys, { category, seed }) {
    const { first, keys: some } = keys.find((one) => one.category === category);
    const last = Number(first) + some.length - 2;
    need(same(publicOf(seed), log.categories.get(category).epochs[last].doorKey), "plan_log.key");
  }

  keyOf({ category, epoch }) {
    return this.keys.get(place(category, epoch));
  }

  /** An epoch that this reader cannot read may have changed the list: what it knew before it holds no longer. */
  enterEpoch(record) {
    if (this.keyOf(record) === undefined) this.rosters.delete(record.category);
  }

  textOf(log, record) {
    const key = this.keyOf(record);
    if (key === undefined) return null;
    return orElse(null, () => {
      const text = openRecord(record, key);
      const payload = readPayload(record.kind, text);
      need(this.authorMay(log, record), "plan_log.role");
      if (record.kind === KINDS.CATEGORY) this.rosters.set(record.category, rosterOf(payload));
      return text;
    });
  }

  authorMay(log, { kind, category, epoch, member }) {
    const roster = this.rosters.get(category);
    const change = kind === KINDS.CATEGORY;
    if (roster === undefined) {
      return change && log.categories.get(category).epochs[Number(epoch) - 1].member === member;
    }
    const role = roster.get(member);
    return role === MAY.STEWARD || (!change && role === MAY.WRITER);
  }
}

const rosterOf = ({ members }) => new Map(members.map(({ member, role }) => [hex(member), role]));

/** The keys of one category of a bundle, each held against the EPOCH that stands before the GRANT. */
function keysOf(log, { index }, { category, first, keys }) {
  const epochs = log.categories.get(category)?.epochs ?? [];
  return keys.map((key, at) => {
    const epoch = first + BigInt(at);
    const told = epochs[Number(epoch - 1n)];
    need(told && told.index < index, "plan_log.key");
    need(same(told.keyCommit, keyCommit(key, log.plan, category, epoch)), "plan_log.key");
    return { category, epoch, key };
  });
}
