/** Days in a workbook: numbers that a style shows as a day. */
import { laterDay } from '../../model/days.ts';
import { attributeOf, XmlTags } from './xml-tags.ts';

/** The formats of days and times that every workbook knows by number. */
const builtIn: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** Colours, currencies and quoted words say nothing of whether a format is one of days. */
const noFormat = /\[[^\]]*\]|"[^"]*"|\\./g;
const dayLetters = /[dmyhs]/i;
/** Serial number 60 is a day that never was, 29 February 1900, so the count begins a day earlier than it says. */
const firstDays = { '1900': '1899-12-30', '1904': '1904-01-01' } as const;

/** The numbers of the cell styles that show a number as a day or a time. @param styles the text of `styles.xml` */
export function dateStyles(styles: string): ReadonlySet<number> {
  const formats = new Set<number>();
  const found = new Set<number>();
  let isCellStyle = false;
  let index = 0;
  const isDay = (id: number): boolean => formats.has(id) || builtIn.some(([from, to]) => id >= from && id <= to);
  const tags = new XmlTags({
    open(name, attributes) {
      if (name === 'numFmt' && dayLetters.test((attributeOf(attributes, 'formatCode') ?? '').replace(noFormat, '')))
        formats.add(Number(attributeOf(attributes, 'numFmtId')));
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle && isDay(Number(attributeOf(attributes, 'numFmtId') ?? 0))) found.add(index);
      if (name === 'xf' && isCellStyle) index += 1;
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
    text: () => undefined,
  });
  tags.push(styles);
  return found;
}

/** A day such as 2026-12-31; the number itself if it is none. @param number days since the first of the system */
export function dayOf(number: number, is1904: boolean): string {
  return laterDay(firstDays[is1904 ? '1904' : '1900'], Math.floor(number)) ?? String(number);
}
