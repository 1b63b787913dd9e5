// SPDX-License-Identifier: MPL-2.0
// The marker in every content of the demo. The index shows that information exists, never what it says; a test
// that finds this word on a screen or in an export has found content that leaked.

let count = 0;

/** The next marker; the same story gives the same numbers. */
export function marker() {
  count += 1;
  return `KANARIE-${String(count).padStart(4, "0")}`;
}

/** A new run begins again. */
export function restartMarkers() {
  count = 0;
}
