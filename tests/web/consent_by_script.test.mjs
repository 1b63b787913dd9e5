// SPDX-License-Identifier: MPL-2.0
// A press by a script is no consent: in no mode, and inside somebody else's page nothing is decided at all.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import { openEngine } from "./support/engines.mjs";
import { openHost, pageWith } from "./support/hosts.mjs";
import { importSource } from "./support/source.mjs";

const { pageUrlOf } = await importSource("element/page_url.ts");

const ANSWER = ".content > .asking .button";
const NO = ".answers .button:first-child";
const STOP = ".consent.is-active .buttons .button:first-child";
const ELSEWHERE = "Du bestemmer på Indsigts egen side";
const YES = ".answers .button:last-child";

let host;
before(async () => (host = await openHost()));
after(() => host?.close());

/** Collects the commands that write in `globalThis.written`; seeing an act beforehand writes nothing. */
const SPY = `<script>
  globalThis.written = [];
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    const { type, args } = JSON.parse(message.command ?? "{}");
    if (type === "wish.record" || (type === "consent.act" && !args.preview)) globalThis.written.push(args);
    return send.call(this, message, ...rest);
  };
</script>`;

const MODES = {
  "inside somebody else's page": "<indsigt-portal></indsigt-portal>",
  "as the whole page": '<indsigt-portal mode="page"></indsigt-portal>',
};

const written = (engine) => engine.evaluate(() => globalThis.written);

/** Presses by script, as a page around could. */
async function script(engine, selector) {
  await engine.waitFor(selector);
  await engine.evaluate((selector) => {
    document.querySelector("indsigt-portal").shadowRoot.querySelector(selector).click();
  }, selector);
}

/** Opens what is allowed, by the navigation. */
async function open(engine) {
  await script(engine, "[data-at=nav-consents]");
  await engine.waitFor("[data-at=nav-consents][aria-current=page]");
}

async function openFamily(engine, body) {
  await engine.goto(host.page(pageWith(body, { head: SPY })));
  await script(engine, "[data-at=demo]");
  await engine.waitFor(".answer .say");
}

/** Shows the page as somebody else of the example sees it. */
async function look(engine, name) {
  await script(engine, "[data-at=panel-example]");
  await engine.waitFor(".panel .choice");
  await engine.evaluate((name) => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    const choices = [...shadowRoot.querySelectorAll(".panel .choice")];
    choices.find((one) => one.querySelector("strong").textContent.includes(name)).click();
  }, name);
  await engine.waitForNone(".panel");
}

/** Writes a wish by script and sends it, without any press. */
async function wishByScript(engine) {
  await look(engine, "Noah");
  await engine.waitFor("textarea[name=wish]");
  await engine.evaluate(() => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    const field = shadowRoot.querySelector("textarea[name=wish]");
    field.value = "Jeg vil spille fodbold";
    field.form.requestSubmit();
    field.form.querySelector("[type=submit]").click();
  });
}

test("in a page without an origin no script's address will do", () => {
  globalThis.location = { origin: "null" };
  const named = (address) => pageUrlOf({ baseURI: "about:srcdoc", getAttribute: () => address });
  for (const address of ["javascript:alert(1)", "data:text/html,x", "file:///x", "blob:null/1"]) {
    assert.equal(named(address), null, address);
  }
  assert.equal(named("https://indsigt.example/side"), "https://indsigt.example/side");
  delete globalThis.location;
});

for (const name of ["chromium", "firefox"]) {
  describe(name, () => {
    let engine;
    before(async () => (engine = await openEngine(name)));
    after(() => engine?.close());

    for (const [mode, body] of Object.entries(MODES)) {
      test(`${mode} no press by a script decides anything`, async () => {
        await openFamily(engine, body);
        await open(engine);
        await script(engine, ANSWER);
        if (mode === "as the whole page") {
          await script(engine, NO);
          await engine.until(
            async () => (await engine.focused()).name.startsWith("Der skete intet."),
            "the reason",
          );
          await open(engine);
          await script(engine, STOP);
          await engine.waitFor(".shown");
          await script(engine, YES);
          await engine.waitFor(".elsewhere");
        } else {
          await engine.until(async () => (await engine.text(".content h1")) === ELSEWHERE, ELSEWHERE);
          assert.equal(await engine.count(".answers"), 0);
        }
        await wishByScript(engine);
        await engine.until(
          async () => (await engine.focused()).name === (await engine.text(".elsewhere")),
          "why",
        );
        assert.deepEqual(await written(engine), []);
      });
    }

    test("as the whole page a person's own press decides", async () => {
      await openFamily(engine, MODES["as the whole page"]);
      await open(engine);
      await script(engine, ANSWER);
      await engine.waitFor(NO);
      await engine.tabTo(await engine.text(NO));
      await engine.press("Enter");
      await engine.waitFor(".receipt");
      assert.equal((await written(engine)).length, 1);
      assert.equal(await engine.count(".elsewhere"), 0);
    });

    test("inside somebody else's page deciding leads to the address that the page names", async () => {
      const address = "https://indsigt.example/side";
      await openFamily(engine, `<indsigt-portal page-url="${address}"></indsigt-portal>`);
      await open(engine);
      await engine.waitFor(ANSWER);
      await engine.tabTo(/^Læs og svar/);
      await engine.press("Enter");
      await engine.waitForNone(".asking");
      assert.equal(await engine.text(".content h1"), ELSEWHERE);
      const link = await engine.evaluate(() => {
        const { shadowRoot } = document.querySelector("indsigt-portal");
        const { href, target, rel } = shadowRoot.querySelector(".elsewhere a");
        return { href, target, rel };
      });
      assert.deepEqual(link, { href: address, target: "_top", rel: "noreferrer" });
    });

    for (const address of ["", "javascript:alert(1)", "http://other.example/", "data:text/html,x"]) {
      test(`a page-url of "${address}" leads nowhere, and a sentence says so`, async () => {
        await openFamily(engine, `<indsigt-portal page-url="${address}"></indsigt-portal>`);
        await open(engine);
        assert.equal(await engine.text(".elsewhere"), "Her kan du se, men ikke bestemme.");
        await script(engine, ANSWER);
        await engine.until(async () => (await engine.text(".content h1")) === ELSEWHERE, ELSEWHERE);
        assert.match(await engine.text(".elsewhere"), /Derfor kan intet bestemmes her\.$/);
        assert.equal(await engine.count(".elsewhere a"), 0);
      });
    }

    test("an address of the page's own origin will do", async () => {
      await openFamily(engine, '<indsigt-portal page-url="/indsigt/index.html"></indsigt-portal>');
      await open(engine);
      await engine.waitFor(".elsewhere a");
    });
  });
}
