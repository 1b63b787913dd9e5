// SPDX-License-Identifier: MPL-2.0
// Every screen and state worth looking at, and how to get there; in any language and at any width.
import { breakCore, choose, finish, holdWorker, wayTo } from "./browser.mjs";
import { manyFiles, manyHolders, twoPersons } from "./bundles.mjs";
import { childStates } from "./child_states.mjs";
import { consentStates } from "./consent_states.mjs";

const FORMATS = { da: "da-DK", sv: "sv-SE", en: "en-GB", xb: "en-GB" };
/** Presses a control whether or not it is in sight. */
const press = async (page, selector) => {
  const control = page.locator(selector).first();
  await control.waitFor({ state: "attached" });
  await control.evaluate((one) => one.click());
};

const shown = (page, selector) => page.locator(selector).first().waitFor();

/** The difficult words come a little later than the screen; none is known in the made-up language. */
const termsThere = async (page) => page.madeUp || shown(page, ".difficult");

async function place(page, name, sign) {
  const way = await wayTo(page, name);
  await way.evaluate((one) => one.click());
  await shown(page, sign);
}

// ---- the screens of the example; those with a place in the navigation can be entered from any other
const enter = {
  async start() {},
  async overview(page) {
    if ((await page.locator(".who").count()) === 0) await press(page, "[data-at=demo]");
    else await press(page, "[data-at=nav-overview]");
    await shown(page, ".answer .say");
    await termsThere(page);
  },
  holders: (page) => place(page, "holders", ".lines.holders .title"),
  async actor(page) {
    await enter.holders(page);
    await press(page, ".holders .title");
    await shown(page, ".contact");
  },
  coverage: (page) => place(page, "coverage", ".table.coverage"),
  async items(page) {
    await enter.coverage(page);
    await press(page, ".cell .link");
    await shown(page, ".table.items");
  },
  log: (page) => place(page, "log", ".days .group"),
  sharing: (page) => place(page, "sharing", ".groups .group"),
  sources: (page) => place(page, "sources", ".table.sources"),
  checks: (page) => place(page, "checks", ".content > h1 + .say + .columns"),
  consents: (page) => place(page, "consents", ".cards .consent"),
  async consent(page) {
    await enter.consents(page);
    await press(page, ".consent.is-active .quiet");
    await shown(page, ".content > .back + h1");
    await shown(page, ".contact");
  },
  async ask(page) {
    await enter.consents(page);
    await press(page, ".content > .asking .button");
    await shown(page, ".preview");
  },
  laws: (page) => place(page, "laws", ".optout"),
  changes: (page) => place(page, "changes", ".cards .consent h3"),
  files: (page) => place(page, "files", "section.files"),
  about: (page) => place(page, "about", ".glossary"),
  obtain: (page) => place(page, "obtain", "section.obtain"),
  sheet: (page) => place(page, "sheet", ".sheet .write"),
  /** Last: from here on a child looks on. */
  async child(page) {
    await lookAs(page, "Noah");
    await shown(page, "[name=wish]");
  },
  help: (page) => place(page, "help", ".content > h1 + .contact"),
};

/** The page as somebody of the example's family sees it. */
export async function lookAs(page, name) {
  await openPanel(page, "example");
  const choice = page.locator(".panel .choice", { has: page.locator("strong", { hasText: name }) });
  await choice.first().waitFor();
  await choice.first().evaluate((one) => one.click());
  await page.locator(".panel").waitFor({ state: "detached" });
}

/** A page on which this screen of the example is open. */
export async function openExampleAt(portal, screen, options) {
  const page = await portal.page(options);
  await enter.overview(page);
  await enter[screen](page);
  return page;
}

/** The screens themselves: [name, enter]. Each goes on from any of the others, the first from a page just opened. */
export const MAIN = Object.entries(enter);

async function fillDay(page, name, [day, month, year]) {
  await page.locator(`[name=${name}-day]`).fill(day);
  await page.locator(`[name=${name}-month]`).selectOption(month);
  await page.locator(`[name=${name}-year]`).fill(year);
}

async function openPanel(page, panel) {
  if ((await page.locator(`[data-at=panel-${panel}]`).getAttribute("aria-expanded")) === "false") {
    await press(page, `[data-at=panel-${panel}]`);
  }
}

/** A file with one part that cannot be read. */
function partlyBroken() {
  const bundle = manyHolders(60);
  bundle.entry.find((entry) => entry.resource.resourceType === "Encounter").resource.period = {
    start: "yesterday",
  };
  return bundle;
}

async function holdFilesOver(page) {
  await page.locator("indsigt-portal").dispatchEvent("dragover", {
    dataTransfer: await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["x"], "x.json"));
      return transfer;
    }),
  });
  await shown(page, ".portal.over");
}

async function openAll(page, selector) {
  await page.locator(selector).evaluateAll((all) => all.forEach((one) => (one.open = true)));
}

const isSettled = (page) => page.locator(".waiting:empty").waitFor({ state: "attached" });

/** All screens and states: [name, enter]. Each goes on from the one before. */
const states = (portal) => [
  ["start", enter.start],
  [
    "start, a file that failed",
    async (page) => {
      await choose(
        page,
        portal.file("en-fil-med-et-meget-langt-navn-uden-mellemrum-fra-telefonen.json", "{"),
      );
      await shown(page, ".failed");
      await openAll(page, "details");
    },
  ],
  ["start, files held over it", holdFilesOver],
  [
    "overview",
    async (page) => {
      await page.locator("indsigt-portal").dispatchEvent("dragleave");
      await page.locator(".portal.over").waitFor({ state: "detached" });
      await enter.overview(page);
      await openAll(page, "details");
    },
  ],
  [
    "person panel",
    async (page) => {
      await openPanel(page, "person");
      await shown(page, ".persons");
    },
  ],
  [
    "day panel, a fault",
    async (page) => {
      await openPanel(page, "day");
      await fillDay(page, "day", ["31", "2", "2026"]);
      await press(page, ".panel [type=submit]");
      await shown(page, ".panel .fault");
    },
  ],
  [
    "overview, a past day",
    async (page) => {
      await fillDay(page, "day", ["1", "6", "2026"]);
      await press(page, ".panel [type=submit]");
      await shown(page, ".past");
    },
  ],
  [
    "today again",
    async (page) => {
      await press(page, ".past .link");
      await page.locator(".past").waitFor({ state: "detached" });
    },
  ],
  [
    "difficult word open",
    async (page) => {
      if (page.madeUp) return;
      await press(page, ".content .term");
      await shown(page, ".meaning");
    },
  ],
  [
    "no network",
    async (page) => {
      await page.context().setOffline(true);
      await shown(page, ".offline");
    },
  ],
  [
    "waiting",
    async (page) => {
      await page.context().setOffline(false);
      await page.locator(".offline").waitFor({ state: "detached" });
      page.release = await holdWorker(page);
      await press(page, "[data-at=nav-information]");
      await shown(page, ".waiting p");
    },
  ],
  [
    "holders",
    async (page) => {
      await page.release();
      await shown(page, ".lines.holders .title");
      await isSettled(page);
    },
  ],
  [
    "holders, nothing found",
    async (page) => {
      await page.locator("[name=search]").fill("qqq");
      await press(page, ".filter [type=submit]");
      await shown(page, ".empty");
    },
  ],
  [
    "holders, asked before the list is saved",
    async (page) => {
      await enter.holders(page);
      await press(page, "[data-at=save-list]");
      await shown(page, ".ask");
    },
  ],
  ["actor", enter.actor],
  [
    "actor, asked why",
    async (page) => {
      await enter.overview(page);
      await press(page, ".to-ask .button");
      await shown(page, ".asking");
    },
  ],
  ["coverage", enter.coverage],
  ["items", enter.items],
  ["log", enter.log],
  [
    "log, a date that is none",
    async (page) => {
      await openAll(page, ".filter-box");
      await fillDay(page, "from", ["31", "2", "2026"]);
      await press(page, ".filter [type=submit]");
      await shown(page, ".filter .fault");
    },
  ],
  ["log, all details open", (page) => openAll(page, "details")],
  [
    "log, nothing passes the filter",
    async (page) => {
      await fillDay(page, "from", ["1", "1", "2030"]);
      await press(page, ".filter [type=submit]");
      await shown(page, ".empty");
    },
  ],
  ...consentStates(enter, { press, shown, openAll, fillDay }),
  ["changes", enter.changes],
  [
    "panel of the example, a fault",
    async (page) => {
      await openPanel(page, "example");
      await shown(page, ".panel .persons");
      await fillDay(page, "clock", ["31", "2", "2026"]);
      await press(page, ".panel [type=submit]");
      await shown(page, ".panel .fault");
    },
  ],
  ["child", enter.child],
  ...childStates(press, shown),
  [
    "mother again",
    async (page) => {
      await lookAs(page, "Mette");
      await shown(page, ".answer .say");
    },
  ],
  ["sharing", enter.sharing],
  ["sources", enter.sources],
  ["checks", enter.checks],
  [
    "about, all difficult words open",
    async (page) => {
      await enter.about(page);
      await openAll(page, "details");
    },
  ],
  ["files of the example", enter.files],
  [
    "own files",
    async (page) => {
      const files = [
        portal.file("to.json", twoPersons()),
        portal.file("skadet.json", "{"),
        portal.file("mange.json", partlyBroken()),
      ];
      await choose(page, files);
      // What was chosen and could not be read is answered first: the page opens the list of files.
      await page.locator(".demo").waitFor({ state: "detached" });
      await shown(page, ".files .lines > li:nth-child(3)");
      await openAll(page, "details");
    },
  ],
  [
    "own files, asked before a copy is saved",
    async (page) => {
      await press(page, ".files .save");
      await shown(page, ".ask");
    },
  ],
  [
    "many files are read",
    async (page) => {
      page.release = await holdWorker(page);
      await choose(page, manyFiles(portal, 12));
      await shown(page, "progress");
    },
  ],
  [
    "the reading of many files is stopped",
    async (page) => {
      await press(page, ".progress button");
      await shown(page, "[data-at=stopping]");
    },
  ],
  [
    "many files in groups",
    async (page) => {
      await page.release();
      await shown(page, ".unreached");
      await choose(page, manyFiles(portal, 12));
      await page.locator(".unreached").waitFor({ state: "detached" });
      await isSettled(page);
      await openAll(page, "details");
    },
  ],
  [
    "start, what was cleared can come back",
    async (page) => {
      await press(page, ".files .quiet");
      await shown(page, ".undo");
    },
  ],
  [
    "overview, nobody in the file",
    async (page) => {
      const place = { resource: { resourceType: "Organization", id: "sted", name: "Sted" } };
      const bundle = { resourceType: "Bundle", type: "collection", entry: [place] };
      await choose(page, portal.file("ingen.json", bundle));
      await shown(page, ".answer");
    },
  ],
  [
    "start after the core stopped",
    async (page) => {
      await breakCore(page);
      await choose(page, portal.file("en.json", manyHolders(1)));
      await shown(page, ".alert");
    },
  ],
];

/** On a page that cannot fetch any screen but the first. */
const cutOff = () => [
  [
    "a screen that could not be fetched",
    async (page) => {
      await press(page, "[data-at=nav-about]");
      await shown(page, ".content > h1 + .say + .button");
    },
  ],
];

const ALL = /\/all-\w+\.js$/;
const EXPECTED = [/^console: Failed to load resource/, /^console: TypeError: Failed to fetch dynamically/];

/** Opens a page in this language that can be used: the element has taken it over, and the difficult words are there.
 *  "xb" is the made-up language that runs from right to left. */
export async function openReady(portal, { locale = "da", ...options } = {}) {
  // Colours must be the final ones when somebody looks at them.
  const page = await portal.page({ locale: FORMATS[locale], reducedMotion: "reduce", ...options });
  page.madeUp = locale === "xb";
  if (page.madeUp) {
    await page.locator("indsigt-portal").evaluate((host) => (host.lang = "en-XB"));
    await page.locator(".portal[dir=rtl] h1").waitFor();
  } else {
    await page.locator(`.portal[lang=${locale}] .difficult`).first().waitFor();
  }
  return page;
}

async function visit(portal, options, list, look, expected = []) {
  const page = await openReady(portal, options);
  for (const [name, enterIt] of list) {
    try {
      await enterIt(page);
    } catch (error) {
      throw new Error(`on the way to "${name}": ${error.message}`, { cause: error });
    }
    await look(page, name);
  }
  await finish(page, expected);
}

/** Calls `look(page, name)` on every screen and state. */
export async function visitAll(portal, options, look) {
  await visit(portal, options, states(portal), look);
  const before = (page) => page.route(ALL, (route) => route.abort());
  await visit(portal, { ...options, before }, cutOff(), look, EXPECTED);
}

/** Calls `look(page, name)` on the screens themselves. */
export const visitMain = (portal, options, look) => visit(portal, options, MAIN, look);
