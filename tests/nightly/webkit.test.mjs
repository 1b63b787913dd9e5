// SPDX-License-Identifier: MPL-2.0
// The scenario in WebKitGTK: narrow, wide and dark. INDSIGT_SHOTS is a folder for a picture of every screen.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { serve } from "../../web/serve.mjs";
import { siteFolder } from "../web/support/browser.mjs";
import { withEngine } from "../web/support/engines.mjs";
import { plantFault, play } from "../web/support/scenario.mjs";

const WINDOWS = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
  desktop: { width: 1180, height: 800 },
  dark: { width: 390, height: 844, scheme: "dark" },
};

let server;
before(async () => (server = await serve({ folder: siteFolder(), port: 0 })));
after(() => server?.close());

function shotsOf(name) {
  if (!process.env.INDSIGT_SHOTS) return null;
  const folder = join(process.env.INDSIGT_SHOTS, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

for (const [name, window] of Object.entries(WINDOWS)) {
  test(`the scenario in WebKitGTK, ${name}`, () =>
    withEngine("webkit", window, (engine) => play(engine, server.url, { shots: shotsOf(name) })));
}

test("axe finds a planted fault in WebKitGTK", () =>
  withEngine("webkit", {}, (engine) => plantFault(engine, server.url)));
