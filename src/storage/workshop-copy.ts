/**
 * What was entered in a workshop, kept for the tab: in `sessionStorage`, only after the user has said so, and gone when the tab
 * is closed. Read strictly: a copy that does not fit, of another version or changed by hand, is not used.
 */
import { worstCpr } from '../intake/cpr.ts';
import { beliefs } from '../model/belief.ts';
import {
  casePlans,
  guessKeys,
  longestAgreement,
  mostAgreements,
  mostAnswers,
  mostGuesses,
  sortedEfforts,
  tallyKeys,
  type WorkshopEntries,
} from '../model/workshop-entries.ts';
import { workshopSteps } from '../model/workshop-steps.ts';
import type { LocalStore } from './witness.ts';
import { z } from './zod.ts';

export type WorkshopCopy = {
  /** Whether anything can be kept here. */
  readonly isPossible: boolean;
  /** What was kept; null where nothing was, `unreadable` where it cannot be used and has been removed. */
  read(): WorkshopEntries | 'unreadable' | null;
  /** @returns whether the browser took it */
  write(entries: WorkshopEntries): boolean;
  remove(): void;
};

/** Begins with the name of the database, so that "delete everything" finds it. */
const key = 'traedesten-workshop';
const version = 1;

/** @param most the highest guess, and the most changes that a case can be worked with */
function schemaOf(most: { readonly guess: number; readonly changes: number }) {
  const whole = (highest: number) => z.int().check(z.minimum(0), z.maximum(highest));
  const some = <Key extends string, Value extends z.core.$ZodType>(keys: readonly Key[], value: Value) =>
    z.partialRecord(z.enum(keys as readonly [Key, ...Key[]]), value);
  const group = z.strictObject({
    belief: z.optional(z.nullable(z.literal(beliefs))),
    changes: whole(most.changes),
    plan: z.nullable(z.enum(casePlans)),
  });
  const agreement = z.string().check(
    z.maxLength(longestAgreement),
    z.refine((text) => text.trim() !== '' && !['sure', 'maybe'].includes(worstCpr(text) ?? '')),
  );
  return z.strictObject({
    version: z.literal(version),
    guesses: some(guessKeys, z.array(whole(most.guess)).check(z.maxLength(mostGuesses))),
    revealed: z.array(z.enum(workshopSteps.map(({ id }) => id))).check(z.maxLength(workshopSteps.length)),
    tally: some(tallyKeys, whole(mostAnswers)),
    sorted: some(sortedEfforts, z.enum(['more', 'less'])),
    groups: z.strictObject({ a: group, b: group }),
    agreements: z.array(agreement).check(z.maxLength(mostAgreements)),
  });
}

/** @param store null where the browser denies it, or the municipality lets nothing stay in the browser */
export function createWorkshopCopy(store: LocalStore | null, most: { readonly guess: number; readonly changes: number }): WorkshopCopy {
  const remove = (): void => {
    try {
      store?.removeItem(key);
    } catch {
      return;
    }
  };
  return {
    isPossible: store !== null,
    read: () => {
      try {
        const text = store?.getItem(key) ?? null;
        if (text === null) return null;
        const { guesses, revealed, tally, sorted, groups, agreements } = schemaOf(most).parse(JSON.parse(text));
        return { guesses, revealed, tally, sorted, groups, agreements };
      } catch {
        remove();
        return 'unreadable';
      }
    },
    write: (entries) => {
      try {
        store?.setItem(key, JSON.stringify({ version, ...entries }));
        return store !== null;
      } catch {
        return false;
      }
    },
    remove,
  };
}
