// SPDX-License-Identifier: MPL-2.0
// Which places to list: by name and by sector.
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import type { HoldersView } from "../../engine/protocol.ts";
import { Form } from "../../parts/form.tsx";
import type { Words } from "../../parts/words.tsx";

interface FilterProps extends Words {
  actions: Actions;
  route: RouteOf<"holders">;
  sectors: HoldersView["sectors"];
}

function show(actions: Actions, form: HTMLFormElement): void {
  const data = new FormData(form);
  const search = String(data.get("search")).trim();
  const sector = String(data.get("sector"));
  actions.turn(
    { screen: "holders", offset: 0, ...(search && { search }), ...(sector && { sector }) },
    "shown",
  );
}

export function HoldersFilter(props: FilterProps) {
  const { words, actions, route } = props;
  return (
    <Form
      key={`${route.search} ${route.sector}`}
      class="filter"
      role="search"
      onDone={(form) => show(actions, form)}
    >
      <label class="grow">
        <span>{words.say("filter-search")}</span>
        <input
          name="search"
          type="search"
          maxLength={60}
          autocomplete="off"
          defaultValue={route.search ?? ""}
        />
      </label>
      <Sectors {...props} />
      <button type="submit" class="button" part="button">
        {words.say("filter-show")}
      </button>
    </Form>
  );
}

const Sectors = ({ words, route, sectors }: FilterProps) => (
  <label>
    <span>{words.say("filter-sector")}</span>
    <select name="sector">
      <option value="">{words.say("filter-all")}</option>
      {sectors.map(
        ({ sector, name, holders }) =>
          sector !== null && (
            <option key={sector} value={sector} selected={sector === route.sector}>
              {words.say("filter-count", { name: words.sayText(name), count: holders })}
            </option>
          ),
      )}
    </select>
  </label>
);
