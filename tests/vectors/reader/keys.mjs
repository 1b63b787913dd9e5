// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 2: what a plan sees of a person, a device and an epoch.
import { u32, u64 } from "./codec.mjs";
import { H, K, wrapPublic } from "./crypto.mjs";
import { publicOf } from "./sign.mjs";

export const memberSeed = (identitySeed, salt) => K(identitySeed, 32, "jpe1/member", salt);
export const deviceSeed = (seed, salt) => K(seed, 32, "jpe1/device", salt);
export const wrapSeed = (root, salt) => K(root, 32, "jpe1/puk", salt);
export const pukId = (puk) => H("jpe1/pukid", puk);

/** Both halves of the three keys of a person with one device. */
export function personKeys({ identitySeed, device, root, salt }) {
  const member = memberSeed(identitySeed, salt);
  const own = deviceSeed(device, salt);
  const wrap = wrapSeed(root, salt);
  return {
    member: { seed: member, key: publicOf(member) },
    device: { seed: own, key: publicOf(own) },
    wrap: { seed: wrap, key: wrapPublic(wrap) },
  };
}

const place = (plan, category, epoch) => [plan, u32.write(category), u64.write(epoch)];

export const keyCommit = (key, plan, category, epoch) =>
  K(key, 32, "jpe1/epoch", ...place(plan, category, epoch));
export const ringSeed = (key, plan, category, epoch) =>
  K(key, 32, "jpe1/ring", ...place(plan, category, epoch));
export const withdrawWho = (key, plan, category, epoch, member) =>
  K(key, 32, "jpe1/withdraw", ...place(plan, category, epoch), member);

/** `identity`, `member` and `puk` are public keys. */
export const binding = ({ identity, member, generation, puk, blind }) =>
  H("jpe1/binding", identity, member, u64.write(generation), puk, blind);
export const bound = (made) => H("jpe1/bound", made);
