// SPDX-License-Identifier: MPL-2.0
// One question to the core.
import type { CommandName, Commands } from "./protocol.ts";

/** Asks the core and gives its view; rejects with EngineError. */
export type AskCore = <Name extends CommandName>(
  type: Name,
  args: Commands[Name]["args"],
) => Promise<Commands[Name]["view"]>;
