import { describe, expect, it } from 'vitest';
import { readBelief, readChanges, readCode, readOutcome } from '../../src/caseload-file/cells.ts';
import { remap, suggestMapping } from '../../src/caseload-file/columns.ts';
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
  ])('%j means %j', (cell, value) => {
    expect(readBelief(cell)).toEqual({ value });
  });

  it.each(['0', '6', '1,3', '1.300', '-1', 'måske', '=1+1', 'toString', '__proto__'])('%j is refused', (cell) => {
    expect(readBelief(cell)).toBeUndefined();
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
    expect(readCode('\u200b ')).toBe('');
  });
});

describe('the columns', () => {
  it('are suggested by header in any case, and never where they are refused', () => {
    expect(suggestMapping(['Borger', 'SAGSBEHANDLER', 'Tro', 'andet'], [])).toEqual({
      caseworker: 2,
      citizen: 1,
      belief: 3,
      changes: null,
      outcome: null,
      place: null,
    });
    expect(suggestMapping(['Borger', 'Sagsbehandler', 'Tro'], [1]).citizen).toBeNull();
  });

  it('say one thing each: a field that takes over a column takes it from the other', () => {
    const mapping = remap(suggestMapping(['borger', 'sagsbehandler', 'tro'], []), 'outcome', 1);
    expect(mapping).toMatchObject({ outcome: 1, citizen: null, caseworker: 2 });
    expect(remap(mapping, 'outcome', null)).toMatchObject({ outcome: null, caseworker: 2, changes: null });
  });
});
