import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../src/storage/backup-file.ts';
import { inIdOrder } from '../../src/storage/content.ts';
import { kindOfFile } from '../../src/storage/file-kind.ts';
import { readHandover, writeHandover } from '../../src/storage/handover-file.ts';
import { aGoldenText, subtle } from './support/cryptography.ts';
import { making, portions, reading } from './support/reading.ts';
import { aCase, aMeasurement, aNote, anyContent, ids, smallContent } from './support/records.ts';

describe('a backup', () => {
  it('says what it is, when and of which evidence it was made, and how much there is in it', async () => {
    const file: unknown = JSON.parse(await writeBackup(smallContent, making));
    expect(file).toMatchObject({
      format: 'traedesten-backup',
      version: 2,
      madeOn: making.madeOn,
      evidenceVersion: '0.1.0',
      counts: { cases: 1, notes: 1, measurements: 1 },
    });
    expect((file as { sha256: string }).sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives back any content without a question', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const read = await readBackup(JSON.parse(await writeBackup(content, making)), reading);
        expect(read).toMatchObject({ kind: 'read', content: inIdOrder(content), questions: [] });
      }),
    );
  });

  it('is the same text for the same content, in whatever order it comes', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const turned = {
          measurements: [...content.measurements].reverse(),
          notes: [...content.notes].reverse(),
          cases: [...content.cases].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one),
        };
        expect(await writeBackup(turned, making)).toBe(await writeBackup(content, making));
      }),
      { numRuns: 50 },
    );
  });

  it('can be made and read where the page is not served securely, then without a fingerprint', async () => {
    const file = JSON.parse(await writeBackup(smallContent, { ...making, subtle: null })) as { sha256: null };
    expect(file.sha256).toBeNull();
    expect(await readBackup(file, reading)).toMatchObject({ kind: 'read', questions: [] });
    const sealed: unknown = JSON.parse(await writeBackup(smallContent, making));
    expect(await readBackup(sealed, { ...reading, subtle: null })).toMatchObject({ kind: 'read', questions: [] });
  });

  it('of every released version opens for ever, and that of today is written the same way', async () => {
    for (const version of [1, 2]) {
      const text = aGoldenText(`backup-${version}.json`);
      const read = await readBackup(JSON.parse(text), reading);
      if (read.kind !== 'read') throw new Error(JSON.stringify(read.problems));
      expect(read.questions).toEqual([]);
      expect(read.content.cases.map(({ answered }) => answered?.plan ?? null)).toEqual(
        version === 1 ? [null, null] : [['companyPlacement', 'mentor'], null],
      );
      const written = await writeBackup(read.content, { madeOn: read.madeOn, evidenceVersion: read.evidenceVersion, subtle, portions });
      expect(written === text).toBe(version === 2);
    }
  });

  it('of a machine whose clock was ahead can be read by it', async () => {
    const ahead = { ...smallContent, measurements: [aMeasurement({ on: '2027-03-01' })] };
    const read = async (madeOn: string) => readBackup(JSON.parse(await writeBackup(ahead, { ...making, madeOn })), reading);
    expect((await read('2027-03-01T12:00:00.000Z')).kind).toBe('read');
    expect(await read(making.madeOn)).toEqual({
      kind: 'refused',
      problems: [{ kind: 'future', place: 'content.measurements.0.on' }],
    });
  });

  it('of a machine whose clock was behind can be read by ours, up to the day after today', async () => {
    const read = async (on: string) => {
      const late = { ...smallContent, measurements: [aMeasurement({ on })] };
      return readBackup(JSON.parse(await writeBackup(late, { ...making, madeOn: '2026-11-10T10:00:00.000Z' })), reading);
    };
    for (const on of ['2026-11-10', '2026-11-21', '2026-11-22']) expect(await read(on)).toMatchObject({ kind: 'read', questions: [] });
    expect(await read('2026-11-23')).toEqual({ kind: 'refused', problems: [{ kind: 'future', place: 'content.measurements.0.on' }] });
  });

  it('holds what was saved while the clock was ahead, also when the clock is right again', async () => {
    const ahead = { ...smallContent, measurements: [aMeasurement({ on: '2027-03-01', changedAt: '2027-03-01T12:00:00.000Z' })] };
    expect((await readBackup(JSON.parse(await writeBackup(ahead, making)), reading)).kind).toBe('read');
  });

  it('is never read as a handover, nor the other way round', async () => {
    const backup: unknown = JSON.parse(await writeBackup(smallContent, making));
    expect(await readHandover(backup, reading)).toMatchObject({ kind: 'refused', problems: [{ kind: 'notOurs' }] });
    expect(await readBackup(JSON.parse(aGoldenText('handover-1.json')), reading)).toMatchObject({ problems: [{ kind: 'notOurs' }] });
  });

  it('leaves records without their case out by name, and offers the rest', async () => {
    const lost = [
      aNote({ id: 'notebbbbbbbbbbbb', caseId: 'casexxxxxxxxxxxx' }),
      aMeasurement({ id: 'measbbbbbbbbbbbb', caseId: 'casexxxxxxxxxxxx' }),
    ] as const;
    const content = { ...smallContent, notes: [...smallContent.notes, lost[0]], measurements: [...smallContent.measurements, lost[1]] };
    const read = await readBackup(JSON.parse(await writeBackup(content, making)), reading);
    expect(read).toMatchObject({ kind: 'read', content: smallContent, questions: [{ kind: 'noCase', records: lost }] });
    const alone = await readBackup(JSON.parse(await writeBackup({ ...smallContent, cases: [] }, making)), reading);
    expect(alone).toMatchObject({ content: { cases: [], notes: [], measurements: [] }, questions: [{ kind: 'noCase' }] });
  });

  it('tells which limit was passed', async () => {
    const change = {
      label: 'å'.repeat(81),
      rev: 0,
      scenarios: Array.from({ length: 21 }, () => 7),
      answered: {
        prognosis: { outcome: 'job', choice: { belief: null, pastChanges: 10, changes: 0, beliefSteps: 0 } },
        advice: {},
        plan: [],
      },
    };
    const cases = [{ ...aCase(), ...change }];
    const file = { ...(JSON.parse(await writeBackup(smallContent, making)) as object), content: { ...smallContent, cases } };
    expect(await readBackup(file, reading)).toMatchObject({
      problems: expect.arrayContaining([
        { kind: 'field', place: 'content.cases.0.label', expected: 'tooLong', limit: 80 },
        { kind: 'field', place: 'content.cases.0.rev', expected: 'tooLow', limit: 1 },
        { kind: 'field', place: 'content.cases.0.scenarios', expected: 'tooMany', limit: 20 },
        { kind: 'field', place: 'content.cases.0.answered.prognosis.choice.pastChanges', expected: 'tooHigh', limit: 9 },
      ]) as unknown,
    });
  });

  it('tells at most fifty problems', async () => {
    const measurements = Array.from({ length: 200 }, () => 7);
    const file = { ...(JSON.parse(await writeBackup(smallContent, making)) as object), content: { ...smallContent, measurements } };
    const read = await readBackup(file, reading);
    expect(read.kind === 'refused' && read.problems.length).toBe(50);
  });
});

describe('a handover', () => {
  const two = {
    cases: [aCase(), aCase({ id: ids.other })],
    notes: [aNote(), aNote({ id: 'notebbbbbbbbbbbb', caseId: ids.other })],
    measurements: [aMeasurement()],
  };

  it('holds one case with what belongs to it, and nothing of the others', async () => {
    const read = await readHandover(JSON.parse((await writeHandover(two, ids.one, making)) ?? ''), reading);
    expect(read).toMatchObject({ kind: 'read', content: smallContent, questions: [] });
  });

  it('is not made of a case that is not there', async () => {
    expect(await writeHandover(two, 'casecccccccccccc', making)).toBeNull();
  });

  it('with two cases is refused', async () => {
    const file = { ...(JSON.parse(await writeBackup(two, making)) as object), format: 'traedesten-handover' };
    expect(await readHandover(file, reading)).toMatchObject({ kind: 'refused', problems: [{ kind: 'notOneCase' }] });
  });

  it.each([1, 2])('of version %i opens for ever', async (version) => {
    const read = await readHandover(JSON.parse(aGoldenText(`handover-${version}.json`)), reading);
    expect(read).toMatchObject({ kind: 'read', questions: [], content: { cases: [{ id: ids.one }] } });
  });
});

describe('what a file says it is', () => {
  it.each([
    ['backup-1.json', 'backup'],
    ['handover-1.json', 'handover'],
    ['encrypted-1.json', 'encrypted'],
    ['locked-2.json', 'encrypted'],
    ['database-1.json', 'other'],
  ])('%s: %s', (name, kind) => {
    expect(kindOfFile(JSON.parse(aGoldenText(name)))).toBe(kind);
  });

  it.each([null, 7, 'traedesten-backup', [], { format: 'toString' }, { format: ['traedesten-backup'] }])('%j: other', (file) => {
    expect(kindOfFile(file)).toBe('other');
  });
});
