// SPDX-License-Identifier: MPL-2.0
// What became of each file: one row a file, or one row a kind of outcome where there are many.
import type { ComponentChildren } from "preact";
import type { FileResult } from "../../app/state.ts";
import type { ImportView } from "../../engine/protocol.ts";
import type { Problem } from "../../engine/values.ts";
import { ForHelpers, Notes, Sentence, type Words } from "../../parts/words.tsx";
import { FEW, type FileGroup, groupFiles, type GroupKind, kindOf } from "./file_groups.ts";

/** Draws how a copy of a file can be saved: `source` is its number in the core. */
export type Copying = (file: FileResult, source: number) => ComponentChildren;

interface FileListProps extends Words {
  files: readonly FileResult[];
  /** The level of the heading of each row. */
  level: 2 | 3;
  /** The files after this one were chosen last: they come first, and never among earlier ones. */
  after?: number | undefined;
  /** Absent where nothing can be saved yet. */
  copying?: Copying | undefined;
}

const ICON: Record<GroupKind, string> = { failed: "!", unreached: "–", partly: "✓", read: "✓", again: "✓" };
const STATE: Record<GroupKind, string> = {
  failed: "file-failed",
  unreached: "file-unreached",
  partly: "file-read",
  read: "file-read",
  again: "file-read",
};
const GROUP: Record<GroupKind, string> = {
  failed: "group-failed",
  unreached: "group-unreached",
  partly: "group-partly",
  read: "group-read",
  again: "group-again",
};

const technical = ({ code, place }: Problem) => (place ? `${code} ${place}` : code);

/** Says each kind of problem once as a sentence; the places are for helpers. */
function Problems({ words, problems: { total, rows } }: Words & Pick<ImportView, "problems">) {
  if (total === 0) return null;
  const codes = [...new Set(rows.map((row) => row.code))];
  const lines = rows.map(technical);
  if (total > rows.length) lines.push(words.say("help-shown", { shown: rows.length, total }));
  return (
    <>
      {codes.map((code) => (
        <p class="note">{words.sayError(code)}</p>
      ))}
      <ForHelpers words={words} lines={lines} />
    </>
  );
}

interface FileRowProps extends Words {
  file: FileResult;
  copying?: Copying | undefined;
}

function Outcome({ words, file, copying }: FileRowProps) {
  const { outcome } = file;
  if ("unreached" in outcome) return <p>{words.say("unreached-text")}</p>;
  if ("error" in outcome) {
    return (
      <>
        <p>
          <Sentence words={words} id={`error.${outcome.error.code}`} />
        </p>
        <ForHelpers words={words} lines={[technical(outcome.error)]} />
      </>
    );
  }
  const { view } = outcome;
  return (
    <>
      <Notes words={words} notes={view.notes} />
      <Problems words={words} problems={view.problems} />
      {copying && kindOf(file) !== "again" && copying(file, view.source)}
    </>
  );
}

type Heading = "h2" | "h3" | "h4";

function FileRow({ heading: Heading, ...row }: FileRowProps & { heading: Heading }) {
  const { words, file } = row;
  const kind = kindOf(file);
  return (
    <li class={kind}>
      <span class="icon" aria-hidden="true">
        {ICON[kind]}
      </span>
      <div>
        <Heading>
          <span class="state">{words.say(STATE[kind])}</span> <span class="file">{file.name}</span>
        </Heading>
        <Outcome {...row} />
      </div>
    </li>
  );
}

interface GroupProps extends Words {
  group: FileGroup;
  heading: Heading;
  copying?: Copying | undefined;
}

/** Lists the files of a group. Those that could not be read for one reason need that reason once, and then only their
 *  names. */
function Members({ words, group: { kind, files }, heading, copying }: GroupProps) {
  if (kind === "failed" || kind === "unreached") {
    return (
      <ul class="plain names">
        {files.map(({ id, name }) => (
          <li key={id} class="file">
            {name}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul class="lines">
      {files.map((file) => (
        <FileRow key={file.id} words={words} file={file} copying={copying} heading={heading} />
      ))}
    </ul>
  );
}

function GroupRow({ words, group, heading: Heading, copying }: GroupProps) {
  const { kind, code, files } = group;
  const inner = Heading === "h2" ? "h3" : "h4";
  return (
    <li class={kind}>
      <span class="icon" aria-hidden="true">
        {ICON[kind]}
      </span>
      <div>
        <Heading class="state">{words.say(GROUP[kind], { count: files.length })}</Heading>
        {kind === "failed" && (
          <p>
            <Sentence words={words} id={`error.${code}`} />
          </p>
        )}
        {kind === "unreached" && <p>{words.say("group-unreached-text")}</p>}
        <details>
          <summary>{words.say("group-open")}</summary>
          <Members words={words} group={group} heading={inner} copying={copying} />
        </details>
      </div>
    </li>
  );
}

export function FileList({ words, files, level, after = 0, copying }: FileListProps) {
  const heading: Heading = level === 2 ? "h2" : "h3";
  const alone = (file: FileResult) => (
    <FileRow key={file.id} words={words} file={file} heading={heading} copying={copying} />
  );
  const grouped = (group: FileGroup) => (
    <GroupRow key={group.files[0]!.id} words={words} group={group} heading={heading} copying={copying} />
  );
  const rows = (some: readonly FileResult[]) =>
    some.length <= FEW
      ? some.map(alone)
      : groupFiles(some).map((group) => (group.files.length === 1 ? alone(group.files[0]!) : grouped(group)));
  return (
    <ul class="lines" part="files">
      {rows(files.filter(({ id }) => id > after))}
      {rows(files.filter(({ id }) => id <= after))}
    </ul>
  );
}
