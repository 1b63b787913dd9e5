// SPDX-License-Identifier: MPL-2.0
// Randomness that a seed gives again: for vectors and random logs only.
import { createHash, createHmac } from "node:crypto";

/** random(n): n bytes; random.below(n): a number; random.pick(list), random.chance(p). */
export function seeded(seed) {
  const key = createHash("sha256").update(`jpe1 vectors ${seed}`).digest();
  let counter = 0;
  let pool = Buffer.alloc(0);
  const random = (size) => {
    while (pool.length < size) {
      const block = createHmac("sha512", key).update(String(counter++)).digest();
      pool = Buffer.concat([pool, block]);
    }
    const taken = new Uint8Array(pool.subarray(0, size));
    pool = pool.subarray(size);
    return taken;
  };
  random.below = (limit) => Buffer.from(random(6)).readUIntBE(0, 6) % limit;
  random.pick = (items) => items[random.below(items.length)];
  random.chance = (likely) => random.below(1000) < likely * 1000;
  return random;
}
