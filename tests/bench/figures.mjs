// SPDX-License-Identifier: MPL-2.0
// The few numbers that measurements are told in.

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

export const round = (number) => Math.round(number * 100) / 100;

// The exponent e of time ~ size^e, by least squares over [size, time] pairs.
export function growth(pairs) {
  const points = pairs.map((pair) => pair.map(Math.log));
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return rise / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
