// SPDX-License-Identifier: MPL-2.0
// Who looks on.
import type { AskCore } from "../engine/ask.ts";
import type { OverviewView } from "../engine/protocol.ts";

/** Whether the viewer is the person, and not of age: then a birthday that changes something is to come. */
export async function isYoung(ask: AskCore, { viewer, subject }: OverviewView): Promise<boolean> {
  if (viewer !== "self" || !subject) return false;
  const { rows } = await ask("changes.open", { subject: subject.id });
  return rows.some(({ kind }) => kind === "birthday");
}
