import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCprLike, maskCprLike, worstCpr, type CprCertainty } from '../../src/intake/cpr.ts';
import { caseNotes } from '../support/case-notes.ts';
import { dresses, wearers } from './hostile/dresses.ts';
import examples from './hostile/cpr.json' with { type: 'json' };

/**
 * No number here belongs to a person: each fails modulus 11 with a date of birth other than 1 January,
 * or has a date of birth in 2030–2032, or has the form of a replacement number. P-046 is a false alarm that is accepted,
 * and P-049, in words, is not found.
 */
type Examples = {
  readonly coded: readonly (readonly [id: string, what: string, text: string, CprCertainty | null, finds: number])[];
  readonly more: readonly (readonly [what: string, text: string, CprCertainty | null])[];
  readonly hints: readonly string[];
  readonly noHints: readonly string[];
};
const tables = examples as unknown as Examples;

const runs = { numRuns: 2000 };
const two = (number: number): string => String(number).padStart(2, '0');
/** What the finds are in the text as it was given. */
const found = (text: string): string[] => findCprLike(text).map(({ start, end }) => text.slice(start, end));

/** The nine first digits fix the last one: with it, the weighted sum is a multiple of 11. Written apart from the code. */
function passesModulus11(number: string): boolean {
  const weighted = [4, 3, 2, 7, 6, 5, 4, 3, 2].map((weight, index) => weight * Number(number[index]));
  const rest = weighted.reduce((sum, part) => sum + part) % 11;
  return rest === 0 ? number[9] === '0' : Number(number[9]) === 11 - rest;
}

const anyDate = fc
  .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 0, max: 99 }) })
  .map(({ day, month, year }) => [two(day), two(month), two(year)] as const);
const anySerial = fc.integer({ min: 0, max: 9999 }).map((serial) => String(serial).padStart(4, '0'));
const separator = fc.constantFrom('', ' ', '.', '/', '-');
const pieces = [
  '0',
  '1',
  '2',
  '3',
  '04',
  '95',
  '19',
  '0001',
  ' ',
  '-',
  '.',
  '/',
  'x',
  'a',
  '½',
  '１',
  '٢',
  '\u0301',
  '\u200b',
  '–',
  '😀',
  '\ud83e',
  '𝟚',
  'født ',
];
const wildText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      anyDate.map((date) => date.join('')),
      anySerial,
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(wildText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('a text with something like a CPR number', () => {
  it.each(tables.coded)('%s: %s', (_id, _what, text, certainty, finds) => {
    expect(worstCpr(text)).toBe(certainty);
    expect(findCprLike(text)).toHaveLength(finds);
  });

  it('is told the place in the text as it was given', () => {
    expect(found('Ring til 230495-0001 i dag')).toEqual(['230495-0001']);
    expect(found('a\u200b2304\u200b95\u2011\u200b0001\u200bz')).toEqual(['2304\u200b95\u2011\u200b0001']);
    expect(found('😀𝟚𝟛𝟘𝟜𝟡𝟝-𝟘𝟘𝟘𝟙.')).toEqual(['𝟚𝟛𝟘𝟜𝟡𝟝-𝟘𝟘𝟘𝟙']);
  });

  it.each(tables.more)('%s', (_, text, certainty) => {
    expect(worstCpr(text)).toBe(certainty);
  });
});

describe('a number', () => {
  it.each(dresses)('is found and masked %s', (_, dress) => {
    for (const wearer of wearers)
      for (const around of ['%', 'Han er %.', 'Aftalt kl. 14.30 d. 12.03.2026 (%), og det går godt.', '\n%\n']) {
        const text = around.replace('%', () => dress(wearer));
        expect(['sure', 'maybe'], text).toContain(worstCpr(text));
        expect([null, 'hint'], text).toContain(worstCpr(maskCprLike(text)));
      }
  });

  // Measured: at most 4 of 10,000.
  it.each([1, 2, 3])('is seen in at most one of a hundred ordinary notes that hold none (seed %i)', (seed) => {
    const notes = caseNotes(10_000, seed);
    const alarms = notes.filter((note) => ['sure', 'maybe'].includes(worstCpr(note) ?? ''));
    expect(alarms.length).toBeLessThanOrEqual(notes.length / 100);
  });
});

describe('a hint', () => {
  it.each(tables.hints)('is given for %s', (text) => expect(worstCpr(text)).toBe('hint'));

  it.each(tables.noHints)('is not given for %s', (text) => expect(worstCpr(text)).toBeNull());

  it('is not masked', () => expect(maskCprLike('født 230495')).toBe('født 230495'));
});

describe('masking', () => {
  it('puts a dot over each digit and leaves the rest', () => {
    expect(maskCprLike('A 230495-0001, B 2304950001.')).toBe('A ••••••-••••, B ••••••••••.');
    expect(maskCprLike('１５０５３０ ４０１９!')).toBe('•••••• ••••!');
  });

  it('hides every digit of two numbers that share some', () => {
    expect(findCprLike('10 10 31 0195-0001')).toEqual([{ start: 0, end: 18, certainty: 'sure' }]);
    expect(maskCprLike('10 10 31 0195-0001')).toBe('•• •• •• ••••-••••');
  });

  it('leaves nothing that is refused, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskCprLike(text);
        expect([null, 'hint']).toContain(worstCpr(masked));
        expect(maskCprLike(masked)).toBe(masked);
      }),
      runs,
    );
  });
});

describe('whatever the text', () => {
  it('the finds lie inside it, in order and apart from each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findCprLike(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      runs,
    );
  });

  it('nothing is missed that a plain pattern finds', () => {
    const pattern = /(?<!\d)(\d\d)([ ./-]?)(\d\d)\2(?:\d\d|(?:18|19|20)\d\d)[ ./-]?\d{4}(?!\d)/;
    const ascii = fc.string({ unit: fc.constantFrom(...'0011223495 .-/a'), maxLength: 30 });
    fc.assert(
      fc.property(ascii, (text) => {
        for (let at = 0; at < text.length; at++) {
          const match = pattern.exec(text.slice(at));
          if (!match || (at > 0 && /\d/.test(text[at - 1] ?? '')) || match.index > 0) continue;
          const [whole, day, , month] = match;
          const isDate = Number(day) >= 1 && Number(day) <= 28 && Number(month) >= 1 && Number(month) <= 12;
          if (!isDate) continue;
          const isCovered = findCprLike(text).some(
            ({ start, end, certainty }) => certainty !== 'hint' && start <= at && end >= at + whole.length,
          );
          expect(isCovered, text).toBe(true);
        }
      }),
      runs,
    );
  });

  it('it is found between any letters, with any separator', () => {
    fc.assert(
      fc.property(anyDate, anySerial, separator, separator, ([day, month, year], serial, inDate, before) => {
        const number = `${day}${inDate}${month}${inDate}${year}${before}${serial}`;
        expect(found(`Æ${number}å`)).toEqual([number]);
        expect(['sure', 'maybe']).toContain(worstCpr(number));
      }),
      runs,
    );
  });

  it('ten digits are sure just where modulus 11 holds or the date is 1 January', () => {
    fc.assert(
      fc.property(anyDate, anySerial, (date, serial) => {
        const number = date.join('') + serial;
        const isSure = passesModulus11(number) || number.startsWith('0101');
        expect(worstCpr(number)).toBe(isSure ? 'sure' : 'maybe');
      }),
      runs,
    );
  });

  it('29 February counts in every fourth year alone, and 31 in the long months alone', () => {
    for (let year = 0; year < 100; year++) expect(worstCpr(`2902${two(year)}-4006`)).toBe(year % 4 === 0 ? 'sure' : null);
    const long = [1, 3, 5, 7, 8, 10, 12];
    for (let month = 1; month <= 12; month++) expect(worstCpr(`31${two(month)}95-4006`)).toBe(long.includes(month) ? 'sure' : null);
  });

  it('the day before the first and those between the months and the replacement numbers are none', () => {
    for (const day of ['00', '32', '59', '60', '92']) expect([day, worstCpr(`${day}0195-1234`)]).toEqual([day, null]);
    for (const day of ['01', '31', '61', '91']) expect([day, worstCpr(`${day}0195-1234`)]).not.toEqual([day, null]);
  });

  it('the worst of it is told, wherever it stands', () => {
    expect(worstCpr('født 010180, nummer 230495-0001')).toBe('sure');
    expect(worstCpr('nummer 230495-0001, født 010180')).toBe('sure');
    expect(worstCpr('2304950001 og født 010180')).toBe('maybe');
  });

  it('an amount after a date is an amount in the years of notes alone', () => {
    const told = (year: number) => worstCpr(`talte 12-03-${year} 1200 kr`);
    expect([14, 15, 22, 29, 30].map((year) => told(year) === null)).toEqual([false, true, true, true, false]);
  });

  it('a year after a date is a year of notes, after a wide gap alone', () => {
    const told = (text: string) => worstCpr(text) === null;
    expect(['2015', '2019', '2026', '2029'].map((year) => told(`12-03-15, ${year}`))).toEqual([true, true, true, true]);
    expect(['2014', '2030', '2126', '1926', '3026'].map((year) => told(`12-03-15, ${year}`))).toEqual([false, false, false, false, false]);
    expect(told('12-03-15:2026')).toBe(false);
  });

  it('the work grows no faster than the text', () => {
    for (const unit of ['1', '01 ', '010195', '010195-', '1x', '\uff11', '½'])
      expect(findCprLike(unit.repeat(200_000)).length).toBeLessThanOrEqual(200_000);
  });
});
