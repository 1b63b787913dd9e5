// SPDX-License-Identifier: MPL-2.0
// The other direction: bodies of records that carry signatures or wraps of their own. Each gives a body for a header.
import { join } from "./codec.mjs";
import { checkpointText } from "./checkpoint.mjs";
import { H, wrap } from "./crypto.mjs";
import { keyCommit, ringSeed, withdrawWho } from "./keys.mjs";
import { planOf } from "./log.mjs";
import { KINDS, bundle } from "./payloads.mjs";
import { grantContext } from "./reader.mjs";
import { openFor, writePayload } from "./record.mjs";
import { addsMessage, doorMessage, leaveMessage, officerMessage } from "./rules.mjs";
import { publicOf, sign } from "./sign.mjs";

const NONE = new Uint8Array(64);

/** A payload whose last field is a signature over the header and what stands before it. */
const signedLast = (kind, fields, name, sign64) =>
  openFor((head) => {
    const bare = writePayload(kind, { ...fields, [name]: NONE }).slice(0, -64);
    return join(bare, sign64(head, bare));
  });

/** GENESIS as payload, and the plan that it makes. */
export function genesis({ salt, made, relay, founder, device, memberSeed }) {
  const payload = writePayload(KINDS.GENESIS, {
    salt,
    made,
    relayKey: relay.key,
    relayName: relay.name,
    founder,
    device,
    proof: sign(memberSeed, H("jpe1/founder", salt, device)),
  });
  return { payload, plan: planOf(payload) };
}

/** `key` and `door` are the epoch's; `doorBefore` signs. */
export function epoch({ plan, category, epoch: number, key, door, doorBefore, cause }) {
  const fields = {
    keyCommit: keyCommit(key, plan, category, number),
    ringKey: publicOf(ringSeed(key, plan, category, number)),
    doorKey: publicOf(door),
    cause,
  };
  return signedLast(KINDS.EPOCH, fields, "doorSignature", (head, bare) =>
    sign(doorBefore, doorMessage(head, bare)),
  );
}

export function withdraw({ plan, category, epoch: number, key, member }) {
  const who = withdrawWho(key, plan, category, number, member);
  const ring = ringSeed(key, plan, category, number);
  return signedLast(KINDS.WITHDRAW, { who }, "ringSignature", (head) => sign(ring, leaveMessage(head, who)));
}

/** `fields`: the bundle; `puk` and `generation` are the recipient's. */
export const grant = ({ puk, generation, fields, coins }) =>
  openFor((head) => wrap(puk, "jpe1/grant", grantContext(head, generation), bundle.write(fields), coins));

export const deviceAdded = ({ plan, device, member, memberSeed }) =>
  openFor(
    writePayload(KINDS.DEVICE, {
      op: 1,
      device,
      member,
      proof: sign(memberSeed, addsMessage(plan, device)),
    }),
  );

/** `signers`: {member, seed}, by member ascending. */
export function scheduled({ plan, signers, ...fields }) {
  const bare = writePayload(KINDS.POLICY_EVENT, { op: 1, ...fields, signatures: [] }).slice(0, -2);
  const message = officerMessage(plan, bare);
  const signatures = signers.map(({ member, seed }) => ({ member, signature: sign(seed, message) }));
  return openFor(writePayload(KINDS.POLICY_EVENT, { op: 1, ...fields, signatures }));
}

export function acknowledged({ relay, plan, size, root }) {
  const relaySignature = sign(relay.seed, checkpointText(relay.name, plan, size, root));
  return openFor(writePayload(KINDS.CHECKPOINT_ACK, { size, root, relaySignature }));
}
