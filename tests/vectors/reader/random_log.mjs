// SPDX-License-Identifier: MPL-2.0
// A random plan: several people and devices, all kinds of record, refused ones between them, and what readers make of it.
import * as act from "./actions.mjs";
import { hex } from "./codec.mjs";
import { FAULTS, beforeGenesis, outgrow } from "./faults.mjs";
import { seeded } from "./random.mjs";
import { Reader } from "./reader.mjs";
import { World } from "./world.mjs";

const READERS = 3;
const LIKELY = [
  [8, act.write],
  [3, act.letIn],
  [4, act.addMember],
  [2, act.openCategory],
  [4, act.withdrawAndRotate],
  [4, act.policy],
  [2, act.rotateOnly],
  [1, act.changeMember],
  [1, act.removeMember],
  [1, act.addMemberAgain],
  [2, act.addSecondDevice],
  [1, act.revokeDevice],
  [2, act.acceptKey],
  [1, act.acknowledge],
  [2, act.breakGlass],
  [2, act.entomb],
  [1, act.writeUseless],
  [1, act.writeListUnasked],
  [2, act.giveUseless],
].flatMap(([weight, action]) => Array(weight).fill(action));
const FAULTY = 0.3;

/** The log case of the vectors; `length` records are offered, a few more where an action writes several. */
export function randomLog(seed, length) {
  const random = seeded(seed);
  const world = new World(random);
  const founder = world.newPerson();
  while (random.chance(FAULTY)) beforeGenesis(world, founder);
  world.found(founder);
  act.addMember(world);
  act.openCategory(world);
  while (world.records.length < length - 4) random.pick(random.chance(FAULTY) ? FAULTS : LIKELY)(world);
  if (random.chance(0.3)) outgrow(world);
  return { type: "log", ...resultOf(world) };
}

function resultOf({ records, outcomes, log, people }) {
  return {
    records: records.map(hex),
    outcomes,
    size: String(log.size),
    root: hex(log.tree.root(log.size)),
    readers: people.slice(0, READERS).map((person) => resultFor(person, log)),
  };
}

function resultFor({ identitySeed, devices, roots }, log) {
  const [{ raw }] = devices;
  const opened = new Reader({ identitySeed, device: raw, roots }).read(log);
  return {
    identity_seed: hex(identitySeed),
    device_seed: hex(raw),
    roots: roots.map(hex),
    opened: opened.map(({ index, text }) => ({ index, text: text && hex(text) })),
  };
}
