// SPDX-License-Identifier: MPL-2.0
// What is wrong with the layout of the portal as it is drawn: text that is cut, that lies over other text, that
// leaves the window; controls too small to hit. The functions run in the page and stand alone there.

/** Sentences about what leaves the window, is cut, or lies over something else; none where all is well. */
export function layoutFaults() {
  const SLACK = 1; // px: sizes are rounded
  const root = document.querySelector("indsigt-portal").shadowRoot;
  const name = (one) =>
    `${one.localName}${[...one.classList].map((part) => `.${part}`).join("")} "${one.textContent.trim().slice(0, 40)}"`;
  const isHidden = (one) => {
    for (let at = one; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath === "inset(50%)") return true;
    }
    return !one.checkVisibility({ visibilityProperty: true });
  };
  const elements = [...root.querySelectorAll(".portal, .portal *")].filter((one) => !isHidden(one));
  const faults = [];
  // Looked at from the top: what stays in sight lies over what was scrolled under it.
  const before = scrollY;
  scrollTo({ top: 0, behavior: "instant" });

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
  for (const one of elements) {
    const { left, right, width } = one.getBoundingClientRect();
    if (width > 0 && (left < -SLACK || right > clientWidth + SLACK)) {
      faults.push(`${name(one)} lies from ${Math.round(left)} to ${Math.round(right)} px`);
    }
    const { overflowX, overflowY } = getComputedStyle(one);
    const isField = one.localName === "input";
    const isCut =
      ((isField || overflowX !== "visible") && one.scrollWidth > one.clientWidth + SLACK) ||
      ((isField || overflowY !== "visible") && one.scrollHeight > one.clientHeight + SLACK);
    if (isCut && one.localName !== "select" && one.type !== "file") faults.push(`${name(one)} is cut`);
  }

  /** What a text stays in sight with: such a bar lies over what is scrolled under it, and is meant to. */
  const barOf = (node) => {
    for (let at = node.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).position === "sticky") return at;
    }
    return null;
  };
  // Every line of text, from top to bottom.
  const lines = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent || !node.nodeValue.trim() || parent.closest("style, option") || isHidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) lines.push({ node, box });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach(({ node, box }, index) => {
    for (let next = index + 1; next < lines.length && lines[next].box.top < box.bottom; next++) {
      const other = lines[next];
      if (other.node === node) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // Letters reach over their line a little, above all where lines stand close.
      const overlap = wide > 2 && high > 0.25 * Math.min(box.height, other.box.height);
      if (overlap && barOf(node) === barOf(other.node)) {
        faults.push(`"${node.nodeValue.slice(0, 40)}" and "${other.node.nodeValue.slice(0, 40)}" overlap`);
      }
    }
  });
  if (lines.length === 0) faults.push("there is no text");

  // A text that leaves its own button.
  for (const one of elements.filter((each) => each.matches("button, .pick, a, summary"))) {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const cut = lines.find(
      ({ node, box }) =>
        one.contains(node) &&
        (box.left < left - SLACK ||
          box.right > right + SLACK ||
          (box.top + box.bottom) / 2 < top ||
          (box.top + box.bottom) / 2 > bottom),
    );
    if (cut) faults.push(`${name(one)}: its text leaves it`);
  }
  scrollTo({ top: before, behavior: "instant" });
  return faults;
}

/** Controls whose area is smaller than `least` px either way; a field and its label are one. */
export function smallTargets(least) {
  const root = document.querySelector("indsigt-portal").shadowRoot;
  const small = [];
  for (const one of root.querySelectorAll("button, a, summary, select, input, label")) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    // A word that is explained inside a sentence is as high as its line: WCAG 2.5.8 excepts what stands in a sentence.
    const sentence = one.matches(".said .term") && one.closest(".said").cloneNode(true);
    sentence?.querySelectorAll?.(".term, .meaning").forEach((other) => other.remove());
    if (sentence && /\p{L}/u.test(sentence.textContent)) continue;
    // The label of a text field is not needed to hit the field.
    if (one.localName === "label" && !one.matches(".radio, .pick")) continue;
    const area = one.matches("[type=radio], [type=checkbox], [type=file]") ? one.closest("label") : one;
    const { width, height } = area.getBoundingClientRect();
    // Sizes in em give fractions.
    if (Math.round(width) < least || Math.round(height) < least) {
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      small.push(`${one.localName}.${[...one.classList].join(".")} "${one.innerText.trim()}": ${size}`);
    }
  }
  return small;
}
