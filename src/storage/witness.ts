/**
 * A record outside the database (in `localStorage`) of how many records it had. A browser may silently replace a damaged
 * database with an empty one; the witness detects it. It is written after the database, so it may lag behind but is never
 * ahead.
 */
import { z } from './zod.ts';
import { tallyShape } from './row-schema.ts';
import type { RecordCounts } from './rows.ts';

/** The part of `localStorage` that is used. */
export type LocalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type Witness = {
  /** The last recorded counts; null if there are none or they cannot be read. */
  read(): RecordCounts | null;
  /** Records the present counts, unless it has seen more writes before: only `accept` resets it. */
  note(tally: RecordCounts): void;
  /** Records the present counts unconditionally. */
  accept(tally: RecordCounts): void;
};

const tallySchema: z.ZodMiniType<RecordCounts> = z.strictObject(tallyShape);

/** @param local null if the browser denies it: there is then no witness */
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
    // A failure to write is ignored: the database itself has been saved.
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

/** Expected and actual counts; null if nothing is missing. */
export type Loss = { readonly expected: RecordCounts; readonly found: RecordCounts } | null;

/**
 * Detects lost records.
 * @param witnessed the counts in the witness
 * @param noted the counts that the database has stored; null if missing
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
