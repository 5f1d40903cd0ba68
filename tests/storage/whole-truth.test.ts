/**
 * Whatever file is restored or taken in, in any order and number: what lay here is here, in the new or in the copy that the page
 * names, and what the page says is what the storage holds. Through the door of the page: bytes, text, JSON, schema, storage.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseLimits } from '../../src/model/case.ts';
import type { Archive } from '../../src/pages/_editing/archive.svelte.ts';
import { IncomingFile } from '../../src/pages/cases/incoming-file.svelte.ts';
import { writeBackup } from '../../src/storage/backup-file.ts';
import { entriesOf, nameOf, sameRecord, type Entry } from '../../src/storage/content.ts';
import type { AnyRecord, Content } from '../../src/storage/rows.ts';
import { aBrowser, asFile } from '../support/a-browser.ts';
import { anyChange, inputs, spoil, timesOf, untouched } from '../support/spoilt.ts';
import { making } from './support/reading.ts';
import { valueOf } from './support/environment.ts';
import { anyContent } from './support/records.ts';

/** Values at the edges of what a file may say of a record. */
const edges = fc.constantFrom<Readonly<Record<string, unknown>>>(
  ...[9_007_199_254_740_990, caseLimits.rev, caseLimits.rev - 1, 1].flatMap((rev) => [
    { rev },
    { rev, contact: `nyt ${rev}`, comment: `nyt ${rev}`, judgement: `nyt ${rev}` },
  ]),
  { contact: 'nyt' },
  { comment: 'nyt', judgement: 'nyt', situation: 'Cafe\u0301\u0000\u000b' },
  { label: 'Sag \u202e\ud83d' },
  { label: '\u200b' },
  { changedAt: '2099-01-01T00:00:00.000Z' },
  { createdAt: '0001-01-01T00:00:00.000Z' },
  { changedAt: '2026-11-20T00:00:00.000Z', rev: 40 },
  { id: 'caseaaaaaaaaaaaa' },
  { caseId: 'caseaaaaaaaaaaaa' },
);

const anyStep = fc.record({
  how: fc.constantFrom('restore', 'restore anyway', 'receive'),
  /** A file of its own, or of what is here. */
  of: fc.option(anyContent, { freq: 1 }),
  edge: fc.option(fc.record({ place: fc.nat(), values: edges })),
  change: fc.option(anyChange, { freq: 1 }),
  decisions: fc.array(fc.constantFrom('replace' as const, 'keepBoth' as const, 'skip' as const), { maxLength: 4 }),
});
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

async function fileFor({ of, edge, change, how }: Step, here: Content): Promise<string> {
  const whole = of ?? here;
  const content = how === 'receive' ? oneCaseOf(whole) : whole;
  const file = JSON.parse(await writeBackup(content, making)) as { format: string; sha256: null; content: Record<string, object[]> };
  if (how === 'receive') file.format = 'traedesten-handover';
  file.sha256 = null;
  const records = Object.values(file.content).flat();
  const record = edge && records.length > 0 ? records[edge.place % records.length] : undefined;
  for (const [field, value] of Object.entries(edge?.values ?? {}))
    if (record && Object.hasOwn(record, field)) Object.assign(record, { [field]: value });
  return JSON.stringify(change ? spoil(file, change) : file);
}

function oneCaseOf({ cases, notes, measurements }: Content): Content {
  const [one] = cases;
  const isIts = ({ caseId }: { readonly caseId: string }): boolean => caseId === one?.id;
  return { cases: one ? [one] : [], notes: notes.filter(isIts), measurements: measurements.filter(isIts) };
}

async function take({ how, decisions }: Step, archive: Archive, text: string): Promise<IncomingFile> {
  const incoming = new IncomingFile(archive, how === 'receive' ? 'handover' : 'backup');
  await incoming.choose(asFile(text));
  incoming.acceptsQuestions = true;
  if (incoming.stage.kind !== 'preview') return incoming;
  if (how === 'receive') {
    const differing = incoming.stage.preview.compared.filter(({ relation }) => relation === 'conflict' || relation.startsWith('changed'));
    for (const [index, decision] of decisions.entries()) if (differing[index]) incoming.decide(differing[index], decision);
    await incoming.merge();
    return incoming;
  }
  await incoming.restore();
  if (how === 'restore anyway' && (incoming.stage.kind as string) === 'wouldLose') await incoming.restore();
  return incoming;
}

const has = (entries: readonly Entry[], { store, record }: Entry): boolean =>
  entries.some((other) => other.store === store && other.record.id === record.id && sameRecord(other.record, record));

describe('whatever is restored or received, in any order and number', () => {
  it('what lay here is here or in the copy that is named, and what is said is so', async (context) => {
    await fc.assert(
      fc.asyncProperty(anyContent, fc.array(anyStep, { minLength: 1, maxLength: 4 }), async (first, steps) => {
        const archive = await aBrowser().open();
        await archive.keepInBrowser();
        await archive.storage.replaceAll(first, true);
        const { storage } = archive;
        for (const step of steps) {
          const before = valueOf(await storage.exportAll());
          const text = await fileFor(step, before);
          const compared = new IncomingFile(archive, step.how === 'receive' ? 'handover' : 'backup');
          await compared.choose(asFile(text));
          const { stage } = await take(step, archive, text);
          const after = valueOf(await storage.exportAll());
          untouched();
          // Nothing goes aside, everything can be read, and what the list shows is what is there.
          expect(valueOf(await storage.quarantine.list())).toEqual([]);
          expect(archive.setAside.quarantined).toEqual([]);
          expect(new Set(archive.list.map(({ id }) => id))).toEqual(new Set(after.cases.map(({ id }) => id)));
          expect(valueOf(await storage.state())).toMatchObject({
            cases: after.cases.length,
            notes: after.notes.length,
            measurements: after.measurements.length,
          });
          // The next backup can be read, and asks nothing.
          const again = new IncomingFile(archive, 'backup');
          await again.choose(asFile(await writeBackup(after, making)));
          expect(again.stage).toMatchObject({ kind: 'preview', preview: { questions: [] } });
          expect(JSON.stringify(again.stage)).not.toContain('"cleaned"');
          if (stage.kind !== 'done') {
            // “Nothing has been changed”, or a question.
            expect(['refused', 'failed', 'wouldLose', 'preview']).toContain(stage.kind);
            expect(stage.kind).not.toBe('failed');
            expect(stage).not.toHaveProperty('failure');
            expect(after).toEqual(before);
            continue;
          }
          const [copy] = archive.setAside.safetyCopies;
          expect(valueOf(await storage.safetyCopies.content(copy?.id ?? ''))).toEqual(before);
          const [now, old] = [entriesOf(after), entriesOf(before)];
          if (compared.stage.kind !== 'preview') throw new Error('It was used, so it could be looked at.');
          const { content, compared: rows } = compared.stage.preview;
          for (const { store, id, relation, there } of rows) {
            const entry = { store, record: there as AnyRecord };
            // What is only in the file is here now, what is the same still is, and a restore takes all of the file.
            if (relation === 'new' || relation === 'same' || (step.how !== 'receive' && there))
              expect(has(now, entry), nameOf(store, id)).toBe(true);
          }
          if (step.how === 'receive') {
            const replaced = rows
              .filter((row) => row.here && row.there && row.relation !== 'same')
              .map(({ store, id }) => nameOf(store, id));
            for (const entry of old) if (!replaced.includes(nameOf(entry.store, entry.record.id))) expect(has(now, entry)).toBe(true);
          } else expect(now).toHaveLength(entriesOf(content).length);
          // What was written over is among the earlier versions as well.
          for (const entry of old) {
            const { store, record } = entry;
            const stays = now.find((one) => one.store === store && one.record.id === record.id);
            if (!stays || sameRecord(stays.record, record)) continue;
            expect(stays.record.rev).not.toBe(record.rev);
            expect(valueOf(await storage.versions(store, record.id)).some((version) => sameRecord(version.record, record))).toBe(true);
          }
        }
      }),
      timesOf(context, inputs / 10),
    );
  });
});
