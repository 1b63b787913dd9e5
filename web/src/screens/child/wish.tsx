// SPDX-License-Identifier: MPL-2.0
// What the child says (R61): written for whom the child chooses, listed, changed and taken back in place.
import type { Actions, Done } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import type { ConsentRow, WishesView, WishRow } from "../../engine/consent_protocol.ts";
import { Button } from "../../parts/buttons.tsx";
import type { Words } from "../../parts/words.tsx";
import { titleArgs } from "../consents/wording.ts";
import { WishForm } from "./wish_form.tsx";
import { readerNames } from "./wording.ts";

type ChildRoute = RouteOf<"child">;

export interface WishProps extends Words {
  actions: Actions;
  route: ChildRoute;
  wishes: WishesView;
  /** What the child is about to write about. */
  about: ConsentRow | null;
  person: { readonly id: string; readonly name: string };
}

const DONE = { saved: "wish-saved", changed: "wish-changed", taken: "wish-taken" } as const;

/** Where something that was done leads: to the same screen, with the focus on what is said of it. */
function after(done: keyof typeof DONE, route: ChildRoute): Done {
  return { route: { ...route, done }, saying: { key: DONE[done], args: {} }, focus: "wish done" };
}

/** The route without what is being done to words that were kept: what is being written anew stays. */
const resting = ({ change: _, back: __, done: ___, ...rest }: ChildRoute): ChildRoute => rest;

const titleOf = ({ words, person }: WishProps, row: ConsentRow) =>
  words.say("card-title", titleArgs(words, row, person.name));

export function Wish(props: WishProps) {
  const { words, actions, route, wishes, about, person } = props;
  const chosen = route.readers ?? [];
  return (
    <section part="card">
      <h2 tabIndex={-1} data-at="wish title">
        {words.say("wish-title")}
      </h2>
      <WishForm
        words={words}
        actions={actions}
        at="wish"
        wishes={wishes}
        chosen={chosen}
        about={about && titleOf(props, about)}
        save="wish-save"
        onChoose={(readers) => actions.revise({ ...route, readers })}
        onSave={(text, isAbout, clear) => {
          const args = { subject: person.id, words: text, readers: chosen.join(" ") };
          const of = about && isAbout ? { about: about.consent } : {};
          actions.commit("wish.record", { ...args, ...of }, () => {
            clear();
            return after("saved", { screen: "child" });
          });
        }}
      />
      {route.done && (
        <p class="told" tabIndex={-1} data-at="wish done">
          {words.say(DONE[route.done])}
        </p>
      )}
      <Own {...props} />
    </section>
  );
}

/** Lists what the child wrote, newest first. */
function Own(props: WishProps) {
  const { words, wishes } = props;
  if (wishes.rows.length === 0) return null;
  return (
    <>
      <h3>{words.say("wish-own", { count: wishes.total })}</h3>
      <ul class="cards wishes">
        {wishes.rows.map((row) => (
          <li key={row.wish}>
            <Kept {...props} row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

type KeptProps = WishProps & { row: WishRow };

function Kept(props: KeptProps) {
  const { words, route, row } = props;
  if (route.change?.wish === row.wish) return <Change {...props} chosen={route.change.readers} />;
  return (
    <>
      <blockquote class="own">
        <p>{row.words}</p>
      </blockquote>
      {row.about && <p class="note">{words.say("wish-of", { what: titleOf(props, row.about) })}</p>}
      <p class="note">
        {words.say("day", { date: row.said })} ·{" "}
        {row.readers.length === 0
          ? words.say("wish-own-nobody")
          : words.say("wish-own-readers", { who: readerNames(words, row.readers) })}
      </p>
      {route.back === row.wish ? <TakeBack {...props} /> : <Ways {...props} />}
    </>
  );
}

/** Leads to changing the words, and to taking them back. */
function Ways({ words, actions, route, row }: KeptProps) {
  const rest = resting(route);
  const { wish } = row;
  const readers = row.readers.map(({ reader }) => reader);
  return (
    <div class="ways">
      <Button
        words={words}
        kind="small"
        label="wish-change"
        name={`${words.say("wish-change")}: ${row.words}`}
        at={`change ${wish}`}
        onPress={() => actions.revise({ ...rest, change: { wish, readers } }, "wish-change")}
      />
      <Button
        words={words}
        kind="small"
        label="wish-back"
        name={`${words.say("wish-back")}: ${row.words}`}
        at={`back ${wish}`}
        onPress={() => actions.revise({ ...rest, back: wish }, "wish-back-yes")}
      />
    </div>
  );
}

/** Changes the words, and who may read them. */
function Change({ words, actions, route, wishes, row, chosen }: KeptProps & { chosen: readonly string[] }) {
  const rest = resting(route);
  const { wish } = row;
  return (
    <>
      <WishForm
        words={words}
        actions={actions}
        at="wish-change"
        wishes={wishes}
        chosen={chosen}
        text={row.words}
        save="wish-save-change"
        onChoose={(readers) => actions.revise({ ...route, change: { wish, readers } })}
        onSave={(text) =>
          actions.commit("wish.change", { wish, words: text, readers: chosen.join(" ") }, () =>
            after("changed", rest),
          )
        }
      />
      <Button
        words={words}
        kind="quiet"
        label="wish-keep"
        onPress={() => actions.revise(rest, `change ${wish}`)}
      />
    </>
  );
}

/** Says what taking back means before it is done. */
function TakeBack({ words, actions, route, row: { wish } }: KeptProps) {
  const rest = resting(route);
  return (
    <div class="told">
      <p>{words.say("wish-back-means")}</p>
      <div class="ways">
        <Button
          words={words}
          kind="small"
          label="wish-back-yes"
          at="wish-back-yes"
          onPress={() => actions.commit("wish.take_back", { wish }, () => after("taken", rest))}
        />
        <Button
          words={words}
          kind="small"
          label="wish-keep"
          onPress={() => actions.revise(rest, `back ${wish}`)}
        />
      </div>
    </div>
  );
}
