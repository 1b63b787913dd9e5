// SPDX-License-Identifier: MPL-2.0
// A form that works in a frame that forbids forms (a sandbox without allow-forms), and never leads to another page.
import type { ComponentChildren } from "preact";

interface FormProps {
  class?: string;
  role?: "search";
  /** Takes the form's fields when the person is done. */
  onDone(form: HTMLFormElement): void;
  children: ComponentChildren;
}

/** Draws a form. The press on the button in it is what counts: such a frame sends no form and says nothing of it. Enter
 *  in a field is a press on that button, in every browser. */
export function Form({ class: look, role, onDone, children }: FormProps) {
  const onClick = (event: MouseEvent) => {
    if (!(event.target as Element).closest("[type=submit]")) return;
    event.preventDefault();
    onDone(event.currentTarget as HTMLFormElement);
  };
  return (
    <form class={look} role={role} noValidate onClick={onClick} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
