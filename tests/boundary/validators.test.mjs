// SPDX-License-Identifier: MPL-2.0
// What was valid FHIR stays valid: resources before and after import and export, judged by three validators of
// others. None of them is complete, so their word that something is valid is no claim of conformance; all that
// is asserted is that none of them changes its mind.
//
// Needs: INDSIGT_COMMAND, the native command (default build/clang/core/indsigt); INDSIGT_SHARED, the folder of
// real-world data (skipped where it is absent); node_modules of tests/.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loadValidators, resourcesOf } from "./support/validators.mjs";

const REPO = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = process.env.INDSIGT_COMMAND ?? join(REPO, "build/clang/core/indsigt");
const SHARED = join(process.env.INDSIGT_SHARED ?? join(REPO, "../shared"), "data/fhir");
const EXAMPLES = join(REPO, "tests/node_modules/hl7.fhir.r4.examples");
const EVERY = 20; // of the examples: a sample is enough, and the whole would take minutes
const MOST_BYTES = 300_000; // for the two slow validators
const AT_ONCE = 200; // files for one call of the command

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

let folder;
let validators;
before(() => {
  if (!existsSync(COMMAND)) return;
  folder = mkdtempSync(join(tmpdir(), "indsigt-validators-"));
  validators = loadValidators();
});
after(() => folder && rmSync(folder, { recursive: true }));

/** Pairs of texts, before and after, of the files that the command could read. */
async function* roundtrip(files) {
  for (let start = 0; start < files.length; start += AT_ONCE) {
    // Two folders: a result must never be written through a link to its own source. Two files may have one
    // name.
    const [sources, out] = ["in-", "out-"].map((name) => mkdtempSync(join(folder, name)));
    const links = files.slice(start, start + AT_ONCE).map((file, index) => {
      const link = join(sources, `${index}-${basename(file)}`);
      symlinkSync(file, link);
      return link;
    });
    const { stdout } = await promisify(execFile)(COMMAND, ["roundtrip", "--out", out, ...links], {
      maxBuffer: 1 << 28,
    }).catch((error) => {
      if (error.code !== 1) throw error; // 1: some files have problems, which is what they are here for
      return error;
    });
    for (const line of stdout.trim().split("\n").map(JSON.parse)) {
      if (!line.ok) continue;
      yield {
        name: basename(line.file),
        texts: [line.file, join(out, basename(line.file))].map((one) => readFileSync(one, "utf8")),
      };
    }
    for (const one of [sources, out]) rmSync(one, { recursive: true });
  }
}

async function judge(context, files) {
  const counts = { medplum: [0, 0], fhir: [0, 0], schema: [0, 0] };
  const lost = [];
  let large = 0;
  for await (const { name, texts } of roundtrip(files)) {
    const [before, after] = texts.map((text) => resourcesOf(JSON.parse(text)));
    assert.equal(after.length, before.length, name);
    const isLarge = texts[0].length > MOST_BYTES;
    large += Number(isLarge);
    for (const [validator, valid] of Object.entries(validators)) {
      if (isLarge && validator !== "medplum") continue;
      for (const [index, resource] of before.entries()) {
        counts[validator][1] += 1;
        if (!valid(resource)) continue;
        counts[validator][0] += 1;
        if (!valid(after[index])) lost.push(`${validator}: ${name}, resource ${index}`);
      }
    }
  }
  assert.deepEqual(lost, []);
  for (const [validator, [valid, all]] of Object.entries(counts)) {
    assert.ok(valid > 0, `${validator} calls nothing valid: it judges nothing`);
    context.diagnostic(`${validator}: ${valid} of ${all} resources valid before, and all of them after`);
  }
  context.diagnostic(`${files.length} files; ${large} above ${MOST_BYTES} bytes seen by Medplum only`);
}

const absent = existsSync(COMMAND) ? false : `no native command at ${COMMAND}: set INDSIGT_COMMAND`;

test(
  "real-world resources that were valid stay valid",
  {
    skip: absent || (existsSync(SHARED) ? false : `no real-world data at ${SHARED}: set INDSIGT_SHARED`),
  },
  (context) => judge(context, filesBelow(SHARED)),
);

test(
  "a sample of the standard's own examples that were valid stay valid",
  { skip: absent },
  async (context) => {
    const files = filesBelow(EXAMPLES).filter((file) => !/\/(package|\.index)\.json$/.test(file));
    assert.ok(files.length > 1000, "hl7.fhir.r4.examples is not installed");
    await judge(
      context,
      files.filter((_, index) => index % EVERY === 0),
    );
  },
);

test("the validators notice what is wrong", { skip: absent }, () => {
  const good = { resourceType: "Patient", id: "p", active: true, birthDate: "2017-01-01" };
  const bad = { resourceType: "Patient", id: "p", active: "yes", name: "Noah" };
  for (const [name, valid] of Object.entries(validators)) {
    assert.equal(valid(good), true, name);
    assert.equal(valid(bad), false, name);
  }
});
