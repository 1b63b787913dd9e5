// SPDX-License-Identifier: MPL-2.0
// The library. Importing it does nothing but give names: safe where pages are rendered on a server.
import { IndsigtPortal } from "./element/element.ts";

export { IndsigtPortal };
export { Engine, EngineError } from "./engine/client.ts";
export type * from "./engine/consent_protocol.ts";
export type * from "./engine/protocol.ts";
export type * from "./engine/values.ts";

/** Makes <indsigt-portal> known to the browser; a second call does nothing. */
export function definePortal(): void {
  if (!customElements.get("indsigt-portal")) customElements.define("indsigt-portal", IndsigtPortal);
}
