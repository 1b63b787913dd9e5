// SPDX-License-Identifier: MPL-2.0
// The circles of a graph: `targets` is a Map from a node to the nodes that it needs.

/** The sets of nodes that all reach each other, without those of one node (Tarjan). A node that needs itself is one. */
export function knots(targets) {
  const seen = new Map();
  const lowest = new Map();
  const open = [];
  const found = [];
  const close = (node) => {
    const knot = open.splice(open.indexOf(node));
    for (const member of knot) lowest.set(member, Infinity);
    if (knot.length > 1 || targets.get(node)?.includes(node)) found.push(knot.sort());
  };
  const visit = (node) => {
    seen.set(node, seen.size);
    lowest.set(node, seen.get(node));
    open.push(node);
    for (const next of targets.get(node) ?? []) {
      if (!seen.has(next)) visit(next);
      lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
    }
    if (lowest.get(node) === seen.get(node)) close(node);
  };
  for (const node of targets.keys()) if (!seen.has(node)) visit(node);
  return found;
}

function shortestBack(targets, knot, start) {
  const cameFrom = new Map();
  const queue = [start];
  for (const node of queue) {
    for (const next of targets.get(node) ?? []) {
      if (next === start) {
        const path = [start];
        for (let at = node; at !== start; at = cameFrom.get(at)) path.unshift(at);
        return [start, ...path];
      }
      if (knot.includes(next) && !cameFrom.has(next)) {
        cameFrom.set(next, node);
        queue.push(next);
      }
    }
  }
}

/** The shortest circle in a knot, its first node also at its end. */
export function shortestCircle(targets, knot) {
  const circles = knot.map((start) => shortestBack(targets, knot, start));
  return circles.reduce((best, circle) => (circle.length < best.length ? circle : best));
}
