// SPDX-License-Identifier: MPL-2.0
// Buttons, and buttons that look like links because they lead somewhere.
import type { Args } from "../i18n/sentences.ts";
import type { Words } from "./words.tsx";

interface PressProps extends Words {
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
}: PressProps & { kind?: "quiet" | "small" | undefined }) => (
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

export const Link = ({
  words,
  kind,
  label,
  args,
  name,
  at,
  onPress,
}: PressProps & { kind?: "go" | "small" | "save" }) => (
  <button
    type="button"
    class={kind ? `link ${kind}` : "link"}
    data-at={at}
    aria-label={name}
    onClick={onPress}
  >
    {words.say(label, args)}
  </button>
);

/** Leads to the screen before. */
export const Back = ({ words, onBack }: Words & { onBack(): void }) => (
  <button type="button" class="link back" onClick={onBack}>
    <span aria-hidden="true">← </span>
    {words.say("back")}
  </button>
);
