// SPDX-License-Identifier: MPL-2.0
// Why a packed file, or one within, is not opened: the only error that this folder makes.

/** In this order: more than fits; too many; packed too tightly; broken or not what it says; a password; a way of packing
 *  that is not known; too new a form; several parts; parts that lie over each other; packed within packed; nothing
 *  in it; a browser that cannot unpack. */
export type PackedFault =
  | "zip.size"
  | "zip.entries"
  | "zip.ratio"
  | "zip.damaged"
  | "zip.encrypted"
  | "zip.method"
  | "zip.zip64"
  | "zip.disks"
  | "zip.overlap"
  | "zip.inside"
  | "zip.empty"
  | "zip.browser";

export class Unreadable extends Error {
  readonly code: PackedFault;
  constructor(code: PackedFault) {
    super(code);
    this.name = "Unreadable";
    this.code = code;
  }
}
