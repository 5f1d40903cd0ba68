/** The method as a page shows it: amounts in the form of the language, words cut at the symbols in them. */
import { calculationsIn, constantIn } from '../../files/method/method-file.ts';
import type { MethodConstant } from '../../files/method/sections.ts';
import type { Evidence, RecordId } from '../../model/evidence.ts';
import type { Locale } from '../../ui/locale.ts';
import { amountText } from '../_sources/record-text.view.ts';

/** Words, or a symbol of the formulas. */
export type MethodPiece = { readonly text: string; readonly isSymbol: boolean };

/** Cuts a text at its backticks: every second piece is a symbol. */
export function piecesOfMethod(words: string): MethodPiece[] {
  return words
    .split('`')
    .map((text, index) => ({ text, isSymbol: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A symbol with its amount and where it stands. */
export type ConstantLine = {
  readonly symbol: string;
  readonly amount: string;
  readonly label: string;
  readonly record: RecordId;
  readonly place: string;
};

export function constantLine({ symbol, record, key }: MethodConstant, evidence: Evidence, locale: Locale): ConstantLine {
  const { measure, label } = constantIn(evidence, record, key, locale.language);
  return { symbol, amount: amountText(measure, locale), label, record, place: `${record}, ${key}` };
}

/** A record and what it is called. */
export type NamedRecord = { readonly id: RecordId; readonly label: string };

export function namedRecords(ids: readonly RecordId[], { records }: Evidence, { language }: Locale): NamedRecord[] {
  return ids.flatMap((id) => (records[id] ? [{ id, label: records[id].label[language] }] : []));
}

/** One of our own calculations, with the records it is computed from. */
export type CalculationLine = NamedRecord & { readonly formula: string; readonly from: readonly NamedRecord[] };

export function calculationLines(evidence: Evidence, locale: Locale): CalculationLine[] {
  const { language } = locale;
  return calculationsIn(evidence).map(({ id, label, formula, from }) => ({
    id,
    label: label[language],
    formula: formula[language],
    from: namedRecords(from, evidence, locale),
  }));
}
