// SPDX-License-Identifier: MPL-2.0
// The rules of a stylesheet that can matter to some HTML: what the page waits for before its first view is drawn.

/** Lists the rules of a sheet: what stands before the braces, and what is inside. Needs a sheet without comments and
 *  without braces in texts, as esbuild minifies ours. */
function* rulesOf(css) {
  for (let from = 0, open; (open = css.indexOf("{", from)) >= 0;) {
    let end = open + 1;
    for (let depth = 1; depth > 0; end++) {
      if (css[end] === undefined) throw new Error("the sheet has a brace too many");
      if (css[end] === "{") depth++;
      if (css[end] === "}") depth--;
    }
    yield [css.slice(from, open), css.slice(open + 1, end - 1)];
    from = end;
  }
}

/** Lists selectors, at commas that stand in no brackets. */
const selectorsOf = (head) => head.split(/,(?![^()]*\))/);

/** Whether the HTML has every class that a selector asks for. What stands in brackets (:is, :not, :has) decides
 *  nothing: a rule too many costs a few bytes, a rule too few would move the page. */
const canMatch = (selector, classes) =>
  [...selector.replace(/\([^)]*\)/g, "").matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name));

const keep = (css, classes) =>
  [...rulesOf(css)]
    .map(([head, body]) => {
      if (/^@(media|container|supports)/.test(head)) {
        const inner = keep(body, classes);
        return inner && `${head}{${inner}}`;
      }
      if (head.startsWith("@")) return `${head}{${body}}`;
      const selectors = selectorsOf(head).filter((selector) => canMatch(selector, classes));
      return selectors.length > 0 ? `${selectors.join(",")}{${body}}` : "";
    })
    .join("");

/** Gives what of a minified sheet can matter to the HTML, in the sheet's order. */
export function styleFor(css, html) {
  const lists = [...html.matchAll(/\bclass="([^"]*)"/g)].map(([, list]) => list.split(" "));
  return keep(css, new Set(lists.flat()));
}
