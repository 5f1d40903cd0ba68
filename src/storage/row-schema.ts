/** The strict schema of every row, and of messages from other tabs. */
import { atOnce, type Portioned } from '../intake/portions.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { z } from './zod.ts';
import { caseSchema, instant, isoDate, measurementSchema, noteSchema, recordId, rev } from './record-schema.ts';
import {
  recordStores,
  type AnyRecord,
  type Content,
  type CopiedCase,
  type Draft,
  type Json,
  type Quarantined,
  type RecordStore,
  type Rows,
  type SafetyCopy,
  type State,
  type StoreName,
  type Version,
} from './rows.ts';

const deepestDraft = 20;
const longestDraft = 100_000;
const count = z.int().check(z.gte(0));

export const recordStore = z.literal(['cases', 'notes', 'measurements']);

const contentSchema: z.ZodMiniType<Content> = z.strictObject({
  cases: z.array(caseSchema, 'list'),
  notes: z.array(noteSchema, 'list'),
  measurements: z.array(measurementSchema, 'list'),
});

const list = z.array(z.unknown(), 'list');
/** The lists of a file before their records are validated. */
export const rawContentSchema: z.ZodMiniType<RawContent> = z.strictObject({ cases: list, notes: list, measurements: list });
/** Lists of what may be records. */
export type RawContent = Readonly<Record<RecordStore, readonly unknown[]>>;

const kept = { id: recordId, rev, keptAt: instant };
const versionSchema: z.ZodMiniType<Version> = z.discriminatedUnion('store', [
  z.strictObject({ ...kept, store: z.literal('cases'), record: caseSchema }),
  z.strictObject({ ...kept, store: z.literal('notes'), record: noteSchema }),
  z.strictObject({ ...kept, store: z.literal('measurements'), record: measurementSchema }),
]);

const draftSchema: z.ZodMiniType<Draft> = z.strictObject({
  key: z.string().check(z.regex(/^[A-Za-z0-9/-]{1,80}$/, 'code')),
  caseId: z.nullable(recordId),
  basedOn: count,
  savedAt: instant,
  content: z.custom<Json>((value) => isJson(value, deepestDraft) && JSON.stringify(value).length <= longestDraft, 'plain'),
});

const quarantinedSchema: z.ZodMiniType<Quarantined> = z.strictObject({
  id: recordId,
  store: recordStore,
  movedAt: instant,
  places: z.array(z.string()),
  raw: z.unknown(),
});

const counts = z.strictObject({ cases: count, notes: count, measurements: count });
const safetyCopySchema: z.ZodMiniType<SafetyCopy> = z.strictObject({ id: recordId, madeAt: instant, counts });
const copiedCaseSchema: z.ZodMiniType<CopiedCase> = z.strictObject({ copy: recordId, caseId: recordId, content: contentSchema });

export const tallyShape = { writes: count, cases: count, notes: count, measurements: count };

const stateSchema: z.ZodMiniType<State> = z.strictObject({
  key: z.literal('state'),
  createdAt: instant,
  lastBackupOn: z.nullable(isoDate),
  ...tallyShape,
});

export const rowSchemas: { readonly [Store in StoreName]: z.ZodMiniType<Rows[Store]> } = {
  cases: caseSchema,
  notes: noteSchema,
  measurements: measurementSchema,
  versions: versionSchema,
  drafts: draftSchema,
  quarantine: quarantinedSchema,
  safetyCopies: safetyCopySchema,
  copiedCases: copiedCaseSchema,
  meta: stateSchema,
};

/** The row if it is valid, otherwise the paths of its invalid fields. */
export function checkRow<Store extends StoreName>(
  store: Store,
  raw: unknown,
): { kind: 'sound'; row: Rows[Store] } | { kind: 'unsound'; places: string[] } {
  const schema: z.ZodMiniType<Rows[Store]> = rowSchemas[store];
  const read = schema.safeParse(raw);
  if (read.success) return { kind: 'sound', row: read.data };
  return { kind: 'unsound', places: [...new Set(read.error.issues.map(({ path }) => path.map(String).join('.')))] };
}

/** The records that their schema has returned, by store. They are frozen, so that they are still what it returned. */
const validated: Readonly<Record<RecordStore, WeakSet<object>>> = {
  cases: new WeakSet(),
  notes: new WeakSet(),
  measurements: new WeakSet(),
};

/** Whether it is the very object that the schema of the store has returned to `readingRecords`. */
export function isValidated(store: RecordStore, record: unknown): record is AnyRecord {
  return typeof record === 'object' && record !== null && validated[store].has(record);
}

type RecordsRead = { readonly content: Content; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * Validates the records of a content one by one and stops after `most` issues: a file may have 200,000 invalid records, more
 * issues than a schema can return. A record that it has returned once is not validated again: a restore has it from the file.
 * Counts records.
 * @param most the number of issues after which to stop
 * @returns the valid records, and the issues with their paths in the content
 */
export function* readingRecords(raw: RawContent, most: number): Portioned<RecordsRead> {
  const issues: z.core.$ZodIssue[] = [];
  const content: Record<RecordStore, AnyRecord[]> = { cases: [], notes: [], measurements: [] };
  let done = 0;
  for (const store of recordStores) {
    const schema: z.ZodMiniType<AnyRecord> = rowSchemas[store];
    for (const [index, one] of raw[store].entries()) {
      if (issues.length >= most) break;
      const result = isValidated(store, one) ? null : schema.safeParse(one);
      if (!result) content[store].push(one as AnyRecord);
      else if (result.success) {
        validated[store].add(deepFreeze(result.data));
        content[store].push(result.data);
      } else issues.push(...result.error.issues.map((issue) => ({ ...issue, path: [store, index, ...issue.path] })));
      yield done++;
    }
  }
  return { content: content as unknown as Content, issues };
}

/** How many records there are. */
export function sizeOf(content: RawContent): number {
  return recordStores.reduce((sum, store) => sum + content[store].length, 0);
}

/** The valid rows; others are dropped. */
export function soundRows<Store extends StoreName>(store: Store, raw: readonly unknown[]): Rows[Store][] {
  return atOnce(siftingSound(store, raw));
}

/** The same in portions. Counts rows. */
export function* siftingSound<Store extends StoreName>(store: Store, raw: readonly unknown[]): Portioned<Rows[Store][]> {
  const sound: Rows[Store][] = [];
  for (const [index, one] of raw.entries()) {
    const checked = checkRow(store, one);
    if (checked.kind === 'sound') sound.push(checked.row);
    yield index;
  }
  return sound;
}

/** The list of one store. */
export function listOf<Store extends RecordStore>(content: Content, store: Store): readonly Rows[Store][] {
  return content[store] as readonly unknown[] as readonly Rows[Store][];
}

/** Whether a value is plain JSON data of at most `levels` levels: no NaN, dates, functions or class instances. */
function isJson(value: unknown, levels: number): value is Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || levels === 0) return false;
  const parts = Array.isArray(value)
    ? (value as unknown[])
    : Object.getPrototypeOf(value) === Object.prototype
      ? Object.values(value)
      : null;
  return parts !== null && parts.every((part) => isJson(part, levels - 1));
}
