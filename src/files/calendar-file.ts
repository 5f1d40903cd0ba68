import type { IsoDate } from '../model/guidance.ts';
import { nextDay } from '../model/days.ts';

/** A whole-day event. `id` is globally unique; `text` names the event, never the citizen. */
export type CalendarDay = { readonly id: string; readonly on: IsoDate; readonly text: string; readonly details: string };

const longestLine = 75;

/**
 * An iCalendar file (RFC 5545) of whole-day events, which are independent of time zones.
 * @param stamp creation time, such as `2026-11-21T10:42:00.000Z`
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

/** Folds a line at 75 bytes; continuation lines begin with a space (RFC 5545, 3.1). */
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

/** Length of a character in UTF-8 bytes. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
