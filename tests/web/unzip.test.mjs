// SPDX-License-Identifier: MPL-2.0
// Unpacking within bounds: what fits comes out as it was, and what lies, bursts or hides is refused by name.
import assert from "node:assert/strict";
import test from "node:test";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { importSource } from "./support/source.mjs";
import { noise, zipOf } from "./support/zips.mjs";

const { open } = await importSource("kinds/open.ts");

const MB = 1 << 20;
const opened = (content, name = "pakke.zip", inside = false) => open(new File([content], name), inside);
const one = (entry, options) => zipOf([{ name: "a.json", text: '{"a":1}', ...entry }], options);
const refused = async (content, code) => assert.deepEqual(await opened(content), { code });
/** One entry is closed for that reason, and the other one comes out. */
async function closed(entry, code) {
  const zip = zipOf([
    { name: "a.json", text: '{"a":1}', ...entry },
    { name: "b.json", text: "[]" },
  ]);
  const result = await opened(zip);
  assert.deepEqual(
    result.closed?.map((one) => [one.name, one.code]),
    [["pakke.zip › a.json", code]],
  );
  assert.deepEqual(await Promise.all(result.files.map((file) => file.text())), ["[]"]);
}
test("what is stored and what is deflated comes out byte for byte", async () => {
  const big = noise(300_000);
  const zip = zipOf([
    { name: "a.json", text: '{"æ":"ø"}' },
    { name: "mappe/", method: 0 },
    { name: "mappe/b.json", text: big },
    { name: "c.json", text: big, method: 0 },
    { name: "tom.json", method: 0 },
    { name: "__MACOSX/._a.json", text: "x" },
  ]);
  const { files, closed } = await opened(zip);
  assert.deepEqual(closed, []);
  assert.deepEqual(
    files.map(({ name }) => name),
    ["a.json", "mappe/b.json", "c.json", "tom.json"].map((name) => `pakke.zip › ${name}`),
  );
  const contents = await Promise.all(files.map(async (file) => Buffer.from(await file.arrayBuffer())));
  assert.deepEqual(contents, [Buffer.from('{"æ":"ø"}'), big, big, Buffer.alloc(0)]);
});

test("a comment at the end, and a list that ends like one, are no hindrance", async () => {
  assert.equal((await opened(one({}, { comment: "PK\x05\x06 hej" }))).files.length, 1);
});

test("gzip comes out, and loses its ending", async () => {
  const { files } = await opened(gzipSync('{"a":1}'), "svar.json.gz");
  assert.equal(files[0].name, "svar.json.gz › svar.json");
  assert.equal(await files[0].text(), '{"a":1}');
});

test("packed within packed is named and not opened", async () => {
  for (const content of [one({}), gzipSync("[]")]) {
    assert.deepEqual(await opened(content, "x", true), { code: "zip.inside" });
  }
});

test("a name is shown as words: no line of its own, no change of direction, no end of it hidden", async () => {
  const { files } = await opened(one({ name: "../a\u202E\r\nb\u0000.json" }));
  assert.equal(files[0].name, "pakke.zip › ../ab.json");
  assert.ok((await opened(one({ name: "x".repeat(5000) }))).files[0].name.length < 300);
});

// ---- bounds
test("more than 64 MiB unpacked is refused, by what it says and by what comes out", async () => {
  const quarter = noise(5 * MB);
  const entries = Array.from({ length: 13 }, (_, at) => ({ name: `${at}`, text: quarter, method: 0 }));
  await refused(zipOf(entries), "zip.size");
  const { files } = await opened(zipOf(entries.slice(1)));
  assert.equal(files.length, 12);
  await refused(Buffer.concat([gzipSync("["), noise(64 * MB)]), "zip.size");
});

test("more than 1,000 entries are refused, a thousand are not", async () => {
  const entries = Array.from({ length: 1001 }, (_, at) => ({ name: `${at}.json`, text: "[]", method: 0 }));
  await refused(zipOf(entries), "zip.entries");
  assert.equal((await opened(zipOf(entries.slice(1)))).files.length, 1000);
});

test("what is packed more than 200 times is refused", async () => {
  await refused(one({ text: Buffer.alloc(10 * MB) }), "zip.ratio");
  assert.deepEqual(await opened(gzipSync(Buffer.alloc(10 * MB))), { code: "zip.ratio" });
  assert.equal((await opened(one({ text: "[]".repeat(500) }))).files.length, 1);
});

test("a bomb that says it is small bursts into nothing", { timeout: 20_000 }, async () => {
  const bomb = deflateRawSync(Buffer.alloc(200 * MB));
  const before = process.memoryUsage().arrayBuffers;
  await closed({ data: bomb, size: 100_000 }, "zip.damaged");
  assert.ok(process.memoryUsage().arrayBuffers - before < 60 * MB, "more was unpacked than was said");
});

// ---- lies
test("sizes and checksums that lie are noticed", async () => {
  await closed({ size: 6 }, "zip.damaged");
  await closed({ size: 8 }, "zip.damaged");
  await closed({ crc: 1 }, "zip.damaged");
  await closed({ method: 0, text: "abc", crc: 1 }, "zip.damaged");
  await closed({ method: 0, text: "abc", list: { size: 9 } }, "zip.damaged");
  await closed({ data: Buffer.from("no deflate") }, "zip.damaged");
});

test("only the list counts: what an entry says of itself is not believed", async () => {
  const data = deflateRawSync("[1]");
  const list = { size: 3, crc: crc32("[1]"), packed: data.length };
  const { files } = await opened(one({ data, size: 99, crc: 3, packed: 0, list }));
  assert.equal(await files[0].text(), "[1]");
});

test("entries that lie over each other are refused", async () => {
  const two = [
    { name: "a", text: noise(1000), method: 0 },
    { name: "b", text: "[]" },
  ];
  await refused(zipOf([two[0], { ...two[1], list: { at: 0 } }]), "zip.overlap");
  await refused(zipOf([two[0], { ...two[1], list: { at: 500 } }]), "zip.overlap");
  await refused(zipOf([{ ...two[0], list: { packed: 5000, size: 5000 } }, two[1]]), "zip.overlap");
  // A header of its own that reaches into the next one.
  await refused(
    zipOf([
      { ...two[0], extra: Buffer.alloc(90), list: { extra: Buffer.alloc(0), packed: 1060, size: 1060 } },
      two[1],
    ]),
    "zip.overlap",
  );
});

test("encrypted entries are named, and cost the others nothing", async () => {
  await closed({ flags: 0x801 }, "zip.encrypted");
  await closed({ flags: 0x841 }, "zip.encrypted");
  await closed({ method: 99, data: Buffer.from("x") }, "zip.encrypted");
});

test("other ways of packing are named", async () => {
  for (const method of [1, 9, 12, 14, 93, 95]) {
    await closed({ method, data: Buffer.from("x") }, "zip.method");
  }
});

test("zip64 and several disks are refused by name", async () => {
  await refused(one({}, { end: { all: 0xffff, here: 0xffff } }), "zip.zip64");
  await refused(one({}, { end: { at: 0xffffffff } }), "zip.zip64");
  await refused(one({ list: { size: 0xffffffff } }), "zip.zip64");
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  await refused(one({}, { before: locator }), "zip.zip64");
  await refused(one({}, { end: { disk: 1 } }), "zip.disks");
  await refused(one({}, { end: { all: 2 } }), "zip.disks");
  await refused(one({ list: { disk: 1 } }), "zip.disks");
});

test("a file that is cut off anywhere is damaged, and nothing else", async () => {
  const zip = one({}, { comment: "hej" });
  for (let length = 4; length < zip.length; length += 1)
    await refused(zip.subarray(0, length), "zip.damaged");
  await refused(Buffer.concat([zip, Buffer.from("x")]), "zip.damaged");
  await refused(Buffer.concat([Buffer.from("PK\x03\x04"), zip]), "zip.damaged");
  const packed = gzipSync('{"a":1}');
  for (let length = 3; length < packed.length; length += 1)
    await refused(packed.subarray(0, length), "zip.damaged");
});

test("whatever is changed, nothing but an answer comes, within the bounds", { timeout: 60_000 }, async () => {
  let state = 11;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const seeds = [
    one({}),
    one({ method: 0 }),
    zipOf([{ name: "a", text: noise(2000) }, { name: "b/" }, { name: "c.json", text: "[]".repeat(900) }]),
    gzipSync("[]".repeat(400)),
  ];
  for (let round = 0; round < 500; round += 1) {
    const bytes = Buffer.from(seeds[random(seeds.length)]);
    for (let times = 1 + random(6); times > 0; times -= 1) {
      const at = 4 + random(bytes.length - 4);
      bytes[at] = [0, 1, 0xff, random(256)][random(4)];
    }
    const result = await opened(bytes);
    if ("code" in result) assert.match(result.code, /^(zip|kind)\.\w+$/);
    else {
      const sizes = result.files.map(({ size }) => size);
      assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 200 * bytes.length, `round ${round}`);
    }
  }
});
