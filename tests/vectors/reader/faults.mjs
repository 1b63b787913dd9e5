// SPDX-License-Identifier: MPL-2.0
// Records that must be refused, for each check of FORMAT.md section 4, each wrong in one thing only.
import { hex, join, same, u32, u8, zeros } from "./codec.mjs";
import { acknowledged, deviceAdded, epoch, scheduled, withdraw } from "./compose.mjs";
import { sorted } from "./actions.mjs";
import { pukId } from "./keys.mjs";
import { KINDS, ROLE } from "./payloads.mjs";
import { openFor, sealFor, writePayload } from "./record.mjs";

const MOST_BODY = 327_680;

const accept = (world, person = world.people[0]) =>
  openFor(
    writePayload(KINDS.KEYACCEPT, {
      member: person.key,
      generation: person.generation,
      pukId: pukId(person.puk),
    }),
  );

/** A record that would be admitted but for what `twist` changes in its header. */
const twisted = (world, twist, expected, by = world.device()) =>
  world.offer(world.write(by, KINDS.KEYACCEPT, accept(world), twist), expected);

const flipped = (whole, at, bit = 0) => {
  const other = whole.slice();
  other[at] ^= 1 << bit;
  return other;
};

const payloadOf = (world, kind, payload) =>
  world.offer(world.write(world.device(), kind, openFor(payload)), "plan_log.form");

/** A sealed body of a length that padding does not give. */
const sealedOf = (world, length) => {
  const body = () => join(world.random(56), u32.write(length), zeros(length));
  world.offer(world.write(world.device(), KINDS.CONTENT, body, { category: 7, epoch: 1n }), "plan_log.form");
};

const opensBreach = (fields) =>
  writePayload(KINDS.BREAKGLASS_OPEN, {
    category: 1,
    epoch: 1n,
    reason: 1,
    opened: 5n,
    closes: 9n,
    ...fields,
  });

const FORM = [
  (world, whole) => world.offer(whole.slice(0, -1), "plan_log.form"),
  (world, whole) => world.offer(join(whole, zeros(1)), "plan_log.form"),
  (world, whole) => world.offer(whole.slice(0, world.random.below(232)), "plan_log.form"),
  (world, whole) =>
    world.offer(flipped(whole, world.random.below(4), world.random.below(8)), "plan_log.form"),
  (world, whole) => world.offer(flipped(whole, 4, world.random.below(8)), "plan_log.form"),
  (world, whole) => world.offer(flipped(whole, 7, world.random.below(8)), "plan_log.form"),
  (world) => twisted(world, { category: 7 }, "plan_log.form"),
  (world) => twisted(world, { epoch: 1n }, "plan_log.form"),
  (world) => payloadOf(world, KINDS.ROSTER, join(u8.write(4), world.random(32))),
  (world) => payloadOf(world, KINDS.DEVICE, u8.write(0)),
  (world) => payloadOf(world, KINDS.TOMBSTONE, zeros(33)),
  (world) => payloadOf(world, KINDS.UPGRADE, zeros(0)),
  (world) => payloadOf(world, KINDS.BREAKGLASS_OPEN, opensBreach({ reason: 5 })),
  (world) => payloadOf(world, KINDS.BREAKGLASS_OPEN, opensBreach({ category: 0 })),
  (world) => payloadOf(world, KINDS.BREAKGLASS_OPEN, opensBreach({ closes: 5n })),
  (world) => payloadOf(world, KINDS.BREAKGLASS_OPEN, opensBreach({ closes: 86_400_006n })),
  (world) => payloadOf(world, KINDS.BREAKGLASS_OPEN, opensBreach({ opened: 2n ** 64n - 2n, closes: 3n })),
  (world) => payloadOf(world, KINDS.GRANT, world.random(1120 + 32 + 3)),
  (world) => payloadOf(world, KINDS.GRANT, join(world.random(1152), u32.write(271), world.random(271))),
  (world) => payloadOf(world, KINDS.GRANT, join(world.random(1152), u32.write(273), world.random(273))),
  (world) => sealedOf(world, 0),
  (world) => sealedOf(world, 271),
  (world) => sealedOf(world, 273),
  (world) => sealedOf(world, 262_144 + 8192 + 16),
  (world) =>
    payloadOf(
      world,
      KINDS.ROSTER,
      writePayload(KINDS.ROSTER, { op: 1, entry: world.entryOf(world.people[0], 4) }),
    ),
  (world) => world.offer(zeros(MOST_BODY + 1), "plan_log.form"),
];

const form = (world) =>
  world.random.pick(FORM)(world, world.write(world.device(), KINDS.KEYACCEPT, accept(world)));

const plan = (world) => twisted(world, { plan: world.random(32) }, "plan_log.plan");
const suite = (world) => twisted(world, { suite: world.random.pick([0, 2, 255]) }, "plan_log.suite");

function author(world) {
  const known = world.people.flatMap(({ devices }) => devices).filter((one) => !world.works(one));
  const stranger = { ...world.device(), seed: world.random(32), key: world.random(32) };
  twisted(world, {}, "plan_log.author", world.random.pick([stranger, ...known]));
}

function signature(world) {
  const whole = world.write(world.device(), KINDS.KEYACCEPT, accept(world));
  const own = whole.length - 64 + world.random.below(64);
  const body = 164 + 4 + world.random.below(72);
  world.offer(flipped(whole, world.random.pick([own, body]), world.random.below(8)), "plan_log.signature");
}

const gap = (world) =>
  twisted(world, ({ seq }) => ({ seq: seq + 1n + BigInt(world.random.below(3)) }), "plan_log.gap");

function replay(world) {
  const of = world.device((one) => world.stateOf(one).seq > 0n);
  if (!of) return;
  const mine = world.log.records.filter(({ author: key }) => Buffer.compare(key, of.key) === 0);
  const { head, body, signature: end } = world.random.pick(mine);
  if (world.random.chance(0.5)) world.offer(join(head, body, end), "plan_log.replay");
  else twisted(world, ({ seq }) => ({ seq: BigInt(world.random.below(Number(seq))) }), "plan_log.replay", of);
}

const chain = (world) => twisted(world, { prev: world.random(32) }, "plan_log.chain");

function seen(world) {
  const { size } = world.log;
  const by = world.device();
  const before = Number(world.stateOf(by).seen);
  const low = before > 0 && world.random.chance(0.5);
  const at = low ? before - 1 : size + 1 + world.random.below(3);
  const heads = low ? world.log.tree.root(at) : world.random(32);
  twisted(world, { seen: BigInt(at), heads }, "plan_log.seen", by);
}

const fork = (world) => twisted(world, { heads: world.random(32) }, "plan_log.fork");

function epochs(world) {
  const by = world.device();
  const category = world.random.pick(world.categories);
  const number = category ? category.number : 1 + world.random.below(2 ** 32 - 1);
  const current = category ? category.epochs.length : 0;
  const wrong = current + world.random.pick(current > 0 ? [-1, 1, 2] : [0, 1]);
  const place = { category: number, epoch: BigInt(wrong) };
  const key = world.random(32);
  const text = writePayload(KINDS.CONTENT, { type: 4, rest: zeros(3) });
  const door = category?.epochs.at(-1).door ?? world.random(32);
  const next = { category: number, epoch: BigInt(current + world.random.pick([0, 2])) };
  const cause = zeros(32);
  const makers = [
    () => world.write(by, KINDS.CONTENT, sealFor(key, world.random(24), text), place),
    () =>
      world.write(
        by,
        KINDS.WITHDRAW,
        withdraw({ plan: world.plan, ...place, key, member: by.person.key }),
        place,
      ),
    () =>
      world.write(
        by,
        KINDS.EPOCH,
        epoch({ plan: world.plan, ...next, key, door, doorBefore: door, cause }),
        next,
      ),
  ];
  world.offer(world.random.pick(makers)(), "plan_log.epoch");
}

const roleless = (world) => world.device(({ person }) => world.roleOf(person) === ROLE.MEMBER);

function notSteward(world) {
  const by = roleless(world);
  if (!by) return;
  const [kind, value] = world.random.pick([
    [KINDS.ROSTER, { op: 3, member: by.person.key }],
    [KINDS.ROSTER, { op: 2, entry: world.entryOf(by.person, ROLE.STEWARD) }],
    [KINDS.DEVICE, { op: 2, device: world.people[0].devices[0].key }],
    [KINDS.UPGRADE, { suite: 2 }],
    [KINDS.BREAKGLASS_OPEN, { category: 1, epoch: 1n, reason: 1, opened: 5n, closes: 9n }],
  ]);
  if (kind === KINDS.DEVICE && by.person === world.people[0]) return;
  world.open(by, kind, value, "plan_log.role");
}

function stewardsMistake(world) {
  const by = world.steward();
  if (!by) return;
  const old = world.entryOf(by.person, ROLE.STEWARD);
  const [kind, value] = world.random.pick([
    [KINDS.ROSTER, { op: 1, entry: old }],
    [KINDS.ROSTER, { op: 3, member: world.random(32) }],
    [KINDS.ROSTER, { op: 2, entry: { ...old, member: world.random(32) } }],
    [KINDS.ROSTER, { op: 2, entry: { ...old, puk: world.random(1216), generation: 1n } }],
    [KINDS.DEVICE, { op: 2, device: world.random(32) }],
    [KINDS.UPGRADE, { suite: world.random.below(2) }],
    [KINDS.TOMBSTONE, { target: world.random(32) }],
    [KINDS.TOMBSTONE, { target: world.log.records[0].leaf }],
    [KINDS.POLICY_EVENT, { op: 2, scheduled: world.log.records[0].leaf }],
    [KINDS.BREAKGLASS_CLOSE, { opened: world.log.records[0].leaf }],
  ]);
  world.open(by, kind, value, "plan_log.role");
}

function secondGenesis(world) {
  const by = world.device();
  world.offer(world.write(by, KINDS.GENESIS, openFor(world.genesisPayload)), "plan_log.role");
}

function badDevice(world) {
  const by = world.device();
  const seed = world.random(32);
  const made = (device, member, memberSeed) => deviceAdded({ plan: world.plan, device, member, memberSeed });
  const { person } = by;
  const body = world.random.pick([
    made(world.random(32), person.key, seed),
    made(by.key, person.key, person.seed),
    deviceAdded({
      plan: world.random(32),
      device: world.random(32),
      member: person.key,
      memberSeed: person.seed,
    }),
  ]);
  world.offer(world.write(by, KINDS.DEVICE, body), "plan_log.role");
}

/** By whoever does not hold the door, or the ring. */
function badKeys(world) {
  const category = world.random.pick(world.categories);
  if (!category) return;
  const by = world.device();
  const [key, door] = [world.random(32), world.random(32)];
  const place = { plan: world.plan, category: category.number };
  const current = BigInt(category.epochs.length);
  const [kind, number, body] = world.random.pick([
    [
      KINDS.EPOCH,
      current + 1n,
      epoch({ ...place, epoch: current + 1n, key, door, doorBefore: door, cause: zeros(32) }),
    ],
    [KINDS.WITHDRAW, current, withdraw({ ...place, epoch: current, key, member: by.person.key })],
  ]);
  world.offer(world.write(by, kind, body, { category: category.number, epoch: number }), "plan_log.role");
}

function badSignatures(world) {
  const [by, about] = [world.device(), world.people[0]];
  const officers = world.officers();
  const signer = ({ key, seed }) => ({ member: key, seed });
  const seed = world.random(32);
  const fields = { plan: world.plan, member: about.key, category: 0, effective: 1n, attestation: zeros(32) };
  const made = (...signers) => scheduled({ ...fields, signers: sorted(signers) });
  const one = officers.find((some) => some !== about);
  const bodies = [
    made(),
    made(signer(about)),
    ...(one ? [made(signer(one)), made(signer(one), { member: about.key, seed })] : []),
  ];
  world.offer(world.write(by, KINDS.POLICY_EVENT, world.random.pick(bodies)), "plan_log.role");
}

/** A scheduled event, by who may not put it in force. */
function putsInForce(world) {
  const by = world.device(({ person }) => world.roleOf(person) !== ROLE.OFFICER);
  const events = world.log.records.filter(
    ({ kind, payload }) => kind === KINDS.POLICY_EVENT && payload.op === 1,
  );
  if (!by || events.length === 0) return;
  world.open(by, KINDS.POLICY_EVENT, { op: 2, scheduled: world.random.pick(events).leaf }, "plan_log.role");
}

function badCheckpoint(world) {
  const relay = { ...world.relay, seed: world.random(32) };
  const body = acknowledged({ relay, plan: world.plan, size: 1n, root: world.log.tree.root(1) });
  world.offer(world.write(world.device(), KINDS.CHECKPOINT_ACK, body), "plan_log.role");
}

/** What was done once, and may not be done again: closing, putting in force, removing, revoking. */
function again(world) {
  const { records } = world.log;
  const of = (kind, op) =>
    records.filter((one) => one.kind === kind && (op === undefined || one.payload.op === op));
  const rare = [...of(KINDS.BREAKGLASS_CLOSE), ...of(KINDS.POLICY_EVENT, 2)];
  const done = [
    ...rare,
    ...rare,
    ...of(KINDS.DEVICE, 1),
    ...of(KINDS.DEVICE, 2),
    ...of(KINDS.ROSTER, 1).filter(({ payload }) => world.log.member(hex(payload.entry.member))),
    ...of(KINDS.ROSTER, 3).filter(({ payload }) => !world.log.member(hex(payload.member))),
  ];
  if (done.length === 0) return;
  const { kind, payloadBytes, author } = world.random.pick(done);
  const by = world.device(({ key }) => same(key, author)) ?? world.steward() ?? world.device();
  world.offer(world.write(by, kind, openFor(payloadBytes)), "plan_log.role");
}

/** By a member who neither wrote it nor is a steward. */
function othersRecord(world) {
  const by = roleless(world);
  const theirs = (one) => one.member !== by.person.id;
  const sealed = by && world.log.records.filter((one) => one.sealed && theirs(one));
  const glass = by && world.log.records.filter((one) => one.kind === KINDS.BREAKGLASS_OPEN && theirs(one));
  if (sealed?.length > 0) {
    world.open(by, KINDS.TOMBSTONE, { target: world.random.pick(sealed).leaf }, "plan_log.role");
  }
  if (glass?.length > 0) {
    world.open(by, KINDS.BREAKGLASS_CLOSE, { opened: world.random.pick(glass).leaf }, "plan_log.role");
  }
}

export const FAULTS = [
  again,
  again,
  othersRecord,
  form,
  form,
  plan,
  suite,
  author,
  signature,
  gap,
  replay,
  chain,
  seen,
  fork,
  epochs,
  notSteward,
  stewardsMistake,
  secondGenesis,
  badDevice,
  badKeys,
  badSignatures,
  badCheckpoint,
  putsInForce,
];

/** Ends the plan for this reader: nothing is admitted after it. */
export function outgrow(world) {
  const steward = world.random.chance(0.5) ? world.steward() : undefined;
  if (steward) return upgrade(world, steward);
  const kind = world.random.pick([0, 18, 255]);
  world.offer(world.write(world.device(), kind, openFor(world.random(40))), "plan_log.readonly");
  twisted(world, {}, "plan_log.readonly");
  const by = world.steward();
  if (by) world.open(by, KINDS.ROSTER, { op: 3, member: world.random(32) }, "plan_log.role");
  gap(world);
}

function upgrade(world, by) {
  const next = 2 + world.random.below(254);
  world.open(by, KINDS.UPGRADE, { suite: next });
  twisted(world, {}, "plan_log.suite");
  twisted(world, { suite: next }, "plan_log.readonly");
  twisted(world, { suite: 1 }, "plan_log.suite");
}

/** What no empty log takes. */
export function beforeGenesis(world, founder) {
  const [device] = founder.devices;
  const offer = ({ payload, plan }, expected, twist = {}, by = device) =>
    world.offer(world.write(by, KINDS.GENESIS, openFor(payload), { plan, ...twist }), expected);
  const good = world.genesisOf(founder);
  world.plan = good.plan;
  const stranger = { ...device, seed: world.random(32), key: world.random(32) };
  world.random.pick([
    () => twisted(world, {}, "plan_log.plan", device),
    () => offer(good, "plan_log.plan", { plan: world.random(32) }),
    () => offer(good, "plan_log.author", {}, stranger),
    () => offer(good, "plan_log.signature", {}, { ...device, seed: world.random(32) }),
    () => offer(good, "plan_log.gap", { seq: 1n }),
    () => offer(good, "plan_log.chain", { prev: world.random(32) }),
    () => offer(good, "plan_log.seen", { seen: 1n }),
    () => offer(good, "plan_log.fork", { heads: zeros(32) }),
    () => offer(world.genesisOf(founder, world.random(32)), "plan_log.role"),
    () => offer(world.genesisOf(founder, founder.seed, ROLE.OFFICER), "plan_log.form"),
  ])();
}
