// SPDX-License-Identifier: MPL-2.0
// A few short sentences under a heading.
import { Sentence, type Words } from "./words.tsx";

interface PointsProps extends Words {
  title: string;
  points: readonly string[];
  mark: string;
}

export function Points({ words, title, points, mark }: PointsProps) {
  return (
    <section class="points-card" part="card">
      <h2>{words.say(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>
            <span class="mark" aria-hidden="true">
              {mark}
            </span>
            <span>
              <Sentence words={words} id={point} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
