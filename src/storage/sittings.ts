/**
 * Thins the earlier versions of a record within an editing session. Forms save automatically (debounced), and one version per
 * save would push older versions out of the limit of ten. A save of this tab may therefore be overwritten without a version, as
 * long as a version from before the session is kept. Saves by other tabs are always kept, and so is a text from which much is
 * about to be removed.
 */
import type { AnyRecord } from './rows.ts';

/**
 * The length of an editing session in milliseconds. Our choice: about the time between two citizens, so that a version is one
 * piece of work and at most this much is thinned.
 */
const sitting = 10 * 60_000;

/**
 * The number of characters that may be removed between two saves without keeping a version. Our choice: one line of text, more
 * than is usually corrected while typing and less than a paragraph deleted by mistake.
 */
const cut = 40;

/** Whether the overwritten revision is kept as an earlier version, or thinned within an editing session. */
export type Past = 'keep' | 'thin';

/** The editing sessions of this tab. */
export type Sittings = {
  /**
   * Whether the stored revision may be overwritten without a version: this tab wrote it in a session that has not ended at
   * `at`, and hardly any text is removed.
   */
  thins(name: string, stored: AnyRecord, next: AnyRecord, at: string): boolean;
  /** This tab has saved the record as `rev`; `hasKept` says whether the previous revision was kept as a version. */
  note(name: string, rev: number, at: string, hasKept: boolean): void;
  /** Ends all sessions: the content has been written to a file or copy, and must be recognisable later. */
  end(): void;
};

export function createSittings(): Sittings {
  const open = new Map<string, { readonly rev: number; readonly since: string }>();
  return {
    thins: (name, stored, next, at) => {
      const own = open.get(name);
      if (own?.rev !== stored.rev) return false;
      // Absolute difference, because a clock may be set back.
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

/**
 * The number of characters that the new record no longer has: per field, the text between the common prefix and suffix. An
 * optional field may be missing from it.
 */
function removedCharacters(stored: AnyRecord, next: AnyRecord): number {
  const coming: Readonly<Record<string, unknown>> = next;
  return Object.entries(stored)
    .filter(([field]) => field !== 'rev' && field !== 'changedAt')
    .reduce((sum, [field, value]) => sum + removedFrom(JSON.stringify(value), JSON.stringify(coming[field] ?? null)), 0);
}

function removedFrom(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return before.length - start - end;
}
