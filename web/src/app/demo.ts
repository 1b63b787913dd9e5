// SPDX-License-Identifier: MPL-2.0
// The invented family: one file beside the page, made by build.mjs from assets/demo.
export interface Demo {
  readonly manifest: File;
  readonly clock: File;
  /** Who is who to whom; null where the site has none. */
  readonly family: File | null;
  readonly files: readonly File[];
}

/** Fetches the family; rejects where that cannot be done. */
export async function fetchDemo(): Promise<Demo> {
  const response = await fetch(new URL("demo.json", import.meta.url));
  if (!response.ok) throw new Error(`demo: ${response.status}`);
  const texts = (await response.json()) as Record<string, string>;
  const {
    "manifest.json": manifest = "",
    "clock.json": clock = "",
    "family.json": family,
    ...bundles
  } = texts;
  return {
    manifest: new File([manifest], "manifest.json"),
    clock: new File([clock], "clock.json"),
    family: family ? new File([family], "family.json") : null,
    files: Object.entries(bundles).map(([name, text]) => new File([text], name)),
  };
}
