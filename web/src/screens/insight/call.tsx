// SPDX-License-Identifier: MPL-2.0
// Whom one can call at a place.
import type { ActorView } from "../../engine/protocol.ts";
import type { Words } from "../../parts/words.tsx";

export function Call({ words, view: { contact, phone } }: Words & { view: ActorView }) {
  const number = phone?.replace(/[^+\d]/g, "");
  if (!contact && !phone) return <p>{words.say("actor-contact-none")}</p>;
  return (
    <p class="call">
      {contact && <span>{contact}</span>}
      {phone && (number ? <a href={`tel:${number}`}>{phone}</a> : <span>{phone}</span>)}
    </p>
  );
}
