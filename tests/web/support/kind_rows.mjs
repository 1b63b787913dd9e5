// SPDX-License-Identifier: MPL-2.0
// What files begin with, and what they are: a row for each row of the table of kinds, and for what only looks like one.

/** A SOAP envelope with what is to be looked through in front of the body. */
export const soap = (inner, prefix = "s") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <x/> --><${prefix}:Envelope xmlns:${prefix}="http://schemas.xmlsoap.org/soap/envelope/">` +
  `<${prefix}:Header><a:Security xmlns:a="urn:a"><a:Body><![CDATA[<ClinicalDocument xmlns="urn:hl7-org:v3">]]></a:Body></a:Security><a:Empty xmlns:a="urn:a"/></${prefix}:Header>` +
  `<${prefix}:Body>${inner}</${prefix}:Body></${prefix}:Envelope>`;
export const SE = "urn:riv:informationsecurity:auditing:log:GetAccessLogsForPatientResponder:2";
export const bundle = JSON.stringify({ resourceType: "Bundle", type: "collection", entry: [] });

const ALL = {
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

/** A row of characters up to 0xff is meant as bytes where one of them is no text. */
const bytesOf = (content) =>
  typeof content === "string" && /[\x80-\xff\0]/.test(content) && !/[^\0-\xff]/.test(content)
    ? Buffer.from(content, "latin1")
    : Buffer.from(content);

/** [name, bytes, kind] */
export const ROWS = Object.entries(ALL).map(([name, [content, kind]]) => [name, bytesOf(content), kind]);
