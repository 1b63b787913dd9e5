// SPDX-License-Identifier: MPL-2.0
// What the browser remembers between two visits (R65): nothing, unless the person said that nobody else uses
// it. Then the language and the moment of the last visit, under a name that says nothing.

const NAME = "indsigt";
/** What the page itself writes; anything else was not written by it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export interface Remembered {
  readonly language?: string;
  readonly lastVisit?: string;
}

function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    // The browser forbids it; then nothing is remembered.
    return null;
  }
}

/** Reads what is remembered; null where the person has not said that nobody else uses this browser. */
export function recall(): Remembered | null {
  try {
    const text = storage()?.getItem(NAME);
    const value: unknown = text ? JSON.parse(text) : null;
    if (typeof value !== "object" || value === null) return null;
    const { language, lastVisit } = value as Record<string, unknown>;
    return {
      ...(typeof language === "string" && { language }),
      ...(typeof lastVisit === "string" &&
        INSTANT.test(lastVisit) &&
        !Number.isNaN(Date.parse(lastVisit)) && { lastVisit }),
    };
  } catch {
    return null;
  }
}

/** Writes what is remembered; false where the browser does not let the page remember anything. */
export function remember(what: Remembered): boolean {
  try {
    storage()?.setItem(NAME, JSON.stringify(what));
    return recall() !== null;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    storage()?.removeItem(NAME);
  } catch {
    // There is nothing to forget where nothing can be kept.
  }
}
