// SPDX-License-Identifier: MPL-2.0
// A chosen file is looked at before the core gets it: read it, say what it is, or take out what is in it.
import { type Entry, readDirectory } from "./directory.ts";
import { isRead, type OtherKind } from "./kind.ts";
import { LOOKED_AT, recognise } from "./recognise.ts";
import { MOST_UNPACKED, unpackEntry, unpackGzip } from "./unpack.ts";
import { type PackedFault, Unreadable } from "./unreadable.ts";

/** A file within another that cannot be taken out. */
export interface Closed {
  readonly name: string;
  readonly size: number;
  readonly code: PackedFault;
}

/** What became of a file that was looked at: the core reads it; nobody reads it, and why; what was in it. */
export type Opened =
  | { readonly read: true }
  | { readonly code: OtherKind | PackedFault }
  | { readonly files: readonly File[]; readonly closed: readonly Closed[] };

const MOST_NAME = 200; // characters

/** Gives what a file within is called on the screen, without characters that would change how a line is read. */
const nameWithin = (file: File, name: string) =>
  `${file.name} › ${name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "").slice(0, MOST_NAME)}`;

/** Folders, and what systems put beside the files. */
const isIgnored = ({ name }: Entry) => /\/$|^__MACOSX\/|(^|\/)\.DS_Store$/.test(name);

const hasName = (entries: readonly Entry[], pattern: RegExp) =>
  entries.some(({ name }) => pattern.test(name));

const RECORDS = /\/clinical-records\/[^/]+\.json$/i;
const APPLE = /^apple_health_export\/|^[^/]+\/(export(_cda)?\.xml$|clinical-records\/)/i;
const SIGNATURE = /^(mimetype$|META-INF\/)/;

/** Says what a ZIP file is by the names in it, or which of its entries are to be taken out. */
function chooseEntries(all: readonly Entry[]): readonly Entry[] | OtherKind {
  const entries = all.filter((entry) => !isIgnored(entry));
  if (hasName(entries, /^health_connect_export\.db$/)) return "kind.health_connect";
  if (hasName(entries, /^(word|xl|ppt)\/|^content\.xml$/)) return "kind.office";
  if (hasName(entries, APPLE)) {
    const records = entries.filter(({ name }) => RECORDS.test(name));
    return records.length > 0 ? records : "kind.apple_health";
  }
  // In a signed container the signature is not checked, and nothing is said of it.
  return hasName(entries, /^META-INF\//) ? entries.filter(({ name }) => !SIGNATURE.test(name)) : entries;
}

/** Gives the code of an entry that cannot be taken out; what is no fault of the entry goes on. */
function codeOf(error: unknown): PackedFault {
  if (error instanceof Unreadable && !["zip.ratio", "zip.overlap", "zip.browser"].includes(error.code))
    return error.code;
  throw error;
}

/** Fails with Unreadable where what is to be taken out says of itself that it is more than fits. */
function checkTotal(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED) throw new Unreadable("zip.size");
}

async function openZip(file: File): Promise<Opened> {
  const chosen = chooseEntries(await readDirectory(file));
  if (typeof chosen === "string") return { code: chosen };
  if (chosen.length === 0) throw new Unreadable("zip.empty");
  checkTotal(chosen);
  const files: File[] = [];
  const closed: Closed[] = [];
  for (const entry of chosen) {
    const name = nameWithin(file, entry.name);
    try {
      files.push(new File([...(await unpackEntry(file, entry)).pieces], name));
    } catch (error) {
      closed.push({ name, size: entry.size, code: codeOf(error) });
    }
  }
  return { files, closed };
}

async function openGzip(file: File): Promise<Opened> {
  const { pieces } = await unpackGzip(file);
  return { files: [new File([...pieces], nameWithin(file, file.name.replace(/\.t?gz$/i, "")))], closed: [] };
}

const bytesOf = async (part: Blob) => new Uint8Array(await part.arrayBuffer());

/** Looks at a file. One that came out of another is not opened again. Rejects only where the file cannot be read. */
export async function open(file: File, isInside: boolean): Promise<Opened> {
  const kind = recognise(await bytesOf(file.slice(0, LOOKED_AT)), await bytesOf(file.slice(-LOOKED_AT)));
  if (isRead(kind)) return { read: true };
  if (kind !== "zip" && kind !== "gzip") return { code: kind };
  if (isInside) return { code: "zip.inside" };
  try {
    return await (kind === "zip" ? openZip(file) : openGzip(file));
  } catch (error) {
    if (error instanceof Unreadable) return { code: error.code };
    throw error;
  }
}
