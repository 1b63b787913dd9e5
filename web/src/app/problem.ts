// SPDX-License-Identifier: MPL-2.0
// What went wrong, as a code.
import { EngineError } from "../engine/client.ts";
import type { Problem } from "../engine/values.ts";

/** Whether the session is gone; then whoever started the engine has been told. */
export const isFatal = ({ code }: Problem) => code.startsWith("engine.");

export function asProblem(error: unknown): Problem {
  if (error instanceof EngineError) return error;
  console.error(error);
  return { code: "page.fault", place: "" };
}
