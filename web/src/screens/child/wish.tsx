// SPDX-License-Identifier: MPL-2.0
// What the child wishes. The parents see it only where the child says so.
import type { Actions } from "../../app/actions.ts";
import type { ChildSays } from "../../engine/consent_protocol.ts";
import type { Words } from "../../parts/words.tsx";

/** As many bytes as the core takes. */
const MOST_WISH = 500;

interface WishProps extends Words {
  actions: Actions;
  subject: string;
  /** What was said before. */
  says: ChildSays | null;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function save(actions: Actions, subject: string, form: HTMLFormElement): void {
  const data = new FormData(form);
  const words = String(data.get("wish") ?? "").trim();
  if (words === "") return actions.point("wish", { key: "wish-empty", args: {} });
  if (bytesOf(words) > MOST_WISH) return actions.point("wish", { key: "wish-long", args: {} });
  const parents = data.get("parents") ? 1 : 0;
  actions.commit("wish.record", { subject, words, parents }, () => ({
    route: { screen: "child" },
    saying: { key: "wish-saved", args: {} },
  }));
}

export function Wish({ words, actions, subject, says }: WishProps) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    save(actions, subject, event.currentTarget as HTMLFormElement);
  };
  return (
    <section part="card">
      <h2>{words.say("wish-title")}</h2>
      {says && (
        <blockquote>
          <p>{says.words}</p>
          <p class="note">{words.say("day", { date: says.said })}</p>
        </blockquote>
      )}
      {/* A wish that was saved leaves an empty field. */}
      <form key={`${says?.said} ${says?.words}`} onSubmit={onSubmit} noValidate>
        <Fields words={words} />
        <button type="submit" class="button" part="button">
          {words.say("wish-save")}
        </button>
      </form>
    </section>
  );
}

const Fields = ({ words }: Words) => (
  <>
    <label class="field">
      <span class="legend">{words.say("wish-label")}</span>
      <textarea name="wish" rows={4} maxLength={MOST_WISH} data-at="wish" aria-describedby="wish-most" />
    </label>
    <p class="note" id="wish-most">
      {words.say("wish-most")}
    </p>
    <label class="radio">
      <input type="checkbox" name="parents" value="1" />
      <span>
        {words.say("wish-parents")}
        <span class="note">{words.say("wish-else")}</span>
      </span>
    </label>
  </>
);
