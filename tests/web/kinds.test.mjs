// SPDX-License-Identifier: MPL-2.0
// What a file is, by its bytes: every row of the table, wrong endings, marks in front, cut off, and hostile.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { REPO } from "./support/locales.mjs";
import { bundle, ROWS, SE, soap } from "./support/kind_rows.mjs";
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

for (const [name, bytes, kind] of ROWS) {
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
  const textOf = (name) => ROWS.find((row) => row[0] === name)[1].toString();
  for (const text of ["FHIR", "Swedish log", "a page", "RTF", "recording"].map(textOf)) {
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

const beginsAsData = (bytes) => /^\uFEFF?\s*[{[]/.test(bytes.subarray(0, 100).toString());

/** Every file below a folder that begins as data, some of them left out. */
const dataBelow = (folder, every) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .filter((_, at) => at % every === 0)
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name)))
    .filter(beginsAsData);

test("nothing that the core could read is taken for something else: FHIR's own examples, and data of others", (context) => {
  const examples = dataBelow(join(REPO, "tests/node_modules/hl7.fhir.r4.examples"), 9);
  assert.ok(examples.length > 100);
  for (const bytes of examples) assert.match(kindOf(bytes), /^(fhir|json)$/);
  if (!existsSync(shared(""))) return context.diagnostic("set INDSIGT_SHARED to the shared folder");
  for (const bytes of dataBelow(shared(""), 9)) assert.match(kindOf(bytes), /^(fhir|json|access_log)$/);
});

// ---- at random
test("whatever is changed in a file, it gets a kind, and soon", () => {
  let state = 7;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const seeds = ROWS.map(([, bytes]) => bytes);
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
