// SPDX-License-Identifier: MPL-2.0
// Who can help a child: on a screen of its own, which the navigation leads to from everywhere.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { WishesView } from "../../engine/consent_protocol.ts";
import type { Words } from "../../parts/words.tsx";
import { Helplines } from "./wish_form.tsx";

type Help = WishesView["help"];

export const Helpers = ({ words, help }: Words & { help: Help }) => (
  <>
    <p>{words.say("child-bisidder")}</p>
    <p>{words.say("child-ask")}</p>
    <Helplines words={words} help={help} />
  </>
);

const View = ({ words, data }: ScreenProps<RouteOf<"help">, Help>) => (
  <>
    <h1 tabIndex={-1}>{words.say("child-help")}</h1>
    <section class="contact" part="card">
      <Helpers words={words} help={data} />
    </section>
  </>
);

export const screen = defineScreen<RouteOf<"help">, Help>(
  async (ask, { subject }) => (await ask("wishes.open", { subject, limit: 1 })).help,
  View,
  { forOther: { screen: "overview" } },
);
