// SPDX-License-Identifier: MPL-2.0
// One consent of the list as a row (R16): who, what for, until when, how it stands, and the act that must never be
// further away than a press. Everything else opens in place.
import type { ConsentRow } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Folded, Unfold } from "../../parts/fold.tsx";
import { Sentence } from "../../parts/words.tsx";
import { Acts, CardBody } from "./consent_card.tsx";
import { type CardProps, StateLine } from "./consent_parts.tsx";
import { endedOf, endsElsewhere, lets, matterOf, purposesOf, recipientsOf, titleArgs } from "./wording.ts";

interface RowProps extends CardProps {
  open: boolean;
  onTurn(): void;
}

export function ConsentFold(props: RowProps) {
  const { words, row, person, open, onTurn } = props;
  return (
    <li class={`consent is-${row.group}`}>
      <div class="row">
        <h3>
          <Unfold open={open} onTurn={onTurn}>
            {titleOf(props)}
          </Unfold>
        </h3>
        <p class="note">{briefOf(words, row)}</p>
        <StateLine words={words} row={row} />
        <Acts {...props} at="row" />
      </div>
      <Folded open={open}>
        <p>
          <Sentence words={words} id="card-title" args={titleArgs(words, row, person)} />
        </p>
        <CardBody {...props} at="fold" />
      </Folded>
    </li>
  );
}

/** Names a consent by who receives or what it is about; what waits is named as the question that it is. */
const titleOf = ({ words, row, person }: CardProps) =>
  row.group === "waiting"
    ? words.say("card-title", titleArgs(words, row, person))
    : words.say("consent-title", { matter: matterOf(row), to: recipientsOf(words, row), person });

/** Says what for, and until when. */
function briefOf(words: Sentences, row: ConsentRow): string {
  const matter = matterOf(row);
  const why = lets(matter) || (endsElsewhere(matter) && row.purposes.length > 0);
  return [why ? purposesOf(words, row.purposes) : "", untilOf(words, row)].filter(Boolean).join(" · ");
}

function untilOf(words: Sentences, row: ConsentRow): string {
  if (row.group === "ended") return words.say("card-ended", endedOf(row));
  const until = row.group === "waiting" ? "answer" : row.endsBy;
  return words.say("card-brief", { until: row.lastDay ? until : "none", date: row.lastDay ?? "" });
}
