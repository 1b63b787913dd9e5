// SPDX-License-Identifier: MPL-2.0
// Every state of the screen, and how to get there: each step goes on from the one before.
import { choose, holdWorker, waitForFiles } from "./browser.mjs";
import { manyFiles, manyHolders, twoPersons } from "./bundles.mjs";

/** Makes the only worker fail with the next command, as a trap in the core would. */
export async function breakCore(page) {
  await page.workers()[0].evaluate(() => {
    JSON.parse = () => {
      throw new WebAssembly.RuntimeError("unreachable");
    };
  });
}

/** A file with one part that cannot be read. */
function partlyBroken() {
  const bundle = manyHolders(60);
  bundle.entry.find((entry) => entry.resource.resourceType === "Encounter").resource.period = {
    start: "yesterday",
  };
  return bundle;
}

export const states = (portal) => [
  ["start", async () => undefined],
  [
    "start with a file that failed",
    async (page) => {
      await choose(
        page,
        portal.file("en-fil-med-et-meget-langt-navn-uden-mellemrum-fra-telefonen.json", "{"),
      );
      await page.locator(".failed").waitFor();
      await page.locator(".failed summary").click();
    },
  ],
  [
    "files held over the page",
    async (page) => {
      await page.locator("indsigt-portal").dispatchEvent("dragover", {
        dataTransfer: await page.evaluateHandle(() => {
          const transfer = new DataTransfer();
          transfer.items.add(new File(["x"], "x.json"));
          return transfer;
        }),
      });
      await page.locator(".portal.over").waitFor();
    },
  ],
  [
    "overview",
    async (page) => {
      await page.locator("indsigt-portal").dispatchEvent("dragleave");
      await choose(page, [portal.file("to.json", twoPersons()), portal.file("mange.json", partlyBroken())]);
      await waitForFiles(page, 3);
      await page.locator(".answer").waitFor();
      for (const summary of await page.locator(".files summary").all()) await summary.click();
    },
  ],
  [
    "asked before a copy is saved",
    async (page) => {
      await page.locator(".save").first().click();
      await page.locator(".ask").waitFor();
    },
  ],
  [
    "list",
    async (page) => {
      await page.locator(".go").click();
      await page.locator(".holders").waitFor();
    },
  ],
  [
    "asked before the list is saved",
    async (page) => {
      await page.locator(".save").click();
      await page.locator(".ask").waitFor();
    },
  ],
  [
    "many files are read",
    async (page) => {
      await page.locator(".back").click();
      page.release = await holdWorker(page);
      await choose(page, manyFiles(portal, 12));
      await page.locator("progress").waitFor();
    },
  ],
  [
    "the reading of many files is stopped",
    async (page) => {
      await page.locator(".progress button").click();
      await page.locator("[data-at=stopping]").waitFor();
    },
  ],
  [
    "many files in groups",
    async (page) => {
      await page.release();
      await page.locator(".unreached").waitFor();
      await choose(page, manyFiles(portal, 12));
      await page.locator(".unreached").waitFor({ state: "detached" });
      await page.locator(".waiting:empty").waitFor({ state: "attached" });
      for (const summary of await page.locator(".files summary").all()) {
        if (await summary.isVisible()) await summary.click();
      }
    },
  ],
  [
    "start after the core stopped",
    async (page) => {
      await breakCore(page);
      await page.locator(".go").click();
      await page.locator(".alert").waitFor();
    },
  ],
];
