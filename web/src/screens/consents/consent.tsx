// SPDX-License-Identifier: MPL-2.0
// One consent with everything that is known of it; after something was done about it, also that.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import { isOfficial } from "../../parts/viewer.ts";
import type { ConsentView } from "../../engine/consent_protocol.ts";
import { Back } from "../../parts/links.tsx";
import { ConsentCard } from "./consent_card.tsx";
import { Contact, GoesOn } from "./consent_parts.tsx";
import { doneKind } from "./deciding.ts";
import { matterOf, personOf, recipientsOf } from "./wording.ts";

type ConsentRoute = RouteOf<"consent">;

type Props = ScreenProps<ConsentRoute, ConsentView>;

function View(props: Props) {
  const { words, state, actions, data, overview } = props;
  return (
    <>
      <Back words={words} onBack={() => actions.back()} />
      <h1 tabIndex={-1}>
        {words.say("consent-title", { matter: matterOf(data), to: recipientsOf(words, data) })}
      </h1>
      <Receipt {...props} />
      <ConsentCard
        words={words}
        actions={actions}
        row={data}
        person={personOf(props)}
        own={overview?.viewer === "self"}
        official={isOfficial(overview)}
        young={state.young}
        whole
      />
      {!isOfficial(overview) && <Whom {...props} />}
    </>
  );
}

/** Says what was just done. */
function Receipt({ words, data, route }: Props) {
  const { done } = route;
  if (!done) return null;
  const both = data.signers.filter(({ role }) => role === "custody_holder").length === 2;
  const kind = doneKind(done, matterOf(data), data.group === "waiting", both);
  const to = recipientsOf(words, data);
  const ends = kind === "withdraw" || kind === "exclude";
  return (
    <div class="told receipt">
      <p>{words.say("done", { done: kind, to })}</p>
      {ends && <GoesOn words={words} continues={data.continues} />}
    </div>
  );
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
