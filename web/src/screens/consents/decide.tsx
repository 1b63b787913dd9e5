// SPDX-License-Identifier: MPL-2.0
// Deciding (R16, R20, R61): what is asked, what would happen, and a summary that is confirmed. As many steps to stop
// as to begin, or fewer.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type Screen, type ScreenProps } from "../../app/screen.ts";
import { Back } from "../../parts/links.tsx";
import { Choosing } from "./choosing.tsx";
import { Confirm } from "./confirming.tsx";
import { readDraft } from "./decide_fields.tsx";
import { receiver } from "./decide_lines.ts";
import {
  type DecideProps,
  type Deciding,
  deedIn,
  followDeciding,
  hasSummary,
  isHalf,
  loadDeciding,
  matterIn,
  wholeRoute,
} from "./deciding.ts";
import { personOf } from "./wording.ts";

function View(props: DecideProps) {
  const { words, actions, route, data } = props;
  const gone = route.act !== "grant" && route.act !== "opt_out" && !data.row;
  return (
    <>
      <Back words={words} onBack={() => actions.back()} />
      {gone ? <Gone {...props} /> : <Heading {...props} />}
      {!gone && <div class="deciding">{route.summary ? <Confirm {...props} /> : <Form {...props} />}</div>}
    </>
  );
}

/** Says that there is nothing to decide any more. */
const Gone = ({ words }: DecideProps) => (
  <>
    <h1 tabIndex={-1}>{words.say("decide-gone-title")}</h1>
    <p>{words.say("decide-gone")}</p>
  </>
);

function Form(props: DecideProps) {
  const { actions, route, data } = props;
  const chooses = route.act === "sign" || hasSummary(route, data);
  return (
    <form
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onInput={({ currentTarget }) =>
        actions.revise({ ...route, draft: readDraft(currentTarget, route.draft) })
      }
    >
      {chooses ? <Choosing {...props} /> : <Confirm {...props} />}
    </form>
  );
}

function Heading(props: DecideProps) {
  const { words, route, data } = props;
  const act = route.summary ? "summary" : deedIn(route, data);
  const args = { act, matter: matterIn(route, data), to: receiver(props), person: personOf(props) };
  return <h1 tabIndex={-1}>{words.say("decide-title", args)}</h1>;
}

type RouteProps = ScreenProps<RouteOf<"decide">, Deciding>;

export const screen: Screen = {
  ...defineScreen<RouteOf<"decide">, Deciding>(
    (ask, about, route) => loadDeciding(ask, about, wholeRoute(route)),
    (props: RouteProps) => <View {...props} route={wholeRoute(props.route)} />,
    {
      forOther: { screen: "consents", offset: 0 },
      passing: true,
      isHalf: (route) => isHalf(wholeRoute(route as RouteOf<"decide">)),
    },
  ),
  follow: (ask, about, route, data) =>
    followDeciding(ask, about, wholeRoute(route as RouteOf<"decide">), data as Deciding),
};
