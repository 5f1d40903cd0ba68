import type { IsoDate } from '../model/guidance.ts';
import { nextDay } from '../model/days.ts';

/** A whole day in a calendar. `id` is unique in the world; `text` says what, and never about whom. */
export type CalendarDay = { readonly id: string; readonly on: IsoDate; readonly text: string; readonly details: string };

const longestLine = 75;

/**
 * A calendar file (iCalendar, RFC 5545) with whole days, which no time zone can move.
 * @param stamp the moment it is made, as `2026-11-21T10:42:00.000Z`
 */
export function calendarFile(days: readonly CalendarDay[], stamp: string): string {
  const made = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Traedesten//Traedesten//DA',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ id, on, text, details }) => [
      'BEGIN:VEVENT',
      `UID:${id}@traedesten`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${plainDay(on)}`,
      `DTEND;VALUE=DATE:${plainDay(nextDay(on))}`,
      `SUMMARY:${escape(text)}`,
      `DESCRIPTION:${escape(details)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function plainDay(day: IsoDate): string {
  return day.replaceAll('-', '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
}

/** A line holds at most 75 bytes; what follows stands on lines that begin with a space. */
function folded(line: string): string {
  let written = '';
  let width = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (width + size > longestLine) {
      written += '\r\n ';
      width = 1;
    }
    written += letter;
    width += size;
  }
  return written;
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
