import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDay } from '../../../src/model/days.ts';
import { dueCases } from '../../../src/pages/cases/due-cases.view.ts';
import { caseSummary } from '../../../src/storage/storage.ts';
import { aCase, anyCase } from '../../storage/support/records.ts';

const today = '2026-11-21';

describe('the cases whose day has come', () => {
  const list = (
    [
      ['i morgen', { deleteOn: '2026-11-22' }],
      ['i dag', { deleteOn: today }],
      ['ingen', {}],
      ['før', { deleteOn: '2026-10-01', reviewOn: '2026-12-01' }],
      ['en anden dag', { reviewOn: today }],
    ] as const
  ).map(([label, days]) => caseSummary(aCase({ label, ...days })));

  it('are those of today and before, the one that has waited longest first', () => {
    expect(dueCases(list, 'deleteOn', today).map(({ row, on }) => [row.label, on])).toEqual([
      ['før', '2026-10-01'],
      ['i dag', today],
    ]);
    expect(dueCases(list, 'reviewOn', today).map(({ row }) => row.label)).toEqual(['en anden dag']);
  });

  it('are one more when the day after has come, in a tab that stays open', () => {
    expect(dueCases(list, 'deleteOn', nextDay(today)).map(({ row }) => row.label)).toEqual(['før', 'i dag', 'i morgen']);
  });

  it('are never one without that day, and never fewer later', () => {
    fc.assert(
      fc.property(fc.array(anyCase.map(caseSummary)), (some) => {
        const now = dueCases(some, 'deleteOn', today);
        expect(now.length).toBe(some.filter(({ deleteOn = '9' }) => deleteOn <= today).length);
        expect(dueCases(some, 'deleteOn', '2099-12-31').length).toBe(some.filter((one) => 'deleteOn' in one).length);
      }),
    );
  });
});
