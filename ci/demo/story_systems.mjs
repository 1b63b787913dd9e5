// SPDX-License-Identifier: MPL-2.0
// The demo's sources as plain data: each system, who owns it, how far its delivery reaches, and the cells of the
// coverage matrix for which it answers beside those of its items.

/**
 * slug: [name, owners, complete_up_to (Danish local time), {cells, state, stale_after_days, file}].
 * state is "ready" unless stated; `file: false`: nothing was ever delivered.
 */
export const SYSTEMS = {
  // Social affairs and administration in Fjordby
  dubu: [
    "DUBU",
    ["familieafdelingen", "familieplejeteamet"],
    "2026-11-20T05:00",
    { cells: ["social/attest", "education/registration", "justice/registration"] },
  ],
  sapa: [
    "SAPA",
    ["borgerservice", "familieafdelingen", "boernehandicap"],
    "2026-11-21T04:30",
    { cells: ["employment/overview"] },
  ],
  esdh: [
    "Fjordby Sag og Dokument",
    ["familieafdelingen", "boernehandicap", "borgerservice"],
    "2026-11-21T05:00",
    { cells: ["social/attest"] },
  ],
  familiehuset: ["Familiehusets journal", ["familiehuset"], "2026-11-20T22:00", {}],
  plejefamilieportalen: [
    "Plejefamilieportalen",
    ["familieplejeteamet"],
    "2026-11-20T23:00",
    { cells: ["health/registration"] },
  ],
  "vum-ffb": ["VUM/FFB", ["boernehandicap"], "2026-11-20T05:00", {}],
  flis: ["FLIS", ["familieafdelingen"], "2026-11-02T05:00", { stale_after_days: 60 }],
  "netforvaltning-sundhed": [
    "NetForvaltning Sundhed",
    ["familieafdelingen", "jobcentret"],
    "2026-11-21T06:00",
    {},
  ],
  fritidspas: ["Fritidspas", ["fritidsvejledningen"], "2026-11-20T05:00", {}],
  cpr: ["CPR", ["borgerservice"], "2026-11-21T03:00", { cells: ["justice/case_summary"] }],

  // Schools and day care
  aula: [
    "Aula",
    ["fjordby-skole", "mosevig-skole", "klub-havnen"],
    "2026-11-21T02:00",
    { cells: ["education/consent"] },
  ],
  "elevadm-fjordby": [
    "Elevadministration, Fjordby",
    ["fjordby-skole"],
    "2026-11-20T04:00",
    { cells: ["education/attest"] },
  ],
  "fravaer-fjordby": ["Fraværsprotokol, Fjordby", ["fjordby-skole"], "2026-11-20T17:00", {}],
  laeringsplatform: ["Læringsplatformen", ["fjordby-skole"], "2026-11-20T05:00", {}],
  "ppr-fjordby": ["PPR-journal, Fjordby", ["ppr"], "2026-11-20T06:00", { cells: ["education/attest"] }],
  "testarkiv-ppr": ["PPR's testarkiv", ["ppr"], "2026-11-18T06:00", {}],
  dagtilbud: ["Dagtilbudssystemet", ["boernehaven"], "2024-08-30T05:00", { state: "silent" }],
  sprogvurdering: ["Sprogvurdering", ["boernehaven"], "2026-11-15T05:00", {}],
  "elevadm-mosevig": ["Elevadministration, Mosevig", ["mosevig-skole"], "2026-11-20T20:00", {}],
  "fravaer-mosevig": ["Fraværsprotokol, Mosevig", ["mosevig-skole"], "2026-11-20T16:30", {}],
  "ppr-mosevig": [
    "PPR-journal, Mosevig",
    ["ppr-mosevig"],
    "2026-11-20T05:00",
    { cells: ["education/attest"] },
  ],
  "klub-mosevig": ["Klubsystemet, Mosevig", ["klub-havnen"], "2026-11-19T05:00", {}],

  // Municipal health
  "sundhedspleje-fjordby": [
    "Sundhedsplejens journal, Fjordby",
    ["sundhedsplejen"],
    "2026-09-15T05:00",
    { state: "stale" },
  ],
  "tand-fjordby": ["Tandplejens journal, Fjordby", ["tandplejen"], "2026-11-20T05:00", {}],
  boerneterapi: ["Børneterapiens journal", ["boerneterapien"], "2026-11-20T05:00", {}],
  hjaelpemidler: ["Hjælpemiddeldepotet", ["boernehandicap"], "2026-11-20T05:00", {}],
  "sundhedspleje-mosevig": [
    "Sundhedsplejens journal, Mosevig",
    ["mosevig-sundhedspleje"],
    "2026-11-20T05:00",
    {},
  ],
  "tand-mosevig": ["Tandplejens journal, Mosevig", ["mosevig-tandpleje"], "2026-11-19T05:00", {}],

  // Hospital
  sundhedsplatformen: [
    "Sundhedsplatformen",
    ["boernepsykiatrien", "boerneafdelingen", "akutmodtagelsen"],
    "2026-11-21T05:30",
    { cells: ["health/attest"] },
  ],
  "psykiatri-test": ["Psykiatriens testarkiv", ["boernepsykiatrien"], "2026-11-20T05:00", {}],
  "pro-data": ["PRO data", ["boernepsykiatrien"], "2026-11-20T05:00", {}],
  laboratorium: ["Laboratoriesystemet", ["laboratoriet"], "2026-11-21T05:00", {}],
  roentgen: ["Røntgenarkivet", ["akutmodtagelsen"], "2026-08-31T05:00", { state: "stale" }],
  booking: ["Bookingsystemet", ["boernepsykiatrien", "boerneafdelingen"], "2026-11-21T05:00", {}],
  laegevagt: [
    "Lægevagtens system",
    ["laegevagten"],
    null,
    { state: "silent", file: false, cells: ["health/journal_note", "health/registration"] },
  ],

  // Practices, psychologist, pharmacy
  "laege-torvet": [
    "Lægesystemet, Lægerne på Torvet",
    ["laegerne-paa-torvet"],
    "2026-11-20T19:00",
    { cells: ["health/plan"] },
  ],
  "laege-mosevig": ["Lægesystemet, Lægehuset Mosevig", ["laegehuset-mosevig"], "2026-11-20T19:00", {}],
  henvisning: ["Henvisningshotellet", ["laegerne-paa-torvet", "laegehuset-mosevig"], "2026-11-20T23:00", {}],
  psykolog: ["Klientjournalen, Psykologhuset", ["psykologhuset"], "2026-10-02T17:00", { state: "stale" }],
  apotek: ["Apoteksystemet, Mosevig Apotek", ["mosevig-apotek"], "2026-11-20T18:00", {}],

  // National
  fmk: ["Fælles Medicinkort (FMK)", ["sundhedsdatastyrelsen"], "2026-11-21T05:45", {}],
  ddv: ["Det Danske Vaccinationsregister", ["sundhedsdatastyrelsen"], "2026-11-21T05:45", {}],
  lpr: ["Landspatientregisteret", ["sundhedsdatastyrelsen"], "2026-11-10T05:00", {}],
  "udbetaling-boern": [
    "Børneydelsessystemet",
    ["udbetaling-danmark"],
    "2026-11-15T05:00",
    { cells: ["economy/overview", "economy/referral"] },
  ],
  familieretshuset: [
    "Familieretshusets sagssystem",
    ["familieretshuset"],
    "2026-11-18T05:00",
    { cells: ["justice/status", "justice/plan"] },
  ],
  ankestyrelsen: ["Ankestyrelsens sagssystem", ["ankestyrelsen"], "2026-11-19T05:00", {}],

  // Mosevig's own social system cannot deliver yet
  "mosevig-boern": [
    "Børn og Familie-systemet, Mosevig",
    ["mosevig-boern"],
    null,
    { state: "not_ready", file: false, cells: ["social/journal_note", "social/status", "social/plan"] },
  ],

  // The mother's own: work, illness, benefits
  jobcenter: [
    "Jobcentrets sagssystem",
    ["jobcentret"],
    "2026-11-20T05:00",
    { cells: ["employment/referral", "employment/attest"] },
  ],
  jobnet: ["Jobnet", ["beskaeftigelse-styrelsen"], "2026-11-20T05:00", {}],
  mediconnect: ["Mediconnect", ["rehabiliteringsteamet"], "2026-11-20T05:00", {}],
  ksd: ["Kommunernes Sygedagpengesystem", ["jobcentret", "ydelsesteamet"], "2026-11-20T05:00", {}],
  ky: ["KY", ["ydelsesteamet"], "2026-11-20T05:00", {}],
  nemrefusion: ["NemRefusion", ["nordlys"], "2026-11-20T05:00", {}],
  sundhedshuset: ["Sundhedshusets journal", ["sundhedshuset"], "2026-11-20T05:00", {}],

  // Emma's own: school and counselling
  gymnasiet: ["Gymnasiets studieadministration", ["fjordby-gymnasium"], "2026-11-20T05:00", {}],
  optagelse: ["Optagelse.dk", ["uddannelse-styrelsen"], "2026-11-20T05:00", {}],
  ungevejledning: ["Vejledningssystemet", ["ungdomsvejledningen"], "2026-11-20T05:00", {}],
  ungeraadgivning: ["Ungerådgivningens journal", ["ungeraadgivningen"], "2026-11-20T05:00", {}],
};
