// SPDX-License-Identifier: MPL-2.0
// What happens, in the words that are kept, and the button that does it.
import { Button } from "../../parts/buttons.tsx";
import { Sentence, type Words } from "../../parts/words.tsx";
import { Instead, Missing, Yes } from "./choosing.tsx";
import { LawLine } from "./consent_parts.tsx";
import { LastDay, Units } from "./decide_fields.tsx";
import { linesOf, receiver, textOf, type Lines } from "./decide_lines.ts";
import { aboutOf, confirm, deedIn, denies, matterIn, missingIn, type DecideProps } from "./deciding.ts";
import { personOf } from "./wording.ts";

export function Confirm(props: DecideProps) {
  const { words, route, data } = props;
  const { preview } = data;
  const lines = linesOf({ words, route, data, person: personOf(props) });
  const missing = missingIn(route, aboutOf(props), data);
  const denied = preview !== null && denies(preview);
  return (
    <section part="card">
      {route.act === "exclude" && <Units words={words} route={route} data={data} />}
      {route.act === "renew" && <LastDay words={words} draft={route.draft} />}
      <Missing words={words} missing={missing} look="told" />
      {lines && !denied && <Summary words={words} lines={lines} />}
      <Instead {...props} />
      <Answers {...props} lines={lines} missing={missing} />
      <LawLine words={words} law={preview?.law ?? data.row?.law ?? null} />
    </section>
  );
}

function Answers(props: DecideProps & { lines: Lines | null; missing: string | null }) {
  const { words, actions, route, data, lines, missing } = props;
  const { summary } = route;
  const matter = matterIn(route, data);
  const onYes = () =>
    missing || !lines
      ? actions.point("yes why", { key: missing ?? "waiting", args: {} })
      : confirm(actions, aboutOf(props), { route, data, to: receiver(props) }, textOf(words, lines));
  const onNo = () => (summary ? actions.turn({ ...route, summary: false }, "heading") : actions.back(true));
  return (
    <div class="buttons answers">
      <Button words={words} label={summary ? "sum-back" : "decide-leave"} onPress={onNo} />
      <Yes
        said={words.say("sum-confirm", { act: deedIn(route, data), matter })}
        missing={missing}
        onYes={onYes}
      />
    </div>
  );
}

function Summary({ words, lines: { title, lines } }: Words & { lines: Lines }) {
  return (
    <div class="told shown">
      <h2>{words.say(title.key, title.args)}</h2>
      {lines.map(({ key, args }, index) => (
        <p key={index} class={key === "sum-item" ? "item" : undefined}>
          <Sentence words={words} id={key} args={args} />
        </p>
      ))}
    </div>
  );
}
