// SPDX-License-Identifier: MPL-2.0
// One consent with everything that is known of it; after something was done about it, also that.
import type { ConsentView } from "../../engine/consent_protocol.ts";
import { ConsentCard } from "./consent_card.tsx";
import { Contact } from "./consent_parts.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import { recipientsOf } from "./share.ts";
import { doneKind } from "./deciding.ts";
import type { RouteOf } from "../../app/route.ts";
import { personOf } from "./consents.tsx";

type ConsentRoute = RouteOf<"consent">;

function View(props: ScreenProps<ConsentRoute, ConsentView>) {
  const { words, actions, data, route, overview } = props;
  const both = data.signers.filter(({ role }) => role === "custody_holder").length === 2;
  const done = route.done && doneKind(route.done, data.group === "waiting", both);
  return (
    <>
      <button type="button" class="link back" onClick={() => actions.back()}>
        <span aria-hidden="true">← </span>
        {words.say("back")}
      </button>
      <h1 tabIndex={-1}>
        {words.say("consent-title", {
          to: recipientsOf(words, data),
          kind: data.placement ? "placement" : data.kind,
        })}
      </h1>
      {done && <p class="told receipt">{words.say("done", { done })}</p>}
      <section part="card">
        <ul class="cards">
          <ConsentCard
            words={words}
            actions={actions}
            row={data}
            person={personOf(props)}
            own={overview?.viewer === "self"}
            whole
          />
        </ul>
      </section>
      <section class="contact" part="card">
        <h2>{words.say("decide-contact-title")}</h2>
        <p>
          <Contact words={words} actions={actions} row={data} />
        </p>
        <p class="note">{words.say("actor-can-limit")}</p>
      </section>
    </>
  );
}

export const screen = defineScreen<ConsentRoute, ConsentView>(
  (ask, _about, { consent }) => ask("consent.open", { consent }),
  View,
  { forOther: { screen: "consents", offset: 0 }, passing: true },
);
