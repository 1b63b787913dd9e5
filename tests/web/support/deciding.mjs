// SPDX-License-Identifier: MPL-2.0
// Deciding with the keyboard alone: how many presses it takes, and what was sent.
import assert from "node:assert/strict";
import { finish, openDemo, openScreen, until } from "./browser.mjs";

const MOST_TABS = 120;
export const FORMATS = { da: "da-DK", sv: "sv-SE", en: "en-GB" };

/** Collects the commands that the page sends to its worker in `globalThis.sent`. */
const watchCommands = (page) =>
  page.addInitScript(() => {
    globalThis.sent = [];
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message.command) globalThis.sent.push(JSON.parse(message.command));
      return send.call(this, message, ...rest);
    };
  });

/** The example, with everything that is needed to decide in it. */
export async function openFamily(portal, { locale = "da", before, ...options } = {}) {
  const page = await portal.page({
    locale: FORMATS[locale],
    before: async (page) => {
      await watchCommands(page);
      await before?.(page);
    },
    ...options,
  });
  await openDemo(page);
  await isCalm(page);
  return new Deciding(page);
}

const isCalm = (page) => page.locator(".waiting:empty").waitFor({ state: "attached" });

export class Deciding {
  presses = 0;
  constructor(page) {
    this.page = page;
  }

  /** Presses Tab until the control has the focus; then Enter or a space. */
  async use(selector, key = "Enter") {
    const { page } = this;
    await page.locator(selector).first().waitFor();
    for (let i = 0; i < MOST_TABS; i++) {
      const there = await page.evaluate(
        (wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) ?? false,
        selector,
      );
      if (there) {
        this.presses += 1;
        await page.keyboard.press(key);
        return isCalm(page);
      }
      await page.keyboard.press("Tab");
    }
    assert.fail(`${selector} is not reached by Tab`);
  }

  async to(name, sign) {
    await openScreen(this.page, name);
    await this.page.locator(sign).first().waitFor();
    await isCalm(this.page);
    this.presses = 0;
  }

  text = async (selector) =>
    (await this.page.locator(selector).first().innerText()).replace(/\s+/g, " ").trim();
  texts = async (selector) =>
    (await this.page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
  count = (selector) => this.page.locator(selector).count();

  /** The newest command that did this act (seeing an act beforehand is none), or that has this type. */
  sent = (wanted) =>
    this.page.evaluate((wanted) => {
      const isIt = ({ type, args }) =>
        type === "consent.act" ? args.act === wanted && !args.preview : type === wanted;
      return globalThis.sent.filter(isIt).at(-1) ?? null;
    }, wanted);

  /** What is confirmed is word for word what stands on the screen. */
  async isShown(act, before) {
    const { shown } = (await this.sent(act)).args;
    assert.deepEqual(shown.split("\n"), before);
    assert.equal(shown, shown.normalize("NFC"));
  }

  async shownLines() {
    await this.page.locator(".shown").waitFor();
    await isCalm(this.page);
    return this.texts(".shown > *");
  }

  async day(name, [day, month, year]) {
    await this.page.locator(`[name=${name}-day]`).fill(day);
    await this.page.locator(`[name=${name}-month]`).selectOption(month);
    await this.page.locator(`[name=${name}-year]`).fill(year);
    await isCalm(this.page);
  }

  /** Waits until the yes can be given. */
  ready = () => this.page.locator(".answers .button:last-child:not([aria-disabled])").waitFor();

  async look(name) {
    const { page } = this;
    await page.locator("[data-at=panel-example]").click();
    await page
      .locator(".panel .choice", { has: page.locator("strong", { hasText: name }) })
      .first()
      .click();
    await page.locator(".panel").waitFor({ state: "detached" });
    await isCalm(page);
  }

  async moveClock(date) {
    const { page } = this;
    await page.locator("[data-at=panel-example]").click();
    await this.day("clock", date);
    await page.locator(".panel [type=submit]").click();
    await page.locator(".panel").waitFor({ state: "detached" });
    await isCalm(page);
  }

  until = (check) => until(check);
  finish = () => finish(this.page);
}
