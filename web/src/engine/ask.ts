// SPDX-License-Identifier: MPL-2.0
// One question to the core.
import type { PreviewView, Seeing } from "./consent_protocol.ts";
import type { CommandName, Commands } from "./protocol.ts";

/** Asks the core and gives its view; rejects with EngineError. */
export interface AskCore {
  /** Sees an act beforehand: the same command as doing it. */
  (type: "consent.act", args: Seeing): Promise<PreviewView>;
  <Name extends CommandName>(type: Name, args: Commands[Name]["args"]): Promise<Commands[Name]["view"]>;
}
