import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingFields } from '../../src/caseload-file/columns.ts';
import type { RowGroup } from '../../src/caseload-file/row-groups.ts';
import { workbookOf } from '../support/workbook.ts';
import { inputs, timesOf } from '../support/spoilt.ts';
import { asThePage, newFile, open, run } from './files.ts';
import { municipalFiles } from './municipal-files.ts';

const byReason = (groups: readonly RowGroup<string>[]) => Object.fromEntries(groups.map(({ reason, lines }) => [reason, lines]));

describe('a file as municipalities have them', () => {
  it.each(municipalFiles)('$what is read as it says', ({ content, as, answers = [1, 1, 1, 1, 1, 0], told = 5, ...file }) => {
    const opened = open(newFile(), content, as);
    if (opened.kind !== 'preview') throw new Error(`Refused: ${opened.refusal.kind}`);
    expect(missingFields(opened.preview.mapping)).toEqual(file.missing ?? []);
    if (file.missing) return;
    const result = asThePage(content, as);
    expect(byReason(result.leftOut)).toEqual(file.leftOut ?? {});
    expect(byReason(result.refused)).toEqual(file.refused ?? {});
    expect(result.kind).toBe(file.isReviewed ? 'review' : 'computed');
    const citizens = answers.reduce((sum, count) => sum + count, 0);
    if (result.kind === 'review') expect(result.usable).toBe(citizens);
    else {
      const { group, caseworkers } = result.summary;
      expect([...Object.values(group?.answers ?? {}), group?.unanswered]).toEqual(answers);
      expect([result.summary.citizens, caseworkers, result.spellings]).toEqual([citizens, 2, file.spellings ?? 0]);
      // Fewer known outcomes than may be shown are not.
      if (told === 5) expect(group?.observed).toMatchObject({ citizens: 5, jobs: 2 });
      else expect(group?.observed).toBeNull();
    }
  });

  it('are forty at least', () => expect(municipalFiles.length).toBeGreaterThanOrEqual(40));

  it('shows the letters of an old program as they were, and as Windows would have them if the user says so', () => {
    const file = newFile();
    const content = municipalFiles.find(({ what }) => what.startsWith('letters'))?.content ?? '';
    const opened = open(file, content);
    expect(opened).toMatchObject({ preview: { encoding: 'cp850' } });
    expect(JSON.stringify(opened)).toContain('Værløse Øst');
    const other = run(file, { kind: 'read', reading: { encoding: 'windows-1252' } });
    expect(other).toMatchObject({ preview: { encoding: 'windows-1252' } });
    expect(JSON.stringify(other)).toContain('V‘rl›se');
  });

  it('has its headings where the user points, or none', () => {
    const file = newFile();
    open(file, 'Sagsstamme;;\nx;y;z\nA;B-1;3\n');
    expect(run(file, { kind: 'read', reading: { headerLine: 2 } })).toMatchObject({ preview: { header: ['x', 'y', 'z'], rows: 1 } });
    expect(run(file, { kind: 'read', reading: { headerLine: 0 } })).toMatchObject({ preview: { header: ['', '', ''], rows: 3 } });
  });

  it('is another sheet where the user chooses it', () => {
    const file = newFile();
    open(
      file,
      workbookOf({
        A: [
          ['sagsbehandler', 'borger', 'tro'],
          ['S1', 'B1', 3],
        ],
        B: [
          ['sagsbehandler', 'borger', 'tro'],
          ['S1', 'B1', 3],
          ['S1', 'B2', 3],
        ],
      }),
    );
    expect(run(file, { kind: 'read', reading: { sheet: 1 } })).toMatchObject({ preview: { rows: 2, sheet: 1, sheets: ['A', 'B'] } });
  });
});

describe('whatever stands around the rows', () => {
  const belief = fc.constantFrom(...(['1', '2', '3', '4', '5', ''] as const));
  const words: Readonly<Record<string, readonly string[]>> = {
    '1': ['1', 'Nej', '1 - nej', 'nej (1)'],
    '2': ['2', 'tvivler', '2. Tvivler'],
    '3': ['3', '3,0', 'Det  svinger', '3 – det svinger'],
    '4': ['4', 'gode chancer', '4 - Gode chancer'],
    '5': ['5', 'JA', '5: ja'],
    '': ['', 'ved ikke', ' '],
  };
  const citizen = fc.record({ caseworker: fc.nat(3), belief, changes: fc.nat(2), job: fc.constantFrom('ja', 'nej', ''), way: fc.nat(3) });
  const noise = fc.record({
    title: fc.boolean(),
    total: fc.constantFrom('', 'I alt', 'Total', 'Hovedtotal', 'Sum:'),
    isSubtotalled: fc.boolean(),
    isMerged: fc.boolean(),
    isWorkbook: fc.boolean(),
    isCutShort: fc.boolean(),
    repeatsHeader: fc.boolean(),
    extra: fc.nat(2),
  });

  it('no citizen is lost or invented, and a total is never one', (context) => {
    fc.assert(
      fc.property(fc.array(citizen, { minLength: 5, maxLength: 30 }), noise, (citizens, how) => {
        const sorted = citizens
          .map((one, index) => ({ ...one, code: `B-${index}` }))
          .sort((one, other) => one.caseworker - other.caseworker);
        const header = [
          'Sagsbeh.',
          'Borger',
          'Tro på job (1-5)',
          'Antal skift',
          'I job',
          ...Array.from({ length: how.extra }, (_, index) => `Andet ${'xy'[index]}`),
        ];
        const clean = sorted.map((one) => [`S${one.caseworker}`, one.code, one.belief, String(one.changes), one.job]);
        const messy = sorted.flatMap((one, index) => {
          const [last, next] = [sorted[index - 1]?.caseworker, sorted[index + 1]?.caseworker];
          const isLast = next !== one.caseworker;
          // A merged cell is the first of its group; the first row has one.
          const caseworker = how.isMerged && last === one.caseworker ? '' : `S${one.caseworker}`;
          const written = words[one.belief] ?? [''];
          const row = [
            caseworker,
            one.code,
            written[one.way % written.length] ?? '',
            String(one.changes),
            one.job,
            ...Array.from({ length: how.extra }, () => 'x'),
          ];
          const group = sorted.filter((other) => other.caseworker === one.caseworker).length;
          return [
            how.isCutShort ? row.slice(0, row.findLastIndex((cell) => cell !== '') + 1) : row,
            ...(how.repeatsHeader && index === 2 ? [header] : []),
            ...(how.isSubtotalled && isLast ? [[`S${one.caseworker} i alt`, String(group)]] : []),
          ];
        });
        const rows = [
          ...(how.title ? [['Sagsstamme for november'], []] : []),
          header,
          ...messy,
          ...(how.total === '' ? [] : [[how.total, String(citizens.length), '12', '3']]),
        ];
        const write = (table: readonly (readonly string[])[]): string | Uint8Array =>
          how.isWorkbook
            ? workbookOf({ A: table.map((cells) => cells.map((cell) => (/^\d$/.test(cell) ? Number(cell) : cell === '' ? null : cell))) })
            : table.map((cells) => cells.join(';')).join('\r\n');
        const file = newFile();
        const opened = open(file, write(rows));
        if (opened.kind !== 'preview') throw new Error(`Refused: ${opened.refusal.kind}`);
        const { mapping } = opened.preview;
        const choices = { fillDown: how.isMerged, hidePlaces: false };
        const result = run(file, { kind: 'compute', mapping, choices });
        const expected = asThePage(
          [['sagsbehandler', 'borger', 'tro', 'skift', 'job'], ...clean].map((cells) => cells.join(';')).join('\n'),
        );
        if (result.kind !== 'computed' || expected.kind !== 'computed') throw new Error(`${result.kind}: ${JSON.stringify(result)}`);
        expect(result.refusedCount).toBe(0);
        expect(result.summary).toEqual(expected.summary);
      }),
      timesOf(context, inputs / 20),
    );
  });
});
