// SPDX-License-Identifier: MPL-2.0
// What a host can get wrong, and what a network does: the screen says the cause in a sentence, the console its code.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import { openEngine } from "./support/engines.mjs";
import { openHost, pageWith, withHeaders } from "./support/hosts.mjs";

let host;
let other;
before(async () => ([host, other] = [await openHost(), await openHost()]));
after(() => Promise.all([host?.close(), other?.close()]));

const FALLBACK = "<indsigt-portal><p>Indsigt kan ikke vises her.</p></indsigt-portal>";
const csp = (policy) => ({ "Content-Security-Policy": policy });
const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";
const COEP = { "Cross-Origin-Embedder-Policy": "require-corp" };
const WORKER = /\/worker\.js$/;
const WASM = /\.wasm$/;
const GONE = { status: 404, headers: {}, body: "" };
const START_PAGE = {
  status: 200,
  headers: { "Content-Type": "text/html; charset=utf-8" },
  body: pageWith(""),
};

/** What is wrong → what is said, and the code. `page` are the headers of the host's page. */
const ENGINE = {
  "a policy without workers": {
    page: csp(`${SCRIPTS}; worker-src 'none'; connect-src 'self'`),
    says: /har regler, der stopper Indsigt/,
    code: "engine.policy",
  },
  "a policy of the worker without WebAssembly": {
    change: [WORKER, withHeaders(csp("default-src 'none'; script-src 'self'; connect-src 'self'"))],
    says: /har regler, der stopper Indsigt/,
    code: "engine.policy",
  },
  "a policy of the worker without fetching": {
    change: [WORKER, withHeaders(csp(`default-src 'none'; ${SCRIPTS}`))],
    says: /har regler, der stopper Indsigt/,
    code: "engine.policy",
  },
  "a page with COEP, and a worker without": {
    page: COEP,
    says: /er lukket af, så Indsigt ikke virker/,
    code: "engine.isolation",
  },
  "a worker that is not there": {
    change: [WORKER, () => GONE],
    says: /findes ikke på serveren/,
    code: "engine.missing",
  },
  "a start page in place of the worker": {
    change: [WORKER, () => START_PAGE],
    says: /findes ikke på serveren/,
    code: "engine.missing",
  },
  "a script around the core that is not there": {
    change: [/indsigt-core\.js$/, () => GONE],
    says: /findes ikke på serveren/,
    code: "engine.missing",
  },
  "a core that is not there": {
    change: [WASM, () => GONE],
    says: /findes ikke på serveren/,
    code: "engine.missing",
  },
  "a core that was altered": {
    change: [WASM, ({ body }) => ({ body: body.subarray(0, -1) })],
    says: /er ikke den rigtige/,
    code: "engine.altered",
  },
  "a line that breaks under the worker": {
    change: [WORKER, () => ({ status: 0 })],
    says: /kunne ikke hentes\. Se, om du har net/,
    code: "engine.network",
  },
  "a line that breaks under the core": {
    change: [WASM, () => ({ status: 0 })],
    says: /kunne ikke hentes\. Se, om du har net/,
    code: "engine.network",
  },
};

/** The same for the sentences: without any the element has no words, so its own content stands there with the code. */
const SENTENCES = {
  "a policy without our origin": { page: csp(`${SCRIPTS}; connect-src 'none'`), code: "engine.policy" },
  "a start page in place of the sentences": { change: [/\.ftl$/, () => START_PAGE], code: "engine.altered" },
  "sentences that are not there": { change: [/\.ftl$/, () => GONE], code: "engine.missing" },
  "a line that breaks under the sentences": {
    change: [/\.ftl$/, () => ({ status: 0 })],
    code: "engine.network",
  },
};

/** The codes for helpers, which stand behind a summary. */
const codesIn = (engine) =>
  engine.evaluate(() => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    return [...shadowRoot.querySelectorAll(".alert code")].map(({ textContent }) => textContent);
  });

for (const name of ["chromium", "firefox"]) {
  describe(name, () => {
    let engine;
    before(async () => (engine = await openEngine(name)));
    after(() => engine?.close());

    async function open({ page = {}, change, at }) {
      host.reset();
      if (change) host.change(...change);
      engine.faults.length = 0;
      await engine.goto(host.page(pageWith(FALLBACK, { at }), page));
    }
    const isLogged = (code) =>
      engine.until(() => engine.faults.some((fault) => fault.includes(`Indsigt: ${code}`)), code);

    for (const [what, failure] of Object.entries(ENGINE)) {
      test(`${what}: the screen and the console say why`, async () => {
        await open(failure);
        await engine.waitFor(".alert");
        assert.match(await engine.text(".alert p"), failure.says);
        assert.deepEqual(await codesIn(engine), [failure.code]);
        await isLogged(failure.code);
      });
    }

    for (const [what, failure] of Object.entries(SENTENCES)) {
      test(`${what}: the page's own content is shown with the cause`, async () => {
        await open(failure);
        await engine.waitFor("[part=cause]");
        assert.equal(await engine.text("[part=cause]"), failure.code);
        const seen = await engine.evaluate(() => document.querySelector("indsigt-portal p").offsetHeight > 0);
        assert.equal(seen, true);
        await isLogged(failure.code);
      });
    }

    test("from another origin the screen says that no file can be read, and why", async () => {
      other.change(/./, withHeaders({ "Access-Control-Allow-Origin": "*" }));
      await open({ at: `${other.url}/indsigt/` });
      await engine.waitFor(".alert");
      assert.match(await engine.text(".alert p"), /henter Indsigt fra en anden adresse/);
      await isLogged("engine.origin");
    });

    test("when the line is there again, the next file is read", async () => {
      await open({ change: [WASM, () => ({ status: 0 })] });
      await engine.waitFor(".alert");
      host.reset();
      await engine.upload([engine.file("noah.json", { resourceType: "Patient", name: [{ text: "Noah" }] })]);
      await engine.waitFor(".answer");
    });
  });
}

// Firefox has no Trusted Types.
const TRUSTED = "require-trusted-types-for 'script'; trusted-types";
const TAKEN = `<script>trustedTypes.createPolicy("indsigt-worker", {})</script>`;
const LISTS = {
  "a list of policies without ours": { page: csp(`${SCRIPTS}; ${TRUSTED} other`) },
  "a name of our policy that is taken": {
    page: csp(`${SCRIPTS} 'unsafe-inline'; ${TRUSTED} indsigt-worker`),
    head: TAKEN,
  },
};
for (const [what, { page, head }] of Object.entries(LISTS)) {
  test(`${what}: the screen and the console say why`, async () => {
    const engine = await openEngine("chromium");
    try {
      host.reset();
      await engine.goto(host.page(pageWith(FALLBACK, { head }), page));
      await engine.waitFor(".alert");
      assert.match(await engine.text(".alert p"), /har regler, der stopper Indsigt/);
      assert.deepEqual(await codesIn(engine), ["engine.policy"]);
      assert.ok(engine.faults.some((fault) => fault.includes("Indsigt: engine.policy")));
    } finally {
      await engine.close();
    }
  });
}
