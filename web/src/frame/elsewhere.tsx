// SPDX-License-Identifier: MPL-2.0
// Why nothing can be decided here, and where it can: inside somebody else's page a script of that page could press, and
// a press by a script is no consent.
import type { Actions } from "../app/actions.ts";
import type { State } from "../app/state.ts";
import { Back } from "../parts/links.tsx";
import type { Words } from "../parts/words.tsx";

interface ElsewhereProps extends Words {
  /** The address of Indsigt's own page; null where the page around names none. */
  pageUrl: string | null;
}

const Where = ({ words, pageUrl, text }: ElsewhereProps & { text: string }) => (
  <div class="elsewhere" tabIndex={-1} data-at="elsewhere">
    <p>{words.say(text)}</p>
    {pageUrl && (
      <a href={pageUrl} target="_top" rel="noreferrer">
        {words.say("elsewhere-open")}
      </a>
    )}
  </div>
);

interface DecidingProps extends ElsewhereProps {
  state: State;
  /** True where this is the whole page: then decisions are made here. */
  whole: boolean;
}

/** Says above a screen that decisions are made elsewhere, wherever there are some to make; or that a script pressed. */
export function Deciding({ words, state: { overview, refused }, whole, pageUrl }: DecidingProps) {
  if (!whole)
    return overview?.viewer ? <Where words={words} pageUrl={pageUrl} text="elsewhere-look" /> : null;
  if (refused !== "refused-script") return null;
  return (
    <p class="elsewhere" tabIndex={-1} data-at="elsewhere">
      {words.say(refused)}
    </p>
  );
}

/** Stands in place of a question that cannot be answered here. */
export const Elsewhere = ({ words, pageUrl, actions }: ElsewhereProps & { actions: Actions }) => (
  <>
    <Back words={words} onBack={() => actions.back()} />
    <h1 tabIndex={-1}>{words.say("elsewhere-title")}</h1>
    <Where words={words} pageUrl={pageUrl} text={pageUrl ? "elsewhere-text" : "elsewhere-none"} />
  </>
);
