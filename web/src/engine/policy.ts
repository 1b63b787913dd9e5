// SPDX-License-Identifier: MPL-2.0
// The one Trusted Types policy: it makes one address of a script, that of our own worker.

import { Failure } from "./failure.ts";
import { watchPolicy } from "./fetching.ts";

const WORKER_URL = new URL("worker.js", import.meta.url).href;

interface Policy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

function onlyOurWorker(url: string): string {
  if (url !== WORKER_URL) throw new TypeError("not the address of the worker");
  return url;
}

let policy: Policy | undefined;

function trusted(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  // Browsers without Trusted Types take the text; the check is the same.
  if (!factory) return onlyOurWorker(url);
  // Once per page: the content security policy refuses a second one of the same name.
  try {
    policy ??= factory.createPolicy("indsigt-worker", { createScriptURL: onlyOurWorker });
  } catch {
    throw new Failure("engine.policy", "indsigt-worker");
  }
  return policy.createScriptURL(url) as string;
}

/** Starts the worker; throws Failure where it is known beforehand that the browser will not. */
export function startWorker(): Worker {
  // A browser starts a worker of the page's own origin only; a frame may have no origin at all.
  if (new URL(WORKER_URL).origin !== globalThis.origin) throw new Failure("engine.origin", "worker.js");
  watchPolicy();
  return new Worker(trusted(WORKER_URL), { type: "module", name: "indsigt" });
}
