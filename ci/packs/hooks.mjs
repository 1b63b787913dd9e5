// SPDX-License-Identifier: MPL-2.0
// Which paragraphs a hook cites: "Sundhedsloven § 41, stk. 3, og § 42 a" → dk sundhedsloven 41 and 42a. The names of
// acts stand here once; what is cited by another name is found by nobody, and ci/check_packs says so.

/** [how the act is cited, country, name in the directory's address, name as it is shown]. The longest match counts. */
const ACTS = [
  ["barnets lov", "dk", "barnets-lov", "Barnets lov"],
  ["cpr-loven", "dk", "cpr-loven", "CPR-loven"],
  ["folkeskoleloven", "dk", "folkeskoleloven", "Folkeskoleloven"],
  ["forvaltningsloven", "dk", "forvaltningsloven", "Forvaltningsloven"],
  ["forældreansvarsloven", "dk", "foraeldreansvarsloven", "Forældreansvarsloven"],
  ["retsplejeloven", "dk", "retsplejeloven", "Retsplejeloven"],
  ["retssikkerhedsloven", "dk", "retssikkerhedsloven", "Retssikkerhedsloven"],
  ["sundhedsloven", "dk", "sundhedsloven", "Sundhedsloven"],
  ["udlændingeloven", "dk", "udlaendingeloven", "Udlændingeloven"],
  ["værgemålsloven", "dk", "vaergemaalsloven", "Værgemålsloven"],
  ["bekendtgørelse nr. 693/2014", "dk", "bek-693-2014", "Bekendtgørelse nr. 693/2014"],
  ["bekendtgørelse nr. 1722/2024", "dk", "bek-1722-2024", "Bekendtgørelse nr. 1722/2024"],
  ["föräldrabalken", "se", "foraldrabalken", "Föräldrabalken"],
  ["lvu (1990:52)", "se", "lvu", "LVU (1990:52)"],
  [
    "offentlighets- och sekretesslagen (2009:400)",
    "se",
    "osl",
    "Offentlighets- och sekretesslagen (2009:400)",
  ],
  ["patientdatalagen (2008:355)", "se", "pdl", "Patientdatalagen (2008:355)"],
  ["socialtjänstlagen (2025:400)", "se", "sol", "Socialtjänstlagen (2025:400)"],
  ["hälso- och sjukvårdslagen (2017:30)", "se", "hsl", "Hälso- och sjukvårdslagen (2017:30)"],
  ["lagen (2022:913)", "se", "lag-2022-913", "Lagen (2022:913)"],
  ["lagen (2017:612)", "se", "lag-2017-612", "Lagen (2017:612)"],
  ["lagen (2024:79)", "se", "lag-2024-79", "Lagen (2024:79)"],
  ["pasient- og brukerrettighetsloven", "no", "pbrl", "Pasient- og brukerrettighetsloven"],
  [
    "laki potilaan asemasta ja oikeuksista (785/1992)",
    "fi",
    "potilaslaki",
    "Laki potilaan asemasta ja oikeuksista (785/1992)",
  ],
  ["databeskyttelsesforordningen", "dk", "gdpr", "Databeskyttelsesforordningen"],
  ["dataskyddsförordningen", "se", "gdpr", "Dataskyddsförordningen"],
  ["personvernforordningen", "no", "gdpr", "Personvernforordningen"],
  ["yleinen tietosuoja-asetus", "fi", "gdpr", "Yleinen tietosuoja-asetus"],
];

/** "133-135" → each of them; "42 a" → "42a". */
function spread(number) {
  const range = /^(\d+)[-–](\d+)$/.exec(number);
  if (!range) return [number.replaceAll(" ", "")];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

const NUMBER = "\\d+(?: [a-z](?![a-zæøåäö]))?(?:[-–]\\d+)?";
const LIST = `${NUMBER}(?:(?:, | og | och )${NUMBER})*`;
const numbersOf = (list) => list.split(/, | og | och /).flatMap(spread);
/** How each country writes a paragraph. Each gives [number in the address, as it is shown]. */
const PARAGRAPHS = {
  // "§ 17, stk. 3" is one paragraph, "§§ 5 og 7" are two.
  dk: (text) =>
    [
      ...[...text.matchAll(new RegExp(`§§ (${LIST})`, "g"))].flatMap(([, list]) => numbersOf(list)),
      ...[...text.matchAll(new RegExp(`(?<!§)§ (${NUMBER})`, "g"))].flatMap(([, one]) => spread(one)),
    ].map((number) => [number, `§ ${number.replace(/(\d)([a-z])/, "$1 $2")}`]),
  se: (text) => {
    const whole = [...text.matchAll(new RegExp(`(\\d+) kap\\. (${LIST}) §`, "g"))];
    const chapters = whole.flatMap(([, chapter, list]) =>
      numbersOf(list).map((one) => [
        `${chapter}-${one}`,
        `${chapter} kap. ${one.replace(/(\d)([a-z])/, "$1 $2")} §`,
      ]),
    );
    if (chapters.length > 0) return chapters;
    const chapter = /(\d+) kap\./.exec(text);
    if (chapter) return [[chapter[1], `${chapter[1]} kap.`]];
    return [...text.matchAll(/(\d+) §/g)].map(([, one]) => [one, `${one} §`]);
  },
  no: (text) => [...text.matchAll(/§ (\d+-\d+)/g)].map(([, one]) => [one, `§ ${one}`]),
  fi: (text) => [...text.matchAll(/(\d+) §/g)].map(([, one]) => [one, `${one} §`]),
};
const articlesOf = (text) => {
  const found = /art(?:ikel|ikkel)?\.? (\d+)|(\d+) art/.exec(text);
  const also = /og artikel (\d+)/.exec(text);
  return [found?.[1] ?? found?.[2], also?.[1]].filter(Boolean).map((one) => [one, `artikel ${one}`]);
};

/** Lists the paragraphs that a hook cites: [{uri, name, country}], and the parts of it that look like law of an act that
 *  is not known here. */
export function citedBy(hook) {
  const cited = [];
  const strange = [];
  for (const part of hook.split(";")) {
    const low = part.toLowerCase();
    const act = ACTS.filter(([name]) => low.includes(name)).sort((a, b) => b[0].length - a[0].length)[0];
    if (!act) {
      if (/§|kap\.|artikel|artikla/.test(part)) {
        // "mod overgreb § 11 f" goes on about the act before.
        if (cited.length > 0 && !/lov|lag/i.test(part)) cited.push(...again(cited.at(-1), part));
        else strange.push(part.trim());
      }
      continue;
    }
    const [, country, slug, shown] = act;
    const numbers = slug === "gdpr" ? articlesOf(part) : PARAGRAPHS[country](part);
    for (const [number, text] of numbers) {
      cited.push({ uri: `urn:indsigt:law:${country}:${slug}:${number}`, name: `${shown} ${text}`, country });
    }
  }
  return { cited, strange };
}

function again({ uri, name, country }, part) {
  const act = uri.slice(0, uri.lastIndexOf(":"));
  const shown = name.replace(/ §.*$/, "");
  return PARAGRAPHS[country](part).map(([number, text]) => ({
    uri: `${act}:${number}`,
    name: `${shown} ${text}`,
    country,
  }));
}
