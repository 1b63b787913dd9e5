// SPDX-License-Identifier: MPL-2.0
// The accessibility tree of Chromium as text: what assistive software is given, one node a line.

// Without a meaning of their own: their children stand in their place. Boxes part what is in them from what is around.
const INLINE = new Set(["strong", "emphasis"]);
const TRANSPARENT = new Set(["generic", "none", "LayoutTable", "LayoutTableRow", "ListMarker"]);
const LEFT_OUT = new Set(["InlineTextBox", "LineBreak"]);
const STATES = [
  "level",
  "current",
  "expanded",
  "checked",
  "pressed",
  "disabled",
  "invalid",
  "required",
  "live",
  "selected",
];
/** Of more alike than this in a row only the first are written. */
const MOST_ALIKE = 6;
const SHOWN_ALIKE = 3;

const plain = (text = "") => String(text).trim().replace(/\s+/g, " ");

function statesOf({ role, properties = [], value }) {
  const states = [];
  for (const { name, value: state } of properties) {
    if (!STATES.includes(name) || state.value === "false") continue;
    // A closed thing that could be open is worth a word; a thing that is not disabled is not.
    if (state.value === false && name !== "expanded") continue;
    if (name === "level" && role.value !== "heading") continue;
    // Options of a list that is closed: the list says which one it is.
    if (name === "selected" && role.value === "option") continue;
    states.push(state.value === true ? name : `${name}: ${state.value}`);
  }
  if (value && plain(value.value)) states.push(`value: ${plain(value.value)}`);
  return states.length > 0 ? ` [${states.join(", ")}]` : "";
}

const apart = (node) => (node.role === "text" ? { ...node, name: ` ${node.name} ` } : node);

/** Nodes as {role, name, states, children}, without those that nobody is told of. */
function simplify(id, byId) {
  const node = byId.get(id);
  if (!node) return [];
  const role = node.role?.value ?? "";
  if (LEFT_OUT.has(role)) return [];
  const inside = (node.childIds ?? []).flatMap((child) => simplify(child, byId));
  if (INLINE.has(role)) return inside;
  if (node.ignored || TRANSPARENT.has(role)) return inside.map(apart);
  const children = join(inside);
  const name = plain(node.name?.value);
  if (role === "StaticText")
    return [{ role: "text", name: node.name?.value ?? "", states: "", children: [] }];
  // A text that is all there is in the node, or its name, is written on the node's own line.
  const [only] = children;
  if (children.length === 1 && only.role === "text" && (!name || name === only.name)) {
    return [{ role, name: only.name, states: statesOf(node), children: [] }];
  }
  return [{ role, name, states: statesOf(node), children }];
}

/** Texts that follow each other are one: emphasis in a sentence does not part it. */
function join(nodes) {
  const joined = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.role === "text" && last?.role === "text") last.name += node.name;
    else joined.push(node);
  }
  for (const node of joined) if (node.role === "text") node.name = plain(node.name);
  return joined.filter(({ role, name }) => role !== "text" || name);
}

function write(nodes, depth = 0) {
  const lines = [];
  for (let at = 0; at < nodes.length;) {
    const { role } = nodes[at];
    let end = at;
    while (end < nodes.length && nodes[end].role === role) end += 1;
    const alike = end - at;
    const shown = alike > MOST_ALIKE && role !== "heading" ? SHOWN_ALIKE : alike;
    for (const node of nodes.slice(at, at + shown)) {
      const name = node.name ? ` ${node.name}` : "";
      lines.push(`${"  ".repeat(depth)}${node.role}:${name}${node.states}`);
      lines.push(...write(node.children, depth + 1));
    }
    if (shown < alike) lines.push(`${"  ".repeat(depth)}(${role}: ${alike - shown} more)`);
    at = end;
  }
  return lines;
}

export async function readAxTree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = write(simplify(nodes[0].nodeId, byId)).join("\n");
  // Another build of the core is no other page.
  return `${text.replace(/sha384-[\w+/=]+/g, "sha384-…")}\n`;
}
