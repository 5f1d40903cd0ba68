/**
 * The two readable file formats, backup and handover: one schema under two names. Each released version keeps its reader; a
 * newer version is refused as a whole.
 */
import { cleanedPlaces } from '../intake/cleaned-places.ts';
import type { Portioned, Portions } from '../intake/portions.ts';
import type { IsoInstant } from '../model/case.ts';
import { countsOf, duplicates, inIdOrder, orphans, withoutOrphans } from './content.ts';
import { dayAfter, futureFields, isInFuture, latestMoment, momentsAhead } from './future.ts';
import { canonicalLists, sha256 } from './plain-data.ts';
import { listProblems, mostProblems, placeOf, type Problem } from './problems.ts';
import { instant, versionText } from './record-schema.ts';
import { listOf, rawContentSchema, readingRecords, sizeOf, type RawContent } from './row-schema.ts';
import { recordStores, type AnyRecord, type Content, type RecordStore } from './rows.ts';
import { withCasesOfSecondVersion } from './second-version.ts';
import { cprPlaces, type TextInspector } from './text-inspector.ts';
import { withoutUnknownIndicators } from './unknown-indicators.ts';
import { z } from './zod.ts';

export type DataFormat = 'traedesten-backup' | 'traedesten-handover';
const newestVersion = 2;

type Counts = Readonly<Record<RecordStore, number>>;
type Header = { readonly madeOn: IsoInstant; readonly evidenceVersion: string };
type DataFile<Inner = Content> = Header & {
  readonly format: DataFormat;
  readonly version: typeof newestVersion;
  readonly counts: Counts;
  readonly sha256: string | null;
  readonly content: Inner;
};

/**
 * A question the user must answer before the file is used; the default is not to use it. `counts`: the number of records
 * differs from the one in the file; `changed`: the checksum does not match; `noCase`: records whose case is not in the file,
 * which are left out; `indicators`: it has answers to unknown questions, which would be dropped; `cpr`: texts that may hold a
 * CPR number. The first three are questions of integrity.
 */
export type FileQuestion =
  | { readonly kind: 'counts'; readonly said: Counts; readonly found: Counts }
  | { readonly kind: 'changed' }
  | { readonly kind: 'noCase'; readonly records: readonly AnyRecord[] }
  | { readonly kind: 'indicators' | 'cpr'; readonly places: readonly string[] };

/** An observation that does not prevent using the file. `cleaned`: texts that are taken in otherwise than they stand there. */
export type Remark =
  { readonly kind: 'measuredBeforeCreated'; readonly place: string } | { readonly kind: 'cleaned'; readonly places: readonly string[] };

export type DataFileRead =
  | (Header & {
      readonly kind: 'read';
      readonly content: Content;
      readonly questions: readonly FileQuestion[];
      readonly remarks: readonly Remark[];
    })
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What reading a file depends on. */
export type ReadingContext = {
  readonly now: IsoInstant;
  /** Null outside a secure context: the checksum is then not verified. */
  readonly subtle: SubtleCrypto | null;
  readonly inspector: TextInspector;
  readonly portions: Portions;
};

const count = z.int().check(z.gte(0));
/** The file without its records, which are validated one by one. */
const bodySchema: z.ZodMiniType<DataFile<RawContent>> = z.strictObject({
  format: z.literal(['traedesten-backup', 'traedesten-handover']),
  version: z.literal(newestVersion),
  madeOn: instant,
  evidenceVersion: versionText,
  counts: z.strictObject({ cases: count, notes: count, measurements: count }),
  sha256: z.nullable(z.string('sha256').check(z.regex(/^[0-9a-f]{64}$/, 'sha256'))),
  content: rawContentSchema,
});

const headSchema = z.looseObject({ format: z.string(), version: z.optional(z.unknown()) });

/** Serializes a file deterministically: the same content gives the same text. */
export async function writeDataFile(
  format: DataFormat,
  content: Content,
  { madeOn, evidenceVersion, subtle, portions }: Header & Pick<ReadingContext, 'subtle' | 'portions'>,
): Promise<string> {
  const written = await portions.through('writing', sizeOf(content), canonicalLists(inIdOrder(content)));
  await portions.pause();
  const head = {
    format,
    version: newestVersion,
    madeOn,
    evidenceVersion,
    counts: countsOf(content),
    sha256: await sha256(subtle, written),
  };
  return `${JSON.stringify(head).slice(0, -1)},"content":${written}}\n`;
}

/**
 * Parses and validates a file. Never rejects, changes nothing, stores nothing.
 * @param file parsed JSON whose size and depth have been checked
 */
export async function readDataFile(format: DataFormat, file: unknown, context: ReadingContext): Promise<DataFileRead> {
  const head = headSchema.safeParse(file);
  if (!head.success || head.data.format !== format) return refuse({ kind: 'notOurs', place: '' });
  const { version: said } = head.data;
  if (typeof said !== 'number' || !Number.isSafeInteger(said) || said < 1) return refuse({ kind: 'noVersion', place: 'version' });
  if (said > newestVersion) return refuse({ kind: 'newer', place: 'version' });
  return readSecondVersion(file, said === 1 ? ofFirstVersion(file) : file, context);
}

/** A file of version 1 as one of version 2. */
function ofFirstVersion(file: unknown): unknown {
  return { ...(withCasesOfSecondVersion(file) as object), version: newestVersion };
}

/**
 * Version 2, the current one.
 * @param raw the file as it was written, which its checksum is about
 */
async function readSecondVersion(raw: unknown, file: unknown, context: ReadingContext): Promise<DataFileRead> {
  const { portions, inspector, now } = context;
  const { body, places: unknownIndicators } = withoutUnknownIndicators(file);
  const read = bodySchema.safeParse(body);
  if (!read.success) return refuse(...listProblems(read.error.issues, inspector));
  const lists = read.data.content;
  const size = sizeOf(lists);
  const { content, issues } = await portions.through('checking', size, readingRecords(lists, mostProblems));
  if (issues.length > 0) return refuse(...listProblems(issues.map(withinContent), inspector));
  // The schema silently drops keys such as `__proto__`; a dropped key is refused rather than lost.
  const isHeadWhole = cleanedPlaces(withoutRecords(body), withoutRecords(read.data))?.length === 0;
  const found = await portions.through('comparing', size, examining(lists, content, context, read.data.madeOn));
  if (!isHeadWhole || found.isShortened) return refuse({ kind: 'unknownKey', place: '' });
  const { madeOn, evidenceVersion } = read.data;
  const problems = [
    ...(madeOn > latestMoment(now) ? [problem('future', 'madeOn')] : []),
    ...found.ahead,
    ...duplicates(content).map(([store, index]) => problem('duplicate', placeOf(['content', store, index]))),
    ...found.future,
    ...found.sure.map((place) => problem('cpr', place)),
  ];
  if (problems.length > 0) return refuse(...problems.slice(0, mostProblems));
  await portions.pause();
  const questions = [
    ...integrityQuestions({ ...read.data, content }, read.data.sha256 === null ? null : await fingerprint(raw, context)),
    ...askAboutOrphans(content),
    ...askAbout('indicators', unknownIndicators),
    ...askAbout('cpr', found.maybe),
  ];
  return {
    kind: 'read',
    content: inIdOrder(withoutOrphans(content)),
    madeOn,
    evidenceVersion,
    questions,
    remarks: [...(found.cleaned.length > 0 ? [{ kind: 'cleaned', places: found.cleaned } as const] : []), ...remarksOn(content)],
  };
}

type Examined = Readonly<Record<'sure' | 'maybe' | 'cleaned', readonly string[]>> &
  Readonly<Record<'ahead' | 'future', readonly Problem[]>> & {
    /** Whether a record lost anything but the wording of its texts when it was read. */
    readonly isShortened: boolean;
  };

/** What is to be said of the records of a file, once all of them are sound. Counts records. */
function* examining(raw: RawContent, content: Content, { now, inspector }: ReadingContext, madeOn: IsoInstant): Portioned<Examined> {
  const found = { sure: [] as string[], maybe: [] as string[], cleaned: [] as string[], ahead: [] as Problem[], future: [] as Problem[] };
  let isShortened = false;
  let done = 0;
  // Dates may lie in the future of this device's clock if the clock of the device that wrote the file was ahead.
  const latest = madeOn > now ? madeOn : now;
  const lastDay = dayAfter(latest);
  const latestShown = latestMoment(now);
  for (const store of recordStores)
    for (const [index, record] of listOf(content, store).entries()) {
      const path = ['content', store, index];
      const cleaned = cleanedPlaces(raw[store][index], record, path.map(String));
      isShortened ||= cleaned === null;
      found.cleaned.push(...(cleaned ?? []).map(placeOf));
      const { sure, maybe } = cprPlaces(record, path, inspector);
      found.sure.push(...sure);
      found.maybe.push(...maybe);
      found.ahead.push(...momentsAhead(record, latestShown).map((field) => problem('future', placeOf([...path, field]))));
      if (isInFuture(record, record.changedAt > latest ? dayAfter(record.changedAt) : lastDay))
        found.future.push(problem('future', placeOf([...path, futureFields[store]])));
      yield done++;
    }
  return { ...found, isShortened };
}

/** A file with its lists empty. */
function withoutRecords(body: unknown): unknown {
  const { content, ...head } = body as DataFile<RawContent>;
  return { ...head, content: { ...content, cases: null, notes: null, measurements: null } };
}

function withinContent<Issue extends { readonly path: PropertyKey[] }>(issue: Issue): Issue {
  return { ...issue, path: ['content', ...issue.path] };
}

/** The checksum of the content as it is in the file. */
async function fingerprint(raw: unknown, { subtle, portions }: ReadingContext): Promise<string | null> {
  const { content } = raw as { readonly content: RawContent };
  const written = await portions.through('comparing', sizeOf(content), canonicalLists(content));
  await portions.pause();
  return sha256(subtle, written);
}

function integrityQuestions({ counts: said, sha256: expected, content }: DataFile, found: string | null): FileQuestion[] {
  const counts = countsOf(content);
  const isMiscounted = recordStores.some((store) => said[store] !== counts[store]);
  const isChanged = expected !== null && found !== null && expected !== found;
  return [
    ...(isMiscounted ? [{ kind: 'counts', said, found: counts } as const] : []),
    ...(isChanged ? [{ kind: 'changed' } as const] : []),
  ];
}

function askAboutOrphans(content: Content): FileQuestion[] {
  const records = orphans(content).flatMap(([store, index]) => listOf(content, store)[index] ?? []);
  return records.length > 0 ? [{ kind: 'noCase', records }] : [];
}

function askAbout(kind: 'indicators' | 'cpr', places: readonly string[]): FileQuestion[] {
  return places.length > 0 ? [{ kind, places }] : [];
}

function remarksOn({ cases, measurements }: Content): Remark[] {
  const created = new Map(cases.map(({ id, createdAt }) => [id, createdAt.slice(0, 10)]));
  return measurements.flatMap(({ caseId, on }, index) =>
    on < (created.get(caseId) ?? '') ? [{ kind: 'measuredBeforeCreated', place: placeOf(['content', 'measurements', index]) }] : [],
  );
}

function problem(kind: Problem['kind'], place: string): Problem {
  return { kind, place };
}

function refuse(...problems: Problem[]): DataFileRead {
  return { kind: 'refused', problems };
}
