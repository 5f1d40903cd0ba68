/** The strict schema of every row, and of messages from other tabs. */
import { z } from './zod.ts';
import { caseSchema, instant, isoDate, measurementSchema, noteSchema, recordId, rev } from './record-schema.ts';
import type { Content, Draft, Json, Quarantined, RecordStore, Rows, SafetyCopy, State, StoreName, Version } from './rows.ts';

const deepestDraft = 20;
const longestDraft = 100_000;
const count = z.int().check(z.gte(0));

export const recordStore = z.literal(['cases', 'notes', 'measurements']);

export const contentSchema: z.ZodMiniType<Content> = z.strictObject({
  cases: z.array(caseSchema, 'list'),
  notes: z.array(noteSchema, 'list'),
  measurements: z.array(measurementSchema, 'list'),
});

const list = z.array(z.unknown(), 'list');
/** The lists of a file before their records are validated. */
export const rawContentSchema = z.strictObject({ cases: list, notes: list, measurements: list });
export type RawContent = z.infer<typeof rawContentSchema>;

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

const safetyCopySchema: z.ZodMiniType<SafetyCopy> = z.strictObject({ id: recordId, madeAt: instant, content: contentSchema });

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

/**
 * Validates the records of a content one by one and stops after `most` issues: a file may have 200,000 invalid records, more
 * issues than a schema can return.
 * @param most the number of issues after which to stop
 * @returns the valid records, and the issues with their paths in the file
 */
export function readRecords(raw: RawContent, most: number): { content: Content; issues: z.core.$ZodIssue[] } {
  const issues: z.core.$ZodIssue[] = [];
  const read = <Store extends RecordStore>(store: Store): Rows[Store][] => {
    const schema: z.ZodMiniType<Rows[Store]> = rowSchemas[store];
    const records: Rows[Store][] = [];
    for (const [index, one] of raw[store].entries()) {
      if (issues.length >= most) break;
      const result = schema.safeParse(one);
      if (result.success) records.push(result.data);
      else issues.push(...result.error.issues.map((issue) => ({ ...issue, path: ['content', store, index, ...issue.path] })));
    }
    return records;
  };
  return { content: { cases: read('cases'), notes: read('notes'), measurements: read('measurements') }, issues };
}

/** The valid rows; others are dropped. */
export function soundRows<Store extends StoreName>(store: Store, raw: readonly unknown[]): Rows[Store][] {
  return raw.flatMap((one) => {
    const checked = checkRow(store, one);
    return checked.kind === 'sound' ? [checked.row] : [];
  });
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
