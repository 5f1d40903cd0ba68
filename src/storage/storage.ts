/**
 * The interface of the storage, the same for IndexedDB and memory. No method rejects: failures are results with a reason. What
 * may take long can be watched and cancelled, and is then as if it had not begun.
 */
import { Portions, type Watch } from '../intake/portions.ts';
import { plannedDays, type Case, type IsoInstant, type Measurement, type Note, type StoredId } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';
import type { Change } from './announcements.ts';
import type { Compared } from './compare-contents.ts';
import { orFailed, orUnread, type Failed, type Read } from './failure.ts';
import { changeState, readState, type Context } from './logged-write.ts';
import type { Decisions } from './merge-contents.ts';
import { quarantined, removeQuarantined } from './quarantine.ts';
import { readAll, readOfCase, readRecord, removeRecord, saveRecord, type Conflict, type Removed, type Saved } from './record-table.ts';
import { checkRow, soundRows } from './row-schema.ts';
import type { Content, Draft, Quarantined, RecordStore, Rows, SafetyCopy, State, Version } from './rows.ts';
import { contentOfCopy, removeSafetyCopy, safetyCopiesIn } from './safety-copies.ts';
import { createSittings, type Past } from './sittings.ts';
import { versionsOf } from './versions.ts';
import { compareWhole, mergeWhole, readWhole, replaceWhole, type Rewritten, type WouldLose } from './whole.ts';

/** A case as the list shows it. */
export type CaseSummary = Pick<Case, 'id' | 'rev' | 'label' | 'createdAt' | 'changedAt' | 'reviewOn' | 'deleteOn'> & {
  readonly scenarioCount: number;
  readonly hasOutcome: boolean;
};

/** Records of one store, as plain data: no `$state` proxies, which cannot be cloned. */
export type RecordTable<Row> = {
  /** One record; null if there is none. */
  get(id: StoredId): Promise<Read<Row | null>>;
  /**
   * Resolves when the transaction has completed. Sets `rev` and `changedAt`.
   * @param expectedRev the revision that the form was opened with; 0 for a new record
   * @param past `thin` for automatic saves: one earlier version per editing session is kept; by default every version is
   */
  save(record: Row, expectedRev: number, past?: Past): Promise<Saved | Conflict<Row> | Failed>;
  /** Removes a record with its earlier versions; a case also with its notes, measurements and its copies in safety copies. */
  remove(id: StoredId, expectedRev: number): Promise<Removed | Conflict<Row> | Failed>;
};

export type Storage = {
  readonly place: 'browser' | 'memory';
  /** The list of cases, the last changed first. */
  readonly cases: RecordTable<Case> & { list(): Promise<Read<CaseSummary[]>> };
  readonly notes: RecordTable<Note> & { ofCase(id: StoredId): Promise<Read<Note[]>> };
  readonly measurements: RecordTable<Measurement> & { ofCase(id: StoredId): Promise<Read<Measurement[]>> };
  /** The earlier versions of a record, the latest first; at most ten, thinned by `sittings.ts`. */
  versions(store: RecordStore, id: StoredId): Promise<Read<Version[]>>;
  readonly drafts: {
    list(): Promise<Read<Draft[]>>;
    /** Replaces the draft with the same key. */
    save(draft: Omit<Draft, 'savedAt'>): Promise<{ readonly kind: 'saved'; readonly at: IsoInstant } | Failed>;
    remove(key: string): Promise<Removed | Failed>;
  };
  /** Records that failed validation. */
  readonly quarantine: { list(): Promise<Read<Quarantined[]>>; remove(id: StoredId): Promise<Removed | Failed> };
  /** Copies of all records before an import or a restore, the latest first; at most three. */
  readonly safetyCopies: {
    list(): Promise<Read<SafetyCopy[]>>;
    content(id: StoredId, watch?: Watch): Promise<Read<Content>>;
    remove(id: StoredId): Promise<Removed | Failed>;
  };
  /** The database's record about itself; null if it cannot be read. */
  state(): Promise<Read<State | null>>;
  /** Records that a backup has been made. */
  noteBackup(on: IsoDate): Promise<{ readonly kind: 'saved'; readonly at: IsoInstant } | Failed>;
  /** All records, sorted by id: the content of a backup. */
  exportAll(watch?: Watch): Promise<Read<Content>>;
  /** Compares a file with the stored records. Read-only. */
  compare(there: Content, watch?: Watch): Promise<Read<Compared[]>>;
  /** Replaces all records with those of a file; returns `wouldLose` if records would be lost and `acceptsLoss` is false. */
  replaceAll(there: Content, acceptsLoss: boolean, watch?: Watch): Promise<Rewritten | WouldLose | Failed>;
  /** Merges a file into the stored records. Without a decision nothing is overwritten. */
  merge(there: Content, decisions: Decisions, watch?: Watch): Promise<Rewritten | Failed>;
  /** Accepts the present records as complete after a loss was shown. */
  acceptLoss(): Promise<{ readonly kind: 'saved'; readonly at: IsoInstant } | Failed>;
  /** Adds a listener for changes by this or another tab; returns a function that removes it. */
  onChange(listener: (change: Change) => void): () => void;
  /** Adds a listener for the database being closed by a newer tab or because data were cleared. */
  onClosed(listener: () => void): void;
  close(): void;
};

/** What the list shows of a case. */
export function caseSummary(record: Case): CaseSummary {
  const { id, rev, label, createdAt, changedAt, scenarios, outcome } = record;
  const counted = { scenarioCount: scenarios.length, hasOutcome: outcome !== null };
  return { id, rev, label, createdAt, changedAt, ...counted, ...plannedDays(record) };
}

export function createStorage(own: Omit<Context, 'sittings'>): Storage {
  const context: Context = { ...own, sittings: createSittings() };
  const { tables, announcements } = context;
  return {
    place: tables.place,
    cases: { ...tableOf(context, 'cases'), list: () => listCases(context) },
    notes: { ...tableOf(context, 'notes'), ofCase: (id) => readOfCase(context, 'notes', id) },
    measurements: { ...tableOf(context, 'measurements'), ofCase: (id) => readOfCase(context, 'measurements', id) },
    versions: (store, id) => orUnread(() => tables.read(['versions'], (view) => versionsOf(view, store, id))),
    drafts: draftsOf(context),
    quarantine: {
      list: () => orUnread(() => quarantined(context)),
      remove: (id) =>
        orFailed(async () => {
          await removeQuarantined(context, id);
          return { kind: 'removed' } as const;
        }),
    },
    safetyCopies: copiesOf(context),
    state: () => orUnread(() => tables.read(['meta'], readState)),
    noteBackup: (lastBackupOn) =>
      orFailed(async () => {
        await changeState(context, (state) => ({ ...state, lastBackupOn }));
        return { kind: 'saved', at: context.now() } as const;
      }),
    exportAll: (watch) => readWhole(context, watch),
    compare: (there, watch) => compareWhole(context, there, watch),
    replaceAll: (there, acceptsLoss, watch) => replaceWhole(context, there, acceptsLoss, watch),
    merge: (there, decisions, watch) => mergeWhole(context, there, decisions, watch),
    acceptLoss: () =>
      orFailed(async () => {
        // The database counts on from the witness: one that a killed browser brings back from before is not ahead of it.
        const seen = context.witness.read()?.writes ?? 0;
        const accepted = await changeState(context, (state, found) => ({ ...state, ...found, writes: Math.max(state.writes, seen) }));
        context.witness.accept(accepted);
        return { kind: 'saved', at: context.now() } as const;
      }),
    onChange: (listener) => announcements.listen(listener),
    onClosed: (listener) => {
      tables.onClosed(listener);
    },
    close: () => {
      announcements.close();
      tables.close();
    },
  };
}

function tableOf<Store extends RecordStore>(context: Context, store: Store): RecordTable<Rows[Store]> {
  return {
    get: (id) => readRecord(context, store, id),
    save: (record, expectedRev, past = 'keep') => saveRecord(context, store, record, expectedRev, past),
    remove: (id, expectedRev) => removeRecord(context, store, id, expectedRev),
  };
}

async function listCases(context: Context): Promise<Read<CaseSummary[]>> {
  const all = await readAll(context, 'cases');
  if (all.kind === 'failed') return all;
  return { kind: 'read', value: all.value.map(caseSummary).sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1)) };
}

function draftsOf(context: Context): Storage['drafts'] {
  const { tables, now } = context;
  return {
    list: () => orUnread(async () => soundRows('drafts', await tables.read(['drafts'], (view) => view.all('drafts')))),
    save: (draft) =>
      orFailed(async () => {
        const at = now();
        const checked = checkRow('drafts', { ...draft, savedAt: at });
        if (checked.kind === 'unsound') return { kind: 'failed', reason: 'invalid', places: checked.places } as const;
        await tables.write(['drafts'], (writer) => writer.put('drafts', checked.row));
        return { kind: 'saved', at } as const;
      }),
    remove: (key) =>
      orFailed(async () => {
        await tables.write(['drafts'], (writer) => writer.remove('drafts', key));
        return { kind: 'removed' } as const;
      }),
  };
}

function copiesOf({ tables, pace }: Context): Storage['safetyCopies'] {
  return {
    list: () => orUnread(() => tables.read(['safetyCopies'], safetyCopiesIn)),
    content: (id, watch) => orUnread(() => tables.read(['copiedCases'], (view) => contentOfCopy(view, id, new Portions(pace, watch)))),
    remove: (id) =>
      orFailed(async () => {
        await tables.write(['safetyCopies', 'copiedCases'], (writer) => removeSafetyCopy(writer, id));
        return { kind: 'removed' } as const;
      }),
  };
}
