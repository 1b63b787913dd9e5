// SPDX-License-Identifier: MPL-2.0
// FORMAT.md section 3: a record's bytes. Read strictly, and written for a device's seed.
import {
  ascii,
  bytes,
  constant,
  decode,
  join,
  need,
  struct,
  u32,
  u64,
  u8,
  variable,
  where,
} from "./codec.mjs";
import { H, checkSealed, checkWrapped, open, seal } from "./crypto.mjs";
import { leafHash } from "./merkle.mjs";
import { FORMS, KINDS } from "./payloads.mjs";
import { sign, verify } from "./sign.mjs";

export const HEADER = 164;
export const MOST_RECORD = 327_680;
export const SUITE = 1;
const SIGNATURE = 64;
const MAGIC = ascii("JPE1");
const CONTENT = "jpe1/content";

const header = struct({
  magic: constant(MAGIC),
  version: where(u8, (version) => version === 1),
  suite: u8,
  kind: u8,
  flags: where(u8, (flags) => flags === 0),
  plan: bytes(32),
  category: u32,
  epoch: u64,
  author: bytes(32),
  seq: u64,
  prev: bytes(32),
  seen: u64,
  heads: bytes(32),
});

const openBody = variable(MOST_RECORD);
const signed = (head, body) => H("jpe1/signature", head, body);

/** The record, its payload read where it is open. What a later suite or kind may mean is not read. */
export function readRecord(whole) {
  need(whole.length <= MOST_RECORD && whole.length >= HEADER + SIGNATURE, "plan_log.form");
  const head = whole.slice(0, HEADER);
  const body = whole.slice(HEADER, -SIGNATURE);
  const fields = decode(header, head);
  const record = { ...fields, head, body, signature: whole.slice(-SIGNATURE), leaf: leafHash(whole) };
  const form = FORMS[record.kind];
  record.known = record.suite === SUITE && form !== undefined;
  if (record.known) readBody(record, form);
  return record;
}

function readBody(record, form) {
  need(form.category ? record.category >= 1 : record.category === 0 && record.epoch === 0n, "plan_log.form");
  record.sealed = form.sealed;
  if (form.sealed) return checkSealed(record.body, "plan_log.form");
  record.payloadBytes = decode(openBody, record.body);
  record.payload = decode(form.payload, record.payloadBytes);
  if (record.kind === KINDS.GRANT) checkWrapped(record.payloadBytes, "plan_log.form");
}

export const signatureHolds = (record) =>
  verify(record.author, signed(record.head, record.body), record.signature);

export const openRecord = (record, key) => open(key, CONTENT, record.head, record.body);
export const readPayload = (kind, text) => decode(FORMS[kind].payload, text);
export const writePayload = (kind, value) => FORMS[kind].payload.write(value);

export const writeHeader = (fields) =>
  header.write({ magic: MAGIC, version: 1, suite: SUITE, flags: 0, ...fields });

/** `make`: the body for a header; see openFor and sealFor. */
export function writeRecord(fields, deviceSeed, make) {
  const head = writeHeader(fields);
  const body = make(head);
  return join(head, body, sign(deviceSeed, signed(head, body)));
}

/** `payload`: bytes, or what gives them for a header that they sign. */
export const openFor = (payload) => (head) =>
  openBody.write(typeof payload === "function" ? payload(head) : payload);
export const sealFor = (key, nonce, payload) => (head) => seal(key, CONTENT, head, nonce, payload);
