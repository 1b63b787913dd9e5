// SPDX-License-Identifier: MPL-2.0
// Which XML it is, by its root and that root's namespace. Nothing is parsed: tags are looked at until the root is known,
// entities are never replaced, and a document type is recognised by its name alone.
import type { Kind } from "./kind.ts";

interface Tag {
  readonly local: string;
  readonly namespace: string;
}

/** What comes before the root, or stands within what is skipped: how it begins, and how it ends. */
const SKIPPED = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
] as const;
const DOCTYPE = /<!DOCTYPE\s+([^\s>[]+)/iy;
const CLOSING = /<\/[^<>]*>/y;
const OPENING = /<([^\s<>/=!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const DECLARED = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const SOAP = /^http:\/\/(schemas\.xmlsoap\.org\/soap\/envelope\/|www\.w3\.org\/2003\/05\/soap-envelope)$/;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the text goes on after what is skipped at `at`; `at` itself where nothing is. */
function afterSkipped(text: string, at: number): number {
  const [begin, end] = SKIPPED.find(([begin]) => text.startsWith(begin, at)) ?? [];
  if (!begin || !end) return at;
  const found = text.indexOf(end, at + begin.length);
  return found < 0 ? text.length : found + end.length;
}

type Scope = ReadonlyMap<string, string>;

function scopeOf(attributes: string, outer: Scope): Scope {
  const scope = new Map(outer);
  for (const [, prefix = "", quoted, single] of attributes.matchAll(DECLARED)) {
    scope.set(prefix, quoted ?? single ?? "");
  }
  return scope;
}

function tagOf(name: string, scope: Scope): Tag {
  const [local = "", prefix = ""] = name.split(":").reverse();
  return { local, namespace: scope.get(prefix) ?? "" };
}

/** Gives each opening tag with how deep it stands, until the text ends or is no XML; a document type ends it too. */
function* tagsOf(text: string): Generator<Tag & { depth: number }> {
  const scopes: Scope[] = [new Map()];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const next = afterSkipped(text, at);
    const closing = matchAt(CLOSING, text, at);
    const opening = matchAt(OPENING, text, at);
    if (next > at) at = next;
    else if (closing) {
      if (scopes.length > 1) scopes.pop();
      at += closing[0].length;
    } else if (opening) {
      const [whole, name = "", attributes = "", empty] = opening;
      const scope = scopeOf(attributes, scopes.at(-1)!);
      yield { ...tagOf(name, scope), depth: scopes.length - 1 };
      if (!empty) scopes.push(scope);
      at += whole.length;
    } else return;
  }
}

/** Gives the root; what is in the body of a SOAP envelope stands for the whole. */
export function rootOf(text: string): Tag | null {
  let body = false;
  for (const { depth, ...tag } of tagsOf(text)) {
    const isSoap = SOAP.test(tag.namespace);
    if (depth === 0 && !(isSoap && tag.local === "Envelope")) return tag;
    if (depth === 1) body = isSoap && tag.local === "Body";
    if (depth === 2 && body) return tag;
  }
  return null;
}

/** Root (`*`: any), how its namespace begins (empty: any), kind. */
const ROOTS: readonly (readonly [string, string, Kind])[] = [
  ["ClinicalDocument", "urn:hl7-org:v3", "kind.cda"],
  ["*", "http://hl7.org/fhir", "kind.fhir_xml"],
  [
    "GetAccessLogsForPatientResponse",
    "urn:riv:informationsecurity:auditing:log:GetAccessLogsForPatientResponder:",
    "kind.swedish_log",
  ],
  ["GetAccessLogsForPatientResponse", "urn:riv:ehr:log:querying:", "kind.swedish_log"],
  ["RegistrationRequest", "http://www.sundhedsdatastyrelsen.dk/minlog/xml.schema/", "kind.danish_log"],
  ["ListLogStatementsResponse", "", "kind.danish_log"],
  ["GetMedicineCardResponse", "http://www.dkma.dk/medicinecard/xml.schema/", "kind.medicine_card"],
  ["GetVaccinationCardResponse", "http://vaccinationsregister.dk/schemas/", "kind.vaccination_card"],
  ["Emessage", "http://rep.oio.dk/medcom.dk/xml/schemas/", "kind.message"],
  ["MsgHead", "http://www.kith.no/xmlstds/msghead/", "kind.message"],
  ["Message", "https://DigitalPost.dk/MeMo-1", "kind.digital_post"],
  ["HealthData", "", "kind.apple_xml"],
  ["html", "", "kind.page"],
];

function kindOfRoot({ local, namespace }: Tag): Kind {
  const row = ROOTS.find(
    ([root, begins]) => (root === "*" || root === local) && namespace.startsWith(begins),
  );
  return row?.[2] ?? "kind.xml";
}

const APPLE_CDA = 'extension="Health Export CDA"';

/** Gives the text from its first tag or document type on. */
function fromFirst(text: string): string {
  let at = 0;
  for (let next = text.indexOf("<"); next >= 0; next = text.indexOf("<", at)) {
    at = afterSkipped(text, next);
    if (at === next) return text.slice(at);
  }
  return "";
}

/** Gives the kind of a text that begins with a tag. */
export function kindOfMarkup(whole: string): Kind {
  const text = fromFirst(whole);
  const [, type] = matchAt(DOCTYPE, text, 0) ?? [];
  if (type) return kindOfRoot({ local: /^html$/i.test(type) ? "html" : type, namespace: "" });
  // A saved page need not be well-formed.
  if (/^<html[\s>]/i.test(text)) return "kind.page";
  const root = rootOf(text);
  if (!root) return "kind.xml";
  const kind = kindOfRoot(root);
  return kind === "kind.cda" && text.includes(APPLE_CDA) ? "kind.apple_cda" : kind;
}
