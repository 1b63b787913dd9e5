// SPDX-License-Identifier: MPL-2.0
// Why a worker did not start: the browser does not say, so its scripts are asked for once more.
import { causeOf, type Cause } from "./failure.ts";
import { fetchOwn, isRefused } from "./fetching.ts";

const isScript = ({ headers }: Response) => headers.get("Content-Type")?.includes("javascript") ?? false;

/** Finds the cause. `told` is what the browser said of it: something only where a script came and could not be run. */
export async function diagnose(told: string): Promise<Cause> {
  const script = new URL("worker.js", import.meta.url);
  if (await isRefused(script.href)) return "engine.policy";
  try {
    const worker = await fetchOwn(script);
    const glue = await fetchOwn(new URL("indsigt-core.js", import.meta.url));
    if (!isScript(worker) || !isScript(glue)) return "engine.missing";
    if (told) return "engine.browser";
    // A page with COEP starts no worker that comes without; nothing else says so.
    return worker.headers.has("Cross-Origin-Embedder-Policy") ? "engine.start" : "engine.isolation";
  } catch (error) {
    return causeOf(error);
  }
}
