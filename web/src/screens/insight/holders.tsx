// SPDX-License-Identifier: MPL-2.0
// Who holds information: searchable, by sector, each with what it holds and how new that is (R1, R5).
import { Fragment } from "preact";
import type { HolderRow, HoldersView } from "../../engine/protocol.ts";
import { Save } from "../../parts/save.tsx";
import { listFile } from "./list_file.ts";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { RouteOf } from "../../app/route.ts";
import { Said, Sentence, type Words } from "../../parts/words.tsx";
import type { Actions } from "../../app/actions.ts";

type HoldersRoute = RouteOf<"holders">;

function View({
  words,
  actions,
  state,
  locale,
  route,
  data,
  overview,
}: ScreenProps<HoldersRoute, HoldersView>) {
  const { total, rows, sectors, recipients } = data;
  const person = overview?.subject?.name;
  const filtered = route.search !== undefined || route.sector !== undefined;
  return (
    <>
      <h1 tabIndex={-1}>{person ? words.say("list-title", { person }) : words.say("answer-title")}</h1>
      {overview?.answer && (
        <p class="say">
          <Said words={words} text={overview.answer} />
        </p>
      )}
      <Filter words={words} actions={actions} route={route} sectors={sectors} />
      <section part="card">
        <div class="above">
          <p class="note" tabIndex={-1} data-at="shown">
            {words.say("list-shown", { count: total })}
          </p>
          {total > 0 && (
            <Save
              words={words}
              wish="list"
              asked={state.ask}
              onAsk={(wish) => actions.ask(wish)}
              onNo={() => actions.stopAsking()}
              onYes={() => actions.saveList(listFile(words, locale))}
            />
          )}
        </div>
        {total === 0 && <p class="empty">{words.say(filtered ? "list-empty" : "list-none")}</p>}
        <ul class="lines holders" part="holders">
          {rows.map((row) => (
            <Holder key={row.id} words={words} row={row} actions={actions} />
          ))}
        </ul>
        <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
        {recipients > 0 && <p class="note">{words.say("list-recipients", { count: recipients })}</p>}
      </section>
    </>
  );
}

interface FilterProps extends Words {
  actions: Actions;
  route: HoldersRoute;
  sectors: HoldersView["sectors"];
}

function Filter({ words, actions, route, sectors }: FilterProps) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const search = String(data.get("search")).trim();
    const sector = String(data.get("sector"));
    actions.turn(
      { screen: "holders", offset: 0, ...(search && { search }), ...(sector && { sector }) },
      "shown",
    );
  };
  return (
    <form class="filter" role="search" onSubmit={onSubmit} key={`${route.search} ${route.sector}`}>
      <label class="grow">
        <span>{words.say("filter-search")}</span>
        <input
          name="search"
          type="search"
          maxLength={60}
          autocomplete="off"
          defaultValue={route.search ?? ""}
        />
      </label>
      <label>
        <span>{words.say("filter-sector")}</span>
        <select name="sector">
          <option value="">{words.say("filter-all")}</option>
          {sectors.map(
            ({ sector, name, holders }) =>
              sector !== null && (
                <option key={sector} value={sector} selected={sector === route.sector}>
                  {words.say("filter-count", { name: words.sayText(name), count: holders })}
                </option>
              ),
          )}
        </select>
      </label>
      <button type="submit" class="button" part="button">
        {words.say("filter-show")}
      </button>
    </form>
  );
}

function Holder({ words, row, actions }: Words & { row: HolderRow; actions: Actions }) {
  return (
    <li>
      <div>
        <h2>
          <button
            type="button"
            class="title"
            aria-label={row.partOf ? `${row.name ?? words.say("holder.unnamed")}, ${row.partOf}` : undefined}
            onClick={() => actions.go({ screen: "actor", actor: row.id })}
          >
            {row.name ?? words.say("holder.unnamed")}
          </button>
        </h2>
        {row.partOf && <p class="note">{row.partOf}</p>}
        <p>
          {row.what.slice(0, 3).map((what, at, all) => (
            // Each piece is wrapped whole where it fits: "11" does not part from "visits".
            <Fragment key={at}>
              <span class="piece">{words.sayText(what) + (at + 1 < all.length ? "," : "")}</span>{" "}
            </Fragment>
          ))}
          {row.what.length > 3 && <span class="piece">{words.say("list-and-more")}</span>}
        </p>
      </div>
      <p class="note newest">
        {row.newest && <Sentence words={words} id={row.newest.key} args={row.newest.args} />}
        {row.outOfScope && <span> {words.say("holder.out_of_scope")}</span>}
      </p>
    </li>
  );
}

export const screen = defineScreen<HoldersRoute, HoldersView>(
  (ask, about, { offset, search, sector }) =>
    ask("holders.open", {
      ...about,
      offset,
      limit: PAGE_ROWS,
      ...(search && { search }),
      ...(sector && { sector }),
    }),
  View,
  { forOther: { screen: "holders", offset: 0 } },
);
