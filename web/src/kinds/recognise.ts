// SPDX-License-Identifier: MPL-2.0
// What a file is, by its bytes and never by its name.
import { kindOfJson } from "./json_kind.ts";
import type { Kind } from "./kind.ts";
import { kindOfMarkup } from "./xml_kind.ts";

/** How much of a file's beginning and of its end is looked at. */
export const LOOKED_AT = 65_536; // bytes

const PDF_WITHIN = 1024; // bytes
const BINARY: readonly (readonly [Kind, RegExp])[] = [
  ["zip", /^PK(?:\x03\x04|\x05\x06)/],
  ["gzip", /^\x1f\x8b/],
  ["kind.picture", /^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/],
  ["kind.picture", /^[^]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avif)/],
  ["kind.database", /^SQLite format 3\0/],
  ["kind.office", /^\xd0\xcf\x11\xe0/],
  ["kind.page", /^bplist00/],
];
/** What begins a text, after the byte order mark and what is blank. */
const TEXT: readonly (readonly [Kind, RegExp])[] = [
  ["kind.rtf", /^\{\\rtf/],
  ["kind.edifact", /^(?:UNA[^]{6}\s*UNB|UNB\+)/],
  ["kind.smart_link", /^(?:https?:\/\/[^\s"<>]{1,500}#)?shlink:\//],
  ["kind.smart_card", /^shc:\/\d/],
  ["kind.page", /^[\w-]+:(?=[^]*mime-version:)(?=[^]*multipart\/related)/i],
];
// Characters that no text has.
const CONTROL = /[\0-\x08\x0e-\x1f]/;

const AT_ONCE = 8192;

/** Gives one character a byte, so that patterns of bytes can be written as patterns of text. No decoder does that: what
 *  the web calls Latin-1 has other characters from 0x80 to 0x9f. */
function asLatin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return text;
}

/** Reads the text as its byte order mark says, else as UTF-8; the mark is skipped. */
function textOf(head: Uint8Array): string {
  const [first, second] = head;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(head).trimStart();
}

const isLocked = (head: string, tail: string) => /\/Encrypt\b/.test(tail) || /\/Encrypt\b/.test(head);

function kindOfText(text: string): Kind {
  const found = TEXT.find(([, pattern]) => pattern.test(text));
  if (found) return found[0];
  if (/^[{[]/.test(text)) return kindOfJson(text);
  if (text.startsWith("<")) return kindOfMarkup(text);
  return CONTROL.test(text) ? "kind.unknown" : "kind.text";
}

/** Gives the kind of a file; `head` are its first bytes and `tail` its last, at most LOOKED_AT each. */
export function recognise(head: Uint8Array, tail: Uint8Array): Kind {
  if (head.length === 0) return "kind.empty";
  const bytes = asLatin(head);
  const binary = BINARY.find(([, pattern]) => pattern.test(bytes));
  if (binary) return binary[0];
  const text = textOf(head);
  // What begins as data or as a page may speak of a PDF.
  if (!/^[{[<]/.test(text) && bytes.slice(0, PDF_WITHIN + 4).includes("%PDF-")) {
    return isLocked(bytes, asLatin(tail)) ? "kind.pdf_locked" : "kind.pdf";
  }
  return text === "" ? "kind.empty" : kindOfText(text);
}
