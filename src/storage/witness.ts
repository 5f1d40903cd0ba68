/**
 * A witness outside the database of how much was in it. A browser that finds its database damaged may give an empty one
 * without a word; then the witness knows better. It may be behind the database, since it is written later, but never ahead.
 */
import { z } from './zod.ts';
import { tallyShape } from './row-schema.ts';
import type { RecordCounts } from './rows.ts';

/** As much of `localStorage` as is used. */
export type LocalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Witness = {
  /** What there was when it was last written; null where it has never been, or cannot be read. */
  read(): RecordCounts | null;
  /** Notes what there is now, unless it saw more writes before: only `accept` makes it forget. */
  note(tally: RecordCounts): void;
  /** Notes what there is now, whatever it saw before. */
  accept(tally: RecordCounts): void;
};

const tallySchema: z.ZodMiniType<RecordCounts> = z.strictObject(tallyShape);

/** @param local null where the browser denies it: then there is no witness */
export function createWitness(local: LocalStore | null, name: string): Witness {
  const key = `${name}-witness`;
  const read = (): RecordCounts | null => {
    try {
      const said = tallySchema.safeParse(JSON.parse(local?.getItem(key) ?? 'null'));
      return said.success ? said.data : null;
    } catch {
      return null;
    }
  };
  const accept = ({ writes, cases, notes, measurements }: RecordCounts): void => {
    // A witness that cannot write is no reason to fail: what it watches over has been saved.
    quietly(() => local?.setItem(key, JSON.stringify({ writes, cases, notes, measurements })));
  };
  return {
    read,
    accept,
    note: (tally) => {
      if ((read()?.writes ?? 0) <= tally.writes) accept(tally);
    },
  };
}

/** What should be there and what is; null where nothing is missing. */
export type Loss = { readonly expected: RecordCounts; readonly found: RecordCounts } | null;

/**
 * @param witnessed what the witness saw
 * @param noted what the database says of itself; null where it says nothing
 * @param counted the rows that are there
 */
export function findLoss(witnessed: RecordCounts | null, noted: RecordCounts | null, counted: Omit<RecordCounts, 'writes'>): Loss {
  const found: RecordCounts = { writes: noted?.writes ?? 0, ...counted };
  if (witnessed && witnessed.writes > found.writes) return { expected: witnessed, found };
  const isShort = noted !== null && (noted.cases > found.cases || noted.notes > found.notes || noted.measurements > found.measurements);
  return isShort ? { expected: noted, found } : null;
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    return;
  }
}
