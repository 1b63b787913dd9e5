// SPDX-License-Identifier: MPL-2.0
// Which places to list: by name and by sector.
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import type { HoldersView } from "../../engine/protocol.ts";
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
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    show(actions, event.currentTarget as HTMLFormElement);
  };
  return (
    <form class="filter" role="search" onSubmit={onSubmit} key={`${route.search} ${route.sector}`}>
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
    </form>
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
