// SPDX-License-Identifier: MPL-2.0
// "Is this the same person?": two persons of the files side by side, what speaks for and against, and the way to say so
// and to undo it (D16). With a family registers say who is who, and nobody is asked.
import type { Actions, Done } from "../../app/actions.ts";
import type { AskCore } from "../../engine/ask.ts";
import type { Alike, AlikeRow, OverviewView } from "../../engine/protocol.ts";
import { Button } from "../../parts/buttons.tsx";
import type { Words } from "../../parts/words.tsx";

const MOST_PAIRS = 200;

/** Finds who may be one of those who are shown; what was said here is always there to be undone. */
export async function findAlike(ask: AskCore, { subjects }: OverviewView): Promise<readonly AlikeRow[]> {
  const { rows } = await ask("same_person.open", { limit: MOST_PAIRS });
  const shown = subjects.map(({ id }) => id);
  return rows.filter(
    ({ one, other, saidOn, state }) =>
      state === "joined" || saidOn !== null || [one.id, other.id].some((id) => shown.includes(id)),
  );
}

interface RowProps extends Words {
  actions: Actions;
  /** Who is shown. */
  shown: string;
  row: AlikeRow;
}

type SamePersonProps = Omit<RowProps, "row"> & { alike: readonly AlikeRow[] };

export function SamePerson({ words, actions, shown, alike }: SamePersonProps) {
  if (alike.length === 0) return null;
  return (
    <section class="same" part="card">
      <h2 tabIndex={-1} data-at="same">
        {words.say("same-title")}
      </h2>
      <p>{words.say("same-lead")}</p>
      <ul class="plain">
        {alike.map((row) => (
          <Pair key={at(row)} words={words} actions={actions} shown={shown} row={row} />
        ))}
      </ul>
    </section>
  );
}

const at = ({ one, other }: AlikeRow) => `same ${one.id} ${other.id}`;

const nameIn = ({ words }: Words, { name }: Alike) => name ?? words.say("who-no-name");

/** Gives what those who listen hear on a button: which two it is about. */
const named = (props: RowProps, label: "same-join" | "same-part") => {
  const { words, row } = props;
  const pair = words.say("same-pair", { one: nameIn(props, row.one), other: nameIn(props, row.other) });
  return `${words.say(label)}: ${pair}`;
};

function Pair(props: RowProps) {
  const { words, row } = props;
  const { one, other } = row;
  return (
    <li>
      <ul class="plain two">
        <Person words={words} person={one} />
        <Person words={words} person={other} />
      </ul>
      <Reasons words={words} title="same-for" each="same-for-one" reasons={row.for} />
      <Reasons words={words} title="same-against" each="same-against-one" reasons={row.against} />
      {row.state === "open" ? <Join {...props} /> : <Joined {...props} />}
    </li>
  );
}

const Person = ({ words, person }: Words & { person: Alike }) => (
  <li>
    <strong>{nameIn({ words }, person)}</strong>
    <span>
      {person.birthDate === null
        ? words.say("same-born-none")
        : words.say("same-born", { date: person.birthDate })}
    </span>
    <span class="note">{words.say("who-items", { count: person.items })}</span>
  </li>
);

interface ReasonsProps extends Words {
  title: string;
  /** The key of each reason's sentence. */
  each: string;
  reasons: AlikeRow["for"];
}

function Reasons({ words, title, each, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{words.say(title)}</h3>
      <ul class="bullets">
        {reasons.map((reason) => (
          <li key={reason}>{words.say(each, { reason })}</li>
        ))}
      </ul>
    </>
  );
}

/** Leads back to the two, wherever they stand now, and says what was done. Who was shown joined is shown as the one who
 *  has more. */
const after =
  ({ row, shown }: RowProps, key: "same-joined" | "same-parted") =>
  (): Done => ({
    route: { screen: "checks" },
    saying: { key, args: {} },
    ...([row.one.id, row.other.id].includes(shown) && { subject: row.one.id }),
    focus: at(row),
  });

const handlesOf = ({ one, other }: AlikeRow) => ({ one: one.id, other: other.id });

/** Says what follows before it is done. */
function Join(props: RowProps) {
  const { words, actions, row } = props;
  return (
    <>
      <p class="said" tabIndex={-1} data-at={at(row)}>
        {words.say("same-means")}
      </p>
      <Button
        words={words}
        kind="quiet"
        label="same-join"
        name={named(props, "same-join")}
        onPress={() => actions.commit("same_person.join", handlesOf(row), after(props, "same-joined"))}
      />
    </>
  );
}

/** Says that they were joined, or why they cannot be; what was said can be undone also where it does not count. */
function Joined(props: RowProps) {
  const { words, actions, row } = props;
  const { state, saidOn } = row;
  const isSaid = state === "joined" || saidOn !== null;
  const date = saidOn ?? "";
  return (
    <>
      {isSaid && (
        <p class="told" tabIndex={-1} data-at={at(row)}>
          {words.say("same-said", { known: saidOn ? "yes" : "no", date })}
        </p>
      )}
      {state === "impossible" && <p>{words.say(isSaid ? "same-void" : "same-impossible")}</p>}
      {isSaid && (
        <Button
          words={words}
          kind="quiet"
          label="same-part"
          name={named(props, "same-part")}
          onPress={() => actions.commit("same_person.part", handlesOf(row), after(props, "same-parted"))}
        />
      )}
    </>
  );
}
