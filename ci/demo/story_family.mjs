// SPDX-License-Identifier: MPL-2.0
// The items about the mother, Emma and Liv, as plain data. Rows as in story_social.mjs.

const GP = "laegerne-paa-torvet";
const JOB = "jobcentret";
const REHAB = "rehabiliteringsteamet";

/** Her own case: illness, work, benefits. It never mixes with Noah's. */
export const MOTHER = {
  cpr: [
    ["2024-07-01", "record/adresseregistrering", "borgerservice", "Adressebeskyttelse registreret"],
    ["2026-07-01", "record/adresseregistrering", "borgerservice", "Adressebeskyttelse forlænget"],
  ],
  "laege-torvet": [
    ["2025-01-17T08:40", "contact/konsultation", GP, "Søvnløshed og hjertebanken"],
    ["2025-01-20T09:10", "document/lægenotat", GP, "Stressreaktion, sygemelding"],
    ["2025-02-24T09:00", "contact/konsultation", GP, "Opfølgning på sygemelding"],
    ["2025-03-19", "referral/henvisning-stressforløb", GP, "Henvisning til Sundhedshuset"],
    ["2025-06-02T09:00", "contact/konsultation", GP, "Opfølgning"],
    ["2025-09-15T09:00", "document/lægenotat", GP, "Delvis bedring"],
    ["2026-02-24T13:00", "document/lægeattest", GP, "Attest til sygedagpengeopfølgning"],
    ["2026-05-11T09:00", "contact/konsultation", GP, "Træthed og koncentration"],
    ["2026-08-26T09:00", "document/lægenotat", GP, "Status før rehabiliteringsmøde"],
    ["2026-11-03T09:00", "contact/konsultation", GP, "Opfølgning"],
  ],
  "netforvaltning-sundhed": [
    [
      "2026-01-15T10:20",
      "attest/LÆ285",
      GP,
      "Lægeattest til sygedagpengeopfølgning",
      {
        id: "attest-mor-1",
        from: JOB,
        due: "2026-01-29",
        received: "2026-02-25T13:05",
        attest: "completed",
      },
    ],
  ],
  mediconnect: [
    [
      "2026-05-18",
      "case/rehabiliteringssag",
      REHAB,
      "Rehabiliteringssag",
      {
        id: "rehab-mor",
        number: "REH-2026-0093",
        since: "2026-05-18",
        coordinator: [REHAB, "Forberedende sagsbehandler"],
      },
    ],
    ["2026-06-22T10:00", "summary/sagsresumé", REHAB, "Sagsresumé til rehabiliteringsteamet", { v: 3 }],
    [
      "2026-09-21T09:30",
      "attest/LÆ265",
      GP,
      "Lægeattest til rehabiliteringsteamet",
      { id: "attest-mor-2", from: REHAB, due: "2026-10-19", attest: "accepted" },
    ],
    ["2026-10-05", "plan/rehabiliteringsplan", REHAB, "Rehabiliteringsplan, forberedende del", { v: 2 }],
    [
      "2026-10-12T09:00",
      "document/rehabiliteringsteam-indstilling",
      REHAB,
      "Udkast til indstilling om ressourceforløb",
    ],
    [
      "2026-11-09T09:30",
      "attest/LÆ125",
      GP,
      "Statusattest til rehabiliteringsteamet",
      { id: "attest-mor-3", from: REHAB, due: "2026-12-07", attest: "requested" },
    ],
  ],
  jobcenter: [
    [
      "2025-02-10",
      "case/jobcentersag",
      JOB,
      "Sag i jobcentret",
      {
        id: "jobsag-mor",
        number: "JC-2025-1406",
        since: "2025-02-10",
        coordinator: [JOB, "Sagsbehandler i sygedagpengeteamet"],
      },
    ],
    ["2025-03-12T10:00", "document/samtalereferat-jobcenter", JOB, "Første opfølgningssamtale"],
    ["2025-04-09T10:00", "document/samtalereferat-jobcenter", JOB, "Opfølgning"],
    ["2025-05-14T10:00", "document/samtalereferat-jobcenter", JOB, "Gradvis tilbage: to timer om ugen"],
    ["2025-06-10", "plan/min-plan", JOB, "Min Plan", { v: 1 }],
    ["2025-06-18T10:00", "document/samtalereferat-jobcenter", JOB, "Revurdering efter 22 uger: forlænget"],
    ["2025-08-20T10:00", "document/samtalereferat-jobcenter", JOB, "Opfølgning"],
    ["2025-10-01T10:00", "document/samtalereferat-jobcenter", JOB, "Stilling opsagt af arbejdsgiver"],
    ["2025-11-19T10:00", "document/samtalereferat-jobcenter", JOB, "Opfølgning"],
    ["2026-01-14", "plan/min-plan", JOB, "Min Plan", { id: "min-plan-2", v: 2 }],
    ["2026-01-14T10:00", "document/samtalereferat-jobcenter", JOB, "Praktik aftales"],
    ["2026-04-17T12:00", "document/praktikevaluering", JOB, "Praktik i genbrugsbutik"],
    ["2026-05-13T10:00", "document/samtalereferat-jobcenter", JOB, "Sagen til rehabiliteringsteamet"],
    ["2026-08-19T10:00", "document/samtalereferat-jobcenter", JOB, "Opfølgning"],
    ["2026-10-28T10:00", "document/samtalereferat-jobcenter", JOB, "Venter på attest"],
    ["2026-05-13T11:00", "summary/sagsresumé", JOB, "Sagsresumé, sygdom og arbejde", { v: 2 }],
  ],
  jobnet: [
    ["2025-10-20", "summary/cv", JOB, "CV for Mette Holm", { id: "cv-mor", v: 4, by: "mor" }],
    ["2025-10-20", "record/tilmelding-optagelse", "beskaeftigelse-styrelsen", "Profil oprettet"],
  ],
  ksd: [
    [
      "2025-01-20",
      "case/sygedagpengesag",
      JOB,
      "Sygedagpengesag",
      {
        id: "sygedagpenge-mor",
        number: "SDP-2025-0788",
        since: "2025-01-20",
        until: "2026-05-29",
        coordinator: [JOB, "Sagsbehandler i sygedagpengeteamet"],
      },
    ],
    ["2025-02-03", "form/-", JOB, "Oplysningsskema", { by: "mor" }],
    {
      months: ["2025-02-01", "2026-05-31", 2],
      row: [null, "record/ydelsesudbetaling", "ydelsesteamet", "Sygedagpenge, {month}"],
    },
    [
      "2026-05-29T10:00",
      "document/afgørelse",
      "ydelsesteamet",
      "Sygedagpenge ophører, jobafklaring begynder",
    ],
  ],
  ky: [
    ["2026-06-01T10:00", "document/afgørelse", "ydelsesteamet", "Ydelse under jobafklaring"],
    {
      months: ["2026-06-01", "2026-10-31", 1],
      row: [null, "record/ydelsesudbetaling", "ydelsesteamet", "Ydelse, {month}"],
    },
  ],
  nemrefusion: [
    ["2025-01-27", "record/sygemelding", "nordlys", "Anmeldelse af sygefravær"],
    ["2025-03-24T10:00", "document/mulighedserklæring", "nordlys", "Mulighedserklæring, arbejdsgivers del"],
    ["2025-09-30T10:00", "document/ydelsesmeddelelse", "nordlys", "Fratrædelse"],
  ],
  sundhedshuset: [
    ["2025-04-02T10:00", "contact/stresskursus", "sundhedshuset", "Indledende samtale"],
    ["2025-04-23T16:30", "contact/stresskursus", "sundhedshuset", "Hold 1, første gang"],
    ["2025-05-21T16:30", "contact/stresskursus", "sundhedshuset", "Hold 1, femte gang"],
    ["2025-06-12T16:30", "contact/stresskursus", "sundhedshuset", "Hold 1, sidste gang"],
    ["2025-06-13T12:00", "document/forløbsnotat-stress", "sundhedshuset", "Afsluttende notat"],
    ["2026-09-08T10:00", "document/forløbsnotat-stress", "sundhedshuset", "Opfølgning efter et år"],
  ],
  fmk: [
    ["2025-01-20", "medicine/ordination", "sundhedsdatastyrelsen", "Melatonin"],
    ["2025-06-02", "taking/medicinstatus", "sundhedsdatastyrelsen", "Melatonin, afsluttet"],
  ],
};

/** Sixteen: health actors appear as rows of the index; who may open them is her own decision. */
export const EMMA = {
  cpr: [["2024-07-01", "record/adresseregistrering", "borgerservice", "Bopæl hos mor"]],
  aula: [
    ["2024-11-13T15:00", "document/mødereferat", "fjordby-skole", "Skole-hjem-samtale i 8.A"],
    ["2025-11-05T15:00", "document/mødereferat", "fjordby-skole", "Skole-hjem-samtale i 9.A"],
    ["2026-03-10T09:00", "message/forældrebesked", "fjordby-skole", "Prøveplan for 9. klasse"],
  ],
  "elevadm-fjordby": [
    ["2016-08-08", "record/indmeldelse", "fjordby-skole", "Indmeldt i 0.A"],
    ["2025-06-20T10:00", "document/karakterblad", "fjordby-skole", "Standpunkter, 8. klasse"],
    ["2026-06-25T10:00", "document/karakterblad", "fjordby-skole", "Afgangsbevis, 9. klasse"],
    ["2026-06-26", "record/udmeldelse", "fjordby-skole", "Udmeldt efter 9. klasse"],
  ],
  "fravaer-fjordby": [
    {
      months: ["2024-12-01", "2026-05-31", 3],
      row: [null, "measure/fravær-måned", "fjordby-skole", "Fravær i {month}"],
    },
  ],
  laeringsplatform: [
    ["2025-05-20", "measure/færdighedstest", "fjordby-skole", "Færdighedstest i læsning"],
    ["2025-12-17T10:00", "document/meddelelsesbog", "fjordby-skole", "Meddelelsesbog, 9. klasse"],
  ],
  ungevejledning: [
    [
      "2025-09-24",
      "case/vejledningssag",
      "ungdomsvejledningen",
      "Vejledningssag",
      {
        id: "vejledning-emma",
        number: "UV-2025-0640",
        since: "2025-09-24",
        until: "2026-08-31",
        coordinator: ["ungdomsvejledningen", "Ungevejleder"],
      },
    ],
    ["2025-10-08T10:00", "document/uddannelsesparathed", "ungdomsvejledningen", "Foreløbig vurdering"],
    ["2026-01-15T10:00", "document/uddannelsesparathed", "ungdomsvejledningen", "Endelig vurdering"],
    ["2026-02-04", "plan/uddannelsesplan", "ungdomsvejledningen", "Plan efter 9. klasse", { v: 1 }],
    ["2026-05-27T10:00", "document/journalnotat", "ungdomsvejledningen", "Samtale om hf eller gymnasium"],
  ],
  optagelse: [
    [
      "2026-02-23",
      "record/tilmelding-optagelse",
      "uddannelse-styrelsen",
      "Ansøgning: stx, Fjordby Gymnasium",
    ],
    ["2026-04-24", "record/tilmelding-optagelse", "uddannelse-styrelsen", "Plads tildelt"],
  ],
  gymnasiet: [
    ["2026-08-10", "record/indmeldelse", "fjordby-gymnasium", "Startet i 1.x"],
    ["2026-10-02T10:00", "document/mødereferat", "fjordby-gymnasium", "Samtale med studievejleder"],
    ["2026-10-30", "measure/fravær-måned", "fjordby-gymnasium", "Fravær i oktober 2026"],
    ["2026-11-13T10:00", "document/karakterblad", "fjordby-gymnasium", "Grundforløbets karakterer"],
  ],
  ungeraadgivning: [
    ["2025-09-11T15:00", "contact/rådgivningssamtale", "ungeraadgivningen", "Første samtale"],
    ["2025-09-25T15:00", "contact/rådgivningssamtale", "ungeraadgivningen", "Samtale"],
    ["2025-10-23T15:00", "contact/rådgivningssamtale", "ungeraadgivningen", "Samtale"],
    ["2025-12-04T15:00", "contact/rådgivningssamtale", "ungeraadgivningen", "Samtale"],
    ["2025-12-04T16:00", "document/rådgivningsnotat", "ungeraadgivningen", "Notat"],
    ["2026-09-17T15:00", "contact/rådgivningssamtale", "ungeraadgivningen", "Samtale"],
    // Wrong on purpose: a local code that the category table lacks.
    ["2026-03-18T10:00", "measure/ungeprofil", "ungeraadgivningen", "Ungeprofil"],
  ],
  "laege-torvet": [
    ["2025-02-05T09:00", "contact/konsultation", GP, "Hovedpine"],
    ["2025-09-03T14:20", "contact/konsultation", GP, "Samtale"],
    ["2026-04-08T14:20", "contact/konsultation", GP, "Samtale"],
    ["2026-10-07T14:20", "document/lægenotat", GP, "Notat"],
  ],
  "tand-fjordby": [
    ["2025-01-21T10:00", "contact/tandeftersyn", "tandplejen", "Eftersyn"],
    ["2026-03-17T10:00", "contact/tandeftersyn", "tandplejen", "Eftersyn"],
  ],
  "sundhedspleje-fjordby": [
    ["2025-03-25T10:00", "contact/skoleundersøgelse", "sundhedsplejen", "Udskolingssamtale"],
  ],
  sundhedsplatformen: [
    ["2025-11-08T19:50", "contact/skadestuebesøg", "akutmodtagelsen", "Forstuvet ankel"],
    ["2025-11-08T21:00", "document/skadestuenotat", "akutmodtagelsen", "Skadestuenotat, ankel"],
  ],
  roentgen: [["2025-11-08T20:20", "document/røntgenbeskrivelse", "akutmodtagelsen", "Røntgen af ankel"]],
  ddv: [["2022-09-12", "record/vaccination", "sundhedsdatastyrelsen", "HPV, første stik"]],
  "udbetaling-boern": [["2025-08-15", "record/børneydelse", "udbetaling-danmark", "Ungeydelse fra 15 år"]],
};

/** Eight: speech therapy, dentist, and a counselling case that nobody coordinates. */
export const LIV = {
  cpr: [["2024-07-01", "record/adresseregistrering", "borgerservice", "Bopæl hos mor"]],
  dubu: [
    [
      "2025-10-21",
      "case/rådgivningssag",
      "familieafdelingen",
      "Familierådgivning om Liv",
      // Wrong on purpose: a case without a coordinator.
      { id: "raadgivning-liv", number: "FJ-2025-01530", since: "2025-10-21" },
    ],
    ["2025-10-21T09:00", "document/journalnotat", "familieafdelingen", "Livs reaktion på brorens flytning"],
    ["2025-12-02T12:30", "document/børnesamtale", "familieafdelingen", "Samtale med Liv"],
    ["2026-04-14T10:00", "document/journalnotat", "familieafdelingen", "Skilsmissegruppe tilbydes"],
  ],
  dagtilbud: [
    ["2021-04-01", "record/indmeldelse", "boernehaven", "Indmeldt i Børnehaven Mariehønen"],
    ["2024-05-13T13:00", "document/overgangsskema", "boernehaven", "Overgang til skole"],
  ],
  sprogvurdering: [
    ["2021-04-19T10:00", "document/sprogvurdering", "boernehaven", "Sprogvurdering, tre år"],
    ["2024-03-11T10:00", "document/sprogvurdering", "boernehaven", "Sprogvurdering før skole"],
  ],
  "ppr-fjordby": [
    [
      "2024-09-16",
      "case/talesag",
      "ppr",
      "Livs taleundervisning",
      {
        id: "talesag-liv",
        number: "PPR-2024-0411",
        since: "2024-09-16",
        until: "2026-06-19",
        coordinator: ["ppr", "Talepædagog"],
      },
    ],
    ["2024-10-01T10:00", "document/talevurdering", "ppr", "Vurdering af udtale"],
    ["2024-10-22", "plan/taleplan", "ppr", "Plan for taleundervisning", { v: 1 }],
    {
      months: ["2024-11-01", "2026-05-31", 2],
      row: [null, "contact/taleundervisning", "ppr", "Taleundervisning, {month}"],
    },
    ["2025-06-17T10:00", "document/talevurdering", "ppr", "Status efter et år"],
    ["2026-06-19T10:00", "document/talevurdering", "ppr", "Afsluttende vurdering"],
  ],
  aula: [
    ["2024-11-14T15:00", "document/mødereferat", "fjordby-skole", "Skole-hjem-samtale i 0.B"],
    ["2025-11-06T15:00", "document/mødereferat", "fjordby-skole", "Skole-hjem-samtale i 1.B"],
    ["2026-02-03T08:10", "message/forældrebesked", "fjordby-skole", "Liv savner sin bror"],
    ["2026-11-05T15:00", "document/mødereferat", "fjordby-skole", "Skole-hjem-samtale i 2.B"],
  ],
  "elevadm-fjordby": [["2024-08-12", "record/indmeldelse", "fjordby-skole", "Indmeldt i 0.B"]],
  "fravaer-fjordby": [
    {
      months: ["2024-12-01", "2026-10-31", 3],
      row: [null, "measure/fravær-måned", "fjordby-skole", "Fravær i {month}"],
    },
  ],
  laeringsplatform: [
    ["2026-06-09T10:00", "document/meddelelsesbog", "fjordby-skole", "Meddelelsesbog, 1. klasse"],
  ],
  "sundhedspleje-fjordby": [
    ["2024-10-23T10:00", "document/indskolingsundersøgelse", "sundhedsplejen", "Indskolingsundersøgelse"],
    ["2024-10-23", "measure/høreprøve", "sundhedsplejen", "Høreprøve"],
    ["2026-02-24T10:00", "contact/skoleundersøgelse", "sundhedsplejen", "Samtale i 1. klasse"],
  ],
  "tand-fjordby": [
    ["2025-02-04T10:00", "contact/tandeftersyn", "tandplejen", "Eftersyn"],
    ["2025-08-26T10:00", "contact/tandeftersyn", "tandplejen", "Kontrol af hul"],
    ["2026-05-19T10:00", "contact/tandeftersyn", "tandplejen", "Eftersyn"],
    ["2026-05-19T10:30", "document/tandstatus", "tandplejen", "Tandstatus"],
  ],
  "laege-torvet": [
    ["2024-12-10T08:40", "contact/konsultation", GP, "Ondt i ørerne"],
    ["2025-02-19T08:40", "contact/konsultation", GP, "Kontrol af ører"],
    ["2025-03-05", "referral/henvisning-speciallæge", GP, "Henvisning til ørelæge"],
    ["2026-09-22T08:40", "contact/konsultation", GP, "Mavepine"],
  ],
  henvisning: [["2025-03-05", "referral/henvisning-speciallæge", GP, "Henvisning til ørelæge"]],
  sundhedsplatformen: [
    ["2018-03-22T13:31", "contact/fødsel", "boerneafdelingen", "Undersøgelse efter fødslen"],
  ],
  ddv: [
    ["2023-03-22", "record/vaccination", "sundhedsdatastyrelsen", "Børnevaccination, fem år"],
    ["2023-03-22", "list/vaccinationsoversigt", "sundhedsdatastyrelsen", "Vaccinationsoversigt"],
  ],
  "udbetaling-boern": [["2018-04-03", "record/børneydelse", "udbetaling-danmark", "Børneydelse tilkendt"]],
};

/** Wrong on purpose: an item that does not say whom it is about. */
export const NOBODY = {
  esdh: [["2025-04-07T10:15", "document/journalnotat", "borgerservice", "Fejlscannet brev"]],
};
