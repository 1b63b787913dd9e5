// SPDX-License-Identifier: MPL-2.0
// One place: whom one can call, what it has, since when, in which systems, what it did, and who got it.
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { ActorView, HolderRow, LogView, SharingView } from "../../engine/protocol.ts";
import type { Actor } from "../../engine/values.ts";
import { Folded, isOpen, Rest, turned, Unfold } from "../../parts/fold.tsx";
import { Back, Link } from "../../parts/links.tsx";
import { listed } from "../../parts/lists.ts";
import { nameOf, Notes, Sentence, type Words } from "../../parts/words.tsx";
import { AskWhy, MOST_ASKED } from "./ask_why.tsx";
import { Call } from "./call.tsx";
import { Line } from "./line.tsx";

const FIRST_LINES = 3;
const PARTNERS_IN_SIGHT = 2;
const FIRST_PARTNERS = 50;

interface ActorData {
  readonly view: ActorView;
  /** What the place itself did. */
  readonly log: LogView;
  /** How many lines name the place in any way. */
  readonly named: number;
  readonly gave: SharingView;
  readonly got: SharingView;
  /** What the place did without a reason; null unless all of it is asked about. */
  readonly unexplained: LogView | null;
}

type ActorRoute = RouteOf<"actor">;
type Props = ScreenProps<ActorRoute, ActorData>;

function View(props: Props) {
  const { words, actions, route, data } = props;
  const { actor, outOfScope, sectorName } = data.view;
  return (
    <>
      <Back words={words} onBack={() => actions.back()} />
      <h1 tabIndex={-1}>{actor.name ?? words.say("holder.unnamed")}</h1>
      <p class="lead">
        {[actor.partOf, words.sayText(sectorName)].filter(Boolean).join(" · ")}
        {outOfScope && <span class="note"> {words.say("holder.out_of_scope")}</span>}
      </p>
      {(route.line ?? route.all) && <AskWhy {...props} view={data.view} unexplained={data.unexplained} />}
      <Contact {...props} />
      <div class="columns">
        <div>
          <Holds {...props} />
          <Log {...props} />
        </div>
        <div>
          <Partners {...props} title="actor-gave" rows={data.gave} side="to" />
          <Partners {...props} title="actor-got" rows={data.got} side="from" />
        </div>
      </div>
    </>
  );
}

function Holds({ words, actions, data: { view } }: Props) {
  const { holder, actor } = view;
  return (
    <section part="card">
      <h2>{words.say("actor-holds")}</h2>
      {holder ? (
        <Held words={words} actions={actions} holder={holder} actor={actor} />
      ) : (
        <p>{words.say("actor-holds-nothing")}</p>
      )}
    </section>
  );
}

interface HeldProps extends Words {
  actions: Actions;
  holder: HolderRow;
  actor: Actor;
}

function Held(props: HeldProps) {
  const { words, holder } = props;
  return (
    <>
      <p class="say">
        <Sentence words={words} id="actor-count" args={{ count: holder.items }} />
      </p>
      <p class="note">
        {holder.since && words.say("actor-since", { date: holder.since })}{" "}
        {holder.newest && words.sayText(holder.newest)}
      </p>
      <Kinds {...props} />
      <h3>{words.say("actor-systems")}</h3>
      <p class="note">{listed(words, holder.systems)}</p>
      <Notes words={words} notes={holder.notes} />
    </>
  );
}

/** Leads to the pieces of each kind. */
const Kinds = ({ words, actions, holder, actor }: HeldProps) => (
  <ul class="rows">
    {holder.types.map(({ type, items }) => (
      <li key={type}>
        <Link
          words={words}
          label={`type.${type}`}
          onPress={() => actions.go({ screen: "items", offset: 0, holder: actor, type })}
        />
        <span class="count">{words.say("number", { count: items })}</span>
      </li>
    ))}
  </ul>
);

/** Lists what the place itself did, and leads to every line with the place in it. */
function Log({ words, state, actions, data: { log, named, view } }: Props) {
  return (
    <section part="card">
      <h2>{words.say("actor-log")}</h2>
      {log.total === 0 && <p>{words.say(state.young ? "log-not-here" : "actor-log-none")}</p>}
      {log.rows.some(({ basis }) => basis === "none") && <p class="note">{words.say("line-lawful")}</p>}
      <ul class="lines log">
        {log.rows.map((row, index) => (
          <Line key={index} words={words} row={row} actions={actions} detailed />
        ))}
      </ul>
      {named > log.rows.length && (
        <Link
          words={words}
          kind="go"
          label="actor-log-all"
          args={{ count: named }}
          onPress={() => actions.go({ screen: "log", offset: 0, wish: { actor: view.actor.id } })}
        />
      )}
    </section>
  );
}

/** Says whom to ask, before anything else of the place; where the question stands above, so does the number. */
function Contact({ words, actions, route, data: { view } }: Props) {
  const open = isOpen(route, "can");
  const isAsked = Boolean(route.line ?? route.all);
  return (
    <section class="contact" part="card">
      {!isAsked && <h2>{words.say("actor-contact")}</h2>}
      {!isAsked && <Call words={words} view={view} />}
      <h3>
        <Unfold open={open} onTurn={() => actions.revise(turned(route, "can"))}>
          {words.say("actor-can")}
        </Unfold>
      </h3>
      <Folded open={open}>
        <ul class="bullets">
          {CAN.map((key) => (
            <li key={key}>{words.say(key)}</li>
          ))}
        </ul>
        <p class="note">{words.say("actor-can-limit")}</p>
      </Folded>
    </section>
  );
}

const CAN = ["actor-can-see", "actor-can-correct", "actor-can-why"];

interface PartnersProps extends Props {
  title: string;
  rows: SharingView;
  side: "from" | "to";
}

interface Partner {
  readonly id: string;
  readonly name: string;
  readonly types: Set<string>;
  times: number;
}

/** Gives each partner once, with what was shared. */
function partnersIn({ words, rows, side }: PartnersProps): Partner[] {
  const partners = new Map<string, Partner>();
  for (const row of rows.rows) {
    const actor = row[side];
    const { id } = actor;
    const known = partners.get(id) ?? { id, name: nameOf(words, actor), types: new Set(), times: 0 };
    if (row.type) known.types.add(words.say(`type.${row.type}`));
    known.times += row.times;
    partners.set(id, known);
  }
  return [...partners.values()];
}

function Partners(props: PartnersProps) {
  const { words, actions, route, title } = props;
  const partners = partnersIn(props);
  const open = isOpen(route, title);
  if (partners.length === 0) return null;
  return (
    <section part="card">
      <h2>{words.say(title)}</h2>
      <ul class="rows partners">
        {partners.map((partner, index) => (
          <PartnerRow
            key={partner.id}
            {...props}
            partner={partner}
            folded={index >= PARTNERS_IN_SIGHT && !open}
            at={index === PARTNERS_IN_SIGHT ? title : undefined}
          />
        ))}
      </ul>
      <Rest
        words={words}
        open={open}
        count={partners.length - PARTNERS_IN_SIGHT}
        onTurn={() => actions.revise(turned(route, title), open ? null : title)}
      />
    </section>
  );
}

interface PartnerProps extends PartnersProps {
  partner: Partner;
  folded: boolean;
  /** Where the focus can be put. */
  at: string | undefined;
}

const PartnerRow = ({ words, actions, partner: { id, name, types, times }, folded, at }: PartnerProps) => (
  <li hidden={folded}>
    <div>
      <button
        type="button"
        class="link"
        data-at={at}
        onClick={() => actions.go({ screen: "actor", actor: id })}
      >
        {name}
      </button>
      <p class="note">{[...types].join(", ")}</p>
    </div>
    <span class="count">{words.say("times", { count: times })}</span>
  </li>
);

export const screen = defineScreen<ActorRoute, ActorData>(
  async (ask, about, { actor, all }) => {
    const [view, log, named, gave, got, unexplained] = await Promise.all([
      ask("actor.open", { ...about, actor }),
      ask("access_log.open", { ...about, by: actor, limit: FIRST_LINES, order: "unexplained" }),
      ask("access_log.open", { ...about, actor, limit: 1 }),
      ask("sharing.open", { ...about, from: actor, limit: FIRST_PARTNERS }),
      ask("sharing.open", { ...about, to: actor, limit: FIRST_PARTNERS }),
      all ? ask("access_log.open", { ...about, by: actor, basis: "none", limit: MOST_ASKED }) : null,
    ]);
    return { view, log, named: named.total, gave, got, unexplained };
  },
  View,
  { forOther: { screen: "overview" }, isStep: () => true },
);
