// SPDX-License-Identifier: MPL-2.0
// What a file can be, in one word each. The words are codes of the page: `error-kind-pdf` says what to do next.

/** Kinds that the core reads: it gets those bytes as they are, and says itself what is wrong with them. */
export type ReadKind = "fhir" | "access_log" | "json";

/** Kinds that hold other files. */
export type PackedKind = "zip" | "gzip";

/** Kinds that are recognised and not read. */
export type OtherKind =
  | "kind.pdf"
  | "kind.pdf_locked"
  | "kind.picture"
  | "kind.apple_health"
  | "kind.apple_xml"
  | "kind.apple_cda"
  | "kind.health_connect"
  | "kind.office"
  | "kind.database"
  | "kind.rtf"
  | "kind.edifact"
  | "kind.page"
  | "kind.recording"
  | "kind.smart_link"
  | "kind.smart_card"
  | "kind.smart_files"
  | "kind.sundhed_raw"
  | "kind.cda"
  | "kind.fhir_xml"
  | "kind.swedish_log"
  | "kind.danish_log"
  | "kind.medicine_card"
  | "kind.vaccination_card"
  | "kind.message"
  | "kind.digital_post"
  | "kind.xml"
  | "kind.text"
  | "kind.empty"
  | "kind.unknown";

export type Kind = ReadKind | PackedKind | OtherKind;

export const isRead = (kind: Kind): kind is ReadKind =>
  kind === "fhir" || kind === "access_log" || kind === "json";
