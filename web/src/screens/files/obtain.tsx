// SPDX-License-Identifier: MPL-2.0
// Whom to ask: what each place gives, in which form and how fast, for one country at a time.
import type { Route } from "../../app/route.ts";
import type { Screen, ScreenProps } from "../../app/screen.ts";
import { Fact } from "../../parts/facts.tsx";
import { Form } from "../../parts/form.tsx";
import { Back } from "../../parts/links.tsx";
import { Sentence, type Words } from "../../parts/words.tsx";
import { today } from "../../i18n/dates.ts";
import {
  type Country,
  fetchPacks,
  guessCountry,
  type ObtainPack,
  type ObtainRow,
  oldSince,
} from "./obtain_packs.ts";

type ObtainRoute = Extract<Route, { screen: "obtain" }>;

interface Data {
  readonly packs: readonly ObtainPack[];
  /** Where nobody has chosen yet. */
  readonly guess: Country;
  readonly today: string;
}

async function load(): Promise<Data> {
  const guess = guessCountry([...navigator.languages, document.documentElement.lang]) ?? "dk";
  return { packs: await fetchPacks(), guess, today: today() };
}

function View({ words, state, actions, route, data }: ScreenProps<ObtainRoute, Data>) {
  const country = route.country ?? data.guess;
  const pack = data.packs.find((one) => one.country === country);
  return (
    <>
      {/* Later the navigation leads here and away. */}
      {!state.overview && <Back words={words} onBack={() => actions.back()} />}
      <h1 tabIndex={-1}>{words.say("obtain-title")}</h1>
      <p class="say">{words.say("obtain-lead")}</p>
      <Choice
        words={words}
        country={country}
        offered={data.packs}
        onChoose={(chosen) => actions.turn({ screen: "obtain", country: chosen }, "obtain")}
      />
      {pack && <Pack words={words} pack={pack} today={data.today} />}
    </>
  );
}

interface ChoiceProps extends Words {
  country: Country;
  offered: readonly ObtainPack[];
  onChoose(country: Country): void;
}

/** Offers the countries; nothing happens before the button is pressed, so that keys can go through the list. */
function Choice({ words, country, offered, onChoose }: ChoiceProps) {
  const nameOf = (of: Country) => words.say("obtain-land", { country: of });
  const sorted = offered
    .map((pack) => pack.country)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), words.format));
  return (
    <Form class="land" onDone={(form) => onChoose(new FormData(form).get("country") as Country)}>
      <label class="field">
        {words.say("obtain-country")}
        <select name="country">
          {sorted.map((one) => (
            <option key={one} value={one} selected={one === country}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button" part="button">
        {words.say("obtain-show")}
      </button>
    </Form>
  );
}

function Pack({ words, pack, today }: Words & { pack: ObtainPack; today: string }) {
  const old = oldSince(pack, today);
  return (
    <section class="obtain" part="card">
      <h2 tabIndex={-1} data-at="obtain">
        {words.say("obtain-land", { country: pack.country })}
      </h2>
      {old && (
        <p class="old">
          <Sentence words={words} id="obtain-old" args={{ date: old }} />
        </p>
      )}
      {pack.note && <p>{words.say(pack.note)}</p>}
      <ul class="plain gives">
        {pack.obtain.map((row) => (
          <Row key={row.id} words={words} row={row} lang={pack.lang} />
        ))}
      </ul>
      <p class="note">{words.say("obtain-status")}</p>
    </section>
  );
}

const Row = ({ words, row, lang }: Words & { row: ObtainRow; lang: string }) => (
  <li>
    <h3>{words.say(row.where)}</h3>
    <p>{words.say(row.what)}</p>
    <dl>
      <Fact title={words.say("obtain-gives")}>
        {row.form.map((form) => words.say("obtain-form", { form })).join(", ")}
      </Fact>
      <Fact title={words.say("obtain-long")}>{words.say(row.how_long)}</Fact>
    </dl>
    <p class="note">
      {words.say("obtain-source")} <span lang={lang}>{row.source}.</span>{" "}
      {words.say("obtain-as-of", { date: row.as_of })}
    </p>
  </li>
);

export const screen: Screen = { load, View: View as unknown as Screen["View"], withoutPerson: true };
