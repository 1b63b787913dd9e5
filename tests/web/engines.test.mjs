// SPDX-License-Identifier: MPL-2.0
// One scenario in Chromium and Firefox; ci/nightly plays it in WebKitGTK.
import test, { after, before } from "node:test";
import { serve } from "../../web/serve.mjs";
import { siteFolder } from "./support/browser.mjs";
import { withEngine } from "./support/engines.mjs";
import { plantFault, play } from "./support/scenario.mjs";

let server;
before(async () => (server = await serve({ folder: siteFolder(), port: 0 })));
after(() => server?.close());

for (const name of ["chromium", "firefox"]) {
  test(`the scenario in ${name}`, () => withEngine(name, {}, (engine) => play(engine, server.url)));

  test(`axe finds a planted fault in ${name}`, () =>
    withEngine(name, {}, (engine) => plantFault(engine, server.url)));
}
