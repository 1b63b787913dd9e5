// SPDX-License-Identifier: MPL-2.0
// The functions of a TypeScript file, read with the parser that prettier brings: TypeScript itself offers none that
// a program may rely on since version 7.
import { parsers } from "../../web/node_modules/prettier/plugins/typescript.mjs";

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];
// What gives a function its name, and the line where it begins.
const NAMING = {
  MethodDefinition: ({ key }) => key,
  PropertyDefinition: ({ key }) => key,
  Property: ({ key }) => key,
  VariableDeclarator: ({ id }) => id,
};

const nameOf = (node) => node?.name ?? node?.value ?? "function";

/** Every node of which none above is a function, with its parent. */
function* outermost(node, parent) {
  if (FUNCTIONS.includes(node.type) && node.body) {
    yield [node, parent];
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "loc" || key === "range") continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string") yield* outermost(child, node);
    }
  }
}

function measured([node, parent]) {
  const naming = NAMING[parent.type];
  const isNamed = naming && (parent.value === node || parent.init === node);
  const line = (isNamed ? parent : node).loc.start.line;
  return {
    name: String(nameOf(isNamed ? naming(parent) : node.id)),
    line,
    lines: node.loc.end.line - line + 1,
  };
}

/** `{ functions: [{ name, line, lines }] }` of a TypeScript or JavaScript file. Throws where it cannot be parsed. */
export function readScript(text, path) {
  const program = parsers.typescript.parse(text, { filepath: path });
  return { functions: [...outermost(program, program)].map(measured) };
}
