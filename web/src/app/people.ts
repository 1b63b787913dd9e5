// SPDX-License-Identifier: MPL-2.0
// Whom files of several persons are about: asked before anybody is shown, where it is not known who looks on.
import type { OverviewView } from "../engine/protocol.ts";

/** Who could be meant when the person was asked, and who is. Ids are those of this session. */
export interface People {
  readonly asked: readonly string[];
  readonly chosen: readonly string[];
}

/** Gives the overview of those who were chosen: the others are not offered. Gives nobody's while somebody is new or the
 *  one whom it is about was not chosen. */
export function narrowTo(overview: OverviewView, { asked, chosen }: People): OverviewView {
  const { subject, subjects } = overview;
  if (subjects.length < 2) return overview;
  const isNew = subjects.some(({ id }) => !asked.includes(id));
  const isChosen = subject !== null && chosen.includes(subject.id);
  if (isNew || !isChosen) return { ...overview, subject: null, answer: null };
  return { ...overview, subjects: subjects.filter(({ id }) => chosen.includes(id)) };
}
