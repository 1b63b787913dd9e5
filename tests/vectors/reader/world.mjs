// SPDX-License-Identifier: MPL-2.0
// People, devices and categories of one random plan, and the log that they write: for random_log.mjs.
import { ascii, hex, unhex, zeros } from "./codec.mjs";
import { genesis } from "./compose.mjs";
import { wrapPublic } from "./crypto.mjs";
import { binding, deviceSeed, memberSeed, wrapSeed } from "./keys.mjs";
import { Log } from "./log.mjs";
import { KINDS, MAY, ROLE } from "./payloads.mjs";
import { openFor, sealFor, writePayload, writeRecord } from "./record.mjs";
import { publicOf } from "./sign.mjs";

const MADE = 1_767_225_600_000n;

export class World {
  constructor(random) {
    Object.assign(this, { random, log: new Log(), people: [], categories: [], records: [], outcomes: [] });
    this.salt = random(32);
    const seed = random(32);
    this.relay = { seed, key: publicOf(seed), name: ascii(random.pick(["relay.example", "r-1", "0"])) };
  }

  newPerson() {
    const identitySeed = this.random(32);
    const seed = memberSeed(identitySeed, this.salt);
    const person = { identitySeed, seed, key: publicOf(seed), roots: [], devices: [] };
    person.id = hex(person.key);
    this.people.push(person);
    this.newRoot(person);
    this.newDevice(person);
    return person;
  }

  newRoot(person) {
    person.roots.push(this.random(32));
    person.generation = BigInt(person.roots.length);
    person.puk = wrapPublic(wrapSeed(person.roots.at(-1), this.salt));
  }

  newDevice(person) {
    const raw = this.random(32);
    const seed = deviceSeed(raw, this.salt);
    const device = { raw, seed, key: publicOf(seed), person };
    person.devices.push(device);
    return device;
  }

  entryOf(person, role) {
    const { key, generation, puk, identitySeed } = person;
    const parts = { identity: publicOf(identitySeed), member: key, generation, puk, blind: this.random(32) };
    return { member: key, role, generation, puk, binding: binding(parts) };
  }

  genesisOf(founder, memberSeed = founder.seed, role = ROLE.STEWARD) {
    return genesis({
      salt: this.salt,
      made: MADE,
      relay: this.relay,
      founder: this.entryOf(founder, role),
      device: founder.devices[0].key,
      memberSeed,
    });
  }

  found(founder) {
    const { payload, plan } = this.genesisOf(founder);
    Object.assign(this, { plan, genesisPayload: payload });
    return this.offer(this.write(founder.devices[0], KINDS.GENESIS, openFor(payload)), "ok");
  }

  stateOf(device) {
    const fresh = { seq: 0n, prev: zeros(32), seen: 0n };
    return this.log.devices.get(hex(device.key)) ?? fresh;
  }

  /** The header that a true record of this device would have now. */
  fieldsOf(device, kind) {
    const { log, random, plan } = this;
    const { seq, prev, seen: before } = this.stateOf(device);
    const seen = random.chance(0.6) ? log.size : Number(before) + random.below(log.size - Number(before) + 1);
    const heads = log.tree.root(seen);
    return { kind, plan, category: 0, epoch: 0n, author: device.key, seq, prev, seen: BigInt(seen), heads };
  }

  /** `twist`: what is to be otherwise in the header, as an object or from the true one. */
  write(device, kind, make, twist = {}) {
    const fields = this.fieldsOf(device, kind);
    return writeRecord(
      { ...fields, ...(typeof twist === "function" ? twist(fields) : twist) },
      device.seed,
      make,
    );
  }

  /** Throws where the reader does not say what the one who made the record knows. */
  offer(whole, expected) {
    const outcome = this.log.offer(whole);
    if (outcome !== expected) throw new Error(`${outcome} where ${expected} was due`);
    this.records.push(whole);
    this.outcomes.push(outcome);
    return outcome === "ok" ? this.log.records.at(-1) : null;
  }

  open(device, kind, value, expected = "ok", twist = {}) {
    return this.offer(this.write(device, kind, openFor(writePayload(kind, value)), twist), expected);
  }

  sealed(device, kind, category, text, expected = "ok", { key, twist = {} } = {}) {
    const { key: current } = category.epochs.at(-1);
    const make = sealFor(key ?? current, this.random(24), text);
    const place = { category: category.number, epoch: BigInt(category.epochs.length), ...twist };
    return this.offer(this.write(device, kind, make, place), expected);
  }

  inRoster = (person) => this.log.member(person.id) !== undefined;
  mayWrite = (person) => this.inRoster(person) && !this.log.cutOff.has(person.id);
  works = (device) => {
    const known = this.log.devices.get(hex(device.key));
    return known !== undefined && !known.revoked && this.mayWrite(device.person);
  };

  devices(test = () => true) {
    return this.people.flatMap(({ devices }) => devices).filter((one) => this.works(one) && test(one));
  }
  device(test) {
    const found = this.devices(test);
    return found.length > 0 ? this.random.pick(found) : undefined;
  }
  roleOf = (person) => this.log.member(person.id)?.role;
  steward = () => this.device(({ person }) => this.roleOf(person) === ROLE.STEWARD);
  officers = () => this.people.filter((one) => this.mayWrite(one) && this.roleOf(one) === ROLE.OFFICER);

  /** Somebody with a working device whom the category's list gives one of the roles. */
  inCategory(category, ...roles) {
    return this.device(({ person }) => roles.includes(category.list.get(person.id)));
  }
  writer = (category) => this.inCategory(category, MAY.STEWARD, MAY.WRITER);

  listOf(category) {
    const members = [...category.list].map(([id, role]) => ({ member: unhex(id), role }));
    return members.sort((a, b) => Buffer.compare(a.member, b.member));
  }
}
