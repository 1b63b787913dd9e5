// SPDX-License-Identifier: MPL-2.0
// What one place did on one day: a row that opens in place and then shows each line.
import type { AskCore } from "../../engine/ask.ts";
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import type { State } from "../../app/state.ts";
import type { LogFilter, LogGroup, LogView } from "../../engine/protocol.ts";
import type { About, Page } from "../../engine/values.ts";
import { Button } from "../../parts/buttons.tsx";
import { Folded, isOpen, turned, Unfold } from "../../parts/fold.tsx";
import { Icon } from "../../parts/icon.tsx";
import { PartOf } from "../../parts/pager.tsx";
import { nameOf, type Words } from "../../parts/words.tsx";
import { Line } from "./line.tsx";
import { notedAt } from "./noted.tsx";

/** The lines of one group that are shown: more than anybody reads, and few enough for an old phone. */
const MOST_LINES = 50;

export interface Groups {
  readonly page: Page<LogGroup>;
  /** What the groups were asked for with. */
  readonly filter: LogFilter;
  /** Of those that were opened, by name. */
  readonly lines: ReadonlyMap<string, LogView>;
}

/** Two lists stand on the screen, and the same day and place can be in both. */
type Kind = "none" | "all";

const foldOf = (kind: Kind, { day, by }: LogGroup) => `${kind} ${day ?? ""} ${by?.id ?? ""}`;
const kindOf = ({ basis }: LogFilter): Kind => (basis === "none" ? "none" : "all");

/** Asks for the lines of one group. Those without a time come first of all that the place did. */
const askLines = (ask: AskCore, about: About, { filter }: Groups, { day, by, lines }: LogGroup) =>
  ask("access_log.open", {
    ...about,
    ...filter,
    ...(by ? { by: by.id } : { unnamed: 1 as const }),
    ...(day && { from: day, to: day }),
    limit: Math.min(lines, MOST_LINES),
  });

/** Gives the lines of the groups that are open; what was fetched before is not asked for again. */
export async function loadLines(
  ask: AskCore,
  about: About,
  groups: Groups,
  open: readonly string[],
): Promise<Groups["lines"]> {
  const kind = kindOf(groups.filter);
  const wanted = groups.page.rows.filter((group) => open.includes(foldOf(kind, group)));
  const lines = new Map(groups.lines);
  await Promise.all(
    wanted.map(async (group) => {
      const name = foldOf(kind, group);
      if (!lines.has(name)) lines.set(name, await askLines(ask, about, groups, group));
    }),
  );
  return lines;
}

interface GroupRowsProps extends Words {
  state: State;
  actions: Actions;
  route: RouteOf<"log">;
  groups: Groups;
}

export function GroupRows(props: GroupRowsProps) {
  const { groups } = props;
  return (
    <ul class="lines groups">
      {groups.page.rows.map((group) => (
        <GroupRow key={foldOf(kindOf(groups.filter), group)} {...props} group={group} />
      ))}
    </ul>
  );
}

function GroupRow(props: GroupRowsProps & { group: LogGroup }) {
  const { words, actions, route, groups, group } = props;
  const fold = foldOf(kindOf(groups.filter), group);
  const open = isOpen(route, fold);
  return (
    <li class="group">
      <Unfold open={open} at={fold} onTurn={() => actions.revise(turned(route, fold))}>
        <Row words={words} group={group} />
      </Unfold>
      <Folded open={open}>
        <Lines {...props} lines={groups.lines.get(fold)} />
      </Folded>
    </li>
  );
}

/** Says who, when, how often, and how often without a reason. */
function Row({ words, group: { day, by, lines, withoutReason } }: Words & { group: LogGroup }) {
  return (
    <>
      <strong>{nameOf(words, by)}</strong>
      <span class="note">
        {day ? words.say("day-brief", { brief: day }) : words.say("line-undated")}
        {" · "}
        {words.say("log-group", { count: lines })}
      </span>
      {withoutReason > 0 && (
        <span class="note why">
          <Icon mark="none" /> {words.say("log-group-none", { count: withoutReason, all: lines })}
        </span>
      )}
    </>
  );
}

type LinesProps = GroupRowsProps & { group: LogGroup; lines: LogView | undefined };

function Lines({ words, state, actions, group, lines }: LinesProps) {
  if (!lines) return null;
  const { by, withoutReason } = group;
  const noted = by && notedAt(state, by.id);
  // Lines without a time come first; others of the same place may follow them.
  const rows = group.day ? lines.rows : lines.rows.filter(({ at }) => at === null);
  return (
    <>
      <ul class="lines log">
        {rows.map((row, index) => (
          <Line key={index} words={words} row={row} actions={actions} dated={false} detailed />
        ))}
      </ul>
      <PartOf words={words} shown={rows.length} total={group.lines} />
      {noted && <p class="note">{words.say("noted-asked", { date: noted.asked })}</p>}
      {by && withoutReason > 0 && (
        <Button
          words={words}
          kind="small"
          label="log-ask-all"
          name={words.say("log-ask-all-of", { who: nameOf(words, by) })}
          onPress={() => actions.go({ screen: "actor", actor: by.id, all: true })}
        />
      )}
    </>
  );
}
