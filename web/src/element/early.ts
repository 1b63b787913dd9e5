// SPDX-License-Identifier: MPL-2.0
// The view that came with the page as HTML, before any script.

/** Takes that view over where it stands: what moves loses the focus. Nothing else that came is of use any more. */
export function keepOnlyView(root: ShadowRoot): void {
  for (const node of [...root.childNodes]) {
    if (!(node instanceof Element && node.matches(".portal"))) node.remove();
  }
}

/** Takes the files that were chosen in that view, before the script came. */
export function takeEarlyFiles(root: ShadowRoot): readonly File[] {
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  const files = [...(input?.files ?? [])];
  if (input && files.length > 0) input.value = "";
  return files;
}
