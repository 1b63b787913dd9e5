// SPDX-License-Identifier: MPL-2.0
// `ci/indsigt rules --pack FILE [--lang da|sv|en]`: every rule of a pack as sentences, with its paragraph, status, who may
// sign it off and the cases that pin it: one HTML page to print, so that a lawyer can read and sign without reading JSON.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { citedBy } from "./hooks.mjs";
import { fits, listed, readPack, readRows, readWords } from "./words.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LANGUAGES = ["da", "sv", "en"];
/** The language in which a country's hooks are written. */
const HOOKS_IN = { dk: "da", se: "sv", no: "nb", fi: "fi" };
const STYLE = `body{font:11pt/1.4 serif;max-width:18cm;margin:1cm auto;padding:0 .5cm}h1{font-size:16pt}
article{break-inside:avoid;border-top:1px solid;padding:.3cm 0}h3{font:bold 10pt monospace;margin:0}
dl{display:grid;grid-template-columns:4cm 1fr;gap:.05cm .3cm;margin:.2cm 0}dt{font-weight:bold}dd{margin:0}
ul{margin:0;padding-left:.5cm}p{margin:.1cm 0}@page{size:A4;margin:1.5cm}`;

const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

/** The words of one language; a word that is missing is a fault, never left out. */
function tongue(language) {
  const tables = JSON.parse(readFileSync(join(ROOT, "ci/packs/say", `${language}.json`), "utf8"));
  const word = (table, name) => {
    const text = tables[table]?.[name];
    if (text === undefined) throw new Error(`ci/packs/say/${language}.json has no ${table}.${name}`);
    return text;
  };
  const say = (name, args = {}) => word("say", name).replace(/\{(\w+)\}/g, (_, key) => String(args[key]));
  const among = (table, names) =>
    listed(names)
      .map((name) => word(table, name))
      .join("; ");
  const either = (table, names) => {
    const said = listed(names).map((name) => word(table, name));
    return said.length < 2 ? said.join("") : `${said.slice(0, -1).join("; ")}; ${say("or")} ${said.at(-1)}`;
  };
  return { word, say, among, either };
}

function ageOf({ say }, { gte, lt }) {
  if (gte === undefined) return say("age.below", { below: lt });
  return lt === undefined ? say("age.from", { from: gte }) : say("age.between", { from: gte, last: lt - 1 });
}

function expiryOf({ say }, expiry) {
  const until = /^until_age_(\d+)$/.exec(expiry);
  if (until) return say("expiry.until", { count: until[1] });
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(expiry);
  const parts = [
    ["expiry.years", years],
    ["expiry.months", months],
    ["expiry.days", days],
  ];
  return parts
    .filter(([, count]) => count)
    .map(([key, count]) => say(key, { count }))
    .join(", ");
}

/** Says in a sentence of whom and of what a rule or an overlay speaks. */
function leadOf(t, { requester, action }) {
  const who = requester ? t.either("requester", requester) : t.say("anybody");
  return action ? t.say("lead", { who, wants: t.either("action", action) }) : t.say("lead.asks", { who });
}

/** When else a rule or an overlay speaks: [what, text]. */
function conditionsOf(t, when) {
  const lines = [
    ["of", when.domain && t.either("domain", when.domain)],
    ["age", when.age && ageOf(t, when.age)],
    ["purpose", when.purpose && t.either("purpose", when.purpose)],
    ["matter", when.matter && t.either("matter", when.matter)],
    ["custody", when.custody && t.either("custody", when.custody)],
    ["placement", when.placement && t.either("placement", when.placement)],
    ["weight", when.weight && t.either("weight", when.weight)],
    ["residence", when.residence && t.either("residence", when.residence)],
    ["flags_any", when.flags_any && t.either("flag", when.flags_any)],
    ["flags_all", when.flags_all && t.among("flag", when.flags_all)],
    ["flags_none", when.flags_none && t.either("flag", when.flags_none)],
  ];
  return lines.filter(([, text]) => text).map(([key, text]) => [t.say(key), text]);
}

/** What a rule answers, as sentences. */
function answerOf(t, then) {
  const { say } = t;
  return [
    then.outcome && t.word("outcome", then.outcome),
    ...listed(then.signers).map((who) => t.word("signer", who)),
    then.mode === "any_of" && say("any_of"),
    then.as?.requester && say("as.requester", { who: t.word("requester", then.as.requester) }),
    then.as?.custody && say("as.custody", { custody: t.word("custody", then.as.custody) }),
    ...addedBy(t, then),
    then.notify && say("tells", { who: t.among("notified", then.notify) }),
    then.expiry && say("expiry", { long: expiryOf(t, then.expiry) }),
    then.conceal && say("conceal"),
    then.alternatives && say("instead", { ways: t.among("alternative", then.alternatives) }),
    then.limit && say("limit", { limit: t.word("limit", then.limit) }),
    then.opt_out && say("optout", { law: then.opt_out }),
  ].filter(Boolean);
}

function addedBy(t, added = {}) {
  return [
    added.human_review && t.say("review"),
    added.route && t.say("route"),
    added.redact && t.say("without", { what: t.among("redaction", added.redact) }),
  ].filter(Boolean);
}

/** One question of the rows and what it is answered, in words. */
function caseOf(t, words, { facts, said, rule }) {
  const told = facts.split(" ").map((fact) => {
    if (/^\d+$/.test(fact)) return t.say("case.of", { age: fact });
    if (fact.startsWith("on:")) return t.say("case.on", { day: fact.slice(3) });
    const [table] = [...words].find(([, list]) => list.includes(fact));
    return t.word(table, fact);
  });
  const [outcome, ...needed] = said.split(",")[0].split(" ");
  const answer = [rule === "default" ? t.say("unknown") : t.word("outcome", outcome)];
  if (needed.length > 0) answer.push(t.say("case.also", { who: t.among("signer", needed) }));
  return `${told.join(" · ")} → ${answer.join(" ")}`;
}

const rowsIn = (lines) =>
  `<dl>${lines.map(([what, text]) => `<dt>${escaped(what)}</dt><dd>${text}</dd>`).join("")}</dl>`;
const bullets = (texts) => `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`;

/** The paragraphs of a hook with their status in the directory. */
function lawOf(t, laws, { hook, valid_from, valid_to }, language) {
  const days = [
    valid_from && t.say("valid.from", { day: valid_from }),
    valid_to && t.say("valid.to", { day: valid_to }),
  ].filter(Boolean);
  const { cited } = citedBy(hook);
  const states = new Set(cited.map(({ uri }) => t.say(`status.${laws.get(uri)}`)));
  const state = states.size > 0 ? [...states].join(", ") : t.say("practice");
  return `<span lang="${language}">${escaped(hook)}</span> (${escaped(state)}) ${escaped(days.join(" "))}`;
}

function rulePart(t, context, rule) {
  const { words, rows, rules, laws, country } = context;
  const fields = listed(rule.when.domain).length > 0 ? t.either("domain", rule.when.domain) : t.say("every");
  // A rule that asks again is answered by another's name.
  const pins = rows.filter((row) =>
    rule.then.as ? rules.find(({ when }) => fits(words, when, row.facts)) === rule : row.rule === rule.id,
  );
  const lines = [
    ...conditionsOf(t, rule.when).map(([what, text]) => [what, escaped(text)]),
    [t.say("answer"), bullets(answerOf(t, rule.then))],
    [t.say("law"), lawOf(t, laws, rule, HOOKS_IN[country])],
    [t.say("sure"), escaped(t.word("sure", rule.confidence ?? "low"))],
    [t.say("signs"), escaped(t.say("signer", { country: t.word("country", country), fields }))],
    ...(pins.length > 0 ? [[t.say("cases"), bullets(pins.map((row) => caseOf(t, words, row)))]] : []),
  ];
  return `<article><h3>${escaped(rule.id)}</h3><p>${escaped(leadOf(t, rule.when))}</p>${rowsIn(lines)}<p>${escaped(t.say("sign"))}</p></article>`;
}

function overlayPart(t, { rows, words }, overlay) {
  const quiet = overlay.suppress_notify;
  const pins = rows.filter((row) => row.overlays.split(" ").includes(overlay.id));
  const answer = addedBy(t, overlay.add);
  if (quiet) answer.push(t.say("quiet", { who: t.among("notified", quiet) }));
  const lines = [
    ...conditionsOf(t, overlay.when).map(([what, text]) => [what, escaped(text)]),
    [t.say("answer"), bullets(answer)],
    [t.say("cases"), bullets(pins.map((row) => caseOf(t, words, row)))],
  ];
  return `<article><h3>${escaped(overlay.id)}</h3><p>${escaped(leadOf(t, overlay.when))}</p>${rowsIn(lines)}<p>${escaped(t.say("sign"))}</p></article>`;
}

function birthdayPart(t, { at, effect, lapse, notify_before }) {
  const ends = listed(lapse).map((one) => {
    const what = ["consents", "views", "proxies"].filter((name) => one[name]);
    const texts = [
      t.say("lapse", { what: what.map((name) => t.say(`lapse.${name}`)).join("; ") }),
      one.domain && t.say("lapse.of", { domain: t.word("domain", one.domain) }),
      one.by && t.say("lapse.by", { who: t.either("requester", one.by) }),
    ];
    return texts.filter(Boolean).join(" ");
  });
  const days = /^P(\d+)D$/.exec(notify_before ?? "")?.[1];
  const texts = [...listed(effect).map((code) => t.say(`effect.${code}`)), ...ends];
  if (days) texts.push(t.say("told", { days }));
  return `<article><h3>${at}</h3>${bullets(texts)}</article>`;
}

/** Gives the page of a pack in a language. Throws where a word of the pack has no words in that language. */
export function pageOf(pack, language, root = ROOT) {
  const t = tongue(language);
  const { laws } = readPack(join(root, "assets/directory.json"));
  const context = {
    words: readWords(root),
    rows: readRows(root, pack.pack),
    rules: pack.rules,
    laws: new Map(laws.map(({ uri, status }) => [uri, status])),
    country: pack.pack,
  };
  const title = t.say("title", { country: t.word("country", pack.pack) });
  const state = pack.signed_off_by ? t.say("state.by", { name: pack.signed_off_by }) : t.say("state.none");
  const version = { pack: pack.pack, version: pack.version, day: pack.valid_from, recheck: pack.recheck_by };
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(title)}</h1>
<p><strong>${escaped(state)}</strong></p>
<p>${escaped(t.say("version", version))}</p>
<p>${escaped(t.say("order"))}</p>
<h2>${escaped(t.say("rules"))}</h2>
${pack.rules.map((rule) => rulePart(t, context, rule)).join("\n")}
<h2>${escaped(t.say("overlays"))}</h2>
${pack.overlays.map((overlay) => overlayPart(t, context, overlay)).join("\n")}
<h2>${escaped(t.say("birthdays"))}</h2>
${pack.transitions.map((transition) => birthdayPart(t, transition)).join("\n")}
</body></html>
`;
}

function run(args) {
  const named = new Map();
  for (let at = 0; at < args.length; at += 2) named.set(args[at], args[at + 1]);
  const path = named.get("--pack");
  const language = named.get("--lang") ?? "da";
  const known = [...named.keys()].every((name) => name === "--pack" || name === "--lang");
  if (!known || !path || !LANGUAGES.includes(language) || !existsSync(path)) {
    console.error("usage: ci/indsigt rules --pack FILE [--lang da|sv|en] > PAGE.html");
    process.exit(2);
  }
  process.stdout.write(pageOf(readPack(path), language));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run(process.argv.slice(2));
