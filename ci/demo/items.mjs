// SPDX-License-Identifier: MPL-2.0
// From rows of the story to items of one bundle: repeats expanded, times made whole, codes looked up, resources
// made. An item keeps what the log and the test need to know of it beside its resource.
import { monthEnds, monthName } from "./calendar.mjs";
import { consentResource } from "./consents.mjs";
import { marker } from "./marker.mjs";
import { randomFor, two } from "./random.mjs";
import { MAKERS } from "./resources.mjs";
import { ACTORS } from "./story_actors.mjs";
import { CONSENTS } from "./story_consents.mjs";

const WITHHELD = { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "NOPAT" };

function expand(row) {
  if (Array.isArray(row)) return [row];
  const [from, to, step] = row.months;
  return monthEnds(from, to, step).map((date) => [
    date,
    ...row.row
      .slice(1)
      .map((part) => (typeof part === "string" ? part.replace("{month}", monthName(date)) : part)),
  ]);
}

/** A date without a time gets one of office hours, always the same one. */
function whole(date, key) {
  if (!date || date.includes("T")) return date;
  const random = randomFor(key);
  return `${date}T${two(8 + random.below(7))}:${two(random.below(60))}`;
}

function codeOf(group, name, system) {
  return name === "-" ? null : { system: system ?? `urn:indsigt:demo:${group}`, code: name };
}

const url = (slug, id) => `urn:indsigt:demo:item:${slug}:${id}`;

/** The cell "field/data_type" of the coverage matrix; null where the table does not know the code. */
function cellOf(item, categories) {
  const code = item.code ?? { system: "http://hl7.org/fhir/resource-types", code: item.type };
  const row = categories.get(`${code.system}|${code.code}`);
  if (!row) return null;
  const field = row.field || (item.holder && ACTORS[item.holder].sector);
  return field ? `${field.split(".")[0]}/${row.data_type}` : null;
}

function itemOf(slug, person, row, index) {
  const [date, kind, holder, title, options = {}] = row;
  const [group, name] = kind.split("/");
  const id = options.id ?? `${person ?? "x"}-${String(index + 1).padStart(2, "0")}`;
  const mark = marker();
  const item = { ...options, slug, id, person, holder, title, marker: mark, url: url(slug, id) };
  item.marked = `${title}. ${options.text ? `${options.text} ` : ""}${mark}`;
  item.at = whole(date, `${slug} ${id} ${title}`);
  item.code = codeOf(group, name, options.system);
  item.urlOf = (other) => url(slug, other);
  [item.type, item.make] = MAKERS[group] ?? [];
  if (!item.type) throw new Error(`${slug}: no kind of resource for ${kind}`);
  return item;
}

function finish(item, parties, categories) {
  item.cell = cellOf(item, categories);
  const meta = { versionId: String(item.v ?? 1), ...(item.hidden && { security: [WITHHELD] }) };
  const own = item.make({ item, parties });
  item.resource = { resourceType: item.type, id: item.id, meta, ...own };
  return item;
}

/** The items of one system about one person (null: about nobody stated). */
export function itemsOf(slug, person, rows, parties, categories) {
  return rows
    .flatMap(expand)
    .map((row, index) => finish(itemOf(slug, person, row, index), parties, categories));
}

/** The consents that one system keeps. */
export function consentItemsOf(slug, parties, categories) {
  const own = Object.entries(CONSENTS).filter(([, consent]) => consent.system === slug);
  return own.map(([id, consent]) => {
    const item = { slug, id: `samtykke-${id}`, person: consent.person, holder: consent.holder, v: 1 };
    item.type = "Consent";
    item.code = codeOf("consent", consent.kind);
    item.at = whole(consent.from, `consent ${id}`);
    item.url = url(slug, item.id);
    item.make = (use) => consentResource(id, consent, use);
    return finish(item, parties, categories);
  });
}
