// SPDX-License-Identifier: MPL-2.0
// Who looks on.
import type { AskCore } from "../engine/ask.ts";
import type { OverviewView } from "../engine/protocol.ts";
import type { Text } from "../engine/values.ts";
import { seesPart } from "../parts/viewer.ts";

/** Whether it has to be said first whom the files are about. */
export const isAsking = ({ subject, subjects }: OverviewView) => subject === null && subjects.length > 1;

/** Whether the viewer is the person, and not of age: then a birthday that changes something is to come. */
export async function isYoung(ask: AskCore, { viewer, subject }: OverviewView): Promise<boolean> {
  if (viewer !== "self" || !subject) return false;
  const { rows } = await ask("changes.open", { subject: subject.id });
  return rows.some(({ kind }) => kind === "birthday");
}

/** What a role keeps from view, said without a word on whether there is anything. */
export const NOT_HERE: Text = { key: "log-not-here", args: {} };

/** Gives the first answer as this viewer may be told it: what a role keeps from view is not what no file says. */
export const answerTo = (overview: OverviewView, young: boolean): Text | null =>
  overview.answer && overview.holders === 0 && seesPart(overview, young) ? NOT_HERE : overview.answer;
