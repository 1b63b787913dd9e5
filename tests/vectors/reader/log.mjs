// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 4: the checks that admit a record, in their order. Who may do what: rules.mjs.
import { hex, need, same, zeros } from "./codec.mjs";
import { H } from "./crypto.mjs";
import { Tree } from "./merkle.mjs";
import { KINDS } from "./payloads.mjs";
import { SUITE, readRecord, signatureHolds } from "./record.mjs";
import { applies, mayWrite } from "./rules.mjs";

export const planOf = (genesisPayload) => H("jpe1/plan", genesisPayload);

export class Log {
  constructor() {
    this.tree = new Tree();
    this.records = [];
    this.suite = SUITE;
    this.readOnly = false;
    this.members = new Map();
    this.devices = new Map();
    this.categories = new Map();
    this.byLeaf = new Map();
    this.cutOff = new Set();
    this.causes = new Map();
    this.inForce = new Set();
    this.closed = new Set();
    this.accepted = new Map();
  }

  get size() {
    return this.tree.size;
  }

  /** Takes the record in, or throws a Refusal that names the first check that failed. */
  admit(whole) {
    const record = readRecord(whole);
    need(this.size === 0 ? founds(record) : same(record.plan, this.plan), "plan_log.plan");
    need(record.suite === this.suite, "plan_log.suite");
    const author = this.authorOf(record);
    need(author, "plan_log.author");
    if (record.known || record.suite === SUITE) need(signatureHolds(record), "plan_log.signature");
    if (!record.known) this.readOnly = true;
    need(record.known, "plan_log.readonly");
    this.checkChain(record, author);
    this.checkEpoch(record);
    need(!record.sealed || !this.frozen(record.category), "plan_log.frozen");
    need(mayWrite(this, record, author), "plan_log.role");
    need(!this.readOnly, "plan_log.readonly");
    this.take(record, author);
    return record;
  }

  /** "ok", or the name of the check that failed. */
  offer(whole) {
    try {
      this.admit(whole);
      return "ok";
    } catch (fault) {
      if (fault.check === undefined) throw fault;
      return fault.check;
    }
  }

  authorOf(record) {
    if (this.size === 0)
      return same(record.author, record.payload.device) ? newDevice(record.payload.founder) : null;
    const device = this.devices.get(hex(record.author));
    const usable = device && !device.revoked && this.member(device.member) && !this.cutOff.has(device.member);
    return usable ? device : null;
  }

  /** What the roster says of a member that was not removed. */
  member(name) {
    const member = this.members.get(name);
    return member && !member.removed ? member : undefined;
  }

  checkChain({ seq, prev, seen, heads }, author) {
    need(seq <= author.seq, "plan_log.gap");
    need(seq === author.seq, "plan_log.replay");
    need(same(prev, author.prev), "plan_log.chain");
    need(seen <= BigInt(this.size) && seen >= author.seen, "plan_log.seen");
    need(same(heads, this.tree.root(Number(seen))), "plan_log.fork");
  }

  currentEpoch(category) {
    return this.categories.get(category)?.epochs.length ?? 0;
  }

  checkEpoch({ kind, sealed, category, epoch }) {
    const current = this.currentEpoch(category);
    if (kind === KINDS.EPOCH) need(epoch === BigInt(current + 1), "plan_log.epoch");
    else if (sealed || kind === KINDS.WITHDRAW)
      need(current > 0 && epoch === BigInt(current), "plan_log.epoch");
  }

  frozen(category) {
    return this.categories.get(category)?.withdrawn || (this.causes.get(category)?.size ?? 0) > 0;
  }

  /** The record of that leaf hash, if it is of the kind. */
  find(leaf, kind) {
    const record = this.byLeaf.get(hex(leaf));
    return record && (kind === undefined || record.kind === kind) ? record : undefined;
  }

  take(record, author) {
    record.index = this.size;
    record.member = author.member;
    author.seq += 1n;
    author.prev = record.leaf;
    author.seen = record.seen;
    this.tree.push(record.leaf);
    this.records.push(record);
    this.byLeaf.set(hex(record.leaf), record);
    applies(this, record, author);
  }

  addDevice(key, member, author = newDevice({ member: null })) {
    this.devices.set(hex(key), Object.assign(author, { member }));
  }

  /** The acknowledged checkpoints that this order contradicts: evidence, and no ground to refuse them. */
  forks() {
    return this.records.filter(
      ({ kind, payload }) =>
        kind === KINDS.CHECKPOINT_ACK &&
        payload.size <= BigInt(this.size) &&
        !same(payload.root, this.tree.root(Number(payload.size))),
    );
  }

  /** Section 4, "a key that changes blocks": may `own` wrap to this key of that member? */
  mayWrapTo(own, member, generation, pukId) {
    if (own === member) return true;
    const told = this.accepted.get(`${own} ${member}`);
    return told !== undefined && told.generation === generation && same(told.pukId, pukId);
  }
}

const founds = (record) =>
  record.known && record.kind === KINDS.GENESIS && same(record.plan, planOf(record.payloadBytes));

const newDevice = ({ member }) => ({
  member: member === null ? null : hex(member),
  revoked: false,
  seq: 0n,
  prev: zeros(32),
  seen: 0n,
});
