/** The weighted mean. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
}

/** The slope of the weighted least-squares line of y on x. */
export function weightedSlope(x: readonly number[], y: readonly number[], weights: readonly number[]): number {
  const [meanX, meanY] = [weightedMean(x, weights), weightedMean(y, weights)];
  const product = x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY));
  const square = x.map((value) => (value - meanX) ** 2);
  return weightedMean(product, weights) / weightedMean(square, weights);
}
