// SPDX-License-Identifier: MPL-2.0
// What assistive software is told on each screen of the example, in each language, as it stands in trees/. A change that
// is wanted is written there by running this with INDSIGT_UPDATE=1, and read before it is committed.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { readAxTree } from "./support/ax_tree.mjs";
import * as support from "./support/browser.mjs";
import { MAIN, openReady, visitMain } from "./support/screens.mjs";

const FOLDER = fileURLToPath(new URL("./trees", import.meta.url));
const UPDATE = process.env.INDSIGT_UPDATE === "1";
const LOCALES = ["da", "sv", "en"];

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

/** The lines that differ, each with the line before it; nothing where all are equal. */
function differences(before, after) {
  const [old, fresh] = [before, after].map((text) => text.split("\n"));
  // How many lines are the same from here on, at best.
  const same = old.map(() => new Uint16Array(fresh.length + 1));
  same.push(new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      same[i][j] = old[i] === fresh[j] ? same[i + 1][j + 1] + 1 : Math.max(same[i + 1][j], same[i][j + 1]);
    }
  }
  const lines = [];
  let told = -1; // the last line of the old text that was written
  for (let i = 0, j = 0; i < old.length || j < fresh.length;) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      i += 1;
      j += 1;
      continue;
    }
    if (i > 0 && told < i - 1) lines.push(`  ${old[i - 1]}`);
    if (j >= fresh.length || (i < old.length && same[i + 1][j] >= same[i][j + 1])) {
      told = i;
      lines.push(`- ${old[i++]}`);
    } else {
      told = Math.max(told, i - 1);
      lines.push(`+ ${fresh[j++]}`);
    }
  }
  return lines;
}

describe("the accessibility tree", { concurrency: 2 }, () => {
  for (const locale of LOCALES) {
    test(locale, async () => {
      const changes = [];
      await visitMain(portal, { locale }, async (page, name) => {
        const tree = await readAxTree(page);
        assert.ok(tree.split("\n").length > 20, `${name}: ${tree}`);
        const file = join(FOLDER, `${name}.${locale}.txt`);
        if (UPDATE) {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(file, tree);
        }
        const before = existsSync(file) ? readFileSync(file, "utf8") : "";
        const lines = differences(before, tree);
        if (lines.length > 0) changes.push(`${name}.${locale}:\n${lines.join("\n")}`);
      });
      assert.ok(changes.length === 0, `${changes.join("\n\n")}\nINDSIGT_UPDATE=1 writes trees/ anew`);
    });
  }
});

test("there is a tree of each screen and no other", () => {
  const wanted = MAIN.flatMap(([name]) => LOCALES.map((locale) => `${name}.${locale}.txt`));
  assert.deepEqual(readdirSync(FOLDER).sort(), wanted.sort());
});

test("a change is found and shown", async () => {
  const page = await openReady(portal);
  await page.locator("indsigt-portal").evaluate((host) => {
    host.shadowRoot.querySelector("[data-at=demo]").setAttribute("aria-label", "Andet");
  });
  const file = join(FOLDER, "start.da.txt");
  const lines = differences(readFileSync(file, "utf8"), await readAxTree(page));
  assert.deepEqual(lines.map((line) => line.replace(/\s+/g, " ")).slice(1, 3), [
    "- button: Åbn eksemplet",
    "+ button: Andet",
  ]);
  assert.ok(lines.length <= 4, lines.join("\n"));
  await support.finish(page);
});
