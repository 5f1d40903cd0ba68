import type { Portions, WorkStep } from '../intake/portions.ts';

/** How many writes are on their way at a time; the page gets its turn with each answer of the database. */
const batch = 100;

/** Writes many rows within one transaction. */
export async function inBatches<Item>(
  items: readonly Item[],
  portions: Portions,
  step: WorkStep,
  write: (item: Item) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += batch) {
    portions.reach(step, start, items.length);
    await Promise.all(items.slice(start, start + batch).map(write));
  }
}
