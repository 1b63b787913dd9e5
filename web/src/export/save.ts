// SPDX-License-Identifier: MPL-2.0
// Hands a file over to the person: the browser saves it, and nothing else gets it.

// Some browsers begin to read a moment after the click; none needs longer than this.
const ADDRESS_LIVES_MS = 10_000;

/** Lets the browser save a file. `name` must say nothing about anybody: the name stays in the browser's list of
 *  downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), ADDRESS_LIVES_MS);
}

const NEWLINE = 10;

/** Whether an archive is NDJSON: the core ends each line of it, and ends no other archive with one. */
export const isLines = (archive: Uint8Array): boolean => archive.at(-1) === NEWLINE;
