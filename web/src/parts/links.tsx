// SPDX-License-Identifier: MPL-2.0
// Buttons that look like links, because they lead somewhere.
import type { PressProps } from "./buttons.tsx";
import type { Words } from "./words.tsx";

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
