import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/files/calendar-file.ts';

const day = { id: 'abc', on: '2026-12-31', text: 'Opfølgning', details: 'Lavet med Trædesten.' };
const stamp = '2026-11-21T10:42:07.123Z';
/** As a calendar reads it: folded lines joined again. */
const read = (file: string) => file.replaceAll('\r\n ', '').trimEnd().split('\r\n');

describe('a calendar file', () => {
  it('holds whole days with their end on the day after, made at a moment in UTC', () => {
    expect(read(calendarFile([day], stamp))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Traedesten//Traedesten//DA',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:abc@traedesten',
      'DTSTAMP:20261121T104207Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Opfølgning',
      'DESCRIPTION:Lavet med Trædesten.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has no line of more than 75 bytes and loses nothing of a text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const clean = text.replace(/[\r\n]/g, '');
        const file = calendarFile([{ ...day, text: clean }], stamp);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = read(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(summary.slice('SUMMARY:'.length).replace(/\\([\\;,])/g, '$1')).toBe(clean);
      }),
    );
  });

  it('cannot be broken out of by what is written', () => {
    const file = calendarFile([{ ...day, text: 'a\nEND:VEVENT;x,\\' }], stamp);
    expect(read(file)).toContain('SUMMARY:a\\nEND:VEVENT\\;x\\,\\\\');
    expect(read(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });
});
