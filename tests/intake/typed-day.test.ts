import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedDay } from '../../src/intake/typed-day.ts';
import { caseDays } from '../../src/model/case.ts';
import { isoDate } from '../../src/storage/record-schema.ts';

describe('a day that is typed', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['0026-12-31', 'outside'],
    ['2014-12-31', 'outside'],
    ['2100-01-01', 'outside'],
    ['31-12-26', 'noDay'],
    ['2026-02-29', 'noDay'],
    ['31.04.2026', 'noDay'],
    ['i morgen', 'noDay'],
  ])('%j: %s', (text, kind) => {
    expect(readTypedDay(text, caseDays)).toEqual({ kind });
  });

  it.each(['2026-12-31', '31.12.2026', '31-12-2026', '31/12/2026', '31. 12. 2026', ' 31 12 2026 '])(
    '%j is the last day of 2026',
    (text) => {
      expect(readTypedDay(text, caseDays)).toEqual({ kind: 'day', day: '2026-12-31' });
    },
  );

  it('is one that can be saved, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
        ),
        (text) => {
          const typed = readTypedDay(text, caseDays);
          return typed.kind !== 'day' || isoDate.safeParse(typed.day).success;
        },
      ),
    );
  });
});
