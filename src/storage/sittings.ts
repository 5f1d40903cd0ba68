/**
 * Which earlier versions are worth keeping while somebody writes. A form saves itself every time the hand rests, and ten
 * versions that are a few words apart would push out the one from yesterday. So what this tab has written itself a moment
 * ago may be written over without a trace, as long as a version from before the sitting is there. What anybody else has
 * written is always kept, and so is what is about to be cut down.
 */
import type { AnyRecord } from './rows.ts';

/**
 * How long a sitting lasts, in milliseconds. A choice of ours: about as long as a caseworker has between two citizens, so
 * that a version is one piece of work, and never more than that is thinned.
 */
const sitting = 10 * 60_000;

/**
 * What may go between two savings without being kept, in characters, whatever comes in its place. A choice of ours: a
 * line of text, more than a hand takes back while it writes, less than a paragraph that somebody has deleted by mistake.
 */
const cut = 40;

/** What may become of a record that is saved over: kept as an earlier version, or thinned within a sitting. */
export type Past = 'keep' | 'thin';

/** What this tab has been writing. */
export type Sittings = {
  /**
   * Whether what lies there may be written over without a version of it: this tab has written it itself, in a sitting
   * that has not ended at `at`, and hardly anything of it goes.
   */
  thins(name: string, stored: AnyRecord, next: AnyRecord, at: string): boolean;
  /** This tab has saved the record as `rev`; `hasKept` tells whether what lay there before was kept as a version. */
  note(name: string, rev: number, at: string, hasKept: boolean): void;
  /** Something has been handed out, such as a file: what it holds has to be recognised later, so all sittings end. */
  end(): void;
};

export function createSittings(): Sittings {
  const open = new Map<string, { readonly rev: number; readonly since: string }>();
  return {
    thins: (name, stored, next, at) => {
      const own = open.get(name);
      if (own?.rev !== stored.rev) return false;
      // Measured both ways, since a clock can be put back.
      const isSame = Math.abs(Date.parse(at) - Date.parse(own.since)) < sitting;
      return isSame && removedCharacters(stored, next) < cut;
    },
    note: (name, rev, at, hasKept) => {
      const since = hasKept ? undefined : open.get(name)?.since;
      open.set(name, { rev, since: since ?? at });
    },
    end: () => {
      open.clear();
    },
  };
}

/** How many characters of what lies there are not in what comes: per field, what stands between the same beginning and end. */
function removedCharacters(stored: AnyRecord, next: AnyRecord): number {
  const coming: Readonly<Record<string, unknown>> = next;
  return Object.entries(stored)
    .filter(([field]) => field !== 'rev' && field !== 'changedAt')
    .reduce((sum, [field, value]) => sum + removedFrom(JSON.stringify(value), JSON.stringify(coming[field])), 0);
}

function removedFrom(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return before.length - start - end;
}
