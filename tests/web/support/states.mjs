// SPDX-License-Identifier: MPL-2.0
// Every state of the screen, and how to get there: each step goes on from the one before.
import { choose, waitForFiles } from "./browser.mjs";
import { manyHolders, twoPersons } from "./bundles.mjs";

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
    "list",
    async (page) => {
      await page.locator(".go").click();
      await page.locator(".holders").waitFor();
    },
  ],
  [
    "start after the core stopped",
    async (page) => {
      await breakCore(page);
      await page.locator(".back").click();
      await page.locator(".go").click();
      await page.locator(".alert").waitFor();
    },
  ],
];
