// SPDX-License-Identifier: MPL-2.0
/** A page that says nothing about the person who goes there. */
export const EXIT_URL = "https://www.dmi.dk/";
