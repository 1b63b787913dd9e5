// SPDX-License-Identifier: MPL-2.0
// A consent to live elsewhere (R66): whom to talk to first. Taking it back is a page of its own, with its warning.
import { Link } from "../../parts/links.tsx";
import { Sentence } from "../../parts/words.tsx";
import { type CardProps, Contact } from "./consent_parts.tsx";

export function DecisionCard(props: CardProps) {
  const { words, actions, row, person } = props;
  const { consent } = row;
  return (
    <div class="told">
      <p>
        <Sentence words={words} id="decision-lawyer" />
      </p>
      <p>{words.say("decision-stays", { person })}</p>
      <p>
        <Contact {...props} />
      </p>
      {row.can.withdraw && (
        <p>
          <Link
            words={words}
            kind="go"
            label="decision-back"
            onPress={() => actions.go({ screen: "decide", act: "withdraw", consent })}
          />
        </p>
      )}
    </div>
  );
}
