/** Rows with the same reason: how many, and the lines of the first of them. */
export type RowGroup<Reason> = { readonly reason: Reason; readonly count: number; readonly lines: readonly number[] };

const linesShown = 5;

/** Groups rows by their reason, the largest group first. */
export function groupRows<Reason>(rows: readonly { readonly line: number; readonly reason: Reason }[]): readonly RowGroup<Reason>[] {
  const lines = new Map<Reason, number[]>();
  for (const { line, reason } of rows) {
    const same = lines.get(reason);
    if (same) same.push(line);
    else lines.set(reason, [line]);
  }
  return [...lines]
    .map(([reason, all]) => ({ reason, count: all.length, lines: all.slice(0, linesShown) }))
    .sort((one, other) => other.count - one.count);
}
