// SPDX-License-Identifier: MPL-2.0
// One line of the log as a sentence, with why it was allowed, and its details for whoever wants them.
import type { Actions } from "../../app/actions.ts";
import type { LogRow } from "../../engine/protocol.ts";
import type { Args, Sentences } from "../../i18n/sentences.ts";
import { Button } from "../../parts/buttons.tsx";
import { Facts } from "../../parts/facts.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { nameOf, Said, Sentence, type Words } from "../../parts/words.tsx";

interface Phrase {
  readonly key: string;
  readonly args: Args;
}

/** Says who did what with which piece of information. Where something of it is not stated, the core's own
 *  sentence says what is. */
export function lineSentence(words: Sentences, row: LogRow): Phrase {
  const { text, what: thing, whose } = row;
  if (!thing) return text;
  const what = words.sayText(thing);
  const { who } = text.args;
  const { from, to } = text.args;
  if (row.kind === "disclosure") {
    return from && to ? { key: "line-shared", args: { from, to, what } } : text;
  }
  if (!who) return text;
  if (row.kind === "change") return { key: "line-changed", args: { who, what } };
  if (row.kind !== "look") return text;
  return whose?.name && whose.name !== who
    ? { key: "line-looked-at", args: { who, what, whose: whose.name } }
    : { key: "line-looked", args: { who, what } };
}

/** Gives the actor whom one can ask about a line. */
export const askedAbout = ({ unit, who, from }: LogRow) => unit ?? who ?? from;

/** Gives the line as plain text, for a letter or a call. */
export function lineText(words: Sentences, row: LogRow): string {
  const { key, args } = lineSentence(words, row);
  return words.say(key, args);
}

interface LineProps extends Words {
  row: LogRow;
  actions: Actions;
  /** Where the day stands above the line, the time of day is enough. */
  dated?: boolean;
  detailed?: boolean;
}

export function Line({ words, row, actions, dated = true, detailed = false }: LineProps) {
  const { key, args } = lineSentence(words, row);
  const asked = askedAbout(row);
  return (
    <li class={`line ${row.basis}`}>
      <Icon mark={row.basis} />
      <div>
        <p>
          <Sentence words={words} id={key} args={args} /> <Said words={words} text={row.why} />
        </p>
        <div class="under">
          <p class="note">{timeOf(words, row, dated)}</p>
          {detailed && <Details words={words} row={row} actions={actions} />}
        </div>
        {row.basis === "none" && asked && (
          <Button
            words={words}
            kind="small"
            label="line-ask"
            onPress={() => actions.go({ screen: "actor", actor: asked.id, line: row })}
          />
        )}
      </div>
    </li>
  );
}

function timeOf(words: Sentences, { at, day }: LogRow, dated: boolean): string {
  if (day && dated) return words.say("day-brief", { brief: day });
  if (!at) return words.say("line-undated");
  return dated ? words.say("line-moment", { moment: at }) : words.say("line-time", { time: at });
}

/** Gives what is known of a line beside its sentence. */
function factsOf(
  words: Sentences,
  { unit, role, system, types, basis, why }: LogRow,
): [string, string | null][] {
  return [
    ["line-unit", unit && [unit.name, unit.partOf].filter(Boolean).join(", ")],
    ["line-role", role],
    ["line-system", system],
    ["line-types", types.map((type) => words.say(`type.${type}`)).join(", ")],
    ["line-basis", basis === "law" ? String(why.args["law"] ?? "") : null],
  ];
}

function Details({ words, row, actions }: Words & { row: LogRow; actions: Actions }) {
  const asked = askedAbout(row);
  return (
    <details>
      <summary>{words.say("line-details")}</summary>
      <Facts words={words} facts={factsOf(words, row)} />
      {row.basis === "law" && <p class="note">{words.say("law-unsigned")}</p>}
      {asked && (
        <Link
          words={words}
          label="line-actor"
          args={{ who: nameOf(words, asked) }}
          onPress={() => actions.go({ screen: "actor", actor: asked.id, line: row })}
        />
      )}
    </details>
  );
}
