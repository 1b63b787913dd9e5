// SPDX-License-Identifier: MPL-2.0
// Values that commands of every kind are made of; core/api/WIRE.md says what they mean.

/** A sentence as the core gives it: a key of message_keys.def and what is filled in. */
export interface Text {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface Problem {
  readonly code: string;
  readonly place: string;
}

/** A person; `name` is null where the source gives none. */
export interface Person {
  readonly id: string;
  readonly name: string | null;
}

/** An actor as answers name it; `partOf` is the organisation that is responsible for it. */
export interface Actor {
  readonly id: string;
  readonly name: string | null;
  readonly partOf: string | null;
}

/** Lists come in pages. */
export interface Page<Row> {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly Row[];
}

/** Which part of a list is asked for. */
export interface Slice {
  readonly offset?: number;
  readonly limit?: number;
}

/** Whom a question is about. */
export interface OfSubject {
  readonly subject: string;
}

/** Whom a question is about, and on which civil date; without `at` the answer is about now. */
export interface About extends OfSubject {
  readonly at?: string;
}

export type Nothing = Record<string, never>;

/** Bytes in a buffer of their own, as a Blob takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;
