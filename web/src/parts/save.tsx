// SPDX-License-Identifier: MPL-2.0
// What the person should know before something is saved. It stands where it was asked for and not in a
// window above the page: the way out stays in reach.
import { Button } from "./buttons.tsx";
import { Link } from "./links.tsx";
import { canSave } from "./saving.ts";
import type { Words } from "./words.tsx";

/** What the person wants to save: a copy of a file (its number in the list), or the list on the screen. */
export type Wish = number | "list";

interface AskProps extends Words {
  about: "copy" | "list";
  onYes(): void;
  onNo(): void;
}

function Ask({ words, about, onYes, onNo }: AskProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Escape closes the question only, not the screen as well.
    event.preventDefault();
    onNo();
  };
  const can = canSave();
  const warning = about === "copy" ? "copy-warning" : "list-warning";
  return (
    <div class="ask" onKeyDown={onKeyDown}>
      <p tabIndex={-1} data-at="ask">
        {words.say(can === "no" ? "save-blocked" : warning)}
      </p>
      {can === "unknown" && <p>{words.say("save-unknown")}</p>}
      <div class="buttons">
        {can !== "no" && <Button words={words} label="save-yes" onPress={onYes} />}
        <Button words={words} label="save-no" onPress={onNo} />
      </div>
    </div>
  );
}

interface SaveProps extends Words {
  wish: Wish;
  asked: Wish | null;
  /** For those who listen: which of the many. */
  name?: string;
  onAsk(wish: Wish): void;
  onNo(): void;
  onYes(): void;
}

/** Draws the button, or the question that the button opened. */
export function Save({ words, wish, asked, name, onAsk, onYes, onNo }: SaveProps) {
  const about = wish === "list" ? "list" : "copy";
  if (asked === wish) return <Ask words={words} about={about} onYes={onYes} onNo={onNo} />;
  return (
    <Link
      words={words}
      kind="save"
      label={about === "copy" ? "copy-save" : "list-save"}
      name={name && words.say("copy-of", { file: name })}
      at={`save-${wish}`}
      onPress={() => onAsk(wish)}
    />
  );
}
