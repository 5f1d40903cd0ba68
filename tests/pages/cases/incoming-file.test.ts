import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../src/pages/cases/file-making.ts';
import { refusalTexts, questionText } from '../../../src/pages/cases/file-text.view.ts';
import { IncomingFile } from '../../../src/pages/cases/incoming-file.svelte.ts';
import { Lock } from '../../../src/pages/cases/lock.svelte.ts';
import { isInDoubt } from '../../../src/pages/cases/preview.view.ts';
import { allowedRounds } from '../../../src/storage/lock-rules.ts';
import { aBrowser, asFile, newCase } from '../../support/a-browser.ts';
import { locales } from '../../support/locales.ts';
import { aGoldenText } from '../../storage/support/cryptography.ts';
import { aMeasurement, aNote } from '../../storage/support/records.ts';

const passphrase = 'træsko på grønne marker';

async function anArchive() {
  const archive = await aBrowser().open();
  await archive.keepInBrowser();
  await newCase(archive);
  return archive;
}

async function chosen(content: string, name = 'kopi.json'): Promise<IncomingFile> {
  const file = new IncomingFile(await anArchive(), 'backup');
  await file.choose(asFile(content, name));
  return file;
}

describe('a locked backup', () => {
  it('is locked without what was pasted at the ends of the passphrase, and opens with and without it', async () => {
    const archive = await anArchive();
    const lock = new Lock(true);
    lock.isWanted = true;
    lock.passphrase = ` ${passphrase}\u200b`;
    expect([lock.hasStrayEnds, lock.isReady, lock.key]).toEqual([true, true, passphrase]);
    const made = await makeBackup(archive, lock.key);
    if (typeof made !== 'string') throw new Error(made.reason);
    expect(made).not.toContain('Blåbær');
    for (const typed of [passphrase, `${passphrase} `]) {
      const file = new IncomingFile(archive, 'backup');
      await file.choose(asFile(made));
      expect(file.stage).toMatchObject({ kind: 'passphrase', wrong: null });
      await file.unlock(typed);
      expect(file.stage).toMatchObject({ kind: 'preview', preview: { questions: [], content: { cases: [{ label: 'Blåbær' }] } } });
    }
  });

  it('is not long enough by spaces', () => {
    const lock = new Lock(true);
    lock.isWanted = true;
    lock.passphrase = `elleve tegn${' '.repeat(5)}`;
    expect(lock.isReady).toBe(false);
    lock.passphrase = 'uden mellemrum';
    expect([lock.isReady, lock.hasStrayEnds]).toEqual([true, false]);
  });

  it('asks again after a wrong passphrase, with its field in place meanwhile, and opens with the right one', async () => {
    const file = await chosen(aGoldenText('locked-2.json'));
    const opening = file.unlock('forkert');
    expect(file.stage).toMatchObject({ kind: 'passphrase', wrong: null });
    expect(file.task).not.toBeNull();
    await opening;
    expect(file.stage).toMatchObject({ kind: 'passphrase', task: null, wrong: { isWhole: true } });
    await file.unlock(passphrase);
    expect(file.stage.kind).toBe('preview');
  });

  it('of before JWE opens, and cannot tell a wrong passphrase from damage', async () => {
    const file = await chosen(aGoldenText('encrypted-1.json'));
    await file.unlock('forkert');
    expect(file.stage).toMatchObject({ kind: 'passphrase', wrong: { isWhole: false } });
    await file.unlock(passphrase);
    expect(file.stage.kind).toBe('preview');
  });

  it('that is damaged, or locked otherwise, is refused in words before its passphrase is asked for', async () => {
    const golden = JSON.parse(aGoldenText('locked-2.json')) as { tag: string };
    const damaged = await chosen(JSON.stringify({ ...golden, tag: 'A'.repeat(22) }));
    expect(damaged.stage).toEqual({ kind: 'refused', refusal: { kind: 'locked', reason: 'damaged' } });
    const foreign = await chosen(JSON.stringify({ ...golden, recipients: [] }));
    expect(foreign.stage).toEqual({ kind: 'refused', refusal: { kind: 'locked', reason: 'otherLock' } });
    expect(allowedRounds[0]).toBe(600_000);
    expect(refusalTexts({ kind: 'locked', reason: 'rounds' }, locales.da)[0]).toContain('mellem 600.000 og 2.000.000 runder');
  });
});

describe('a backup that may not be as it was made', () => {
  const changed = (change: (file: Record<string, unknown>) => object): string =>
    JSON.stringify(change(JSON.parse(aGoldenText('backup-2.json')) as Record<string, unknown>));

  it.each([
    ['its counts', changed((file) => ({ ...file, counts: { cases: 9, notes: 9, measurements: 9 } }))],
    ['its checksum', changed((file) => ({ ...file, sha256: '0'.repeat(64) }))],
    ['a record without its case', changed((file) => ({ ...file, sha256: null, counts: undefined, ...withOrphan(file) }))],
  ])('is in doubt by %s', async (_what, text) => {
    const { stage } = await chosen(text);
    if (stage.kind !== 'preview') throw new Error(JSON.stringify(stage));
    expect(isInDoubt(stage.preview.questions)).toBe(true);
  });

  it('is in no doubt as it was made', async () => {
    const { stage } = await chosen(aGoldenText('backup-2.json'));
    expect(stage.kind === 'preview' && isInDoubt(stage.preview.questions)).toBe(false);
  });

  it('names the records that are left out, and no more than can be read', () => {
    const records = [aNote(), aMeasurement({ on: '2026-02-10' })];
    expect(questionText({ kind: 'noCase', records }, locales.da)).toBe(
      '2 poster hører til sager, som filen ikke har. De tages ikke med: Notat: 1. februar 2026 og Måling: 10. februar 2026, Borgeren.',
    );
    const many = Array.from({ length: 12 }, () => aNote());
    expect(questionText({ kind: 'noCase', records: many }, locales.en)).toMatch(/^12 records .* and 2 more\.$/);
  });
});

describe('what is wrong in a file', () => {
  it('is told with the place in words, and the limit', () => {
    const problems = [
      { kind: 'field', place: 'content.cases.0.label', expected: 'tooLong', limit: 80 },
      { kind: 'field', place: 'content.measurements.0.on', expected: 'date' },
      { kind: 'field', place: 'content.cases.1.label', expected: 'empty' },
      { kind: 'field', place: 'content.cases.1.contact', expected: 'text' },
      { kind: 'duplicate', place: 'content.cases.1' },
      { kind: 'unknownKey', place: '' },
    ] as const;
    expect(refusalTexts({ kind: 'content', problems }, locales.da)).toEqual([
      'Sag 1, kaldenavn: der må højst stå 80 tegn.',
      'Måling 1, dag: der skal stå en dag fra 1. januar 2015 til 31. december 2099.',
      'Sag 2, kaldenavn: der skal stå noget.',
      'Sag 2, sådan fungerer kontakten: indholdet har ikke den rette form.',
      'Sag 2: posten findes to gange.',
      'Filen: feltet kendes ikke.',
    ]);
  });

  it('is told of a file whose name cannot turn the line round or show a CPR number', async () => {
    expect((await chosen('{', 'kopi\u202e010170-1234.json')).name).not.toMatch(/\u202e|0101/);
  });
});

function withOrphan(file: Record<string, unknown>): object {
  const content = file['content'] as { notes: object[] };
  const lost = aNote({ id: 'notezzzzzzzzzzzz', caseId: 'casexxxxxxxxxxxx' });
  const counts = file['counts'] as { notes: number };
  return { content: { ...content, notes: [...content.notes, lost] }, counts: { ...counts, notes: counts.notes + 1 } };
}

describe('a restore after a loss', () => {
  /** A browser that has emptied the database behind our backs, and the backup that was made before. */
  async function afterLoss() {
    const { open, factory } = aBrowser();
    const first = await open();
    await first.keepInBrowser();
    await newCase(first);
    const backup = await makeBackup(first, null);
    if (typeof backup !== 'string') throw new Error(backup.reason);
    first.storage.close();
    await new Promise((resolve) => {
      const request = factory?.deleteDatabase('traedesten');
      if (request) request.onsuccess = resolve;
    });
    return { open, backup };
  }

  it('ends what is said of the loss, now and at the next start', async () => {
    const { open, backup } = await afterLoss();
    const archive = await open();
    expect(archive.loss).not.toBeNull();
    const file = new IncomingFile(archive, 'backup');
    await file.choose(asFile(backup));
    await file.restore();
    expect([file.stage.kind, archive.loss]).toEqual(['done', null]);
    archive.storage.close();
    const next = await open();
    expect([next.loss, next.list.map(({ label }) => label)]).toEqual([null, ['Blåbær']]);
  });
});
