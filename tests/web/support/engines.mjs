// SPDX-License-Identifier: MPL-2.0
// One small way to drive the page in three engines, with the keyboard: Chromium and Firefox by puppeteer, WebKitGTK's
// MiniBrowser by WebDriver. Selectors are of the portal's own tree. Keys take the way of real input in each engine;
// nothing is clicked. Only a window of the operating system, as the file dialog is, no driver can use: files are
// put into the field itself.
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities, Key } from "selenium-webdriver";
import { end, start } from "./children.mjs";
import { openDesktop, SCREEN } from "./desktop.mjs";
import { REPO } from "./locales.mjs";

const AXE = readFileSync(`${REPO}/tests/node_modules/axe-core/axe.min.js`, "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const PATIENCE = 15_000; // ms

const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--force-prefers-reduced-motion",
];

// ---- what runs in the page; each function stands alone there
function readTexts(selector) {
  const root = document.querySelector("indsigt-portal")?.shadowRoot;
  return [...(root?.querySelectorAll(selector) ?? [])].map((one) => one.innerText.trim());
}

// Enough of the rules for names to recognise a control; system_tree.test.mjs asks the operating system.
function readFocus() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return { tag: "", name: "", ring: false };
  const label = at.labels?.[0] ?? null;
  const name = at.getAttribute("aria-label") ?? (label ?? at).innerText;
  const ring = [at, at.closest("label")].some((one) => one && getComputedStyle(one).outlineStyle === "solid");
  const plain = (text) => text.trim().replace(/\s+/g, " ");
  // What of a list it belongs to, and what is chosen in it.
  const item = plain(at.closest("li")?.innerText ?? "");
  const chosen = plain(at.selectedOptions?.[0]?.text ?? "");
  return { tag: at.localName, role: at.getAttribute("role"), name: plain(name), ring, item, chosen };
}

function isSeen(selector) {
  const one = document.querySelector("indsigt-portal").shadowRoot.querySelector(selector);
  return one !== null && one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible";
}

async function runAxe(tags) {
  // From the top: what has scrolled half under the bar is no smaller for that.
  const at = scrollY;
  scrollTo({ top: 0, behavior: "instant" });
  const { violations, passes } = await globalThis.axe.run({ runOnly: tags });
  scrollTo({ top: at, behavior: "instant" });
  const found = violations.map(({ id, nodes }) => ({
    id,
    html: nodes.map((node) => node.html.slice(0, 120)),
  }));
  return { found, passed: passes.length };
}

// ---- what every engine does the same way
class Engine {
  /** What the page's console reported; WebKitGTK's driver does not tell. */
  faults = [];

  constructor(name, folder) {
    this.name = name;
    this.folder = folder;
    this.downloads = join(folder, "downloads");
    mkdirSync(this.downloads);
  }

  /** A key is named as in KeyboardEvent.key, only the space bar "Space"; "Shift+Tab" holds the first. */
  press(keys) {
    const names = keys.split("+");
    const key = names.pop();
    return this.pressKey(key === "Space" ? " " : key, names);
  }

  focused() {
    return this.evaluate(readFocus);
  }

  texts(selector) {
    return this.evaluate(readTexts, selector);
  }

  async text(selector) {
    return (await this.texts(selector))[0] ?? null;
  }

  async count(selector) {
    return (await this.texts(selector)).length;
  }

  /** Writes a file to upload; gives its path. */
  file(name, content) {
    const path = join(this.folder, name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  }

  /** Waits until `ask` gives something true, and gives that. */
  async until(ask, what) {
    const latest = performance.now() + PATIENCE;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (performance.now() > latest) throw new Error(`${this.name}: waited in vain for ${what}`);
      await pause(40);
    }
  }

  async waitFor(selector) {
    await this.until(() => this.count(selector), selector);
  }

  async waitForNone(selector) {
    await this.until(async () => (await this.count(selector)) === 0, `the end of ${selector}`);
  }

  /** Whether it takes room on the screen and is not hidden. */
  isSeen(selector) {
    return this.evaluate(isSeen, selector);
  }

  /** Tab, or another key, until what has the focus bears this name (a text: the whole name), and belongs to a part of a
   *  list with this text; gives it. */
  async tabTo(wanted, { key = "Tab", most = 80, item = "" } = {}) {
    const isWanted = ({ name }) => (typeof wanted === "string" ? name === wanted : wanted.test(name));
    const passed = [];
    for (let i = 0; i < most; i++) {
      await this.press(key);
      const at = await this.focused();
      if (isWanted(at) && at.item.includes(item)) return at;
      passed.push(at.name || "(nothing)");
    }
    throw new Error(`${this.name}: ${key} does not reach "${wanted}", only ${passed.join(" | ")}`);
  }

  /** Chooses in the list that has the focus, which stays closed. */
  async chooseOption(wanted) {
    for (let i = 0; i < 60; i++) {
      const { chosen } = await this.focused();
      if (chosen === wanted) return;
      await this.press("ArrowDown");
    }
    throw new Error(`${this.name}: there is no "${wanted}" to choose`);
  }

  /** What the page saves after `act` under such a name, read from the disk: its name and its bytes. */
  async download(act, wanted) {
    const before = new Set(readdirSync(this.downloads));
    await act();
    const name = await this.until(() => {
      const fresh = readdirSync(this.downloads).filter((one) => !before.has(one));
      // Until it is whole it has another name, or stands there empty beside one with another.
      return fresh.find((one) => wanted.test(one) && statSync(join(this.downloads, one)).size > 0);
    }, `a saved file ${wanted}`);
    return { name, bytes: readFileSync(join(this.downloads, name)) };
  }

  /** What axe finds fault with. */
  async axe() {
    await this.addAxe();
    const { found, passed } = await this.evaluate(runAxe, AXE_TAGS);
    if (passed < 9) throw new Error(`${this.name}: axe looked at nothing`);
    return found;
  }

  async close() {
    try {
      await this.end();
    } finally {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

// ---- Chromium and Firefox
class Puppet extends Engine {
  static async open(name, folder, { width, height, locale, scheme, desktop }) {
    const engine = new Puppet(name, folder);
    const own = name === "firefox" ? firefox(engine, locale, scheme) : chromium(locale);
    const env = desktop?.env ?? process.env;
    engine.browser = await puppeteer.launch({ ...own, headless: !desktop, env });
    try {
      // The first page of Firefox leaves the focus in the address bar.
      const page = (engine.page = await engine.browser.newPage());
      page.setDefaultTimeout(PATIENCE);
      page.on("console", (message) => message.type() === "error" && engine.faults.push(message.text()));
      page.on("pageerror", (error) => engine.faults.push(error.message));
      // A test that goes to another page means it, also where the browser asks before something is lost.
      page.on(
        "dialog",
        (dialog) => dialog.type() === "beforeunload" && dialog.accept().catch(() => undefined),
      );
      await engine.setViewport(width, height);
      if (name === "chromium") {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        const session = await page.createCDPSession();
        const behaviour = { behavior: "allow", downloadPath: engine.downloads };
        await session.send("Browser.setDownloadBehavior", behaviour);
      }
    } catch (error) {
      await engine.browser.close();
      throw error;
    }
    return engine;
  }

  goto(url) {
    return this.page.goto(url);
  }

  evaluate(run, ...args) {
    return this.page.evaluate(run, ...args);
  }

  async pressKey(key, held) {
    for (const one of held) await this.page.keyboard.down(one);
    await this.page.keyboard.press(key);
    for (const one of held.reverse()) await this.page.keyboard.up(one);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  async upload(paths, selector = "input[type=file]") {
    const field = await this.page.waitForSelector(`indsigt-portal >>> ${selector}`);
    await field.uploadFile(...paths);
    await field.dispose();
  }

  screenshot(path) {
    return this.page.screenshot({ path });
  }

  setViewport(width, height) {
    return this.page.setViewport({ width, height });
  }

  addAxe() {
    return this.page.evaluate(AXE);
  }

  end() {
    return this.browser.close();
  }
}

const chromium = (locale) => ({
  browser: "chrome",
  executablePath: "/usr/bin/chromium",
  args: [...CHROMIUM_FLAGS, `--lang=${locale}`, `--accept-lang=${locale}`],
});

const firefox = (engine, locale, scheme) => ({
  browser: "firefox",
  executablePath: "/usr/bin/firefox-esr",
  extraPrefsFirefox: {
    "intl.accept_languages": locale,
    "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
    "ui.prefersReducedMotion": 1,
    "browser.download.folderList": 2,
    "browser.download.dir": engine.downloads,
    "browser.download.alwaysOpenPanel": false,
    "browser.helperApps.neverAsk.saveToDisk": "text/csv,application/json,application/octet-stream",
  },
});

// ---- WebKitGTK
const MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

class MiniBrowser extends Engine {
  static async open(folder, { width, height, scheme }) {
    const engine = new MiniBrowser("webkit", folder);
    try {
      await engine.#start(scheme);
      await engine.setViewport(width, height);
    } catch (error) {
      await engine.end();
      throw error;
    }
    return engine;
  }

  async #start(scheme) {
    this.desktop = await openDesktop();
    writeFileSync(
      join(this.desktop.home, ".config/user-dirs.dirs"),
      `XDG_DOWNLOAD_DIR="${this.downloads}"\n`,
    );
    const port = await freePort();
    const options = { env: this.desktop.env, stdio: "ignore" };
    this.driver = start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], options);
    const url = `http://127.0.0.1:${port}`;
    await this.until(() => fetch(`${url}/status`).then(Boolean, () => false), "WebKitWebDriver");
    const args = ["--automation", ...(scheme === "dark" ? ["--dark-mode"] : [])];
    const browser = {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: MINI_BROWSER, args },
    };
    this.session = await new Builder().usingServer(url).withCapabilities(new Capabilities(browser)).build();
  }

  goto(url) {
    return this.session.get(url);
  }

  evaluate(run, ...args) {
    return this.session.executeScript(run, ...args);
  }

  async pressKey(key, held) {
    const actions = this.session.actions();
    for (const one of held) actions.keyDown(keyOf(one));
    actions.sendKeys(keyOf(key));
    for (const one of held.reverse()) actions.keyUp(keyOf(one));
    await actions.perform();
  }

  type(text) {
    return this.session.actions().sendKeys(text).perform();
  }

  async upload(paths, selector = "input[type=file]") {
    await this.waitFor(selector);
    const find = (wanted) => document.querySelector("indsigt-portal").shadowRoot.querySelector(wanted);
    const field = await this.session.executeScript(find, selector);
    await field.sendKeys(paths.join("\n"));
  }

  async screenshot(path) {
    writeFileSync(path, Buffer.from(await this.session.takeScreenshot(), "base64"));
  }

  /** A window is as large as its bars and the page. It stands in the middle: without a window manager the keyboard
   *  goes to what is under the pointer, and that is there. */
  async setViewport(width, height) {
    const place = (high) => {
      const [x, y] = [SCREEN.width - width, SCREEN.height - high].map((room) => Math.max(0, room >> 1));
      return this.session.manage().window().setRect({ x, y, width, height: high });
    };
    await place(height);
    const inner = () => this.evaluate(() => [innerWidth, innerHeight]);
    const [, shown] = await inner();
    await place(2 * height - shown);
    await this.until(async () => String(await inner()) === `${width},${height}`, `${width} x ${height} px`);
  }

  addAxe() {
    return this.session.executeScript(AXE);
  }

  async end() {
    try {
      await this.session?.quit();
    } finally {
      if (this.driver) await end(this.driver);
      await this.desktop?.close();
    }
  }
}

// As selenium names them: ARROW_DOWN for ArrowDown.
function keyOf(name) {
  if (name.length === 1) return name;
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  const key = Key[words];
  if (!key) throw new Error(`no key ${name}`);
  return key;
}

// ----
/** Opens "chromium", "firefox" or "webkit". `desktop` (desktop.mjs) shows Chromium or Firefox in a window there;
 *  WebKitGTK always has a window, on a desktop of its own. Its `locale` cannot be chosen: it takes the languages that
 *  the operating system has installed. The page itself says "da". */
export async function openEngine(name, options = {}) {
  const wanted = { width: 390, height: 844, locale: "da-DK", scheme: "light", ...options };
  const folder = mkdtempSync(join(tmpdir(), `indsigt-${name}-`));
  try {
    return await (name === "webkit" ? MiniBrowser.open(folder, wanted) : Puppet.open(name, folder, wanted));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Closes the engine whatever becomes of `use`. */
export async function withEngine(name, options, use) {
  const engine = await openEngine(name, options);
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}
