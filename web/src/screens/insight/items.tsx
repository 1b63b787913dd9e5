// SPDX-License-Identifier: MPL-2.0
// What there is, without what is in it (R5): kind, place, system, period.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { ItemRow } from "../../engine/protocol.ts";
import type { Page } from "../../engine/values.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { isOpen, Rest, turned } from "../../parts/fold.tsx";
import { Back } from "../../parts/links.tsx";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { type Column, Table } from "../../parts/table.tsx";
import { nameOf } from "../../parts/words.tsx";

type ItemsRoute = RouteOf<"items">;

/** Makes the first letter large: names of things begin small, as they do inside a sentence. */
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Says what the list is about, as its title. */
function titleOf(words: Sentences, { holder, type, field }: ItemsRoute): string {
  const about = [
    holder && nameOf(words, holder),
    type && words.say(`type.${type}`),
    field && words.say(`field.${field}`),
  ];
  return about.filter(Boolean).join(" · ") || words.say("items-title");
}

const columnsOf = (words: Sentences): readonly Column<ItemRow>[] => [
  { title: words.say("items-what"), cell: ({ name }) => capital(words.sayText(name)) },
  {
    title: words.say("items-date"),
    look: "short",
    cell: ({ date }) => (date ? words.say("day-brief", { brief: date }) : words.say("items-undated")),
  },
  { title: words.say("items-place"), cell: ({ holder }) => nameOf(words, holder) },
  { title: words.say("items-system"), cell: ({ system }) => system ?? words.say("unstated") },
];

/** How many rows are in sight at first. */
const FIRST_ROWS = 12;

type Props = ScreenProps<ItemsRoute, Page<ItemRow>>;

function View(props: Props) {
  const { words, actions, route, data } = props;
  return (
    <>
      <Back words={words} onBack={() => actions.back()} />
      <h1 tabIndex={-1}>{titleOf(words, route)}</h1>
      <p class="say" tabIndex={-1} data-at="shown">
        {words.say("items-count", { count: data.total })}
      </p>
      <p class="note">{words.say("items-limit")}</p>
      {data.total > 0 && <Listed {...props} />}
    </>
  );
}

function Listed({ words, actions, route, data }: Props) {
  const open = isOpen(route, "rest");
  return (
    <section part="card">
      <Table
        caption={titleOf(words, route)}
        kind="items"
        rows={data.rows}
        keyOf={(_, index) => String(data.offset + index)}
        columns={columnsOf(words)}
        first={FIRST_ROWS}
        open={open}
      />
      <Rest
        words={words}
        open={open}
        count={data.rows.length - FIRST_ROWS}
        onTurn={() => actions.revise(turned(route, "rest"), open ? null : "rest")}
      />
      <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
    </section>
  );
}

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
