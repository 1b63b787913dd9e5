// SPDX-License-Identifier: MPL-2.0
// Our own files are fetched here, on the page and in the worker; a failure says its cause.
import { Failure } from "./failure.ts";

// A browser tells of a refusal only after it has refused.
const TOLD_MS = 50;

/** Addresses of ours, and kinds of code, that a policy refused. */
const refused = new Set<string>();

const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent) => {
  const isOwn = blockedURI.startsWith(new URL(".", import.meta.url).href);
  if (isOwn || blockedURI === "wasm-eval") refused.add(blockedURI);
};

/** Begins to note what the policy refuses; a second call does nothing. */
export function watchPolicy(): void {
  globalThis.addEventListener("securitypolicyviolation", onViolation as EventListener);
}

/** Whether the policy refused an address of ours, or "wasm-eval". */
export async function isRefused(what: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, TOLD_MS));
  return refused.has(what);
}

const nameOf = ({ pathname }: URL) => pathname.replace(/^.*\//, "");

/** Fetches a file of ours; rejects with Failure alone. */
export async function fetchOwn(url: URL, init?: RequestInit): Promise<Response> {
  watchPolicy();
  const response = await fetch(url, init).catch(() => null);
  if (response?.ok) return response;
  if (response) throw new Failure("engine.missing", nameOf(url));
  if (await isRefused(url.href)) throw new Failure("engine.policy", nameOf(url));
  throw new Failure(url.origin === globalThis.origin ? "engine.network" : "engine.origin", nameOf(url));
}
