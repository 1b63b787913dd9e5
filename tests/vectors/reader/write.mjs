// SPDX-License-Identifier: MPL-2.0
// Writes vectors from this side, the same at each run:
//   node write.mjs FILE.json                          all types of case
//   node write.mjs FILE.json --logs FIRST COUNT [LENGTH]   random logs of the seeds FIRST … FIRST + COUNT − 1
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cryptoCases } from "./cases_crypto.mjs";
import { logCases } from "./cases_log.mjs";
import { vaultCases } from "./cases_vault.mjs";
import { randomLog } from "./random_log.mjs";

export { randomLog };
export const LENGTH = 40;

export const allCases = () => [...cryptoCases(), ...vaultCases(), ...logCases()];
export const randomLogs = (first, count, length = LENGTH) =>
  Array.from({ length: count }, (_, at) => randomLog(first + at, length));

function main([file, option, first, count, length]) {
  const cases =
    option === "--logs" ? randomLogs(Number(first), Number(count), Number(length ?? LENGTH)) : allCases();
  const lines = cases.map((one) => JSON.stringify(one)).join(",\n");
  writeFileSync(file, `{"format":"jpe1","cases":[\n${lines}\n]}\n`);
  console.log(`${file}: ${cases.length} cases`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
