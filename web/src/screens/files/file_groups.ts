// SPDX-License-Identifier: MPL-2.0
// Many files become few rows: what somebody may want to do something about comes first.
import type { FileResult } from "../../app/state.ts";
import type { ImportView } from "../../engine/protocol.ts";

/** Up to so many files are simply shown, newest first. */
export const FEW = 5;

export type GroupKind = "failed" | "unreached" | "partly" | "read" | "again";

/** Files with the same outcome; of the failed ones, with the same reason. */
export interface FileGroup {
  readonly kind: GroupKind;
  readonly code: string;
  readonly files: readonly FileResult[];
}

const ORDER: readonly GroupKind[] = ["failed", "unreached", "partly", "read", "again"];

/** Whether the same file came once more: the answer does not count such a file twice. */
const isAgain = ({ notes }: ImportView) => notes[0]?.key === "import.again";

export function kindOf({ outcome }: FileResult): GroupKind {
  if ("error" in outcome) return "failed";
  if ("unreached" in outcome) return "unreached";
  if (isAgain(outcome.view)) return "again";
  return outcome.view.problems.total > 0 ? "partly" : "read";
}

const codeOf = ({ outcome }: FileResult) => ("error" in outcome ? outcome.error.code : "");

/** Groups the files: every file stands in exactly one group; within a group they keep their order. */
export function groupFiles(files: readonly FileResult[]): FileGroup[] {
  const groups = new Map<string, FileGroup & { files: FileResult[] }>();
  for (const file of files) {
    const [kind, code] = [kindOf(file), codeOf(file)];
    const key = `${kind} ${code}`;
    const group = groups.get(key) ?? { kind, code, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
