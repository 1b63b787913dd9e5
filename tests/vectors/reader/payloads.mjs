// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 3: the payloads of the 17 kinds, what a GRANT wraps, and where each kind's record stands.
import { ascending, bytes, choice, list, rest, struct, u32, u64, u8, variable, where } from "./codec.mjs";
import { PUK } from "./crypto.mjs";

export const KINDS = Object.freeze({
  GENESIS: 1,
  ROSTER: 2,
  CATEGORY: 3,
  EPOCH: 4,
  GRANT: 5,
  WITHDRAW: 6,
  CONTENT: 7,
  BLOBREF: 8,
  DEVICE: 9,
  KEYACCEPT: 10,
  CHECKPOINT_ACK: 11,
  RECEIPT: 12,
  BREAKGLASS_OPEN: 13,
  BREAKGLASS_CLOSE: 14,
  POLICY_EVENT: 15,
  UPGRADE: 16,
  TOMBSTONE: 17,
});
export const ROLE = Object.freeze({ STEWARD: 1, MEMBER: 2, OFFICER: 3 });
export const MAY = Object.freeze({ STEWARD: 1, WRITER: 2, READER: 3 });

const DAY = 86_400_000n;
const id = bytes(32);
const signature = bytes(64);
const oneOf = (most) => where(u8, (value) => value >= 1 && value <= most);
const positive = (item) => where(item, (value) => value >= 1);
const byMember = ascending(({ member }) => member);
const byCategory = ascending(({ category }) => category);

const utf8Only = new TextDecoder("utf-8", { fatal: true });
const isUtf8 = (text) => {
  try {
    utf8Only.decode(text);
    return true;
  } catch {
    return false;
  }
};

export const memberEntry = struct({
  member: id,
  role: oneOf(3),
  generation: positive(u64),
  puk: bytes(PUK),
  binding: id,
});

const genesis = struct({
  salt: id,
  made: u64,
  relayKey: id,
  relayName: where(variable(128), (name) => /^[a-z0-9.-]+$/.test(Buffer.from(name).toString("latin1"))),
  founder: where(memberEntry, ({ role }) => role === ROLE.STEWARD),
  device: id,
  proof: signature,
});

const roster = choice({
  1: struct({ entry: memberEntry }),
  2: struct({ entry: memberEntry }),
  3: struct({ member: id }),
});

const categoryList = where(
  list(256, struct({ member: id, role: oneOf(3) })),
  (items) => byMember(items) && items.some(({ role }) => role === MAY.STEWARD),
);
const category = struct({ name: where(variable(256), isUtf8), members: categoryList });

const epoch = struct({ keyCommit: id, ringKey: id, doorKey: id, cause: id, doorSignature: signature });
const withdraw = struct({ who: id, ringSignature: signature });
const content = struct({ type: oneOf(4), rest });
const receipt = struct({ rest });

const blobref = struct({
  key: id,
  streamHeader: bytes(24),
  chunks: positive(u32),
  size: u64,
  root: id,
  media: variable(128),
  name: variable(256),
});

const device = choice({
  1: struct({ device: id, member: id, proof: signature }),
  2: struct({ device: id }),
});

const keyaccept = struct({ member: id, generation: u64, pukId: id });
const checkpointAck = struct({ size: u64, root: id, relaySignature: signature });

const breakglassOpen = where(
  struct({ category: positive(u32), epoch: u64, reason: oneOf(4), opened: u64, closes: u64 }),
  ({ opened, closes }) => opened < closes && closes - opened <= DAY,
);
const breakglassClose = struct({ opened: id });

const policyEvent = choice({
  1: struct({
    member: id,
    category: u32,
    effective: u64,
    attestation: id,
    signatures: where(list(8, struct({ member: id, signature })), byMember),
  }),
  2: struct({ scheduled: id }),
});

const upgrade = struct({ suite: u8 });
const tombstone = struct({ target: id });

const someKeys = where(list(1024, id), (keys) => keys.length > 0);
const keyring = list(256, struct({ category: u32, first: positive(u64), keys: someKeys }));
const doors = list(256, struct({ category: u32, seed: id }));

export const bundle = where(
  struct({
    recipient: id,
    purpose: variable(64),
    basis: variable(256),
    ends: u64,
    keys: where(keyring, (items) => items.length > 0 && byCategory(items)),
    doors: where(doors, byCategory),
  }),
  ({ keys, doors }) => doors.every((door) => keys.some((one) => one.category === door.category)),
);

// category: whether the header names one. A GRANT's payload is a wrap and has no fields to be read in the open.
const open = (payload) => ({ sealed: false, category: false, payload });
const openIn = (payload) => ({ sealed: false, category: true, payload });
const sealed = (payload) => ({ sealed: true, category: true, payload });

export const FORMS = Object.freeze({
  [KINDS.GENESIS]: open(genesis),
  [KINDS.ROSTER]: open(roster),
  [KINDS.CATEGORY]: sealed(category),
  [KINDS.EPOCH]: openIn(epoch),
  [KINDS.GRANT]: open(struct({ wrapped: rest })),
  [KINDS.WITHDRAW]: openIn(withdraw),
  [KINDS.CONTENT]: sealed(content),
  [KINDS.BLOBREF]: sealed(blobref),
  [KINDS.DEVICE]: open(device),
  [KINDS.KEYACCEPT]: open(keyaccept),
  [KINDS.CHECKPOINT_ACK]: open(checkpointAck),
  [KINDS.RECEIPT]: sealed(receipt),
  [KINDS.BREAKGLASS_OPEN]: open(breakglassOpen),
  [KINDS.BREAKGLASS_CLOSE]: open(breakglassClose),
  [KINDS.POLICY_EVENT]: open(policyEvent),
  [KINDS.UPGRADE]: open(upgrade),
  [KINDS.TOMBSTONE]: open(tombstone),
});
