// SPDX-License-Identifier: MPL-2.0
// What is wrong with the portal as it is drawn in one of the browser's modes. The functions run in the page and stand
// alone there.

/** Every line of text whose contrast with what is behind it is less than `least`. */
export function paleTexts(least) {
  const root = document.querySelector("indsigt-portal").shadowRoot;
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) =>
    [r, g, b]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host ?? null) {
      const ground = channels(getComputedStyle(at).backgroundColor);
      if (ground[3] !== 0) return ground;
    }
    return [255, 255, 255];
  };
  const pale = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement: one } = walker.currentNode;
    if (!nodeValue.trim() || !one || one.closest("style, .unseen, option, :disabled")) continue;
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    const [a, b] = [light(channels(getComputedStyle(one).color)), light(groundOf(one))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < least)
      pale.push(`${one.localName}.${one.className} "${nodeValue.slice(0, 40)}": ${contrast.toFixed(1)}`);
  }
  return pale;
}

/** Controls that show neither a frame nor a line nor a sign, and those that do not show that they have the focus. */
export function unmarkedControls() {
  const root = document.querySelector("indsigt-portal").shadowRoot;
  const held = root.activeElement;
  const unmarked = [];
  const hasFrame = (style) =>
    ["Top", "Right", "Bottom", "Left"].some(
      (side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none",
    );
  const hasSign = (one) =>
    ["::before", "::after"].some((part) => !["none", "normal"].includes(getComputedStyle(one, part).content));
  for (const one of root.querySelectorAll("button, a, summary, select, input")) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    const name = `${one.localName}.${one.className} "${one.innerText.slice(0, 40)}"`;
    const area = one.type === "file" ? one.closest("label") : one;
    const style = getComputedStyle(area);
    const isOwn = one.matches("[type=radio], [type=checkbox]"); // drawn by the browser
    if (!isOwn && !hasFrame(style) && !style.textDecorationLine.includes("underline") && !hasSign(area)) {
      unmarked.push(`${name} is unmarked`);
    }
    if (one.disabled) continue;
    one.focus({ preventScroll: true });
    const ring = [one, one.closest("label")].some(
      (each) =>
        each &&
        getComputedStyle(each).outlineStyle === "solid" &&
        parseFloat(getComputedStyle(each).outlineWidth) >= 2,
    );
    if (!ring) unmarked.push(`${name} has no ring`);
  }
  held?.focus({ preventScroll: true });
  return unmarked;
}

/** What moves: transitions and animations that take time. */
export function moving() {
  const root = document.querySelector("indsigt-portal").shadowRoot;
  return [...root.querySelectorAll("*")]
    .filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0);
    })
    .map((one) => `${one.localName}.${one.className}`);
}

/** What of the content is told on the screen: heading and each text that is no control and no help for using the page. */
export function toldTexts() {
  const root = document.querySelector("indsigt-portal").shadowRoot;
  const HELP =
    "button:not(.title, .rows .link, .cell .link), select, label, summary, input, form, .filter-box, .drop, .example, .memory, .more, .ask, .pager, .note:empty, .undo, .on-screen";
  const told = [];
  const walker = document.createTreeWalker(root.querySelector(".content"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement: one } = walker.currentNode;
    if (!nodeValue.trim() || one.closest(HELP) || !one.checkVisibility({ visibilityProperty: true }))
      continue;
    told.push(nodeValue.trim());
  }
  return told;
}

/** Whose information it is, and what of the controls is seen: what is on paper cannot be pressed. */
export function onPaper() {
  const root = document.querySelector("indsigt-portal").shadowRoot;
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  // Names, numbers and facts that lead on are what the page says.
  const CONTENT =
    ".title, .opener, :is(h2, h3) > .unfold, .group .unfold, .rows .link, .cell .link, .call a, dd a, .bar-month, .term";
  const controls = [...root.querySelectorAll("button, a, summary, select, input, label")]
    .filter((one) => seen(one) && !one.matches(CONTENT))
    .map((one) => `${one.localName}.${one.className} "${one.innerText.slice(0, 40)}" is printed`);
  const who = root.querySelector(".who p");
  if (who && !seen(who)) controls.push("whose information it is, is not printed");
  const heading = root.querySelector("h1");
  if (!seen(heading)) controls.push("the heading is not printed");
  return controls;
}

/** Blocks of text that do not begin at the right edge of their box. */
export function notFromRight() {
  const SLACK = 2; // px
  const root = document.querySelector("indsigt-portal").shadowRoot;
  const wrong = [];
  for (const one of root.querySelectorAll(".content :is(h1, h2, h3, .say, .note, li > div > p, legend)")) {
    if (!one.checkVisibility({ visibilityProperty: true }) || getComputedStyle(one).textAlign !== "start")
      continue;
    const range = document.createRange();
    range.selectNodeContents(one);
    const rights = [...range.getClientRects()].map(({ right }) => right);
    const { paddingRight, borderRightWidth } = getComputedStyle(one);
    const edge = one.getBoundingClientRect().right - parseFloat(paddingRight) - parseFloat(borderRightWidth);
    if (rights.length > 0 && Math.abs(Math.max(...rights) - edge) > SLACK) {
      wrong.push(
        `${one.localName}.${one.className} "${one.innerText.slice(0, 40)}" begins ${edge - Math.max(...rights)} px off`,
      );
    }
  }
  return wrong;
}
