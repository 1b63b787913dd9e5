// SPDX-License-Identifier: MPL-2.0
// The demo's people and actors as plain data: who is who, and whom one would call. Nobody here exists.

/** Persons whom data are about; the mother is the viewer. The father is only ever somebody's father. */
export const PERSONS = {
  noah: { given: "Noah", family: "Holm", gender: "male", birthDate: "2014-05-09" },
  emma: { given: "Emma", family: "Holm", gender: "female", birthDate: "2010-08-14" },
  liv: { given: "Liv", family: "Holm", gender: "female", birthDate: "2018-03-22" },
  mor: {
    given: "Mette",
    family: "Holm",
    gender: "female",
    birthDate: "1985-11-02",
    protectedAddress: "Fyrvænget 7, Fjordby",
  },
};

export const FATHER = { given: "Jonas", family: "Holm", gender: "male", children: ["noah", "emma", "liv"] };

/** Wrong on purpose: one system has day and month of Noah's birth the wrong way round. */
export const OTHER_BIRTH_DATES = { "klub-mosevig": { noah: "2014-09-05" } };

/** Owners of units; they hold nothing themselves. */
const PARENTS = {
  "fjordby-kommune": ["Fjordby Kommune", "", "Hovednummer"],
  "mosevig-kommune": ["Mosevig Kommune", "", "Hovednummer"],
  "region-vestfjord": ["Region Vestfjord", "", "Patientvejleder"],
};

const FJORDBY = "fjordby-kommune";
const MOSEVIG = "mosevig-kommune";
const REGION = "region-vestfjord";

/** slug: [name, sector, role of the contact, parent, role in which its staff appear in items]. */
const UNITS = {
  familieafdelingen: [
    "Familieafdelingen",
    "social.family",
    "Sagsbehandler i børneteamet",
    FJORDBY,
    "Koordinerende sagsbehandler",
  ],
  familieplejeteamet: [
    "Familieplejeteamet",
    "social.family",
    "Familieplejekonsulent",
    FJORDBY,
    "Familieplejekonsulent",
  ],
  familiehuset: ["Familiehuset", "social.family", "Familiebehandler", FJORDBY, "Familiebehandler"],
  boernehandicap: ["Børnehandicapteamet", "social", "Rådgiver i handicapteamet", FJORDBY, "Rådgiver"],
  ppr: ["PPR Fjordby", "education", "Psykolog i PPR", FJORDBY, "Psykolog"],
  "fjordby-skole": ["Fjordby Skole", "education", "Skolens kontor", FJORDBY, "Klasselærer"],
  boernehaven: ["Børnehaven Mariehønen", "education", "Pædagogisk leder", FJORDBY, "Pædagog"],
  sundhedsplejen: ["Sundhedsplejen", "health.municipal", "Sundhedsplejerske", FJORDBY, "Sundhedsplejerske"],
  tandplejen: ["Tandplejen i Fjordby", "health.municipal", "Klinikassistent", FJORDBY, "Tandlæge"],
  boerneterapien: ["Børneterapien", "health.municipal", "Ergoterapeut", FJORDBY, "Ergoterapeut"],
  borgerservice: ["Borgerservice", "economy", "Medarbejder i Borgerservice", FJORDBY, "Medarbejder"],
  // Wrong on purpose: nobody to call.
  fritidsvejledningen: ["Fritidsvejledningen", "social", null, FJORDBY, "Fritidsvejleder"],
  jobcentret: [
    "Jobcenter Fjordby",
    "employment",
    "Sagsbehandler i sygedagpengeteamet",
    FJORDBY,
    "Sagsbehandler",
  ],
  rehabiliteringsteamet: [
    "Rehabiliteringsteamet",
    "employment",
    "Sekretær for rehabiliteringsteamet",
    FJORDBY,
    "Mødeleder",
  ],
  ydelsesteamet: ["Ydelsesteamet", "economy", "Ydelsesmedarbejder", FJORDBY, "Ydelsesmedarbejder"],
  sundhedshuset: ["Sundhedshuset", "health.municipal", "Sundhedskonsulent", FJORDBY, "Sundhedskonsulent"],
  ungdomsvejledningen: ["Ungdomsvejledningen", "education", "Ungevejleder", FJORDBY, "Ungevejleder"],
  ungeraadgivningen: ["Ungerådgivningen", "social", "Ungerådgiver", FJORDBY, "Ungerådgiver"],
  "mosevig-skole": ["Mosevig Skole", "education", "Skolens kontor", MOSEVIG, "Klasselærer"],
  "ppr-mosevig": ["PPR Mosevig", "education", "Psykolog i PPR", MOSEVIG, "Psykolog"],
  "klub-havnen": ["Klub Havnen", "education", "Klubleder", MOSEVIG, "Klubpædagog"],
  "mosevig-sundhedspleje": [
    "Sundhedsplejen i Mosevig",
    "health.municipal",
    "Sundhedsplejerske",
    MOSEVIG,
    "Sundhedsplejerske",
  ],
  "mosevig-tandpleje": ["Tandplejen i Mosevig", "health.municipal", "Klinikassistent", MOSEVIG, "Tandlæge"],
  "mosevig-boern": [
    "Børn og Familie i Mosevig",
    "social.family",
    "Vagtsagsbehandler",
    MOSEVIG,
    "Sagsbehandler",
  ],
  boernepsykiatrien: [
    "Børne- og Ungdomspsykiatrien",
    "health.regional",
    "Sekretær i ambulatoriet",
    REGION,
    "Overlæge",
  ],
  boerneafdelingen: ["Børne- og Ungeafdelingen", "health.regional", "Sekretær på afdelingen", REGION, "Læge"],
  akutmodtagelsen: ["Akutmodtagelsen", "health.regional", "Koordinerende sygeplejerske", REGION, "Læge"],
  laboratoriet: ["Laboratoriet", "health.regional", "Bioanalytiker", REGION, "Bioanalytiker"],
  laegevagten: ["Lægevagten", "health.regional", "Sekretær i Lægevagten", REGION, "Vagtlæge"],
  "laegerne-paa-torvet": ["Lægerne på Torvet", "health.private", "Lægesekretær", null, "Læge"],
  "laegehuset-mosevig": ["Lægehuset Mosevig", "health.private", "Lægesekretær", null, "Læge"],
  psykologhuset: ["Psykologhuset", "health.private", "Psykolog", null, "Psykolog"],
  "mosevig-apotek": ["Mosevig Apotek", "health.private", "Farmaceut", null, "Farmaceut"],
  "fjordby-gymnasium": ["Fjordby Gymnasium", "education", "Studievejleder", null, "Studievejleder"],
  nordlys: ["Nordlys Kontorservice", "employment", "Personalekonsulent", null, "Personalekonsulent"],
  sundhedsdatastyrelsen: ["Sundhedsdatastyrelsen", "health", "Servicedesk", null, "Medarbejder"],
  "udbetaling-danmark": ["Udbetaling Danmark", "economy", "Familieydelser", null, "Sagsbehandler"],
  ankestyrelsen: ["Ankestyrelsen", "social", "Sagsbehandler i Ankestyrelsen", null, "Sagsbehandler"],
  "uddannelse-styrelsen": ["Børne- og Undervisningsministeriet", "education", "Support", null, "Medarbejder"],
  "beskaeftigelse-styrelsen": [
    "Styrelsen for Arbejdsmarked og Rekruttering",
    "employment",
    "Support",
    null,
    "Medarbejder",
  ],
  familieretshuset: ["Familieretshuset", "justice", "Sagsbehandler", null, "Sagsbehandler"],
  politiet: ["Politiet", "justice", "Vagthavende", null, "Vagthavende"],
};

/** Out of scope in the sources: the directory names them, so their identity is its own. */
const IN_DIRECTORY = new Set(["familieretshuset", "politiet"]);

const describe = ([slug, [name, sector, contact, parent, role]], index) => [
  slug,
  {
    slug,
    name,
    sector,
    contact,
    parent: parent ?? null,
    role: role ?? "Medarbejder",
    system: IN_DIRECTORY.has(slug) ? "urn:indsigt:actor" : "urn:indsigt:demo:actor",
    // An area of numbers that nobody has: it begins with two zeros.
    phone: contact ? `+45 00 12 34 ${String(index + 10)}` : null,
  },
];

export const ACTORS = Object.fromEntries(
  [...Object.entries(PARENTS), ...Object.entries(UNITS)].map(describe),
);
