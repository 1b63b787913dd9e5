// SPDX-License-Identifier: MPL-2.0
// One line of the log as a sentence, with why it was allowed, and its details for whoever wants them.
import type { LogRow } from "../../engine/protocol.ts";
import type { Args, Sentences } from "../../i18n/sentences.ts";
import { Icon } from "../../parts/icon.tsx";
import type { Actions } from "../../app/actions.ts";
import { nameOf, Said, Sentence, type Words } from "../../parts/words.tsx";

interface Phrase {
  readonly key: string;
  readonly args: Args;
}

/** Who did what with which piece of information. Where something of it is not stated, the core's own
 *  sentence says what is. */
function phraseOf(words: Sentences, row: LogRow): Phrase {
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

/** The actor whom one can ask about a line. */
export const askedAbout = ({ unit, who, from }: LogRow) => unit ?? who ?? from;

/** The line as plain text, for a letter or a call. */
export function lineText(words: Sentences, row: LogRow): string {
  const { key, args } = phraseOf(words, row);
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
  const { key, args } = phraseOf(words, row);
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
          <button
            type="button"
            class="button small"
            part="button"
            onClick={() => actions.go({ screen: "actor", actor: asked.id, line: row })}
          >
            {words.say("line-ask")}
          </button>
        )}
      </div>
    </li>
  );
}

function timeOf(words: Sentences, { at }: LogRow, dated: boolean): string {
  if (!at) return words.say("line-undated");
  return dated ? words.say("line-moment", { moment: at }) : words.say("line-time", { time: at });
}

function Details({ words, row, actions }: Words & { row: LogRow; actions: Actions }) {
  const asked = askedAbout(row);
  const facts: [string, string | null][] = [
    ["line-unit", row.unit && [row.unit.name, row.unit.partOf].filter(Boolean).join(", ")],
    ["line-role", row.role],
    ["line-system", row.system],
    ["line-types", row.types.map((type) => words.say(`type.${type}`)).join(", ")],
    ["line-basis", row.basis === "law" ? String(row.why.args["law"] ?? "") : null],
  ];
  return (
    <details>
      <summary>{words.say("line-details")}</summary>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{words.say(label)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {row.basis === "law" && <p class="note">{words.say("law-unsigned")}</p>}
      {asked && (
        <button
          type="button"
          class="link"
          onClick={() => actions.go({ screen: "actor", actor: asked.id, line: row })}
        >
          {words.say("line-actor", { who: nameOf(words, asked) })}
        </button>
      )}
    </details>
  );
}
