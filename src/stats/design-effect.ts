/** Draws in clusters: how many lie in each (at most all of them), and how much two of one cluster are alike (0 ≤ correlation < 1). */
export type Clusters = { readonly perCluster: number; readonly correlation: number };

/**
 * How many independent draws a number of draws in clusters is worth: n / (1 + (m − 1) · ρ), the design effect. A cluster holds
 * no more than there are draws, so that one draw is always worth one, and more draws are never worth less.
 */
export function independentDraws(draws: number, { perCluster, correlation }: Clusters): number {
  return draws / designEffect(Math.min(perCluster, draws), correlation);
}

/** The other way round: how many draws in clusters are worth so many independent ones, unrounded. */
export function clusteredDraws(independent: number, { perCluster, correlation }: Clusters): number {
  const inWholeClusters = independent * designEffect(perCluster, correlation);
  if (inWholeClusters >= perCluster) return inWholeClusters;
  // All of them lie in one cluster that is not full: n / (1 + (n − 1) · ρ) = independent, solved for n.
  return (independent * (1 - correlation)) / (1 - independent * correlation);
}

function designEffect(perCluster: number, correlation: number): number {
  return 1 + (perCluster - 1) * correlation;
}
