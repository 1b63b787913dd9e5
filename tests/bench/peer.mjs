// SPDX-License-Identifier: MPL-2.0
// What somebody would write in plain JavaScript for the same questions: the files of family.mjs through JSON.parse
// into an array of log lines and one of items, and each answer by filter, sort, slice and Maps. Answers objects; it
// neither reads commands nor writes JSON. Also the second opinion on our answers.
import { readFileSync } from "node:fs";

const asset = (name) => JSON.parse(readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8"));
const categories = new Map(asset("categories.json").rows.map((row) => [`${row[0]}|${row[1]}`, row]));
const laws = new Set(asset("directory.json").laws.map((law) => law.uri));
const RESOURCE_TYPES = "http://hl7.org/fhir/resource-types";
const endOf = (date) => Date.parse(`${date}T23:59:59.999+01:00`);
const fieldOf = (sector) => (sector ? sector.split(".")[0] : null);
const bump = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

function basisOf(stated) {
  if (!stated) return "none";
  // The files hold no consents: what is cited explains nothing.
  return laws.has(stated) ? "law" : "stated";
}

const emptyHolder = ({ name, sector }) => ({
  name,
  sector,
  items: 0,
  types: new Map(),
  systems: new Set(),
  received: 0,
  since: null,
  newest: null,
});

function categoryOf(resource) {
  const concepts = [resource.code, resource.type, ...(resource.category ?? [])];
  const codings = concepts.flatMap((concept) => concept?.coding ?? []);
  for (const { system, code } of [...codings, { system: RESOURCE_TYPES, code: resource.resourceType }]) {
    const row = categories.get(`${system}|${code}`);
    if (row?.[2]) return { type: row[2], field: fieldOf(row[3]) };
  }
}

export class Peer {
  constructor(family, clock) {
    this.now = Date.parse(clock.now);
    this.lastVisit = Date.parse(clock.last_visit);
    this.systems = JSON.parse(family.manifest).sources;
    const owners = new Map(this.systems.map((system) => [system.file, system]));
    this.actors = new Map();
    this.items = [];
    this.lines = [];
    for (const file of family.files) this.#read(JSON.parse(file.text), owners.get(file.name));
  }

  #read(bundle, system) {
    const known = new Map();
    for (const { fullUrl, resource } of bundle.entry) {
      if (resource.resourceType === "Organization") known.set(fullUrl, this.#learn(resource));
      if (resource.resourceType === "AuditEvent") this.#readLine(resource, known, system);
      if (resource.resourceType !== "Observation" && resource.resourceType !== "DocumentReference") continue;
      this.items.push(this.#itemOf(resource, known, system));
      known.set(fullUrl, this.items.at(-1));
    }
  }

  // Rows are whole literals, never spread, so that they share one shape: the others made the peer ten times slower.
  #itemOf(resource, known, system) {
    const holder = known.get((resource.performer?.[0] ?? resource.custodian)?.reference) ?? null;
    const { type, field } = categoryOf(resource);
    const day = (resource.effectiveDateTime ?? resource.date)?.slice(0, 10) ?? null;
    const there = day ?? system.complete_up_to.slice(0, 10);
    return {
      n: this.items.length,
      holder,
      system,
      type,
      field: field ?? fieldOf(holder?.sector),
      day,
      there,
    };
  }

  #learn(resource) {
    const id = resource.identifier[0].value;
    if (!this.actors.has(id)) {
      this.actors.set(id, { id, name: resource.name, sector: resource.type[0].coding[0].code });
    }
    return this.actors.get(id);
  }

  #readLine(resource, known, system) {
    const by = (code) => resource.agent.find((agent) => agent.type?.coding[0].code === code);
    const who = resource.agent.find((agent) => agent.requestor);
    const actor = (agent) => (agent && known.get(agent.who.reference)) ?? null;
    const [from, to] = [actor(by("110153")), actor(by("110152"))];
    const kind = from && to ? "disclosure" : ({ R: "look", U: "change" }[resource.action] ?? "other");
    const item = resource.entity.map((one) => known.get(one.what.reference)).find((one) => one) ?? null;
    const [at, stated] = [Date.parse(resource.recorded), who.policy?.[0] ?? null];
    const [n, basis, role] = [this.lines.length, basisOf(stated), who.role[0].text];
    const unit = actor(who);
    this.lines.push({ n, at, kind, who: unit, unit, from, to, stated, basis, item, system, role });
  }

  #held(at) {
    return at ? this.items.filter((item) => item.there <= at) : this.items;
  }
  #linesUntil(at) {
    const until = at ? endOf(at) : Infinity;
    return this.lines.filter((line) => line.at <= until);
  }
  #stateOf(system, at) {
    if (system.state !== "ready") return system.state;
    if (at && Date.parse(system.complete_up_to) >= endOf(at)) return "ready";
    const day = at ?? new Date(this.now).toISOString().slice(0, 10);
    return Date.parse(day) - Date.parse(system.complete_up_to.slice(0, 10)) > 30 * 86_400_000
      ? "stale"
      : "ready";
  }

  overview({ at }) {
    const held = this.#held(at);
    const [since, until] = [at ? -Infinity : this.lastVisit, at ? endOf(at) : this.now];
    const seen = this.lines.filter(
      (line) => line.at > since && line.at <= until && (line.kind === "look" || line.kind === "disclosure"),
    );
    const silent = this.systems.filter((system) => this.#stateOf(system, at) === "not_ready");
    return {
      items: held.length,
      holders: new Set(held.map((item) => item.holder).filter(Boolean)).size,
      systems: new Set(held.map((item) => item.system)).size,
      seen: { total: seen.length, withoutReason: seen.filter((line) => line.basis === "none").length },
      freshness: { notAnswering: silent.map((system) => system.name).sort() },
    };
  }

  holders({ at, search = "", offset = 0, limit = 50 }) {
    const found = new Map();
    for (const item of this.#held(at)) {
      if (!item.holder) continue;
      let row = found.get(item.holder);
      if (!row) found.set(item.holder, (row = emptyHolder(item.holder)));
      row.items++;
      bump(row.types, item.type);
      row.systems.add(item.system.name);
      if (item.day && (!row.since || item.day < row.since)) row.since = item.day;
      if (item.day && (!row.newest || item.day > row.newest)) row.newest = item.day;
    }
    const received = new Map();
    for (const line of this.#linesUntil(at)) if (line.kind === "disclosure") bump(received, line.to);
    const wanted = search.toLowerCase();
    const has = (text) => text.toLowerCase().includes(wanted);
    const rows = [...found.values()]
      .filter((row) => !wanted || has(row.name) || [...row.systems].some(has))
      .sort((a, b) => b.items - a.items || (a.name < b.name ? -1 : 1));
    for (const [actor, count] of received) if (found.has(actor)) found.get(actor).received = count;
    const recipients = [...received.keys()].filter((actor) => !found.has(actor)).length;
    return { total: rows.length, recipients, rows: rows.slice(offset, offset + limit) };
  }

  // `sorted`: over lines that were sorted beforehand, as ours are.
  access_log({ actor, kind, basis, from, to, new: onlyNew, order, offset = 0, limit = 50 }, sorted = null) {
    const after = Math.max(onlyNew ? this.lastVisit : -Infinity, from ? endOf(from) - 86_400_000 : -Infinity);
    const until = Math.min(this.now, to ? endOf(to) : Infinity);
    const lines = (sorted ?? this.lines).filter(
      (line) =>
        line.at > after &&
        line.at <= until &&
        (!kind || line.kind === kind) &&
        (!basis || line.basis === basis) &&
        (!actor || [line.who, line.unit, line.from, line.to].some((one) => one?.name === actor)),
    );
    const rank = (line) => (line.basis === "none" ? 0 : 1);
    if (!sorted || order) lines.sort((a, b) => (order ? rank(a) - rank(b) : 0) || b.at - a.at || b.n - a.n);
    const [byKind, byBasis] = [new Map(), new Map()];
    for (const line of lines) {
      bump(byKind, line.kind);
      bump(byBasis, line.basis);
    }
    return { total: lines.length, byKind, byBasis, rows: lines.slice(offset, offset + limit) };
  }
  sortedLines() {
    return [...this.lines].sort((a, b) => b.at - a.at || b.n - a.n);
  }

  sharing({ at, offset = 0, limit = 50 }) {
    const found = new Map();
    const disclosures = this.#linesUntil(at).filter((line) => line.kind === "disclosure");
    for (const { from, to, item, basis, at: when } of disclosures) {
      const key = `${from.id} ${to.id} ${item?.type}`;
      let row = found.get(key);
      if (!row) {
        row = { from, to, type: item?.type ?? null, times: 0, byBasis: new Map(), first: when, last: when };
        found.set(key, row);
      }
      row.times++;
      bump(row.byBasis, basis);
      row.first = Math.min(row.first, when);
      row.last = Math.max(row.last, when);
    }
    const key = (row) => [row.from.name, row.to.name];
    const rows = [...found.values()].sort(
      (a, b) => b.times - a.times || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
    );
    return { total: rows.length, disclosures: disclosures.length, rows: rows.slice(offset, offset + limit) };
  }

  coverage({ at }) {
    const [items, disclosures] = [new Map(), new Map()];
    for (const item of this.#held(at)) bump(items, `${item.field}/${item.type}`);
    for (const { kind, item } of this.#linesUntil(at)) {
      if (kind === "disclosure" && item) bump(disclosures, `${item.field}/${item.type}`);
    }
    const [complete, open] = [new Set(), new Set()];
    for (const system of this.systems) {
      const covered = Date.parse(system.complete_up_to) >= (at ? endOf(at) : 0);
      const whole = this.#stateOf(system, at) === "ready" && covered;
      for (const cell of system.covers) (whole ? complete : open).add(cell);
    }
    return (cell) => {
      const counted = { items: items.get(cell) ?? 0, disclosures: disclosures.get(cell) ?? 0 };
      if (counted.items > 0) return { state: counted.disclosures > 0 ? "shared" : "held", ...counted };
      const none = counted.disclosures === 0 && complete.has(cell) && !open.has(cell);
      return { state: none ? "not_held" : "unknown", ...counted };
    };
  }

  sources({ at }) {
    const items = new Map();
    for (const item of this.#held(at)) bump(items, item.system);
    const rank = { not_ready: 1, stale: 2, ready: 3 };
    const rows = this.systems
      .map((system) => ({ system, state: this.#stateOf(system, at), items: items.get(system) ?? 0 }))
      .sort((a, b) => rank[a.state] - rank[b.state] || (a.system.name < b.system.name ? -1 : 1));
    const count = (state) => rows.filter((row) => row.state === state).length;
    return { total: rows.length, notAnswering: count("not_ready"), stale: count("stale"), rows };
  }

  hops({ asker, at }) {
    const neighbours = new Map([...this.actors.values()].map((actor) => [actor, new Set()]));
    for (const { kind, from, to } of this.#linesUntil(at)) {
      if (kind === "disclosure" && from !== to) neighbours.get(from).add(to) && neighbours.get(to).add(from);
    }
    const start = [...this.actors.values()].find((actor) => actor.name === asker);
    const hops = new Map([[start, 0]]);
    for (const here of hops.keys()) {
      for (const next of neighbours.get(here)) if (!hops.has(next)) hops.set(next, hops.get(here) + 1);
    }
    const holders = [...new Set(this.#held(at).map((item) => item.holder))].filter(Boolean);
    const rows = holders
      .map((holder) => ({ holder, hops: hops.get(holder) ?? Infinity }))
      .sort((a, b) => a.hops - b.hops || (a.holder.name < b.holder.name ? -1 : 1));
    const ways = rows.filter((row) => row.hops < Infinity);
    return {
      total: rows.length,
      furthest: Math.max(0, ...ways.map((row) => row.hops)),
      direct: rows.filter((row) => row.hops <= 1).length,
      withoutWay: rows.length - ways.length,
      rows: rows.slice(0, 50),
    };
  }
}
