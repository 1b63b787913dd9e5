// SPDX-License-Identifier: MPL-2.0
// Which screens have nothing in them: the navigation does not offer these. Counted by the core after redaction, so what
// is hidden and what never was are both nothing (P2).
import type { ScreenName } from "../app/route.ts";
import type { State } from "../app/state.ts";
import type { AskCore } from "../engine/ask.ts";
import type { About } from "../engine/values.ts";
import { findAlike } from "../screens/insight/same_person.tsx";

/** What the overview says where no list tells who has seen anything. */
const NO_LOG = "overview.no_log";

/** Counts what does not fit, who may be one, what is waited for and what has no name. What vendors said about themselves is not for a
 *  family. */
async function countChecks(ask: AskCore, about: About, { overview }: State): Promise<number> {
  const [findings, alike, requests, codes] = await Promise.all([
    ask("findings.open", about),
    overview ? findAlike(ask, overview) : [],
    ask("requests.open", { ...about, limit: 1 }),
    ask("codes.open", { ...about, limit: 1 }),
  ]);
  const found = findings.rows.filter(({ kind }) => !kind.startsWith("claims"));
  return found.length + alike.length + requests.total + codes.unmapped;
}

export async function findEmpty(ask: AskCore, about: About, state: State): Promise<ScreenName[]> {
  const { overview } = state;
  const first = { ...about, limit: 1 };
  const answer = overview?.seen.answer?.key;
  const known = overview !== null && overview.viewer !== null;
  const [sharing, sources, checks, changes] = await Promise.all([
    ask("sharing.open", first),
    // Where something is kept from the viewer the core names no source: offered all the same, which tells nothing.
    known ? null : ask("sources.open", first),
    countChecks(ask, about, state),
    known ? ask("changes.open", { subject: about.subject, limit: 1 }) : null,
  ]);
  const counts: Partial<Record<ScreenName, number>> = {
    holders: overview?.holders ?? 0,
    coverage: overview?.items ?? 0,
    log: answer === undefined || answer === NO_LOG ? 0 : 1,
    sharing: sharing.disclosures,
    sources: sources?.total ?? 1,
    checks,
    changes: changes?.total ?? 0,
  };
  return (Object.keys(counts) as ScreenName[]).filter((name) => counts[name] === 0);
}
