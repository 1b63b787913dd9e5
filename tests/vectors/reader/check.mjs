// SPDX-License-Identifier: MPL-2.0
// Verifies vectors:   node check.mjs FILE.json …
// Prints how many held; on the first that does not, says which and exits with 1.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { openBlob } from "./blob.mjs";
import { provesFork, readNote } from "./checkpoint.mjs";
import { ascii, decode, hex, orElse, unhex } from "./codec.mjs";
import { H, K, open, pad, seal, unpad, unwrap, wrapPublic } from "./crypto.mjs";
import { keyCommit, personKeys, pukId, ringSeed, withdrawWho } from "./keys.mjs";
import { Log, planOf } from "./log.mjs";
import { FORMS, KINDS } from "./payloads.mjs";
import { Reader } from "./reader.mjs";
import { joinShares, readCode, writeCode } from "./recovery.mjs";
import { publicOf } from "./sign.mjs";
import { openSlot, openVault, openWrapped } from "./slots.mjs";

const parts = (one) => one.parts.map(unhex);
/** What `action` gives as hex, null where it refuses. */
const given = (action) => orElse(null, () => hex(action()));
const CODE_FORM = /^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/;

/** For each type: what the reader says of the case, under the names that the case has. */
const SAYS = {
  hash: (one) => ({ out: hex(H(one.label, ...parts(one))) }),
  derive: (one) => ({ out: hex(K(unhex(one.key), one.size, one.label, ...parts(one))) }),
  pad: ({ text, out }) => ({ out: hex(pad(unhex(text))), text: given(() => unpad(unhex(out))) }),
  seal: sealCase,
  wrap: ({ seed, label, context, wrapped }) => ({
    public: hex(wrapPublic(unhex(seed))),
    text: given(() => unwrap(unhex(seed), label, unhex(context), unhex(wrapped))),
  }),
  keys,
  epoch,
  checkpoint,
  slot: ({ vault, slot, secret }) => ({
    drk: given(() => openSlot(unhex(slot), unhex(vault), unhex(secret))),
  }),
  vault: vaultCase,
  code: codeCase,
  shares: ({ shares }) => ({ secret: given(() => joinShares(shares.map(unhex))) }),
  wrapped: ({ seed, purpose, context, wrapped }) => ({
    content: given(() => openWrapped(unhex(wrapped), unhex(seed), { purpose, context: unhex(context) })),
  }),
  blob,
  fork,
  log,
};

/** What opens is sealed again, to the same bytes. */
function sealCase({ key, label, context, sealed }) {
  const [k, c, whole] = [key, context, sealed].map(unhex);
  const text = given(() => open(k, label, c, whole));
  const again = text === null ? sealed : hex(seal(k, label, c, whole.slice(0, 24), unhex(text)));
  return { text, sealed: again };
}

/** What is read is written again, to the same text where that was of the written form. */
function codeCase({ text }) {
  const code = orElse(null, () => readCode(text));
  return { bits: code && hex(code), text: code && CODE_FORM.test(text) ? writeCode(code) : text };
}

function keys({ identity_seed, device_seed, root, salt }) {
  const [identitySeed, device, one, own] = [identity_seed, device_seed, root, salt].map(unhex);
  const { member, device: signer, wrap } = personKeys({ identitySeed, device, root: one, salt: own });
  return {
    member: hex(member.key),
    device: hex(signer.key),
    puk: hex(wrap.key),
    puk_id: hex(pukId(wrap.key)),
  };
}

function epoch({ key, plan, category, epoch: number, member }) {
  const where = [unhex(key), unhex(plan), category, BigInt(number)];
  return {
    commit: hex(keyCommit(...where)),
    ring: hex(publicOf(ringSeed(...where))),
    who: hex(withdrawWho(...where, unhex(member))),
  };
}

function checkpoint({ name, key, plan, note }) {
  const relay = { name: ascii(name), key: unhex(key) };
  const read = orElse(null, () => readNote(relay, unhex(plan), note));
  return read ? { size: String(read.size), root: hex(read.root) } : { size: null };
}

function vaultCase({ vault, drk, sealed }) {
  const read = orElse(null, () => openVault(unhex(sealed), unhex(vault), unhex(drk)));
  return read ? { counter: String(read.counter), content: hex(read.content) } : { content: null };
}

function blob({ plan, category, key, stream_header, chunks, size, root }) {
  const told = { key: unhex(key), streamHeader: unhex(stream_header), size: BigInt(size), root: unhex(root) };
  const count = chunks.length;
  return { content: given(() => openBlob(unhex(plan), category, { ...told, count }, chunks.map(unhex))) };
}

function fork({ genesis_payload, proof }) {
  const payload = unhex(genesis_payload);
  const { relayName: name, relayKey: key } = decode(FORMS[KINDS.GENESIS].payload, payload);
  return { holds: provesFork({ name, key }, planOf(payload), unhex(proof)) };
}

function log({ records, readers }) {
  const read = new Log();
  return {
    outcomes: records.map((record) => read.offer(unhex(record))),
    size: String(read.size),
    root: hex(read.tree.root(read.size)),
    readers: readers.map((one) => ({ ...one, opened: openedBy(one, read) })),
  };
}

export function openedBy({ identity_seed, device_seed, roots }, read) {
  const device = unhex(device_seed);
  const reader = new Reader({ identitySeed: unhex(identity_seed), device, roots: roots.map(unhex) });
  return reader.read(read).map(({ index, text }) => ({ index, text: text && hex(text) }));
}

/** Why the case does not hold, or undefined. */
export function disagreement(one) {
  if (!Object.hasOwn(SAYS, one.type)) return `no type ${one.type}`;
  for (const [name, said] of Object.entries(SAYS[one.type](one))) {
    if (!isDeepStrictEqual(said, one[name])) return `${name}: ${firstDifference(said, one[name])}`;
  }
}

function firstDifference(said, written) {
  if (!Array.isArray(said) || !Array.isArray(written)) return short(said, written);
  const at = said.findIndex((item, index) => !isDeepStrictEqual(item, written[index]));
  if (at < 0) return `${said.length} items, not ${written.length}`;
  if (said[at]?.opened) return `reader ${at}: ${firstDifference(said[at].opened, written[at]?.opened)}`;
  return `item ${at}: ${short(said[at], written[at])}`;
}

const short = (...both) =>
  both.map((value) => (JSON.stringify(value) ?? "nothing").slice(0, 200)).join(", not ");

function main(files) {
  for (const file of files) {
    const { format, cases } = JSON.parse(readFileSync(file, "utf8"));
    if (format !== "jpe1") return fail(`${file}: format ${format}`);
    for (const [at, one] of cases.entries()) {
      const why = disagreement(one);
      if (why) return fail(`${file}: case ${at} (${one.type}${one.name ? `, ${one.name}` : ""}): ${why}`);
    }
    console.log(`${file}: ${cases.length} cases hold`);
  }
}

function fail(why) {
  console.error(why);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
