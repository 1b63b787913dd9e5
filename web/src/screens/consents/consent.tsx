// SPDX-License-Identifier: MPL-2.0
// One consent with everything that is known of it; after something was done about it, also that.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { ConsentView } from "../../engine/consent_protocol.ts";
import { Back } from "../../parts/links.tsx";
import { ConsentCard } from "./consent_card.tsx";
import { Contact } from "./consent_parts.tsx";
import { doneKind } from "./deciding.ts";
import { personOf, recipientsOf } from "./wording.ts";

type ConsentRoute = RouteOf<"consent">;

type Props = ScreenProps<ConsentRoute, ConsentView>;

function View(props: Props) {
  const { words, state, actions, data, overview } = props;
  const kind = data.placement ? "placement" : data.kind;
  return (
    <>
      <Back words={words} onBack={() => actions.back()} />
      <h1 tabIndex={-1}>{words.say("consent-title", { to: recipientsOf(words, data), kind })}</h1>
      <Receipt {...props} />
      <section part="card">
        <ul class="cards">
          <ConsentCard
            words={words}
            actions={actions}
            row={data}
            person={personOf(props)}
            own={overview?.viewer === "self"}
            young={state.young}
            whole
          />
        </ul>
      </section>
      <Whom {...props} />
    </>
  );
}

/** Says what was just done. */
function Receipt({ words, data, route }: Props) {
  if (!route.done) return null;
  const both = data.signers.filter(({ role }) => role === "custody_holder").length === 2;
  const done = doneKind(route.done, data.group === "waiting", both);
  return <p class="told receipt">{words.say("done", { done })}</p>;
}

/** Says whom to ask about the consent. */
const Whom = ({ words, actions, data }: Props) => (
  <section class="contact" part="card">
    <h2>{words.say("decide-contact-title")}</h2>
    <p>
      <Contact words={words} actions={actions} row={data} />
    </p>
    <p class="note">{words.say("actor-can-limit")}</p>
  </section>
);

export const screen = defineScreen<ConsentRoute, ConsentView>(
  (ask, _about, { consent }) => ask("consent.open", { consent }),
  View,
  { forOther: { screen: "consents", offset: 0 }, passing: true },
);
