/** What lies in the database: one type per store, all with their key inside. */
import type { Case, IsoInstant, Measurement, Note, StoredId } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';

/** The stores that hold what the user has written. */
export type RecordStore = 'cases' | 'notes' | 'measurements';
export const recordStores: readonly RecordStore[] = ['cases', 'notes', 'measurements'];

/** Everything that is worth taking along: what a backup holds. */
export type Content = { readonly cases: readonly Case[]; readonly notes: readonly Note[]; readonly measurements: readonly Measurement[] };

/** A record as it was before it was saved again. */
export type Version = {
  readonly store: RecordStore;
  readonly id: StoredId;
  readonly rev: number;
  readonly keptAt: IsoInstant;
  readonly record: Case | Note | Measurement;
};

/** Plain data, as JSON can hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A form that has not been saved yet, so that it survives a killed browser. */
export type Draft = {
  /** Chosen by the form, such as `note/` with an id. */
  readonly key: string;
  /** The case it belongs to, and goes away with; null where there is none yet. */
  readonly caseId: StoredId | null;
  /** The `rev` that was on the screen when the form was opened; 0 for a new record. */
  readonly basedOn: number;
  readonly savedAt: IsoInstant;
  /** What the form holds, in a shape of its own, which it checks itself when it reads it. */
  readonly content: Json;
};

/** A record that cannot be read, moved aside as it was. Only the user deletes it. */
export type Quarantined = {
  readonly id: StoredId;
  readonly store: RecordStore;
  readonly movedAt: IsoInstant;
  /** The fields at fault, such as `scenarios.0.name`; `case` where the record is sound but its case is not. */
  readonly places: readonly string[];
  readonly raw: unknown;
};

/** Everything as it was before an import or a restore. */
export type SafetyCopy = { readonly id: StoredId; readonly madeAt: IsoInstant; readonly content: Content };

/** How much there is, and how often it has been written: whole numbers from 0. */
export type RecordCounts = { readonly writes: number } & Readonly<Record<RecordStore, number>>;

/** What the database knows about itself. */
export type State = RecordCounts & {
  readonly key: 'state';
  readonly createdAt: IsoInstant;
  readonly lastBackupOn: IsoDate | null;
};

export type Rows = {
  cases: Case;
  notes: Note;
  measurements: Measurement;
  versions: Version;
  drafts: Draft;
  quarantine: Quarantined;
  safetyCopies: SafetyCopy;
  meta: State;
};
export type StoreName = keyof Rows;
export type AnyRecord = Rows[RecordStore];

export type Key = string | readonly (string | number)[];

/** What a store is found by. */
export const keyPaths: Readonly<Record<StoreName, string | readonly string[]>> = {
  cases: 'id',
  notes: 'id',
  measurements: 'id',
  versions: ['store', 'id', 'rev'],
  drafts: 'key',
  quarantine: 'id',
  safetyCopies: 'id',
  meta: 'key',
};

/** The one other way into a store: the notes and measurements of a case, the versions of a record. */
export const indexPaths = { notes: 'caseId', measurements: 'caseId', versions: ['store', 'id'] } as const;
export type IndexedStore = keyof typeof indexPaths;
export const allStores = Object.keys(keyPaths) as StoreName[];
