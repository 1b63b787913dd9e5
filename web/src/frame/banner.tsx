// SPDX-License-Identifier: MPL-2.0
// Whose information is shown and of which day, with the ways to another person and another day.
import type { PanelProps, Registry } from "../app/registry.ts";
import type { Panel } from "../app/state.ts";
import type { OverviewView } from "../engine/protocol.ts";
import type { Person } from "../engine/values.ts";
import { Link } from "../parts/links.tsx";
import { Sentence, type Words } from "../parts/words.tsx";

interface BannerProps extends PanelProps {
  registry: Registry;
}

export function Banner(props: BannerProps) {
  const { words, state, actions, registry } = props;
  const { overview, viewers, demo, panel } = state;
  if (!overview?.subject && !viewers) return null;
  const Late = panel === null || panel === "menu" ? null : registry.panelOf(panel);
  return (
    <div class="who" part="who">
      <p>
        {overview?.subject && <Whose words={words} subject={overview.subject} viewer={overview.viewer} />}
        {demo && (
          <>
            {" "}
            <span class="demo">{words.say("demo-banner")}</span>
          </>
        )}
      </p>
      <Past {...props} />
      <Openers {...props} />
      {Late && <Late words={words} state={state} actions={actions} />}
    </div>
  );
}

interface WhoseProps extends Words {
  subject: Person;
  viewer: OverviewView["viewer"];
}

/** Says whose information it is, and what the viewer is to that person. */
function Whose({ words, subject, viewer }: WhoseProps) {
  if (viewer === "self") return <Sentence words={words} id="who-self" />;
  return (
    <>
      {subject.name === null ? (
        <Sentence words={words} id="who-unnamed" />
      ) : (
        <Sentence words={words} id="who-named" args={{ person: subject.name }} />
      )}
      {viewer && <> {words.say("who-role", { role: viewer })}</>}
    </>
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

/** Draws the buttons that open a panel right below them. */
function Openers({ words, state, actions }: PanelProps) {
  const { overview, viewers, panel: open } = state;
  const openers: [boolean, Panel, string][] = [
    [(overview?.subjects ?? []).length > 1, "person", "who-switch"],
    [Boolean(overview?.subject), "day", "day-open"],
    [Boolean(viewers), "viewer", "viewer-switch"],
    [Boolean(viewers), "clock", "clock-open"],
  ];
  return (
    <div class="openers">
      {openers.map(
        ([isThere, panel, label]) =>
          isThere && (
            <button
              key={panel}
              type="button"
              class="opener"
              data-at={`panel-${panel}`}
              aria-expanded={open === panel}
              onClick={() => actions.togglePanel(panel)}
            >
              {words.say(label)}
            </button>
          ),
      )}
    </div>
  );
}
