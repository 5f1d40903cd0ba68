import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { SpreadsheetCell } from '../../files/spreadsheet-cell.ts';
import type { Locale } from '../../ui/locale.ts';

/** A made-up caseload that shows how a file may look: three caseworkers, answers as numbers, as words and left out. */
const made: readonly (readonly SpreadsheetCell[])[] = [
  ['A', 'B-101', 1, 0, null],
  ['A', 'B-102', 2, 1, null],
  ['A', 'B-103', 2, 0, null],
  ['A', 'B-104', 4, 0, null],
  ['B', 'B-201', 3, 0, null],
  ['B', 'B-202', 1, 2, null],
  ['B', 'B-203', null, 0, null],
  ['B', 'B-204', 5, 0, null],
  ['C', 'B-301', 2, 1, null],
  ['C', 'B-302', 3, 0, null],
  ['C', 'B-303', 1, 0, null],
  ['C', 'B-304', 2, 0, null],
];
/** Some of them are told how it went. */
const outcomes: Readonly<Record<string, 'yes' | 'no'>> = { 'B-101': 'no', 'B-104': 'yes', 'B-204': 'no' };

export function sampleRows(locale: Locale): SpreadsheetCell[][] {
  const { t } = withTexts(locale, texts);
  const header = (['caseworker', 'citizen', 'belief', 'changes', 'outcome'] as const).map((field) => t(`caseload.header.${field}`));
  return [
    header,
    ...made.map((cells) =>
      cells.map((cell, index) => {
        const outcome = index === cells.length - 1 ? outcomes[String(cells[1])] : undefined;
        return outcome ? t(`caseload.outcome.${outcome}`) : cell;
      }),
    ),
  ];
}
