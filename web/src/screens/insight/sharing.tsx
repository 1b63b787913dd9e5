// SPDX-License-Identifier: MPL-2.0
// Who shares what with whom, and on what ground as the source states it (R17), until the day that is shown: a row for
// each pair, with a bar for how often, which opens in place.
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { SharingPairsView } from "../../engine/protocol.ts";
import { Folded, isOpen, turned, Unfold } from "../../parts/fold.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { listed } from "../../parts/lists.ts";
import { Pager } from "../../parts/pager.tsx";
import { nameOf, Sentence, type Words } from "../../parts/words.tsx";
import { GROUNDS } from "./grounds.ts";

const PAGE_PAIRS = 30;

type SharingRoute = RouteOf<"sharing">;
type Row = SharingPairsView["rows"][number];
type Props = ScreenProps<SharingRoute, SharingPairsView>;

function View(props: Props) {
  const { words, state, actions, data } = props;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("sharing-title")}</h1>
      <p class="say">
        {state.young && data.disclosures === 0 ? (
          words.say("log-not-here")
        ) : (
          <Sentence words={words} id="sharing-count" args={{ count: data.disclosures }} />
        )}
      </p>
      {data.withoutParties > 0 && (
        <p class="note">{words.say("sharing-without", { count: data.withoutParties })}</p>
      )}
      <section part="card">
        <p class="note" tabIndex={-1} data-at="shown">
          {words.say("sharing-rows", { count: data.total })}
        </p>
        <Pairs {...props} />
        <Pager
          words={words}
          page={data}
          size={PAGE_PAIRS}
          onTurn={(offset) => actions.turn({ screen: "sharing", offset }, "shown")}
        />
      </section>
    </>
  );
}

function Pairs({ words, actions, route, data: { rows } }: Props) {
  const most = Math.max(1, ...rows.map(({ times }) => times));
  return (
    <ul class="lines groups">
      {rows.map((row) => {
        const fold = `${row.from.id} ${row.to.id}`;
        const open = isOpen(route, fold);
        return (
          <li key={fold} class="group">
            <Unfold open={open} at={fold} onTurn={() => actions.revise(turned(route, fold))}>
              <PairRow words={words} row={row} most={most} />
            </Unfold>
            <Folded open={open}>
              <PairFacts words={words} row={row} actions={actions} />
            </Folded>
          </li>
        );
      })}
    </ul>
  );
}

/** Says from whom to whom and how often; the bar is for the eye, beside the number. */
function PairRow({ words, row: { from, to, times }, most }: Words & { row: Row; most: number }) {
  return (
    <>
      <strong>
        {nameOf(words, from)} <span aria-hidden="true">→</span>
        <span class="unseen">{words.say("sharing-to")}</span> {nameOf(words, to)}
      </strong>
      <span class="note often">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect width={(100 * times) / most} height="8" />
        </svg>
        {words.say("times", { count: times })}
      </span>
    </>
  );
}

/** Says what was shared, on which ground, and when last; leads to both places. */
const PairFacts = ({ words, row, actions }: Words & { row: Row; actions: Actions }) => (
  <>
    <p>
      {words.say("sharing-shared", {
        what:
          row.types.length > 0
            ? listed(
                words,
                row.types.map((type) => words.say(`type.${type}`)),
              )
            : words.say("unstated"),
      })}
    </p>
    <ul class="grounds">
      {GROUNDS.filter(({ basis }) => row.byBasis[basis] > 0).map(({ basis, times }) => (
        <li key={basis}>
          <Icon mark={basis} /> {words.say(times, { count: row.byBasis[basis] })}
        </li>
      ))}
    </ul>
    <p class="note">
      {words.say("sharing-last")}:{" "}
      {row.last ? words.say("day-brief", { brief: row.last }) : words.say("line-undated")}
    </p>
    <p class="links">
      {[row.from, row.to].map((actor) => (
        <Link
          key={actor.id}
          words={words}
          kind="small"
          label="line-actor"
          args={{ who: nameOf(words, actor) }}
          onPress={() => actions.go({ screen: "actor", actor: actor.id })}
        />
      ))}
    </p>
  </>
);

export const screen = defineScreen<SharingRoute, SharingPairsView>(
  (ask, about, { offset }) => ask("sharing_pairs.open", { ...about, offset, limit: PAGE_PAIRS }),
  View,
);
