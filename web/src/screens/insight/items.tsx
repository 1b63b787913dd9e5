// SPDX-License-Identifier: MPL-2.0
// What there is, without what is in it (R5): kind, place, system, period.
import type { ItemRow } from "../../engine/protocol.ts";
import type { Page } from "../../engine/values.ts";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { RouteOf } from "../../app/route.ts";
import { Table } from "../../parts/table.tsx";
import { nameOf } from "../../parts/words.tsx";

type ItemsRoute = RouteOf<"items">;

function View({ words, actions, route, data }: ScreenProps<ItemsRoute, Page<ItemRow>>) {
  const about = [
    route.holder && nameOf(words, route.holder),
    route.type && words.say(`type.${route.type}`),
    route.field && words.say(`field.${route.field}`),
  ];
  const title = about.filter(Boolean).join(" · ");
  return (
    <>
      <button type="button" class="link back" onClick={() => actions.back()}>
        <span aria-hidden="true">← </span>
        {words.say("back")}
      </button>
      <h1 tabIndex={-1}>{title || words.say("items-title")}</h1>
      <p class="say" tabIndex={-1} data-at="shown">
        {words.say("items-count", { count: data.total })}
      </p>
      <p class="note">{words.say("items-limit")}</p>
      <section part="card">
        {data.total > 0 && (
          <Table
            caption={title || words.say("items-title")}
            kind="items"
            rows={data.rows.map((row, index) => ({ row, index }))}
            keyOf={({ index }) => String(data.offset + index)}
            columns={[
              { title: words.say("items-what"), cell: ({ row }) => capital(words.sayText(row.name)) },
              {
                title: words.say("items-date"),
                look: "short",
                cell: ({ row }) =>
                  row.date ? words.say("day-brief", { brief: row.date }) : words.say("items-undated"),
              },
              { title: words.say("items-place"), cell: ({ row }) => nameOf(words, row.holder) },
              { title: words.say("items-system"), cell: ({ row }) => row.system ?? words.say("unstated") },
            ]}
          />
        )}
        <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
      </section>
    </>
  );
}

/** Names of things begin small, as they do inside a sentence. */
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export const screen = defineScreen<ItemsRoute, Page<ItemRow>>(
  (ask, about, { offset, holder, type, field }) =>
    ask("items.open", {
      ...about,
      offset,
      limit: PAGE_ROWS,
      ...(holder && { holder: holder.id }),
      ...(type && { type }),
      ...(field && { field }),
    }),
  View,
  { forOther: { screen: "overview" } },
);
