// SPDX-License-Identifier: MPL-2.0
// Who holds information: searchable, by sector, each with what it holds and how new that is (R1, R5).
import { Fragment } from "preact";
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { HolderRow, HoldersView } from "../../engine/protocol.ts";
import { isOpen, Rest, turned } from "../../parts/fold.tsx";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { Save } from "../../parts/save.tsx";
import { Said, type Words } from "../../parts/words.tsx";
import { HoldersFilter } from "./holders_filter.tsx";
import { listFile } from "./list_file.ts";

type HoldersRoute = RouteOf<"holders">;

type Props = ScreenProps<HoldersRoute, HoldersView>;

function View(props: Props) {
  const { words, actions, route, data, overview } = props;
  const person = overview?.subject?.name;
  return (
    <>
      <h1 tabIndex={-1}>{person ? words.say("list-title", { person }) : words.say("answer-title")}</h1>
      {overview?.answer && (
        <p class="say">
          <Said words={words} text={overview.answer} />
        </p>
      )}
      <HoldersFilter words={words} actions={actions} route={route} sectors={data.sectors} />
      <List {...props} />
    </>
  );
}

function List(props: Props) {
  const { words, actions, route, data } = props;
  const { total, rows, recipients } = data;
  const filtered = route.search !== undefined || route.sector !== undefined;
  const open = isOpen(route, "rest");
  return (
    <section part="card">
      <Above {...props} />
      {total === 0 && <p class="empty">{words.say(filtered ? "list-empty" : "list-none")}</p>}
      <ul class="lines holders" part="holders">
        {rows.map((row, index) => (
          <Holder
            key={row.id}
            words={words}
            row={row}
            actions={actions}
            folded={index >= FIRST_ROWS && !open}
            at={index === FIRST_ROWS ? "rest" : undefined}
          />
        ))}
      </ul>
      <Rest
        words={words}
        open={open}
        count={rows.length - FIRST_ROWS}
        onTurn={() => actions.revise(turned(route, "rest"), open ? null : "rest")}
      />
      <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
      {recipients > 0 && <p class="note">{words.say("list-recipients", { count: recipients })}</p>}
    </section>
  );
}

/** Says how many there are, and offers to save them. */
function Above({ words, actions, state, locale, data: { total } }: Props) {
  return (
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
  );
}

interface HolderProps extends Words {
  row: HolderRow;
  actions: Actions;
  folded: boolean;
  /** Where the focus can be put. */
  at: string | undefined;
}

function Holder({ words, row, actions, folded, at }: HolderProps) {
  const name = row.name ?? words.say("holder.unnamed");
  return (
    <li hidden={folded}>
      <div>
        <h2>
          <button
            type="button"
            class="title"
            data-at={at}
            aria-label={row.partOf ? `${name}, ${row.partOf}` : undefined}
            onClick={() => actions.go({ screen: "actor", actor: row.id })}
          >
            {name}
          </button>
        </h2>
        <p class="note">
          {[row.partOf, row.newest && words.sayText(row.newest)].filter(Boolean).join(" · ")}
        </p>
        {row.outOfScope && <p class="note">{words.say("holder.out_of_scope")}</p>}
      </div>
      <What words={words} row={row} />
    </li>
  );
}

/** How many places are in sight at first. */
const FIRST_ROWS = 12;
const FIRST_KINDS = 3;

/** Lists the first kinds of information that a place holds. */
const What = ({ words, row: { what } }: Words & { row: HolderRow }) => (
  <p>
    {what.slice(0, FIRST_KINDS).map((kind, at, all) => (
      // Each piece is wrapped whole where it fits: "11" does not part from "visits".
      <Fragment key={at}>
        <span class="piece">{words.sayText(kind) + (at + 1 < all.length ? "," : "")}</span>{" "}
      </Fragment>
    ))}
    {what.length > FIRST_KINDS && <span class="piece">{words.say("list-and-more")}</span>}
  </p>
);

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
