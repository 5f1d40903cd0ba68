/** The strict shape of every row, and of what other tabs say. */
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
/** The lists of a content whose records nobody has looked at. */
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

/** The row if it is sound, otherwise the fields at fault. */
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
 * Looks at the records of a content one by one and stops where enough is wrong: a file may have a fault in each of
 * 200,000 records, and more of them at once than a schema can hand over.
 * @param most how many issues are enough
 * @returns the content without records that have an issue, and the issues with their place in the file
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

/** The rows that are sound; the others are left out. */
export function soundRows<Store extends StoreName>(store: Store, raw: readonly unknown[]): Rows[Store][] {
  return raw.flatMap((one) => {
    const checked = checkRow(store, one);
    return checked.kind === 'sound' ? [checked.row] : [];
  });
}

/** A list of the content with a given name. */
export function listOf<Store extends RecordStore>(content: Content, store: Store): readonly Rows[Store][] {
  return content[store] as readonly unknown[] as readonly Rows[Store][];
}

/** Whether a value is plain data no deeper than so many levels: no NaN, no dates, no functions, no proxies of a class. */
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
