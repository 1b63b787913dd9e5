// SPDX-License-Identifier: MPL-2.0
// Facts, each with what it is called.
import type { ComponentChildren } from "preact";
import type { Words } from "./words.tsx";

export const Fact = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);

interface FactsProps extends Words {
  /** The key of what a fact is called, and the fact; where there is none, nothing is said. */
  facts: readonly (readonly [string, string | null])[];
}

export const Facts = ({ words, facts }: FactsProps) => (
  <dl>
    {facts.map(
      ([label, value]) =>
        value && (
          <Fact key={label} title={words.say(label)}>
            {value}
          </Fact>
        ),
    )}
  </dl>
);
