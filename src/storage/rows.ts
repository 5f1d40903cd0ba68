/** The types of the rows of the database, by store. Every row contains its key. */
import type { Case, IsoInstant, Measurement, Note, StoredId } from '../model/case.ts';
import type { IsoDate } from '../model/guidance.ts';

/** The stores with what the user has written. */
export type RecordStore = 'cases' | 'notes' | 'measurements';
export const recordStores: readonly RecordStore[] = ['cases', 'notes', 'measurements'];

/** All records: the content of a backup. */
export type Content = { readonly cases: readonly Case[]; readonly notes: readonly Note[]; readonly measurements: readonly Measurement[] };

/** An earlier version of a record. */
export type Version = {
  readonly store: RecordStore;
  readonly id: StoredId;
  readonly rev: number;
  readonly keptAt: IsoInstant;
  readonly record: Case | Note | Measurement;
};

/** JSON data. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The unsaved content of a form, stored so that it survives a crash. */
export type Draft = {
  /** Chosen by the form, such as `note/` with an id. */
  readonly key: string;
  /** The case it belongs to and is deleted with; null for a new case. */
  readonly caseId: StoredId | null;
  /** The revision that the form was opened with; 0 for a new record. */
  readonly basedOn: number;
  readonly savedAt: IsoInstant;
  /** The form's own data, which the form validates when it reads them. */
  readonly content: Json;
};

/** An invalid record, unchanged. Only the user deletes it. */
export type Quarantined = {
  readonly id: StoredId;
  readonly store: RecordStore;
  readonly movedAt: IsoInstant;
  /** Paths of the invalid fields, such as `scenarios.0.name`; `case` if only its case is missing. */
  readonly places: readonly string[];
  readonly raw: unknown;
};

/** A copy of all records before an import or a restore, with how many there are in it. */
export type SafetyCopy = { readonly id: StoredId; readonly madeAt: IsoInstant; readonly counts: Readonly<Record<RecordStore, number>> };

/** One case of a safety copy, with its notes and measurements: the cases of a copy are read, and deleted, one by one. */
export type CopiedCase = { readonly copy: StoredId; readonly caseId: StoredId; readonly content: Content };

/** The numbers of records and of write transactions: whole numbers from 0. */
export type RecordCounts = { readonly writes: number } & Readonly<Record<RecordStore, number>>;

/** The database's record about itself. */
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
  copiedCases: CopiedCase;
  meta: State;
};
export type StoreName = keyof Rows;
export type AnyRecord = Rows[RecordStore];

export type Key = string | readonly (string | number)[];

/** The key path of each store. */
export const keyPaths: Readonly<Record<StoreName, string | readonly string[]>> = {
  cases: 'id',
  notes: 'id',
  measurements: 'id',
  versions: ['store', 'id', 'rev'],
  drafts: 'key',
  quarantine: 'id',
  safetyCopies: 'id',
  copiedCases: ['copy', 'caseId'],
  meta: 'key',
};

/** The indexes: whatever belongs to a case by the case, versions by record. */
export const indexPaths = { notes: 'caseId', measurements: 'caseId', copiedCases: 'caseId', versions: ['store', 'id'] } as const;
export type IndexedStore = keyof typeof indexPaths;
export const allStores = Object.keys(keyPaths) as StoreName[];

/** The key of a row, or what an index reads of it. */
export function valueAt(row: unknown, path: string | readonly string[]): Key {
  const fields = row as Readonly<Record<string, string>>;
  return typeof path === 'string' ? (fields[path] as string) : path.map((part) => fields[part] as string);
}
