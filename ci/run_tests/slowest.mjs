// SPDX-License-Identifier: MPL-2.0
// The slowest steps of a run beside what tests/README.md says of them: printed, never a reason to fail, since machines
// differ.

/** The table of steps in tests/README.md: name → seconds. */
export function readTable(text) {
  const rows = text.matchAll(/^\| ([^|]+?) +\| +(\d+) \|$/gm);
  return new Map([...rows].map(([, name, seconds]) => [name, Number(seconds)]));
}

/** The `most` slowest of the steps in a file of "milliseconds, tab, name" lines, with what the table says of each. */
export function slowest(times, table, most = 10) {
  return times
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"))
    .map(([milliseconds, name]) => ({ name, seconds: Number(milliseconds) / 1000, usual: table.get(name) }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}
