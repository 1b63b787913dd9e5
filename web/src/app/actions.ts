// SPDX-License-Identifier: MPL-2.0
// What the person can do, as screens and frame see it. The element alone makes the model that does it.
import type { AskCore } from "../engine/ask.ts";
import type { CommandName, Commands } from "../engine/protocol.ts";
import type { About } from "../engine/values.ts";
import type { Wish } from "../parts/save.tsx";
import type { Route } from "./route.ts";
import type { Focus, Noted, Panel, Saying } from "./state.ts";

/** A file that is handed to the person. `name` says nothing about anybody. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Where something that was done leads, and what is said of it. */
export interface Done {
  readonly route: Route;
  readonly saying: Saying;
  /** Who is shown from here on; without it whoever is shown. */
  readonly subject?: string;
  /** Where the focus goes; without it to the heading. */
  readonly focus?: Focus;
}

/** What a screen may do. */
export interface Actions {
  /** Opens a screen; "back" leads to this one. */
  go(route: Route, focus?: Focus): void;
  /** Shows the same screen with another filter or page; "back" leads where it did. */
  turn(route: Route, focus: Focus): void;
  /** Goes back by one. Asks before something half made is lost, unless the button said so: then the person is `sure`. */
  back(sure?: boolean): void;
  /** Shows the same screen while something in it is being chosen: at once, and again with what follows from it. */
  revise(route: Route, focus?: Focus | null): void;
  /** Does something for good, where a person presses and this is Indsigt's own page; else says why not. `after` says
   *  where it leads; the screens on the way there are no way back. */
  commit<Name extends CommandName>(
    type: Name,
    args: Commands[Name]["args"],
    after: (view: Commands[Name]["view"]) => Done,
  ): void;
  /** Says why nothing happens, and leads to where it can be changed. */
  point(focus: Focus, saying: Saying): void;
  /** Tells the person that what was written in the day fields `name` is no day. */
  refuseDay(name: string): void;

  /** Keeps what the person noted about a place, in place of what they noted before. */
  note(noted: Noted): void;

  /** Answers whom the files are about; nobody is no answer. */
  choosePeople(ids: readonly string[]): void;
  /** Asks once more whom the files are about. */
  askPeople(): void;

  importFiles(files: readonly File[]): void;
  /** Shows the invented family, in place of whatever was there. */
  openDemo(): void;
  clear(): void;
  /** Reads again what was cleared. */
  undoClear(): void;

  /** Tells the person what saving means, before it happens. */
  ask(wish: Wish): void;
  /** Closes that question; the focus goes back to what opened it. */
  stopAsking(): void;
  /** Saves the archive of one source; `name` is without an ending. */
  saveCopy(source: number, name: string): void;
  /** Saves what `write` makes of the core's answers. */
  saveList(write: (ask: AskCore, about: About | null) => Promise<SavedFile>): void;
  /** Remembers language and last visit in this browser, or forgets them. */
  setAlone(alone: boolean, language: string): void;
}

/** What the frame around the screens may do beside that. */
export interface FrameActions extends Actions {
  /** Ends an import after the file that is being read. */
  stopImport(): void;
  choosePerson(id: string): void;
  /** Shows a day in the past, or with null now. */
  chooseDay(at: string | null): void;
  togglePanel(panel: Panel): void;
  /** Answers the question before something is lost: nothing happens. */
  stay(): void;
  /** Answers that question: what was about to be done is done. To leave the page is the element's. */
  goOn(): void;
  /** Shows the example as that party sees it. */
  look(viewer: string): void;
  /** Moves the example's clock to another day, or with null to its own. */
  moveClock(day: string | null): void;
  /** Explains a difficult word, or no longer. */
  explain(term: string): void;
}
