// SPDX-License-Identifier: MPL-2.0
// What a file is, by its bytes: every row of the table, wrong endings, marks in front, cut off, and hostile.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { REPO } from "./support/locales.mjs";
import { importSource } from "./support/source.mjs";
import { zipOf } from "./support/zips.mjs";

const { LOOKED_AT, recognise } = await importSource("kinds/recognise.ts");
const { open } = await importSource("kinds/open.ts");
const { keysOf } = await importSource("kinds/json_kind.ts");

const bytesOf = (content) => (typeof content === "string" ? Buffer.from(content) : Buffer.from(content));
const kindOf = (content) => {
  const bytes = bytesOf(content);
  return recognise(bytes.subarray(0, LOOKED_AT), bytes.subarray(-LOOKED_AT));
};
const opened = (content, name = "fil.json", inside = false) =>
  open(new File([bytesOf(content)], name), inside);

const soap = (inner, prefix = "s") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <x/> --><${prefix}:Envelope xmlns:${prefix}="http://schemas.xmlsoap.org/soap/envelope/">` +
  `<${prefix}:Header><a:Security xmlns:a="urn:a"><a:Body><![CDATA[<ClinicalDocument xmlns="urn:hl7-org:v3">]]></a:Body></a:Security><a:Empty xmlns:a="urn:a"/></${prefix}:Header>` +
  `<${prefix}:Body>${inner}</${prefix}:Body></${prefix}:Envelope>`;
const SE = "urn:riv:informationsecurity:auditing:log:GetAccessLogsForPatientResponder:2";
const bundle = JSON.stringify({ resourceType: "Bundle", type: "collection", entry: [] });

const ROWS = {
  "PDF at once": ["%PDF-1.7\n%âãÏÓ\n", "kind.pdf"],
  "PDF within 1,024 bytes": ["\n".repeat(900) + "%PDF-1.4", "kind.pdf"],
  "PDF, locked": [
    `%PDF-1.7\n${"x".repeat(200_000)}trailer << /Root 1 0 R /Encrypt 9 0 R >>`,
    "kind.pdf_locked",
  ],
  JPEG: [[0xff, 0xd8, 0xff, 0xe0], "kind.picture"],
  PNG: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "kind.picture"],
  GIF: ["GIF89a", "kind.picture"],
  WebP: ["RIFF\x10\0\0\0WEBPVP8 ", "kind.picture"],
  HEIC: ["\0\0\0\x18ftypheic", "kind.picture"],
  "HEIF, mif1": ["\0\0\0\x18ftypmif1", "kind.picture"],
  "TIFF, little end first": ["II*\0", "kind.picture"],
  "TIFF, big end first": ["MM\0*", "kind.picture"],
  ZIP: ["PK\x03\x04", "zip"],
  gzip: [[0x1f, 0x8b, 8], "gzip"],
  SQLite: ["SQLite format 3\0", "kind.database"],
  "old Office": [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], "kind.office"],
  RTF: ["{\\rtf1\\ansi {\\b x}}", "kind.rtf"],
  "EDIFACT with its marks": ["UNA:+.? 'UNB+UNOC:3+1", "kind.edifact"],
  EDIFACT: ["UNB+UNOC:3+1", "kind.edifact"],
  "a page": ["\n<!DOCTYPE html>\n<title>x</title>", "kind.page"],
  "a page, small letters": ["<!doctype HTML><p>", "kind.page"],
  "a page without a type": ["<HTML lang=da><body>", "kind.page"],
  XHTML: ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', "kind.page"],
  MHTML: ["From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "kind.page"],
  webarchive: ["bplist00\xd1", "kind.page"],
  recording: [
    JSON.stringify({ log: { version: "1.2", creator: { name: "x" }, entries: [] } }),
    "kind.recording",
  ],
  "recording, cut off": ['{"log":{"version":"1.2","entries":[{"request":{"url":"htt', "kind.recording"],
  "SMART link": ["shlink:/eyJ1cmwi", "kind.smart_link"],
  "SMART link behind a viewer": ["https://viewer.example/x#shlink:/eyJ1cmwi", "kind.smart_link"],
  "card as digits": ["shc:/5676290952432060", "kind.smart_card"],
  FHIR: [bundle, "fhir"],
  "FHIR, many lines": [`${bundle}\n${bundle}\n`, "fhir"],
  "Estonian log": ['{"usages":[],"totalUsages":0}', "access_log"],
  "Swedish log as D15": ['{"accessLogs":[]}', "access_log"],
  "SMART card": ['{"verifiableCredential":["eyJ6aXAiOiJERUYi"]}', "kind.smart_card"],
  "SHL manifest": [
    '{"files":[{"contentType":"application/fhir+json","location":"https://x"}]}',
    "kind.smart_files",
  ],
  "SHL manifest, embedded": ['{"files":[{"embedded":"x","contentType":"y"}]}', "kind.smart_files"],
  "sundhed.dk, answers": ['{"Svaroversigt":{}}', "kind.sundhed_raw"],
  "sundhed.dk, courses": ['{"Forloeb":[]}', "kind.sundhed_raw"],
  "sundhed.dk, medicine": ['[{"OrdinationId":1}]', "kind.sundhed_raw"],
  "sundhed.dk, vaccinations": ['[{"VaccinationIdentifier":1}]', "kind.sundhed_raw"],
  "sundhed.dk, appointments": ['{"appointments":[{"documentId":"1"}]}', "kind.sundhed_raw"],
  "sundhed.dk, referrals": ['{"aktiveHenvisninger":[]}', "kind.sundhed_raw"],
  "sundhed.dk, person": ['{"personDelegationData":[]}', "kind.sundhed_raw"],
  "sundhed.dk, fetched": ['[{"url":"/a","status":200,"body":{}}]', "kind.sundhed_raw"],
  "other data": ['{"name":"x"}', "json"],
  CDA: ['<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><id/>', "kind.cda"],
  "CDA with a prefix": ['<h:ClinicalDocument xmlns:h="urn:hl7-org:v3">', "kind.cda"],
  "Apple's own CDA": [
    '<ClinicalDocument xmlns="urn:hl7-org:v3"><id extension="Health Export CDA" root="1.1"/>',
    "kind.apple_cda",
  ],
  "FHIR XML": ['<Patient xmlns="http://hl7.org/fhir"><id value="1"/></Patient>', "kind.fhir_xml"],
  "Swedish log": [`<GetAccessLogsForPatientResponse xmlns='${SE}'>`, "kind.swedish_log"],
  "Swedish log, old": [
    '<a:GetAccessLogsForPatientResponse xmlns:a="urn:riv:ehr:log:querying:GetAccessLogsForPatientResponder:1">',
    "kind.swedish_log",
  ],
  "Swedish log in SOAP": [soap(`<x:GetAccessLogsForPatientResponse xmlns:x="${SE}"/>`), "kind.swedish_log"],
  "Danish log": [
    '<RegistrationRequest xmlns="http://www.sundhedsdatastyrelsen.dk/minlog/xml.schema/2025/03/12">',
    "kind.danish_log",
  ],
  "Danish log, list": ['<m:ListLogStatementsResponse xmlns:m="urn:any">', "kind.danish_log"],
  FMK: [
    soap('<GetMedicineCardResponse xmlns="http://www.dkma.dk/medicinecard/xml.schema/2015/06/01">', "S"),
    "kind.medicine_card",
  ],
  DDV: [
    '<GetVaccinationCardResponse xmlns="http://vaccinationsregister.dk/schemas/2013/12/01">',
    "kind.vaccination_card",
  ],
  MedCom: ['<Emessage xmlns="http://rep.oio.dk/medcom.dk/xml/schemas/2006/07/01/">', "kind.message"],
  KITH: ['<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">', "kind.message"],
  "Digital Post": ['<memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1">', "kind.digital_post"],
  "Apple, with its DTD": [
    '<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (x)>\n]>\n<HealthData>',
    "kind.apple_xml",
  ],
  "Apple, without": ["<HealthData locale='da_DK'>", "kind.apple_xml"],
  "any DTD": ['<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>', "kind.xml"],
  "other XML": ['<note xmlns="urn:x"><to/></note>', "kind.xml"],
  "the right root in another namespace": ['<ClinicalDocument xmlns="urn:x">', "kind.xml"],
  "an envelope of nobody": ["<Envelope><Body><HealthData/></Body></Envelope>", "kind.xml"],
  "a table": ["Dato;Sted\r\n1.1.2026;Lægen\r\n", "kind.text"],
  nothing: ["", "kind.empty"],
  blanks: [" \r\n\t", "kind.empty"],
  "any bytes": [[1, 2, 3, 4], "kind.unknown"],
  "a video": ["\0\0\0\x18ftypisom", "kind.unknown"],
};

for (const [name, [content, kind]] of Object.entries(ROWS)) {
  const bytes =
    typeof content === "string" && !/[^\0-\xff]/.test(content) && /[\x80-\xff\0]/.test(content)
      ? Buffer.from(content, "latin1")
      : bytesOf(content);
  test(`${name} is ${kind}, whatever the file is called`, async () => {
    assert.equal(kindOf(bytes), kind);
    if (kind === "zip" || kind === "gzip") return;
    const expected = kind.startsWith("kind.") ? { code: kind } : { read: true };
    for (const ending of ["json", "pdf", "zip", "xml", ""]) {
      assert.deepEqual(await opened(bytes, `fil.${ending}`), expected);
    }
  });
}

test("a byte order mark changes nothing, in any of the three encodings", () => {
  for (const text of [bundle, ROWS["Swedish log"][0], ROWS["a page"][0], ROWS.RTF[0], ROWS.recording[0]]) {
    const kind = kindOf(text);
    assert.equal(kindOf(`\uFEFF${text}`), kind);
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    assert.equal(kindOf(little), kind);
    assert.equal(kindOf(Buffer.from(little).swap16()), kind);
  }
});

test("data that speaks of other kinds is data", () => {
  const texts = [
    { resourceType: "Bundle", note: "%PDF-1.7 <html> shlink:/x PK\u0003\u0004" },
    { note: '{"log":{"creator":1,"entries":[]}}' },
    { note: "MIME-Version: multipart/related" },
    { a: { log: { creator: 1, entries: [] } } },
    { name: "x", link: "shlink:/x" },
  ];
  for (const value of texts) assert.ok(["fhir", "json"].includes(kindOf(JSON.stringify(value))), value.note);
});

test("a recording that says that it is a resource is the core's to judge, as any resource", () => {
  assert.equal(kindOf('{"log":{"creator":{},"entries":[]},"resourceType":"Bundle"}'), "fhir");
});

test("keys are told by their path; what is cut off ends the list", () => {
  assert.deepEqual(
    [...keysOf('{"a":{"b":[{"c\\"d":1}]},"e":"f:{","g":["h"],"i":"unend')],
    ["a", "a.b", 'a.b[].c\\"d', "e", "g", "i"],
  );
  assert.deepEqual([...keysOf("[".repeat(50_000) + '{"a":1}')], []);
  assert.deepEqual([...keysOf(']]}}{"a":1}')], ["a"]);
});

test("a root is found only where it stands", () => {
  const cut = soap(`<x:GetAccessLogsForPatientResponse xmlns:x="${SE}"/>`);
  for (let length = 1; length < cut.length; length += 7) {
    assert.ok(["kind.xml", "kind.swedish_log"].includes(kindOf(cut.slice(0, length))), cut.slice(0, length));
  }
  assert.equal(kindOf(`<!-- ${"<!--".repeat(10_000)}`), "kind.xml");
  assert.equal(kindOf(`<a ${"b='c' ".repeat(9000)}`), "kind.xml");
  assert.equal(kindOf("<a>".repeat(20_000)), "kind.xml");
  assert.equal(kindOf(`<${"a".repeat(60_000)}`), "kind.xml");
  assert.equal(kindOf(soap(`</s:Body><HealthData/>`)), "kind.xml");
});

// ---- what a ZIP file is, by what is in it
const ZIPS = {
  "Apple Health without records": [["apple_health_export/export.xml"], "kind.apple_health"],
  "Apple Health in another language": [["sundhed/Export.xml", "sundhed/x.gpx"], "kind.apple_health"],
  "Health Connect": [["health_connect_export.db"], "kind.health_connect"],
  "a text document": [["[Content_Types].xml", "word/document.xml"], "kind.office"],
  "a sheet": [["xl/workbook.xml"], "kind.office"],
  "an open document": [["mimetype", "content.xml", "META-INF/manifest.xml"], "kind.office"],
  "folders alone": [["a/", "__MACOSX/a", "a/.DS_Store"], "zip.empty"],
};
for (const [name, [names, code]] of Object.entries(ZIPS)) {
  test(`a ZIP file: ${name}`, async () => {
    const zip = zipOf(names.map((name) => ({ name, text: "x" })));
    assert.deepEqual(await opened(zip, "x.json"), { code });
  });
}

test("of Apple Health only the clinical records are taken out", async () => {
  const record = { name: "apple_health_export/clinical-records/Observation-1.json", text: bundle };
  const zip = zipOf([
    { name: "apple_health_export/export.xml", text: "<HealthData/>" },
    { name: "apple_health_export/clinical-records/", method: 0 },
    record,
  ]);
  const { files, closed } = await opened(zip, "export.zip");
  assert.deepEqual(closed, []);
  assert.deepEqual(
    files.map(({ name }) => name),
    [`export.zip › ${record.name}`],
  );
  assert.equal(await files[0].text(), bundle);
});

test("of a signed container what was signed is taken out", async () => {
  const zip = zipOf([
    { name: "mimetype", text: "application/vnd.etsi.asic-e+zip", method: 0 },
    { name: "brev.pdf", text: "%PDF-1.7" },
    { name: "META-INF/signatures.xml", text: "<x/>" },
  ]);
  const { files } = await opened(zip, "brev.asice");
  assert.deepEqual(
    files.map(({ name }) => name),
    ["brev.asice › brev.pdf"],
  );
});

// ---- samples of others
const shared = (path) => join(process.env.INDSIGT_SHARED ?? join(REPO, "../shared"), "data", path);

test("FHIR's own examples and a Synthea record are FHIR", (context) => {
  const examples = join(REPO, "tests/node_modules/hl7.fhir.r4.examples");
  for (const name of ["Bundle-lipids.json", "Bundle-101.json", "Bundle-xds.json"]) {
    assert.equal(kindOf(readFileSync(join(examples, name))), "fhir", name);
  }
  const synthea = shared("fhir/synthea/Kathy_Walker_59885d16-d333-481e-8edb-422fa047d6b6.json");
  try {
    assert.equal(kindOf(readFileSync(synthea)), "fhir");
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    context.diagnostic(`${synthea} is absent: set INDSIGT_SHARED to the shared folder`);
  }
});

// ---- at random
test("whatever is changed in a file, it gets a kind, and soon", () => {
  let state = 7;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const seeds = Object.values(ROWS).map(([content]) => bytesOf(content));
  for (let round = 0; round < 600; round += 1) {
    const bytes = Buffer.concat([seeds[random(seeds.length)], seeds[random(seeds.length)]]);
    for (let times = random(8); times > 0 && bytes.length > 0; times -= 1) {
      bytes[random(bytes.length)] = random(256);
    }
    const begun = performance.now();
    assert.match(
      kindOf(bytes.subarray(0, random(bytes.length + 1))),
      /^(fhir|access_log|json|zip|gzip|kind\.\w+)$/,
    );
    assert.ok(performance.now() - begun < 1000, `round ${round} took long`);
  }
});
