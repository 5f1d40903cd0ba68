/** Anything at all, and good files with something changed in them: no reader may throw, hang or let a wrong thing through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../src/storage/backup-file.ts';
import { kindOfFile } from '../../src/storage/file-kind.ts';
import { readHandover } from '../../src/storage/handover-file.ts';
import { readLocked } from '../../src/storage/locked-file.ts';
import { allStores } from '../../src/storage/rows.ts';
import { checkRow } from '../../src/storage/row-schema.ts';
import { createWitness } from '../../src/storage/witness.ts';
import { subtle } from './support/cryptography.ts';
import { FakeLocal, ready, valueOf } from './support/environment.ts';
import { making, reading } from './support/reading.ts';
import { anyContent, smallContent } from './support/records.ts';
import { anyChange, inputs, spoil, strange, timesOf, untouched } from '../support/spoilt.ts';

const nearlyGood = fc.record({ content: anyContent, change: anyChange });

describe('whatever comes in', () => {
  it('is read or refused, never thrown, by the readers of files', async (context) => {
    await fc.assert(
      fc.asyncProperty(strange, async (file) => {
        kindOfFile(file);
        const results = [await readBackup(file, reading), await readHandover(file, reading), await readLocked(file, subtle)];
        expect(results.every(({ kind }) => kind === 'refused')).toBe(true);
        untouched();
      }),
      timesOf(context),
    );
  });

  it('is stored only where it is sound through and through', async (context) => {
    const storage = await ready();
    await storage.replaceAll(smallContent, false);
    await fc.assert(
      fc.asyncProperty(nearlyGood, async ({ content, change }) => {
        const file = spoil(JSON.parse(await writeBackup(content, making)) as object, change);
        const read = await readBackup(file, reading);
        untouched();
        if (read.kind === 'refused') {
          expect(read.problems.length).toBeGreaterThan(0);
          return;
        }
        // What the reader lets through can be written, and comes out of a file as it went in.
        const again = await readBackup(JSON.parse(await writeBackup(read.content, making)), reading);
        expect(again).toMatchObject({ kind: 'read', content: read.content, questions: [] });
      }),
      timesOf(context),
    );
    expect(valueOf(await storage.exportAll())).toEqual(smallContent);
  });

  it('is refused by the rules of every store', (context) => {
    fc.assert(
      fc.property(fc.constantFrom(...allStores), strange, (store, row) => {
        expect(checkRow(store, row).kind).toBe('unsound');
        untouched();
      }),
      timesOf(context),
    );
  });

  it('never stops a save or a restore with an error', async (context) => {
    const storage = await ready();
    await fc.assert(
      fc.asyncProperty(strange, strange, async (one, other) => {
        const refused = [
          await storage.cases.save(one as never, 0),
          await storage.notes.save({ ...(other as object), caseId: one } as never, 0),
          await storage.replaceAll(one as never, true),
          await storage.merge({ cases: [one], notes: [], measurements: [other] } as never, new Map()),
        ];
        expect(refused.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'failed']);
      }),
      timesOf(context, inputs / 4),
    );
    expect(valueOf(await storage.exportAll())).toEqual({ cases: [], notes: [], measurements: [] });
  });

  it('is no witness', (context) => {
    const local = new FakeLocal();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        local.setItem('traedesten-witness', text);
        expect(createWitness(local, 'traedesten').read()).toBeNull();
      }),
      timesOf(context),
    );
  });
});
