// SPDX-License-Identifier: MPL-2.0
// Nothing that is not so (P8, P14): what is said before an act is confirmed, by what a consent is about and by the act.
// A table of kind × act × sentences, and what none of these sentences may say.
import assert from "node:assert/strict";
import test, { describe } from "node:test";
import { LOCALES, read } from "./support/locales.mjs";
import { importSource } from "./support/source.mjs";

const { Sentences } = await importSource("i18n/sentences.ts");
const { linesOf } = await importSource("screens/consents/decide_lines.ts");
const { doneKind, hasSummary, wholeRoute } = await importSource("screens/consents/deciding.ts");
const { endsElsewhere, lets, matterOf, shareNames } = await importSource("screens/consents/wording.ts");

const FILES = ["core", "page", "consent"];
const wordsIn = (locale) =>
  new Sentences(
    LOCALES[locale],
    FILES.map((file) => read(`assets/locales/${file}.${locale}.ftl`)).join("\n"),
  );

const PPR = { id: "a1", name: "PPR Mosevig", partOf: null };
const SCHOOL = { id: "a2", name: "Mosevig Skole", partOf: null };
const ABSENCE = {
  field: "education",
  type: "status",
  name: { key: "type.status", args: {} },
  items: 37,
  newest: "2026-11-18",
};

const KINDS = [
  "secrecy_consent",
  "gdpr_consent",
  "plan_agreement",
  "proxy_grant",
  "treatment_consent",
  "intervention_consent",
  "placement",
  "statutory_opt_out",
];

const rowOf = (kind) => ({
  consent: "c1",
  kind: kind === "placement" ? "intervention_consent" : kind,
  placement: kind === "placement",
  group: "active",
  state: "active",
  askedBy: PPR,
  recipients: [PPR],
  everyone: false,
  what: [ABSENCE],
  purposes: ["joint_plan"],
  units: [{ id: "a3", name: "Psykologerne", partOf: "PPR Mosevig" }],
});

const ENDS = ["withdraw", "exclude"];
const previewOf = (act, later) => ({
  needsAlso: later ? ["other_custody_holder"] : [],
  mode: later ? "all_of" : null,
  humanReview: ENDS.includes(act),
  route: null,
  notify: ["recipients"],
  lastDay: "2027-06-01",
  gains: ENDS.includes(act) ? [] : [{ actor: PPR, what: [ABSENCE] }],
  loses: ENDS.includes(act) ? [{ actor: PPR, what: [ABSENCE] }] : [],
  flows: ENDS.includes(act) ? [{ from: SCHOOL, to: PPR, times: 5, last: null }] : [],
  continues: ENDS.includes(act) ? [{ from: SCHOOL, to: PPR, law: "Lov § 12", types: ["status"] }] : [],
  requests: 0,
  breadth: [],
  narrower: null,
  effect: ENDS.includes(act) ? "forward_only" : later ? "when_all_signed" : "now",
});

/** What is said where somebody else must act too, in the order in which it stands there. */
const AGREED = [
  "sum-yes",
  "sum-item",
  "sum-from",
  "sum-why",
  "decide-until",
  "decide-needs",
  "decide-nothing-before",
  "decide-notify",
  "decide-stop",
];
const SIGNED = [
  "sum-matter",
  "decide-until",
  "decide-needs",
  "decide-nothing-before",
  "decide-notify",
  "decide-stop",
];
const OPTED_OUT = ["optout-doctor", "optout-care", "optout-emergency"];
const STOPPED = [
  "stop-loses",
  "stop-flow",
  "stop-law",
  "stop-others",
  "decide-heard",
  "decide-notify",
  "stop-seen",
  "stop-when",
];
/** Kind × act → the keys of what is said; null: there is no such act. */
const TABLE = Object.fromEntries(
  KINDS.map((kind) => {
    const matter = matterOf(rowOf(kind));
    if (matter === "opt_out") {
      const sign = ["sum-matter", ...OPTED_OUT, ...SIGNED.slice(2)];
      return [kind, { sign, withdraw: ["optout-lift"], exclude: null, renew: null }];
    }
    if (endsElsewhere(matter)) return [kind, { sign: SIGNED, withdraw: null, exclude: null, renew: null }];
    const renew = ["sum-again", ...AGREED.slice(1)];
    return [kind, { sign: AGREED, withdraw: STOPPED, exclude: STOPPED, renew }];
  }),
);

function linesFor(words, kind, act) {
  const row = rowOf(kind);
  const chosen = { cells: ["education/status"], until: "asked", day: "2027-06-01", unit: "a3" };
  const route = wholeRoute({ screen: "decide", act, consent: "c1", draft: chosen });
  const lifted = kind === "statutory_opt_out" && act === "withdraw";
  const preview = lifted
    ? { ...previewOf("withdraw", false), humanReview: false, notify: [] }
    : previewOf(act, !ENDS.includes(act));
  const data = { row, choices: [ABSENCE], shareable: null, asked: null, preview, fault: null };
  const { title, lines } = linesOf({ words, route, data, person: "Noah" });
  return {
    keys: lines.map(({ key }) => key),
    text: [title, ...lines].map(({ key, args }) => words.say(key, args)).join("\n"),
    chooses: hasSummary(route, data),
  };
}

/** What nobody may read where it is not so. */
const NEVER = {
  // An end of sharing: what a law allows may go on, so nobody "can no longer see" anything.
  ends: {
    da: /kan ikke længere se|ingen mister/i,
    sv: /kan inte längre se|ingen förlorar/i,
    en: /can no longer see|nobody loses/i,
  },
  // Treatment, help and a home are nothing that is shared.
  elsewhere: {
    da: /del(es|ing|er|t)?\b|stop\b/i,
    sv: /del(as|ning|ar|at)\b|stopp/i,
    en: /shar(e|ed|ing)\b|\bstop\b/i,
  },
  // Until an opt-out holds, sharing goes on, and nobody is asked to say yes.
  opt_out: {
    da: /intet bliver delt|\bsige ja\b|sagt ja/i,
    sv: /inget delas|\bsäga ja\b|sagt ja/i,
    en: /nothing is shared|\bsay(ing)? yes\b|said yes/i,
  },
};
/** What must be read. */
const ALWAYS = {
  ends: {
    da: /skriver, at en lov lader dem dele med PPR Mosevig\. Det gælder status.*Det er ikke efterprøvet\.\nDer kan være andre/s,
    sv: /skriver att en lag låter dem dela med PPR Mosevig\. Det gäller status.*Det är inte kontrollerat\.\nDet kan finnas andra/s,
    en: /writes that a law lets them share with PPR Mosevig\. It is about status.*Nobody has checked it\.\nThere may be others/s,
  },
  opt_out: {
    da: /Der deles som hidtil, til jeres nej tak gælder/,
    sv: /Det delas som förut, tills ert nej tack gäller/,
    en: /Sharing goes on as before until your no thanks holds/,
  },
};

describe("what is said before it is confirmed, by kind and act", () => {
  for (const locale of Object.keys(LOCALES)) {
    const words = wordsIn(locale);
    for (const [kind, acts] of Object.entries(TABLE)) {
      const matter = matterOf(rowOf(kind));
      for (const [act, expected] of Object.entries(acts)) {
        if (expected === null) continue;
        test(`${locale}: ${kind}, ${act}`, () => {
          const { keys, text, chooses } = linesFor(words, kind, act);
          assert.deepEqual(keys, expected);
          assert.equal(chooses, act === "sign" && lets(matter));
          const ends = lets(matter) && ENDS.includes(act);
          const claim = ends ? "ends" : endsElsewhere(matter) ? "elsewhere" : act === "sign" ? matter : null;
          if (NEVER[claim]) assert.doesNotMatch(text, NEVER[claim][locale]);
          if (ALWAYS[claim]) assert.match(text, ALWAYS[claim][locale]);
        });
      }
    }
    test(`${locale}: a summary names the field, the number and the newest of what is given`, () => {
      const { text } = linesFor(words, "secrecy_consent", "sign");
      const field = words.say("field.education");
      assert.ok(text.includes(`(${field} · ${words.say("share-count", { count: 37 })} · `), text);
    });
  }
});

test("what is said afterwards speaks of what was done", () => {
  const expected = {
    "share sign true true": "both",
    "share sign true false": "waits",
    "share grant false false": "now",
    "share withdraw false false": "withdraw",
    "plan withdraw false false": "withdraw",
    "opt_out opt_out true true": "no_both",
    "opt_out opt_out false false": "no_now",
    "opt_out sign true false": "no_waits",
    "opt_out withdraw false false": "lift",
    "treatment sign false false": "now",
    "treatment refuse false false": "refuse",
  };
  for (const [given, kind] of Object.entries(expected)) {
    const [matter, done, waiting, both] = given.split(" ");
    assert.equal(doneKind(done, matter, waiting === "true", both === "true"), kind, given);
  }
  const danish = wordsIn("da");
  for (const done of ["no_both", "no_waits"])
    assert.match(danish.say("done", { done }), /Der deles som hidtil/);
  assert.doesNotMatch(danish.say("done", { done: "lift" }), /besked/);
  // Whoever received is to be told; nothing leaves the page yet, and nobody reads that it did.
  assert.match(
    danish.say("done", { done: "withdraw", to: "PPR Mosevig" }),
    /PPR Mosevig skal have besked\. Siden sender ikke beskeder endnu\./,
  );
});

describe("kinds stand inside a sentence as several of them, in small letters", () => {
  for (const locale of Object.keys(LOCALES)) {
    test(locale, () => {
      const words = wordsIn(locale);
      const types = [...read(`assets/locales/core.${locale}.ftl`).matchAll(/^type-(\w+) =/gm)].map(
        ([, type]) => type,
      );
      assert.equal(types.length, 9);
      const share = (type) => ({ ...ABSENCE, type, name: { key: `type.${type}`, args: {} } });
      const inside = types.map((type) => shareNames(words, [share(type)]));
      assert.equal(new Set(inside).size, types.length);
      inside.forEach((text, at) => {
        const alone = words.say(`type.${types[at]}`).toLowerCase();
        assert.equal(text, text.toLowerCase());
        // These are the same of one and of many.
        if (!["overblik", "intyg"].includes(alone)) assert.notEqual(text, alone);
      });
      const field = { ...ABSENCE, type: null, name: { key: "field.health", args: {} } };
      assert.notEqual(shareNames(words, [field]), words.say("field.health").toLowerCase());
    });
  }
  test("da: what a stop ends", () => {
    const words = wordsIn("da");
    const what = ["plan", "status", "journal_note"].map((type) => ({
      ...ABSENCE,
      type,
      name: { key: `type.${type}`, args: {} },
    }));
    const said = words.say("stop-loses", { who: "PPR", what: shareNames(words, what) });
    assert.match(said, /se planer, statusser eller vurderinger og notater i journalen\.$/);
  });
});
