import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import type { CaseRow } from '../../src/team/types.ts';
import { citizens, team } from './rows.ts';

const good = citizens(6);

/** The message for six good rows, the third of which has been altered. */
function messageFor(alteration: unknown): string {
  const rows = good.map((row, index) => (index === 2 ? { ...row, ...(alteration as object) } : row));
  return messageOf(rows);
}

function messageOf(rows: unknown): string {
  for (const ask of [team.caseload, team.jobOrientation, team.analyse]) expect(() => ask(rows as CaseRow[])).toThrow(InputError);
  try {
    team.caseload(rows as CaseRow[]);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('a row that cannot be computed with', () => {
  it.each([
    [{ belief: 6 }, "row 3: belief is 6; allowed: 1, 2, 3, 4, 5 or null for don't know."],
    [{ belief: 'ja' }, 'row 3: belief is "ja"'],
    [{ belief: undefined }, 'row 3: belief is undefined'],
    [{ belief: 2.5 }, 'row 3: belief is 2.5'],
    [{ caseworker: '' }, 'row 3: caseworker is ""; allowed: a code that is not empty.'],
    [{ caseworker: 7 }, 'row 3: caseworker is 7'],
    [{ citizen: '  ' }, 'row 3: citizen is "  "'],
    [{ jobcentre: '' }, 'row 3: jobcentre is ""'],
    [{ jobcentre: null }, 'row 3: jobcentre is null'],
    [{ expectedChanges: 6 }, 'row 3: expectedChanges is 6; allowed: a whole number from 0 to 5, or nothing.'],
    [{ expectedChanges: -1 }, 'row 3: expectedChanges is -1'],
    [{ expectedChanges: NaN }, 'row 3: expectedChanges is NaN'],
    [{ outcome: 'true' }, 'row 3: outcome is "true"'],
    [{ outcome: 1 }, 'row 3: outcome is 1'],
  ])('is named with its number and field: %j', (alteration, message) => {
    expect(messageFor(alteration)).toContain(message);
  });

  it.each([[null], ['text'], [[]], [5]])('is refused where it is no row at all: %j', (row) => {
    expect(messageOf([...good, row])).toMatch(/^row 7 is /);
  });

  it.each([[undefined], [null], ['rows'], [{}]])('is refused where there is no list: %j', (rows) => {
    expect(messageOf(rows)).toMatch(/^rows is .*; allowed: a list of citizens\.$/);
  });
});

describe('a citizen who stands in two rows', () => {
  it('is refused with both rows named, whoever the caseworker is', () => {
    expect(messageFor({ citizen: good[0]?.citizen, caseworker: 'B' })).toMatch(/^row 3: citizen is .* row 1 has it too\.$/);
  });

  it('is another citizen in another jobcentre', () => {
    const twice = [...good, ...good].map((row, index) => ({ ...row, jobcentre: index < 6 ? 'North' : 'South' }));
    expect(team.caseload(twice).citizens).toBe(12);
  });
});

describe('what may be a CPR number', () => {
  it.each(['010170-1234', '0101701234', '010170 1234', '01.01.70-1234', '٠١٠١٧٠١٢٣٤', '０１０１７０１２３４', 101701234])(
    'is never repeated: %s',
    (value) => {
      for (const field of ['belief', 'jobcentre', 'outcome', 'expectedChanges', 'caseworker']) {
        if (typeof value === 'string' && (field === 'jobcentre' || field === 'caseworker')) continue;
        const message = messageFor({ [field]: value });
        expect(message).toContain(`row 3: ${field} is "••`);
        expect(message).not.toContain(String(value));
      }
    },
  );

  it('is not repeated either where a code is given twice', () => {
    const rows = ['a', 'b'].map((caseworker) => ({ caseworker, citizen: '010170-1234', belief: null }));
    expect(messageOf(rows)).not.toMatch(/\d{3}/);
  });
});
