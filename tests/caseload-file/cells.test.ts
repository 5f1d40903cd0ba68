import { describe, expect, it } from 'vitest';
import { contradictsItself, readBelief, readChanges, readOutcome } from '../../src/caseload-file/cells.ts';
import { isRounded, lookLikeFullNames, lookLikeNames, readCode } from '../../src/caseload-file/codes.ts';
import { eachRow, remap, suggestMapping, type Field } from '../../src/caseload-file/columns.ts';
import { mostChanges } from './files.ts';

describe('a cell of belief', () => {
  it.each([
    ['1', 1],
    [' 5 ', 5],
    ['3,0', 3],
    ['Nej', 1],
    ['det  svinger', 3],
    ['Gode chancer', 4],
    ['JA', 5],
    ['ved ikke', null],
    ['', null],
    ['  ', null],
    ['4 - Gode chancer', 4],
    ['4. gode chancer', 4],
    ['4 – Gode chancer', 4],
    ['4=Gode chancer', 4],
    ['Gode chancer (4)', 4],
    ['Det svinger - 3', 3],
    ['3\u200b', 3],
    ['Nej.', 1],
    ['»Ja«', 5],
    ['6 - Ved ikke', null],
  ])('%j means %j', (cell, value) => {
    expect(readBelief(cell)).toEqual({ value });
  });

  it.each(['0', '6', '1,3', '1.300', '-1', 'måske', '=1+1', 'toString', '__proto__'])('%j is refused', (cell) => {
    expect(readBelief(cell)).toBeUndefined();
  });

  it.each(['1 - Ja', '5. Nej', 'Gode chancer (2)'])('%j contradicts itself and is refused', (cell) => {
    expect(readBelief(cell)).toBeUndefined();
    expect(contradictsItself(cell)).toBe(true);
  });
});

describe('a cell of changes', () => {
  it('is a whole number up to the most that can be computed with; empty is not zero', () => {
    expect(readChanges('0', mostChanges)).toEqual({ value: 0 });
    expect(readChanges(String(mostChanges), mostChanges)).toEqual({ value: mostChanges });
    expect(readChanges('', mostChanges)).toEqual({ value: null });
    for (const cell of [String(mostChanges + 1), '1,5', '-1', 'to']) expect(readChanges(cell, mostChanges)).toBeUndefined();
  });
});

describe('a cell of the outcome', () => {
  it('is yes, no or empty', () => {
    for (const cell of ['ja', 'Yes', '1', 'SAND']) expect(readOutcome(cell)).toEqual({ value: true });
    for (const cell of ['nej', 'no', '0', 'falsk']) expect(readOutcome(cell)).toEqual({ value: false });
    expect(readOutcome(' ')).toEqual({ value: null });
    for (const cell of ['måske', '2', 'constructor']) expect(readOutcome(cell)).toBeUndefined();
  });
});

describe('a code', () => {
  it('loses spaces and what cannot be seen, and is composed', () => {
    expect(readCode(' A\u030arhus\u200b ')).toBe('Århus');
    expect(readCode('S\u00a01\v2')).toBe('S 1 2');
    expect(readCode('\u200b ')).toBe('');
  });

  it.each([
    [['1,23457E+11', '1,23458E+11'], true],
    [['1.2E+12'], true],
    [['123456789012', 'B-1E+1', 'E+11'], false],
  ])('%j was rounded by a spreadsheet: %s', (cells, isSo) => expect(cells.every(isRounded)).toBe(isSo));

  it.each([
    [['Anne Hansen', 'Bo Jensen', 'Holm, Lise-Lotte', 'J. P. Ærø'], true],
    [['Anne', 'Mette', 'Søren'], true],
    [['S1', 'S2', 'AB', 'K-12'], false],
    [['MHAN', 'ABC', 'sb12'], false],
    [['Team Nord 1', 'Team Nord 2'], false],
    [['', ' '], false],
  ])('%j looks like names of people: %s', (cells, isSo) => expect(lookLikeNames(cells)).toBe(isSo));

  it('of a place looks like names of people only with surnames', () => {
    expect(lookLikeFullNames(['Anne Hansen', 'Bo Lund'])).toBe(true);
    expect(lookLikeFullNames(['Værløse Øst', 'Vest', 'Jobcenter Nord'])).toBe(false);
  });
});

describe('the columns', () => {
  const suggested = (header: readonly string[], rows: readonly (readonly string[])[] = [], refused: readonly number[] = []) =>
    suggestMapping(header, rows, refused, mostChanges);

  it('are suggested by header in any case, and never where they are refused', () => {
    expect(suggested(['Borger', 'SAGSBEHANDLER', 'Tro', 'andet'])).toEqual({
      caseworker: 2,
      citizen: 1,
      belief: 3,
      changes: null,
      outcome: null,
      place: null,
    });
    expect(suggested(['Borger', 'Sagsbehandler', 'Tro'], [], [1]).citizen).toBeNull();
  });

  it.each<[string, Field]>([
    ['Sagsbeh.', 'caseworker'],
    ['SB-kode', 'caseworker'],
    ['Borgerens sagsbehandler', 'caseworker'],
    ['Jobkonsulent', 'caseworker'],
    ['sagsbehandlerKode', 'caseworker'],
    ['Sagsnr.', 'citizen'],
    ['Borger-ID', 'citizen'],
    ['BORGER_KODE', 'citizen'],
    ['Løbenr', 'citizen'],
    ['Tro på job (1-5)', 'belief'],
    ['Troen på job inden for et år', 'belief'],
    ['Tror på job', 'belief'],
    ['Vurderet jobchance', 'belief'],
    ['S12', 'belief'],
    ['Antal skift', 'changes'],
    ['Skift af sagsbehandler', 'changes'],
    ['Ventede--skift', 'changes'],
    ['I job efter 12 mdr.', 'outcome'],
    ['Kom i job?', 'outcome'],
    ['Udfald', 'outcome'],
    ['Afd.', 'place'],
    ['Jobcenter', 'place'],
    ['Enhedens navn', 'place'],
    ['Case worker', 'caseworker'],
    ['Citizen', 'citizen'],
    ['In job', 'outcome'],
  ])('%j is %s', (heading, field) => {
    expect(
      Object.entries(suggested([heading]))
        .filter(([, column]) => column === 1)
        .map(([name]) => name),
    ).toEqual([field]);
  });

  it.each(['Alder', 'Køn', 'Ansvar', 'Jobparat', 'Ydelse', 'Bemærkning', 'Trolddom', 'Skiftedag 1', ''])(
    '%j is none of them',
    (heading) => {
      expect(Object.values(suggested([heading])).filter((column) => column === 1)).toEqual(heading === 'Skiftedag 1' ? [1] : []);
    },
  );

  it('are not suggested where the cells say something else than the heading', () => {
    const rows = Array.from({ length: 6 }, (_, index) => ['S1', `B${index}`, 'tekst om troen', '3', 'kl. 9']);
    expect(suggested(['sagsbehandler', 'borger', 'tro', 'Tro (1-5)', 'job'], rows)).toMatchObject({ belief: 4, outcome: null });
  });

  it('are suggested by their cells where the headings say nothing: words of the scale, and codes that all differ', () => {
    const words = ['Nej', 'Tvivler', 'Det svinger', '4 - Gode chancer', 'Ja'];
    const rows = Array.from({ length: 10 }, (_, index) => [`A-${index}`, words[index % 5] ?? '', 'x']);
    expect(suggested(['a', 'b', 'c'], rows)).toMatchObject({ citizen: 1, belief: 2, caseworker: null });
  });

  it('leave each row a citizen where all of them say something else', () => {
    const rows = Array.from({ length: 6 }, () => ['S1', '3']);
    expect(suggested(['sagsbehandler', 'tro'], rows).citizen).toBe(eachRow);
    expect(suggested(['sagsbehandler', 'tro', 'andet'], rows).citizen).toBeNull();
    expect(suggested(['sagsbehandler', 'tro', 'cpr'], rows, [3]).citizen).toBeNull();
  });

  it('say one thing each: a field that takes over a column takes it from the other', () => {
    const mapping = remap(suggested(['borger', 'sagsbehandler', 'tro']), 'outcome', 1);
    expect(mapping).toMatchObject({ outcome: 1, citizen: null, caseworker: 2 });
    expect(remap(mapping, 'outcome', null)).toMatchObject({ outcome: null, caseworker: 2, changes: null });
  });
});
