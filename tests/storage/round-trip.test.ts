import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../src/storage/backup-file.ts';
import { inIdOrder } from '../../src/storage/content.ts';
import { lockText } from '../../src/storage/locked-file.ts';
import type { Content } from '../../src/storage/rows.ts';
import { subtle } from './support/cryptography.ts';
import { openWith } from './support/locked.ts';
import { ready, valueOf } from './support/environment.ts';
import { making, reading } from './support/reading.ts';
import { anyContent } from './support/records.ts';

/** From one machine to another that has nothing, through the text of a file. */
async function carry(content: Content, through: (text: string) => Promise<string>): Promise<Content> {
  const here = await ready();
  await here.replaceAll(content, false);
  const text = await through(await writeBackup(valueOf(await here.exportAll()), making));
  const read = await readBackup(JSON.parse(text), reading);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  const there = await ready();
  expect(await there.replaceAll(read.content, false)).toMatchObject({ kind: 'rewritten' });
  return valueOf(await there.exportAll());
}

describe('what was backed up, wiped and restored', () => {
  it('is what it was, for 500 states', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        expect(await carry(content, (text) => Promise.resolve(text))).toEqual(inIdOrder(content));
      }),
      { numRuns: 500 },
    );
  });

  it('is what it was, for 5 states in encrypted files', async () => {
    const encrypted = async (text: string): Promise<string> => {
      const opened = await openWith(JSON.parse(await lockText(text, 'tre sten i åen', subtle)), 'tre sten i åen');
      if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
      return opened.text;
    };
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        expect(await carry(content, encrypted)).toEqual(inIdOrder(content));
      }),
      // Each takes two derivations of a key, which are slow on purpose.
      { numRuns: 5 },
    );
  });

  it('changes nothing where it is restored a second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const storage = await ready();
        await storage.replaceAll(content, false);
        const before = valueOf(await storage.state());
        await storage.replaceAll(content, false);
        await storage.merge(content, new Map());
        expect(valueOf(await storage.exportAll())).toEqual(inIdOrder(content));
        expect(valueOf(await storage.state())).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
