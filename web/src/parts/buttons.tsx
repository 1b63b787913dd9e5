// SPDX-License-Identifier: MPL-2.0
// Buttons.
import type { Args } from "../i18n/sentences.ts";
import type { Words } from "./words.tsx";

export interface PressProps extends Words {
  /** The key of what stands on it. */
  label: string;
  args?: Args | undefined;
  /** What those who listen hear instead, where the label alone does not say which of many it is. */
  name?: string | undefined;
  /** Where the focus can be put (`data-at`). */
  at?: string;
  onPress(): void;
}

export const Button = ({
  words,
  kind,
  label,
  args,
  name,
  at,
  onPress,
}: PressProps & { kind?: "fill" | "quiet" | "small" | undefined }) => (
  <button
    type="button"
    class={kind ? `button ${kind}` : "button"}
    part="button"
    data-at={at}
    aria-label={name}
    onClick={onPress}
  >
    {words.say(label, args)}
  </button>
);
