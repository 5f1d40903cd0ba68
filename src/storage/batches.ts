import type { Portions, WorkStep } from '../intake/portions.ts';

/** How many writes are sent together; the page gets its turn with each answer of the database. */
const batch = 100;

/** Writes many rows within one transaction. While the database takes one batch, the next is made and sent. */
export async function inBatches<Item>(
  items: readonly Item[],
  portions: Portions,
  step: WorkStep,
  write: (item: Item) => Promise<void>,
): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < items.length; start += batch) {
    portions.reach(step, start, items.length);
    const written = Promise.all(items.slice(start, start + batch).map(write));
    // Where the batch before fails, nobody waits for this one any more, and its failure is the same.
    written.catch(() => undefined);
    await before;
    before = written;
  }
  await before;
}
