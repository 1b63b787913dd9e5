// SPDX-License-Identifier: MPL-2.0
// The head of the page, one row: whose information is shown and of which day, each a way to another; and apart from that
// the tools of the example.
import type { ComponentChildren } from "preact";
import type { PanelProps, Registry } from "../app/registry.ts";
import type { Panel } from "../app/state.ts";
import type { ViewersView } from "../engine/consent_protocol.ts";
import type { OverviewView } from "../engine/protocol.ts";
import type { Person } from "../engine/values.ts";
import { Link } from "../parts/links.tsx";
import { Sentence } from "../parts/words.tsx";

interface BannerProps extends PanelProps {
  registry: Registry;
}

export function Banner(props: BannerProps) {
  const { words, state, actions, registry } = props;
  const { overview, viewers, panel } = state;
  if (!overview?.subject && !viewers) return null;
  const Late = panel === null ? null : registry.panelOf(panel);
  return (
    <div class="who" part="who">
      {overview?.subject && <Whose {...props} overview={overview} subject={overview.subject} />}
      {viewers && <Example {...props} viewers={viewers} />}
      <Past {...props} />
      {Late && <Late words={words} state={state} actions={actions} />}
    </div>
  );
}

interface OpenerProps extends PanelProps {
  panel: Panel;
  /** What those who listen hear where what stands there does not say what pressing does. */
  name?: string;
  children: ComponentChildren;
}

/** Draws what stands in the row as a button that opens a panel right below it. */
const Opener = ({ state, actions, panel, name, children }: OpenerProps) => (
  <button
    type="button"
    class="opener"
    data-at={`panel-${panel}`}
    aria-expanded={state.panel === panel}
    aria-label={name}
    onClick={() => actions.togglePanel(panel)}
  >
    {children}
  </button>
);

interface WhoseProps extends PanelProps {
  overview: OverviewView;
  subject: Person;
}

/** Says whose information it is and of which day, and what the viewer is to that person. Where there is little room the
 *  name and the day stand for the sentence. */
function Whose(props: WhoseProps) {
  const { words, state, overview, subject } = props;
  const { viewer } = overview;
  const own = viewer === "self";
  const name = own ? words.say("who-self") : (subject.name ?? words.say("who-no-name"));
  const day = state.at === null ? words.say("day-now") : words.say("day", { date: state.at });
  return (
    <p class="whose">
      <span class="longer">{words.say("who-named")} </span>
      {overview.subjects.length > 1 ? (
        <Opener {...props} panel="person" name={`${name}, ${words.say("who-switch")}`}>
          <strong>{name}</strong>
        </Opener>
      ) : (
        <strong>{name}</strong>
      )}{" "}
      <Opener {...props} panel="day" name={`${day}, ${words.say("day-open")}`}>
        {day}
      </Opener>
      {viewer && !own && <span class="role"> {words.say("who-role", { role: viewer })}</span>}
    </p>
  );
}

/** Says that it is an example and who looks on in it, and opens what an example has beside. */
function Example(props: PanelProps & { viewers: ViewersView }) {
  const { words, viewers } = props;
  const row = viewers.rows.find(({ viewer }) => viewer === viewers.viewer);
  const name = row?.name ?? words.say("role-name", { role: row?.ties[0]?.role ?? "" });
  return (
    <p class="demo">
      <Opener {...props} panel="example">
        <strong>{words.say("demo-name")}</strong>
        <span class="longer"> {words.say("demo-nobody")}</span>{" "}
        <span class="as">{words.say("viewer-as", { name })}</span>
      </Opener>
    </p>
  );
}

/** Says which day is shown where that is not today, and leads back to it. */
function Past({ words, state: { at, clock }, actions }: PanelProps) {
  return (
    <>
      {at !== null && (
        <p class="past">
          <Sentence words={words} id="day-shown" args={{ date: at }} />{" "}
          <Link words={words} label="day-today" onPress={() => actions.chooseDay(null)} />
        </p>
      )}
      {clock !== null && (
        <p class="past">
          <Sentence words={words} id="clock-moved" args={{ date: clock }} />{" "}
          <Link words={words} label="clock-reset" onPress={() => actions.moveClock(null)} />
        </p>
      )}
    </>
  );
}
