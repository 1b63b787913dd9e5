// SPDX-License-Identifier: MPL-2.0
// What people do in a random plan. Each action writes what it can at that moment, or nothing.
import { utf8, zeros } from "./codec.mjs";
import { acknowledged, deviceAdded, epoch, grant, scheduled, withdraw } from "./compose.mjs";
import { pukId } from "./keys.mjs";
import { KINDS, MAY, ROLE } from "./payloads.mjs";
import { writePayload } from "./record.mjs";

const HOUR = 3_600_000n;

export const addDevice = (world, by, person, device) => {
  const fields = { plan: world.plan, device: device.key, member: person.key, memberSeed: person.seed };
  return world.offer(world.write(by, KINDS.DEVICE, deviceAdded(fields)), "ok");
};

export function addMember(world) {
  const by = world.steward();
  if (!by || world.people.length > 5) return;
  const person = world.newPerson();
  const { MEMBER, OFFICER, STEWARD } = ROLE;
  const role = world.random.pick([MEMBER, MEMBER, OFFICER, OFFICER, OFFICER, STEWARD]);
  world.open(by, KINDS.ROSTER, { op: 1, entry: world.entryOf(person, role) });
  addDevice(world, by, person, person.devices[0]);
}

export function changeMember(world) {
  const by = world.steward();
  const person = world.random.pick(world.people.filter(world.inRoster));
  if (!by) return;
  if (world.random.chance(0.5)) world.newRoot(person);
  const role = person === by.person ? ROLE.STEWARD : world.random.pick([ROLE.MEMBER, ROLE.OFFICER]);
  world.open(by, KINDS.ROSTER, { op: 2, entry: world.entryOf(person, role) });
}

export function removeMember(world) {
  const by = world.steward();
  const person =
    by &&
    world.random.pick(
      world.people.filter((one) => world.inRoster(one) && ![by.person, world.people[0]].includes(one)),
    );
  if (person) world.open(by, KINDS.ROSTER, { op: 3, member: person.key });
}

export function addMemberAgain(world) {
  const by = world.steward();
  const gone = world.people.filter((one) => !world.inRoster(one) && world.log.members.has(one.id));
  if (!by || gone.length === 0) return;
  world.open(by, KINDS.ROSTER, { op: 1, entry: world.entryOf(world.random.pick(gone), ROLE.MEMBER) });
}

export function addSecondDevice(world) {
  const own = world.device();
  const by = world.random.chance(0.5) ? world.steward() : own;
  if (by) addDevice(world, by, own.person, world.newDevice(own.person));
}

export function revokeDevice(world) {
  const device = world.device(({ person }) => person.devices.filter(world.works).length > 1);
  if (!device) return;
  const by = world.random.chance(0.5) ? (world.steward() ?? device) : device;
  world.open(by, KINDS.DEVICE, { op: 2, device: device.key });
}

export function acceptKey(world) {
  const [by, of] = [world.device(), world.random.pick(world.people)];
  world.open(by, KINDS.KEYACCEPT, { member: of.key, generation: of.generation, pukId: pukId(of.puk) });
}

/** The next epoch's key before the epoch: nothing stands that it could be held against. */
function giveEarly(world, by, category, next) {
  const person = world.random.pick(world.people);
  const early = { ...category, epochs: [...category.epochs, next] };
  giveBundle(world, by, person, bundleFor(world, early, person, world.random.below(early.epochs.length)));
}

export function openEpoch(world, by, category, cause = zeros(32)) {
  const next = { key: world.random(32), door: world.random(32) };
  if (category.epochs.length > 0 && world.random.chance(0.1)) giveEarly(world, by, category, next);
  const number = BigInt(category.epochs.length + 1);
  const body = epoch({
    plan: world.plan,
    category: category.number,
    epoch: number,
    ...next,
    doorBefore: category.epochs.at(-1)?.door ?? next.door,
    cause,
  });
  world.offer(world.write(by, KINDS.EPOCH, body, { category: category.number, epoch: number }), "ok");
  category.epochs.push(next);
}

export function writeList(world, by, category) {
  const name = utf8(world.random.pick(["Skole", "Sundhed – børn", "Økonomi", ""]));
  const text = writePayload(KINDS.CATEGORY, { name, members: world.listOf(category) });
  world.sealed(by, KINDS.CATEGORY, category, text);
}

export const bundleFor = (world, category, person, from) => ({
  recipient: person.key,
  purpose: utf8("plan"),
  basis: utf8("samtykke"),
  ends: world.random.chance(0.5) ? 0n : 1_800_000_000_000n,
  keys: [
    {
      category: category.number,
      first: BigInt(from + 1),
      keys: category.epochs.slice(from).map(({ key }) => key),
    },
  ],
  doors:
    category.list.get(person.id) === MAY.STEWARD
      ? [{ category: category.number, seed: category.epochs.at(-1).door }]
      : [],
});

export function giveBundle(world, by, person, fields, generation = person.generation) {
  const body = grant({ puk: person.puk, generation, fields, coins: world.random(64) });
  return world.offer(world.write(by, KINDS.GRANT, body), "ok");
}

const give = (world, by, category, person) => {
  const last = category.epochs.length - 1;
  const from = world.random.chance(0.5) ? 0 : world.random.pick([last, world.random.below(last + 1)]);
  giveBundle(world, by, person, bundleFor(world, category, person, from));
};

function anyCategory(world) {
  return world.categories.length > 0 ? world.random.pick(world.categories) : undefined;
}

export function openCategory(world) {
  const by = world.device();
  if (world.categories.length > 2) return;
  const number = 1 + world.random.below(2 ** 32 - 1);
  const category = { number, epochs: [], list: new Map([[by.person.id, MAY.STEWARD]]) };
  openEpoch(world, by, category);
  world.categories.push(category);
  writeList(world, by, category);
  if (world.random.chance(0.7)) give(world, by, category, by.person);
}

const frozen = (world, category) => world.log.frozen(category.number);

export function letIn(world) {
  const category = anyCategory(world);
  const by = category && !frozen(world, category) && world.inCategory(category, MAY.STEWARD);
  if (!by) return;
  const person = world.random.pick(world.people);
  if (person !== by.person)
    category.list.set(
      person.id,
      world.random.pick([MAY.STEWARD, MAY.STEWARD, MAY.WRITER, MAY.WRITER, MAY.READER]),
    );
  writeList(world, by, category);
  give(world, by, category, person);
}

const textOf = {
  [KINDS.CONTENT]: (world) => ({
    type: 1 + world.random.below(4),
    rest: world.random(world.random.below(700)),
  }),
  [KINDS.RECEIPT]: (world) => ({ rest: world.random(world.random.below(300)) }),
  [KINDS.BLOBREF]: (world) => ({
    key: world.random(32),
    streamHeader: world.random(24),
    chunks: 2,
    size: 70_000n,
    root: world.random(32),
    media: utf8("image/png"),
    name: utf8("tegning.png"),
  }),
};

export function write(world) {
  const category = anyCategory(world);
  // Everybody is let write; whoever may not is null for those who know the list.
  const by = category && (world.random.chance(0.75) ? world.writer(category) : world.device());
  if (!by) return;
  const kind = world.random.pick([KINDS.CONTENT, KINDS.CONTENT, KINDS.RECEIPT, KINDS.BLOBREF]);
  const text = writePayload(kind, textOf[kind](world));
  world.sealed(by, kind, category, text, frozen(world, category) ? "plan_log.frozen" : "ok");
}

/** Admitted, for nobody can see it from outside, and used by nobody. */
export function writeUseless(world) {
  const category = anyCategory(world);
  const by = category && !frozen(world, category) && world.writer(category);
  if (!by) return;
  const text = anyContent(world);
  const list = (members) => writePayload(KINDS.CATEGORY, { name: utf8("x"), members });
  const one = { member: by.person.key, role: MAY.WRITER };
  world.random.pick([
    () => world.sealed(by, KINDS.CONTENT, category, text, "ok", { key: world.random(32) }),
    () => world.sealed(by, KINDS.CONTENT, category, Uint8Array.of(9)),
    () => world.sealed(by, KINDS.CONTENT, category, new Uint8Array()),
    () => world.sealed(by, KINDS.BLOBREF, category, text),
    () => world.sealed(by, KINDS.CATEGORY, category, list([one])),
    () => world.sealed(by, KINDS.CATEGORY, category, list([{ ...one, role: MAY.STEWARD }, one])),
    () => world.sealed(by, KINDS.CATEGORY, category, Uint8Array.of(0, 0, 0, 1, 0xff, 0, 0)),
  ])();
}

/** A list written by somebody whom the list before does not let. */
export function writeListUnasked(world) {
  const category = anyCategory(world);
  const by =
    category &&
    !frozen(world, category) &&
    world.device(({ person }) => category.list.get(person.id) !== MAY.STEWARD);
  if (!by) return;
  const list = new Map([[by.person.id, MAY.STEWARD]]);
  const text = writePayload(KINDS.CATEGORY, { name: utf8("mit"), members: world.listOf({ list }) });
  world.sealed(by, KINDS.CATEGORY, category, text);
}

const lastWrong = (world, keys) => [...keys.slice(0, -1), world.random(32)];

export function giveUseless(world) {
  const category = anyCategory(world);
  if (!category) return;
  const [by, person] = [world.device(), world.random.pick(world.people)];
  const fields = bundleFor(world, category, person, 0);
  const [keys] = fields.keys;
  world.random.pick([
    () => giveBundle(world, by, person, { ...fields, recipient: by.key }),
    () =>
      giveBundle(world, by, person, {
        ...fields,
        keys: [{ ...keys, keys: [...keys.keys, world.random(32)] }],
      }),
    () => giveBundle(world, by, person, { ...fields, keys: [{ ...keys, first: keys.first + 1n }] }),
    () => giveBundle(world, by, person, { ...fields, keys: [{ ...keys, category: keys.category ^ 1 }] }),
    () =>
      giveBundle(world, by, person, {
        ...fields,
        doors: [{ category: keys.category, seed: world.random(32) }],
      }),
    () => giveBundle(world, by, person, { ...fields, keys: [], doors: [] }),
    () => giveBundle(world, by, person, { ...fields, keys: [keys, keys] }),
    () =>
      giveBundle(world, by, person, {
        ...fields,
        doors: [],
        keys: [{ ...keys, keys: lastWrong(world, keys.keys) }],
      }),
    () =>
      giveBundle(world, by, person, {
        ...fields,
        doors: [],
        keys: [{ ...keys, keys: lastWrong(world, keys.keys) }],
      }),
    () => giveBundle(world, by, person, fields, person.generation + 1n),
  ])();
}

export function withdrawAndRotate(world) {
  const category = anyCategory(world);
  const by = category && world.inCategory(category, MAY.STEWARD);
  const leaving = category && world.inCategory(category, MAY.READER, MAY.WRITER);
  if (!by || !leaving) return;
  const { key } = category.epochs.at(-1);
  const number = BigInt(category.epochs.length);
  const place = { category: category.number, epoch: number };
  const body = withdraw({ plan: world.plan, ...place, key, member: leaving.person.key });
  const { leaf } = world.offer(world.write(leaving, KINDS.WITHDRAW, body, place), "ok");
  if (world.random.chance(0.4)) write(world);
  if (world.random.chance(0.1)) return;
  category.list.delete(leaving.person.id);
  rotate(world, by, category, leaf);
}

const anyContent = (world) => writePayload(KINDS.CONTENT, textOf[KINDS.CONTENT](world));

function rotate(world, by, category, cause) {
  openEpoch(world, by, category, cause);
  if (frozen(world, category)) return;
  if (world.random.chance(0.2)) world.sealed(by, KINDS.CONTENT, category, anyContent(world));
  if (world.random.chance(0.75)) writeList(world, by, category);
  for (const person of world.people) {
    if (category.list.has(person.id) && world.random.chance(0.6)) give(world, by, category, person);
  }
}

export function rotateOnly(world) {
  const category = anyCategory(world);
  const by = category && world.inCategory(category, MAY.STEWARD);
  if (by) rotate(world, by, category, world.random.chance(0.5) ? zeros(32) : world.random(32));
}

/** Sometimes of an order, or a size, that is not this log's: evidence, which is admitted. */
export function acknowledge(world) {
  const { random, log, relay, plan } = world;
  const size = random.below(log.size + (random.chance(0.3) ? 5 : 1));
  const root = size <= log.size && random.chance(0.7) ? log.tree.root(size) : random(32);
  const body = acknowledged({ relay, plan, size: BigInt(size), root });
  world.offer(world.write(world.device(), KINDS.CHECKPOINT_ACK, body), "ok");
}

const officer = (world) => world.device(({ person }) => world.officers().includes(person));

export function breakGlass(world) {
  const by = officer(world);
  if (!by) return;
  const opened = 1_770_000_000_000n;
  const value = { category: 1 + world.random.below(9), epoch: 1n, reason: 1 + world.random.below(4), opened };
  const { leaf } = world.open(by, KINDS.BREAKGLASS_OPEN, { ...value, closes: opened + 24n * HOUR });
  if (world.random.chance(0.7)) world.open(officer(world), KINDS.BREAKGLASS_CLOSE, { opened: leaf });
}

const signerOf = ({ key, seed }) => ({ member: key, seed });
export const sorted = (signers) => signers.sort((a, b) => Buffer.compare(a.member, b.member));

export function policy(world) {
  const officers = world.officers();
  const about = world.random.pick(
    world.people.filter((one) => world.inRoster(one) && one !== world.people[0]),
  );
  const by = officer(world);
  const category = world.random.chance(0.5) ? anyCategory(world) : undefined;
  if (!by || !about) return;
  const others = officers.filter((one) => one !== officers[0] && one !== about);
  const signers =
    world.random.chance(0.5) && others.length > 0 ? [officers[0], others[0]] : [officers[0], about];
  if (signers[0] === signers[1]) return;
  const fields = {
    plan: world.plan,
    member: about.key,
    category: category?.number ?? 0,
    effective: 1_790_000_000_000n,
    attestation: world.random(32),
    signers: sorted(signers.map(signerOf)),
  };
  const event = world.offer(world.write(world.device(), KINDS.POLICY_EVENT, scheduled(fields)), "ok");
  if (world.random.chance(0.3)) return;
  const { leaf } = world.open(by, KINDS.POLICY_EVENT, { op: 2, scheduled: event.leaf });
  if (category) thaw(world, category, leaf);
}

/** Sometimes first with another cause, which does not end the freeze. */
function thaw(world, category, cause) {
  if (world.random.chance(0.5)) write(world);
  const by = world.inCategory(category, MAY.STEWARD);
  if (!by) return;
  if (world.random.chance(0.2)) openEpoch(world, by, category);
  if (world.random.chance(0.8)) rotate(world, by, category, cause);
}

export function entomb(world) {
  const targets = world.log.records.filter(({ sealed }) => sealed);
  if (targets.length === 0) return;
  const { leaf, member } = world.random.pick(targets);
  const by = world.random.chance(0.5) ? world.steward() : world.device(({ person }) => person.id === member);
  if (by) world.open(by, KINDS.TOMBSTONE, { target: leaf });
}
