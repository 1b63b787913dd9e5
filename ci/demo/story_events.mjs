// SPDX-License-Identifier: MPL-2.0
// Single log lines that the story needs at a stated minute, and what the log as a whole keeps to, as plain data.

export const LOG_BEGINS = "2024-11-21T00:00";
/** After the mother's last visit exactly the lines below happen with Noah's information. */
export const LAST_VISIT = "2026-11-14T20:15";
export const LOG_ENDS = "2026-11-20T23:59";

/**
 * {system, person, at, unit, role, basis, item (id, or {code} of one in another system), to?, hidden?}.
 * With `to` it is a disclosure, else a look.
 */
export const EVENTS = [
  // About the withheld concern report: these lines, too, are withheld.
  {
    system: "dubu",
    person: "noah",
    at: "2024-11-28T16:10",
    unit: "familieafdelingen",
    role: "vagtsagsbehandler",
    basis: "law barnets-lov:20",
    item: "brev-november",
    hidden: true,
  },
  {
    system: "dubu",
    person: "noah",
    at: "2024-11-29T08:15",
    unit: "familieafdelingen",
    role: "teamleder",
    basis: "law barnets-lov:20",
    item: "brev-november",
    hidden: true,
  },
  {
    system: "dubu",
    person: "noah",
    at: "2024-12-02T09:05",
    unit: "familieafdelingen",
    role: "sagsbehandler",
    basis: "law barnets-lov:20",
    item: "brev-november",
    hidden: true,
  },
  // The night of 15 March 2025: he was away from home for three hours.
  {
    system: "cpr",
    person: "noah",
    at: "2025-03-15T21:48",
    unit: "politiet",
    role: "vagthavende",
    basis: "purpose eftersøgning af barn",
    item: "bopael-noah",
  },
  // Looks whose item lies in another system.
  {
    system: "sapa",
    person: "noah",
    at: "2025-05-06T10:12",
    unit: "borgerservice",
    role: "medarbejder",
    basis: "purpose borgerhenvendelse",
    item: { code: ["urn:indsigt:demo:document", "afgørelse"] },
  },
  {
    system: "sapa",
    person: "noah",
    at: "2025-09-11T09:31",
    unit: "boernehandicap",
    role: "rådgiver",
    basis: "law barnets-lov:87",
    item: { code: ["urn:indsigt:demo:plan", "barnets-plan"] },
  },
  {
    system: "henvisning",
    person: "noah",
    at: "2025-02-27T08:22",
    unit: "boernepsykiatrien",
    role: "visiterende overlæge",
    basis: "law sundhedsloven:42a",
    item: { code: ["urn:indsigt:demo:document", "pædagogisk-psykologisk-vurdering"] },
  },
  {
    system: "netforvaltning-sundhed",
    person: "noah",
    at: "2026-10-30T10:02",
    unit: "laegehuset-mosevig",
    role: "læge",
    basis: "law retssikkerhedsloven:11c",
    item: "attest-noah",
  },

  // The last week.
  {
    system: "fmk",
    person: "noah",
    at: "2026-11-16T08:32",
    unit: "laegehuset-mosevig",
    role: "læge",
    basis: "law sundhedsloven:157",
    item: "melatonin-noah",
  },
  {
    system: "aula",
    person: "noah",
    at: "2026-11-16T13:20",
    unit: "mosevig-skole",
    to: "familieafdelingen",
    role: "klasselærer",
    basis: "consent 2026-03-03-familieafdelingen",
    item: { find: "trivselsbeskrivelse" },
  },
  {
    system: "sundhedsplatformen",
    person: "noah",
    at: "2026-11-17T11:05",
    unit: "boernepsykiatrien",
    to: "laegehuset-mosevig",
    role: "overlæge",
    basis: "law sundhedsloven:41",
    item: "psyk-rapport-noah",
  },
  {
    system: "fravaer-mosevig",
    person: "noah",
    at: "2026-11-18T10:25",
    unit: "mosevig-skole",
    to: "ppr-mosevig",
    role: "skoleleder",
    basis: "law folkeskoleloven:12",
    item: "fravaer-siden-august",
  },
  {
    system: "sundhedsplatformen",
    person: "noah",
    at: "2026-11-19T09:40",
    unit: "familieafdelingen",
    role: "koordinerende sagsbehandler",
    basis: "consent 2026-03-03-familieafdelingen",
    item: "psyk-rapport-noah",
  },
  {
    system: "esdh",
    person: "noah",
    at: "2026-11-20T14:12",
    unit: "borgerservice",
    role: "medarbejder",
    basis: "",
    item: "bfu-noah-esdh",
  },
];

/** Who writes into a registry that somebody else keeps; null: it fills itself, and no line tells of it. */
export const WRITERS = {
  fmk: { noah: "boernepsykiatrien", mor: "laegerne-paa-torvet" },
  ddv: { noah: "laegehuset-mosevig" },
  lpr: null,
  flis: null,
  "netforvaltning-sundhed": { noah: "familieafdelingen", mor: "jobcentret" },
  mediconnect: { mor: "rehabiliteringsteamet" },
  jobnet: { mor: "jobcentret" },
};

/** Why a unit, or one of its sector, writes: mostly the duty to keep a record. */
export const WRITING = {
  health: "law autorisationsloven:22",
  other: "law offentlighedsloven:13",
  "mosevig-apotek": "law sundhedsloven:157",
  psykologhuset: "purpose journalføring",
  nordlys: "purpose refusion af løn",
};

/** Units that write at all hours; the others do it on the next working day. */
export const ALL_HOURS = new Set(["akutmodtagelsen", "boerneafdelingen", "laboratoriet"]);
