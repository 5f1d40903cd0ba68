import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, isDay, nextDay } from '../../src/model/days.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const later = (day: string, milliseconds: number) => new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString().slice(0, 10);

describe('a day', () => {
  it('exists in the calendar', () => {
    fc.assert(fc.property(anyDay, (day) => isDay(day)));
    for (const text of [
      '',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-1-1',
      '21-11-2026',
      '2026-11-21T00:00',
      '２026-11-21',
    ])
      expect(isDay(text), text).toBe(false);
    for (const text of ['2024-02-29', '2000-02-29']) expect(isDay(text), text).toBe(true);
    expect(isDay('1900-02-29')).toBe(false);
  });

  it('is followed by the one that the calendar says', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(nextDay(day)).toBe(later(day, 86_400_000));
      }),
    );
  });

  it.each([
    ['2026-11-21', 3, '2027-02-21'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months are %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('stays a day, whatever is added', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (day, months) => isDay(addMonths(day, months))));
  });
});

describe('the number of a day', () => {
  it('counts days across months and leap days', () => {
    expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2027-01-01') - dayNumber('2026-01-01')).toBe(365);
  });

  it('differs by just as many days as the calendar of the machine says', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(dayNumber(one) - dayNumber(other)).toBe(Math.round((Date.parse(one) - Date.parse(other)) / 86_400_000));
      }),
    );
  });
});
