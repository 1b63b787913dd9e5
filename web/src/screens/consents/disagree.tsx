// SPDX-License-Identifier: MPL-2.0
// Ending treatment, help or a placement (R66, P14): somebody tells the place that they no longer agree, and the place
// decides what follows. The page says whom to talk to first and gives words for it; nothing is sent, kept or promised.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { ConsentView } from "../../engine/consent_protocol.ts";
import { Back, Link } from "../../parts/links.tsx";
import { Sentence } from "../../parts/words.tsx";
import { type CardProps, Contact } from "./consent_parts.tsx";
import { matterOf, personOf, recipientsOf } from "./wording.ts";

/** Says, on a consent's card, whom to talk to first. */
export function EndsElsewhere(props: CardProps) {
  const { words, actions, row, official } = props;
  if (official || !row.can.disagree) return null;
  const { consent } = row;
  return (
    <div class="told">
      <p>
        <Sentence words={words} id="disagree-first" args={{ matter: matterOf(row) }} />
      </p>
      <p>
        <Contact {...props} />
      </p>
      <p>
        <Link
          words={words}
          kind="go"
          label="disagree-open"
          onPress={() => actions.go({ screen: "disagree", consent })}
        />
      </p>
    </div>
  );
}

type DisagreeProps = ScreenProps<RouteOf<"disagree">, ConsentView>;

function View(props: DisagreeProps) {
  const { words, actions, data } = props;
  const matter = matterOf(data);
  const args = { matter, to: recipientsOf(words, data), person: personOf(props) };
  return (
    <>
      <Back words={words} onBack={() => actions.back()} />
      <h1 tabIndex={-1}>{words.say("disagree-title")}</h1>
      <section part="card">
        <p class="say">
          <Sentence words={words} id="disagree-first" args={args} />
        </p>
        <p>{words.say("disagree-place", args)}</p>
        <p>
          <Contact words={words} actions={actions} row={data} />
        </p>
        <h2>{words.say("disagree-words")}</h2>
        <blockquote>
          <p>{words.say("disagree-text", args)}</p>
        </blockquote>
        <p class="note">{words.say("disagree-nothing")}</p>
      </section>
    </>
  );
}

export const screen = defineScreen<RouteOf<"disagree">, ConsentView>(
  (ask, _about, { consent }) => ask("consent.open", { consent }),
  View,
  { forOther: { screen: "consents", offset: 0 } },
);
