// SPDX-License-Identifier: MPL-2.0
// Who is who in the family, as registers and authorities would state it (core/documents/FAMILY.md).
import { ACTORS, FATHER, PERSONS } from "./story_actors.mjs";

const person = (key) => `urn:indsigt:demo:person|${key}`;
const party = (key) => `urn:indsigt:demo:party|${key}`;

const MOTHER = person("mor");
const FATHER_ID = party("far");
const FOSTER = party("plejemor");
const CASEWORKER = party("sagsbehandler");
const BISIDDER = party("bisidder");

const MOVED_OUT = "2024-07-01";
const PLACED = "2025-05-05";
const CHILDREN = ["noah", "emma", "liv"];

/** `fathers`: the addresses by which sources know him, since no register of the story gives him a number. */
const parties = (fathers) => [
  { id: MOTHER, name: PERSONS.mor.given },
  { id: FATHER_ID, name: FATHER.given, also: fathers },
  ...CHILDREN.map((child) => ({ id: person(child), name: PERSONS[child].given })),
  { id: FOSTER },
  { id: CASEWORKER, acts_for: `${ACTORS.familieafdelingen.system}|familieafdelingen` },
  { id: BISIDDER },
];

/** The girls live with their mother, whose address is protected: from him, and from nobody else. */
const PROTECTED = [{ flag: "protected_address", from: MOVED_OUT, against: [FATHER_ID] }];

const BOTH = [MOTHER, FATHER_ID];
/** The consent that the school asks for. */
const ASKED = "urn:ietf:rfc:3986|urn:indsigt:consent:2026-11-12-boernepsykiatrien";

/** What the children said, to whom, and of what: to both, to nobody, of a question to some. */
const WORDS = {
  noah: [
    { words: "Jeg vil spille fodbold igen.", said: "2026-09-02", shown_to: BOTH },
    { words: "Jeg vil helst selv fortælle min lærer det.", said: "2026-11-10" },
    {
      words: "Jeg vil være med, når de taler om min skole.",
      said: "2026-11-14",
      shown_to: [MOTHER, CASEWORKER],
      about: ASKED,
    },
  ],
  liv: [{ words: "Jeg vil gerne se Noah hver lørdag.", said: "2026-10-03", shown_to: BOTH }],
};

function subject(child) {
  const born = PERSONS[child].birthDate;
  return {
    id: person(child),
    party: person(child),
    born,
    custody: [{ value: "joint", from: born }],
    ...(child === "noah" && { placement: [{ value: "consent", from: PLACED }] }),
    ...(child !== "noah" && { flags: PROTECTED }),
    ...(WORDS[child] && { words: WORDS[child] }),
  };
}

const ties = () => [
  { party: MOTHER, subject: MOTHER, role: "self" },
  ...CHILDREN.flatMap((child) => [
    { party: person(child), subject: person(child), role: "self" },
    { party: MOTHER, subject: person(child), role: "custody_holder" },
    { party: FATHER_ID, subject: person(child), role: "custody_holder" },
    {
      party: CASEWORKER,
      subject: person(child),
      role: child === "noah" ? "placing_authority" : "authority",
    },
  ]),
  { party: FOSTER, subject: person("noah"), role: "foster_parent", from: PLACED },
  {
    party: BISIDDER,
    subject: person("noah"),
    role: "poa_holder",
    helper: "bisidder",
    scope: ["social"],
    from: "2026-09-01",
    to: "2027-05-31",
  },
];

export function familyOf(fathers) {
  const mother = { id: MOTHER, party: MOTHER, born: PERSONS.mor.birthDate, custody: [{ value: "none" }] };
  const family = {
    family: 1,
    jurisdiction: "dk",
    parties: parties(fathers),
    subjects: [...CHILDREN.map(subject), mother],
    ties: ties(),
  };
  return `${JSON.stringify(family, null, 1)}\n`;
}
