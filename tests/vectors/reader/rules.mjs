// SPDX-License-Identifier: MPL-2.0
// Who may write a record of each kind, judged without any key, and what the record then changes (FORMAT.md 3 to 5).
import { hex, same } from "./codec.mjs";
import { H } from "./crypto.mjs";
import { checkpointText } from "./checkpoint.mjs";
import { KINDS, ROLE } from "./payloads.mjs";
import { verify } from "./sign.mjs";

const MOST_MEMBERS = 256;
const MOST_DEVICES = 32;
const MOST_CATEGORIES = 4096;
const anyMember = () => true;
const upTo = (bytes, tail) => bytes.slice(0, bytes.length - tail);

const roleOf = (log, author) => log.member(author.member).role;
const isSteward = (log, author) => roleOf(log, author) === ROLE.STEWARD;
const isOfficer = (log, author) => roleOf(log, author) === ROLE.OFFICER;

const genesis = (log, { payload: { salt, founder, device, proof } }) =>
  log.size === 0 && verify(founder.member, H("jpe1/founder", salt, device), proof);

const present = (log) => [...log.members.values()].filter(({ removed }) => !removed).length;

function roster(log, { payload }, author) {
  if (!isSteward(log, author)) return false;
  const old = log.member(hex(payload.op === 3 ? payload.member : payload.entry.member));
  if (payload.op === 1) return old === undefined && present(log) < MOST_MEMBERS;
  if (old === undefined || payload.op === 3) return old !== undefined;
  const { generation, puk } = payload.entry;
  return generation > old.generation || (generation === old.generation && same(puk, old.puk));
}

export const doorMessage = (head, signed) => H("jpe1/door", head, signed);
export const leaveMessage = (head, who) => H("jpe1/leave", head, who);
export const officerMessage = (plan, signed) => H("jpe1/officer", plan, signed);
export const addsMessage = (plan, device) => H("jpe1/adds", plan, device);

function epoch(log, { category, payload, payloadBytes, head }) {
  const known = log.categories.get(category);
  if (known === undefined && log.categories.size === MOST_CATEGORIES) return false;
  const door = known === undefined ? payload.doorKey : known.epochs.at(-1).doorKey;
  return verify(door, doorMessage(head, upTo(payloadBytes, 64)), payload.doorSignature);
}

const withdraw = (log, { category, payload: { who, ringSignature }, head }) =>
  verify(log.categories.get(category).epochs.at(-1).ringKey, leaveMessage(head, who), ringSignature);

const devicesOf = (log, member) =>
  [...log.devices.values()].filter((one) => one.member === member && !one.revoked);

function device(log, { payload }, author) {
  const known = log.devices.get(hex(payload.device));
  const member = payload.op === 1 ? hex(payload.member) : known?.member;
  if (member === undefined || (author.member !== member && !isSteward(log, author))) return false;
  if (payload.op === 2) return !known.revoked;
  if (known || !log.member(member) || devicesOf(log, member).length === MOST_DEVICES) return false;
  return verify(payload.member, addsMessage(log.plan, payload.device), payload.proof);
}

function acknowledges(log, { payload: { size, root, relaySignature } }) {
  const text = checkpointText(log.relayName, log.plan, size, root);
  return verify(log.relayKey, text, relaySignature);
}

function closes(log, { payload: { opened } }, author) {
  const open = log.find(opened, KINDS.BREAKGLASS_OPEN);
  if (!open || log.closed.has(hex(opened))) return false;
  return isOfficer(log, author) || open.member === author.member;
}

/** Two of the officers and the member it is about: so one is an officer. Every signature that stands there holds. */
function scheduled(log, { payload, payloadBytes }) {
  const about = hex(payload.member);
  const { signatures } = payload;
  if (!log.member(about) || signatures.length < 2) return false;
  const message = officerMessage(log.plan, upTo(payloadBytes, 2 + 96 * signatures.length));
  const may = (name) => name === about || log.member(name)?.role === ROLE.OFFICER;
  return signatures.every(({ member, signature }) => may(hex(member)) && verify(member, message, signature));
}

function policyEvent(log, record, author) {
  if (record.payload.op === 1) return scheduled(log, record);
  const leaf = record.payload.scheduled;
  const event = log.find(leaf, KINDS.POLICY_EVENT);
  return event?.payload.op === 1 && !log.inForce.has(hex(leaf)) && isOfficer(log, author);
}

function tombstone(log, { payload: { target } }, author) {
  const record = log.find(target);
  return Boolean(record?.sealed) && (isSteward(log, author) || record.member === author.member);
}

const RULES = {
  [KINDS.GENESIS]: genesis,
  [KINDS.ROSTER]: roster,
  [KINDS.CATEGORY]: anyMember,
  [KINDS.EPOCH]: epoch,
  [KINDS.GRANT]: anyMember,
  [KINDS.WITHDRAW]: withdraw,
  [KINDS.CONTENT]: anyMember,
  [KINDS.BLOBREF]: anyMember,
  [KINDS.DEVICE]: device,
  [KINDS.KEYACCEPT]: anyMember,
  [KINDS.CHECKPOINT_ACK]: acknowledges,
  [KINDS.RECEIPT]: anyMember,
  [KINDS.BREAKGLASS_OPEN]: (log, record, author) => isOfficer(log, author),
  [KINDS.BREAKGLASS_CLOSE]: closes,
  [KINDS.POLICY_EVENT]: policyEvent,
  [KINDS.UPGRADE]: (log, { payload }, author) => isSteward(log, author) && payload.suite > log.suite,
  [KINDS.TOMBSTONE]: tombstone,
};

export const mayWrite = (log, record, author) => RULES[record.kind](log, record, author);

function founded(log, { plan, author: key, payload }, author) {
  Object.assign(log, { plan, salt: payload.salt, relayName: payload.relayName, relayKey: payload.relayKey });
  enter(log, payload.founder);
  log.addDevice(key, author.member, author);
}

const enter = (log, entry) => log.members.set(hex(entry.member), { ...entry, removed: false });

function rosterChanged(log, { payload }) {
  if (payload.op === 3) log.members.get(hex(payload.member)).removed = true;
  else enter(log, payload.entry);
}

function opened(log, { category, payload, leaf, member, index }) {
  const known = log.categories.get(category) ?? { epochs: [] };
  known.epochs.push({ ...payload, member, index, leaf });
  known.withdrawn = false;
  log.categories.set(category, known);
  log.causes.get(category)?.delete(hex(payload.cause));
}

function deviceChanged(log, { payload }) {
  if (payload.op === 1) log.addDevice(payload.device, hex(payload.member));
  else log.devices.get(hex(payload.device)).revoked = true;
}

function nowInForce(log, { payload, leaf }) {
  if (payload.op === 1) return;
  log.inForce.add(hex(payload.scheduled));
  const { member, category } = log.find(payload.scheduled).payload;
  if (category === 0) log.cutOff.add(hex(member));
  else log.causes.set(category, (log.causes.get(category) ?? new Set()).add(hex(leaf)));
}

const EFFECTS = {
  [KINDS.GENESIS]: founded,
  [KINDS.ROSTER]: rosterChanged,
  [KINDS.EPOCH]: opened,
  [KINDS.WITHDRAW]: (log, { category }) => (log.categories.get(category).withdrawn = true),
  [KINDS.DEVICE]: deviceChanged,
  [KINDS.KEYACCEPT]: (log, { payload, member }) =>
    log.accepted.set(`${member} ${hex(payload.member)}`, payload),
  [KINDS.BREAKGLASS_CLOSE]: (log, { payload }) => log.closed.add(hex(payload.opened)),
  [KINDS.POLICY_EVENT]: nowInForce,
  [KINDS.UPGRADE]: (log, { payload }) => (log.suite = payload.suite),
};

export const applies = (log, record, author) => EFFECTS[record.kind]?.(log, record, author);
