// SPDX-License-Identifier: MPL-2.0
// The list behind the answer: every holder, what it holds, and how new that is.
import { Fragment } from "preact";
import type { HolderRow, Person } from "../../engine/protocol.ts";
import { Save, type SaveActions } from "./ask.tsx";
import type { Ask, State } from "./state.ts";
import { Sentence, type Words } from "./words.tsx";

interface HoldersProps extends Words {
  subject: Person;
  holders: State["holders"];
  onBack(): void;
  onMore(): void;
  saving: SaveActions & { asked: Ask | null; onYes(): void };
}

export function Holders({ words, subject, holders, onBack, onMore, saving }: HoldersProps) {
  const { total, rows } = holders;
  return (
    <>
      <button type="button" class="link back" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {words.say("list-back")}
      </button>
      <h1 tabIndex={-1}>
        {subject.name === null
          ? words.say("answer-title")
          : words.say("list-title", { person: subject.name })}
      </h1>
      <section part="card">
        <div class="above">
          <p class="note">{words.say("list-shown", { shown: rows.length, total })}</p>
          <Save words={words} wish="list" {...saving} />
        </div>
        <ul class="lines holders" part="holders">
          {rows.map((row, index) => (
            <Holder key={row.id} words={words} row={row} index={index} />
          ))}
        </ul>
        {rows.length < total && (
          <button type="button" class="button" part="button" onClick={onMore}>
            {words.say("list-more")}
          </button>
        )}
      </section>
    </>
  );
}

function Holder({ words, row, index }: Words & { row: HolderRow; index: number }) {
  return (
    <li>
      <h2 tabIndex={-1} data-row={index}>
        {row.name ?? words.say("holder.unnamed")}
      </h2>
      <p>
        {row.what.map((what, at) => (
          // Each piece is wrapped whole where it fits: "11" does not part from "visits".
          <Fragment>
            <span class="piece">{words.sayText(what) + (at + 1 < row.what.length ? "," : "")}</span>{" "}
          </Fragment>
        ))}
      </p>
      {row.newest && (
        <p class="note">
          <Sentence words={words} id={row.newest.key} args={row.newest.args} />
        </p>
      )}
    </li>
  );
}
