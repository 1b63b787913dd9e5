// SPDX-License-Identifier: MPL-2.0
// The questions that records.mjs measures, and what makes an answer the same as the peer's.
import { days } from "./family.mjs";

const PAGE = 50;
const MOST = 200; // rows of one page

// {name, type, pages: [args], peer: its method, peerArgs}; `actor` is a row of holders.open.
export function findQuestions(subject, actor, peer) {
  const questions = [];
  // `args` of one page; the peer knows actors by their names.
  const add = (name, type, args = {}, peerArgs = args, pages = [args]) => {
    const asked = pages.map((page) => ({ subject, ...page }));
    questions.push({ name, type, pages: asked, peer: type.split(".")[0], peerArgs });
  };
  const atEach = (name, type) => {
    add(name, type);
    for (const at of days) add(`${name} on ${at}`, type, { at });
  };
  const lines = peer.lines.length;
  atEach("overview", "overview.open");
  atEach("holders", "holders.open");
  add("holders, search", "holders.open", { search: "KLINIK" });
  add("log, first page", "access_log.open");
  add("log, middle page", "access_log.open", { offset: Math.floor(lines / 2) });
  add("log, last page", "access_log.open", { offset: lines - PAGE });
  add("log, actor", "access_log.open", { actor: actor.id }, { actor: actor.name });
  add("log, kind", "access_log.open", { kind: "disclosure" });
  add("log, basis", "access_log.open", { basis: "none" });
  add("log, from and to", "access_log.open", { from: days[1], to: days[2] });
  add("log, new", "access_log.open", { new: 1 });
  add("log, unexplained first", "access_log.open", { order: "unexplained" });
  atEach("sharing", "sharing.open");
  atEach("coverage", "coverage.open");
  const offsets = Array.from({ length: Math.ceil(peer.systems.length / MOST) }, (_, i) => i * MOST);
  const pages = offsets.map((offset) => ({ offset, limit: MOST }));
  add("sources, all pages", "sources.open", {}, {}, pages);
  add("hops", "hops.open", { asker: actor.id }, { asker: actor.name });
  return questions;
}

const counts = (by) => {
  const entries = by instanceof Map ? [...by] : Object.entries(by);
  return entries.filter(([, count]) => count > 0).sort();
};
const moment = (at) => (typeof at === "string" ? Date.parse(at) : at);

// For each question what is compared, as plain lists, of our view and of the peer's answer alike.
const gists = {
  "overview.open": ({ items, holders, systems, seen, freshness }) => [
    [items, holders, systems, seen.total, seen.withoutReason],
    freshness.notAnswering,
  ],
  "holders.open": ({ total, recipients, rows }) => [
    [total, recipients],
    rows.map((row) => [
      row.name,
      row.sector,
      row.items,
      row.received,
      row.since,
      row.newest?.args?.date ?? row.newest,
    ]),
  ],
  "access_log.open": ({ total, byKind, byBasis, rows }) => [
    [total, counts(byKind), counts(byBasis)],
    rows.map((row) => [moment(row.at), row.kind, row.basis, row.stated, row.who.name, row.to?.name ?? null]),
  ],
  "sharing.open": ({ total, disclosures, rows }) => [
    [total, disclosures],
    rows.map((row) => [row.from.name, row.to.name, row.times]),
  ],
  "sources.open": ({ total, notAnswering, stale, rows }) => [
    [total, notAnswering, stale],
    rows.map((row) => [row.name ?? row.system.name, row.items]),
  ],
  "hops.open": ({ total, furthest, direct, withoutWay, rows }) => [
    [total, furthest, direct, withoutWay],
    rows.map((row) => [row.holder.name, row.hops === Infinity ? null : row.hops]),
  ],
};

const cellNames = ({ types, rows }) =>
  rows.map(({ field }) => types.map((type) => `${field}/${type}`)).flat();
const cells = ({ rows }) =>
  rows.flatMap((row) => row.cells.map((one) => [one.state, one.items, one.disclosures]));

// Throws where the views of a question's pages do not say what the peer's answer does.
export function compare({ name, type }, views, answer) {
  const [view] = views;
  let both = [];
  if (type === "coverage.open") {
    const theirs = cellNames(view).map(answer);
    both = [cells(view), theirs.map((one) => [one.state, one.items, one.disclosures])];
  } else {
    both = [{ ...view, rows: views.flatMap((page) => page.rows) }, answer].map(gists[type]);
  }
  const [ours, theirs] = both.map((gist) => JSON.stringify(gist));
  if (ours === theirs) return;
  const at = [...ours].findIndex((character, i) => character !== theirs[i]);
  const [here, there] = [ours, theirs].map((text) => text.slice(Math.max(at - 80, 0), at + 80));
  throw new Error(`wrong answer to "${name}":\n  ours … ${here} …\n  peer … ${there} …`);
}
