// SPDX-License-Identifier: MPL-2.0
// The demo's own randomness: the same numbers on every machine, and for each key its own row of them, so that
// a change in one place of the story moves nothing in another.

/** FNV-1a over UTF-16 units: a key to a 32-bit seed. */
export function hashOf(key) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Mulberry32. `next()` is in [0, 1). */
export function randomFor(key) {
  let state = hashOf(key);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  return { next, below, pick: (list) => list[below(list.length)] };
}

/** 7 as "07". */
export const two = (number) => String(number).padStart(2, "0");
