// SPDX-License-Identifier: MPL-2.0
// The model: from what the person does to commands, and from the views that come back to the next state. A layer a file:
// one command after the other (work.ts), from screen to screen (navigation.ts), files (imports.ts), and here what is
// saved and remembered.
import type { AskCore } from "../engine/ask.ts";
import type { About } from "../engine/values.ts";
import { isLines, saveFile } from "../export/save.ts";
import type { Wish } from "../parts/save.tsx";
import { canSave } from "../parts/saving.ts";
import type { FrameActions, SavedFile } from "./actions.ts";
import { Imports } from "./imports.ts";
import { forget, recall, remember } from "./memory.ts";
import { EMPTY, type Saying } from "./state.ts";

/** Says that the browser saves, where that is known. */
const saving = (): Saying => ({
  key: canSave() === "yes" ? "status-saving" : "status-saving-unknown",
  args: {},
});

export class PortalModel extends Imports implements FrameActions {
  // ---- back

  /** Whether something is open that can be closed. */
  get isOpen(): boolean {
    const { losing, ask, panel } = this.state;
    return losing !== null || ask !== null || panel !== null;
  }

  /** Closes what is open; else leads to the screen before. */
  stepBack(): void {
    const { losing, ask } = this.state;
    if (losing) this.stay();
    else if (ask !== null) this.stopAsking();
    else if (this.isOpen) this.closePanel();
    else this.back();
  }

  /** Does what the browser's "back" means here; false where it means to leave, and nothing would be lost. */
  browseBack(): boolean {
    if (!this.isOpen) return this.backOrAsk();
    this.stepBack();
    return true;
  }

  // ---- saving

  ask(ask: Wish): void {
    this.update({ ask, focus: "ask" });
  }

  stopAsking(): void {
    const { ask } = this.state;
    if (ask !== null) this.update({ ask: null, focus: `save-${ask}` });
  }

  /** Saves the archive of one file; `name` is without an ending, and without anything of the original's name. */
  saveCopy(source: number, name: string): void {
    this.stopAsking();
    this.enqueue(async () => {
      const archive = await this.engine.export(source);
      const ending = isLines(archive) ? ".ndjson" : ".json";
      saveFile(`${name}-${source + 1}${ending}`, "application/octet-stream", archive);
      this.say(saving());
    });
  }

  saveList(write: (ask: AskCore, about: About | null) => Promise<SavedFile>): void {
    this.stopAsking();
    this.enqueue(async () => {
      const { name, type, content } = await write(this.askCore, this.about());
      saveFile(name, type, content);
      this.say(saving());
    });
  }

  // ---- what the browser remembers

  /** Remembers something only where nobody else uses this browser. */
  setAlone(alone: boolean, language: string): void {
    if (!alone) {
      forget();
      this.lastVisit = undefined;
    }
    const kept = alone && remember({ language });
    if (kept && this.state.overview && !this.state.demo) this.rememberVisit();
    this.update({ alone: kept });
    this.say({ key: !alone ? "memory-forgotten" : kept ? "memory-kept" : "memory-refused", args: {} });
  }

  sayLanguage(saying: Saying | null, language: string): void {
    if (this.state.alone) remember({ ...recall(), language });
    this.say(...(saying ? [saying] : []));
  }

  /** Forgets everything at once. The model is of no use afterwards. */
  close(): void {
    this.forgetChosen();
    this.engine.close();
    this.state = EMPTY;
  }
}
