// SPDX-License-Identifier: MPL-2.0
// What opens in place. What is closed stays in the document: paper shows all of it, and it is the same bytes for
// whoever looks, open or not.
import type { ComponentChildren } from "preact";
import type { Words } from "./words.tsx";

/** What is open on a screen, by names of its own; a route carries it, so that "back" finds the screen as it was. */
export interface Folds {
  readonly open?: readonly string[];
}

export const isOpen = ({ open = [] }: Folds, fold: string) => open.includes(fold);

/** Gives the route with that fold opened, or closed where it was open. */
export const turned = <R extends Folds>(route: R, fold: string): R => ({
  ...route,
  open: isOpen(route, fold) ? route.open?.filter((one) => one !== fold) : [...(route.open ?? []), fold],
});

interface UnfoldProps {
  open: boolean;
  /** Where the focus can be put (`data-at`). */
  at?: string;
  onTurn(): void;
  children: ComponentChildren;
}

/** Draws the button that opens and closes; it stands in a heading, and on paper its text does. */
export const Unfold = ({ open, at, onTurn, children }: UnfoldProps) => (
  <button type="button" class="unfold" data-at={at} aria-expanded={open} onClick={onTurn}>
    <span>{children}</span>
  </button>
);

export const Folded = ({ open, children }: { open: boolean; children: ComponentChildren }) => (
  <div class="folded" hidden={!open}>
    {children}
  </div>
);

interface RestProps extends Words {
  open: boolean;
  /** How many rows are folded. */
  count: number;
  /** The key of what the button says while they are. */
  label?: string;
  onTurn(): void;
}

/** Draws the button under a list that shows its first rows only; nothing where it shows all. */
export const Rest = ({ words, open, count, label = "fold-rest", onTurn }: RestProps) =>
  count > 0 ? (
    <p class="rest">
      <Unfold open={open} onTurn={onTurn}>
        {words.say(open ? "fold-fewer" : label, { count })}
      </Unfold>
    </p>
  ) : null;
