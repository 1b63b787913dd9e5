// SPDX-License-Identifier: MPL-2.0
// The tree of RFC 9162 section 2.1 with its proofs (FORMAT.md section 6).
import { createHash } from "node:crypto";
import { same } from "./codec.mjs";

const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const leafHash = (entry) => sha256(LEAF, entry);
const node = (left, right) => sha256(NODE, left, right);

/** The highest power of two below `size`; size ≥ 2. */
const split = (size) => 2 ** (31 - Math.clz32(size - 1));

export function rootOf(leaves) {
  const tree = new Tree();
  for (const leaf of leaves) tree.push(leaf);
  return tree.root(leaves.length);
}

/** A growing tree that knows its root at every size. */
export class Tree {
  constructor() {
    this.leaves = [];
    this.roots = [sha256()];
    this.full = [];
  }
  get size() {
    return this.leaves.length;
  }
  push(leaf) {
    this.leaves.push(leaf);
    let top = leaf;
    for (let rest = this.size; rest % 2 === 0; rest /= 2) top = node(this.full.pop(), top);
    this.full.push(top);
    this.roots.push(this.full.reduceRight((right, left) => node(left, right)));
  }
  root(size) {
    return this.roots[size];
  }
  inclusion(index, size) {
    return path(this.leaves, index, 0, size);
  }
  consistency(first, size) {
    return first === 0 || first === size ? [] : subproof(this.leaves, first, 0, size, true);
  }
}

const range = (leaves, from, to) => rootOf(leaves.slice(from, to));

function path(leaves, index, from, to) {
  if (to - from === 1) return [];
  const middle = from + split(to - from);
  return from + index < middle
    ? [...path(leaves, index, from, middle), range(leaves, middle, to)]
    : [...path(leaves, index - (middle - from), middle, to), range(leaves, from, middle)];
}

function subproof(leaves, first, from, to, whole) {
  if (first === to - from) return whole ? [] : [range(leaves, from, to)];
  const middle = from + split(to - from);
  const left = middle - from;
  return first <= left
    ? [...subproof(leaves, first, from, middle, whole), range(leaves, middle, to)]
    : [...subproof(leaves, first - left, middle, to, false), range(leaves, from, middle)];
}

const isHash = (bytes) => bytes.length === 32;

/** RFC 9162 section 2.1.3.2; sizes are numbers here, so at most 2^53. */
export function includes(leaf, index, size, proof, root) {
  if (index >= size || ![leaf, root, ...proof].every(isHash)) return false;
  let [fn, sn, r] = [index, size - 1, leaf];
  for (const p of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = node(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else r = node(r, p);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && same(r, root);
}

/** RFC 9162 section 2.1.4.2; of nothing (first = 0) nothing follows, hence false. */
export function consistent(first, second, firstRoot, secondRoot, proof) {
  if (first === 0 || first > second || !proof.every(isHash)) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  if (proof.length === 0) return false;
  const steps = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof] : proof;
  let [fn, sn] = [first - 1, second - 1];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let [fr, sr] = [steps[0], steps[0]];
  for (const c of steps.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [node(c, fr), node(c, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else sr = node(sr, c);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && same(fr, firstRoot) && same(sr, secondRoot);
}
