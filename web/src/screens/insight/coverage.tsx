// SPDX-License-Identifier: MPL-2.0
// Six fields by nine kinds (R7): what is there, what is shared, what is surely not there, what nobody knows.
import type { CoverageView } from "../../engine/protocol.ts";
import { Icon } from "../../parts/icon.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { RouteOf } from "../../app/route.ts";
import { Table } from "../../parts/table.tsx";

type CoverageRoute = RouteOf<"coverage">;

const STATES = ["held", "shared", "not_held", "unknown"] as const;

function View({ words, actions, data }: ScreenProps<CoverageRoute, CoverageView>) {
  const cells = data.rows.flatMap((row) => row.cells);
  const there = cells.filter(({ items }) => items > 0).length;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("coverage-title")}</h1>
      <p class="say">{words.say("coverage-count", { count: there, total: cells.length })}</p>
      <p class="note">{words.say("coverage-lead")}</p>
      <ul class="legend">
        {STATES.map((state) => (
          <li key={state}>
            <Icon mark={state} /> {words.say(`coverage.${state}`)}
          </li>
        ))}
      </ul>
      <section class="wide" part="card">
        <Table
          caption={words.say("coverage-title")}
          kind="coverage"
          rows={data.types.map((type, index) => ({ type, index }))}
          keyOf={({ type }) => type}
          columns={[
            { title: words.say("coverage-kind"), cell: ({ type }) => words.say(`type.${type}`) },
            ...data.rows.map(({ field, cells: row }) => ({
              title: words.say(`field.${field}`),
              cell: ({ type, index }: { type: string; index: number }) => {
                const cell = row[index];
                if (!cell) return null;
                const said = words.say(`coverage.${cell.state}`);
                return (
                  <span class={`cell ${cell.state}`}>
                    <Icon mark={cell.state} />
                    {cell.items > 0 ? (
                      <button
                        type="button"
                        class="link"
                        onClick={() => actions.go({ screen: "items", offset: 0, type, field })}
                      >
                        <span class="count">{words.say("number", { count: cell.items })}</span>{" "}
                        <span class="unseen">{said}</span>
                      </button>
                    ) : (
                      <span class="word">{said}</span>
                    )}
                  </span>
                );
              },
            })),
          ]}
        />
      </section>
      {data.withoutField > 0 && (
        <p class="note">{words.say("coverage-without", { count: data.withoutField })}</p>
      )}
    </>
  );
}

export const screen = defineScreen<CoverageRoute, CoverageView>(
  (ask, about) => ask("coverage.open", { ...about }),
  View,
);
