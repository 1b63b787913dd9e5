// SPDX-License-Identifier: MPL-2.0
// Pictures of every screen of the example, to be looked at: in each language, light and dark, on a phone and on a desk.
//   INDSIGT_SITE=SITE node tests/web/support/pictures.mjs FOLDER
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPortal } from "./browser.mjs";
import { visitMain } from "./screens.mjs";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node tests/web/support/pictures.mjs FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const portal = await openPortal();
let count = 0;
try {
  for (const locale of ["da", "sv", "en"]) {
    await visitMain(portal, { locale }, async (page, name) => {
      for (const width of [390, 1180]) {
        await page.setViewportSize({ width, height: 844 });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          const path = join(folder, `${name}.${locale}.${width}.${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
          count += 1;
        }
      }
    });
  }
} finally {
  await portal.close();
}
console.log(`${count} pictures in ${folder}`);
