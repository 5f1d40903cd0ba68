import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { EffectSign, EffectTable } from '../../model/guidance.ts';

/** A cell as it is printed, and the word for it. */
export type CellView = { readonly sign: string; readonly word: string };

/** The printed table in words: blocks by age, columns by sex, a row for each instrument. */
export type EffectTableView = {
  readonly blocks: readonly { readonly name: string; readonly sexes: readonly string[] }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly evidence: readonly RecordId[];
    readonly cells: readonly (readonly CellView[])[];
  }[];
  readonly legend: readonly CellView[];
};

const signs: Readonly<Record<EffectSign, { sign: string; word: 'positive' | 'negative' | 'conflicting' }>> = {
  '+': { sign: '+', word: 'positive' },
  '-': { sign: '−', word: 'negative' },
  '/': { sign: '/', word: 'conflicting' },
};

/** The ages of the printed blocks: up to but not with `to`, or with `from` and `last`. */
const ages = { under30: { to: 30 }, from30to59: { from: 30, last: 59 }, from60: { from: 60 } } as const;

/** Table 6.2 in the order in which it is printed. */
export function effectTableView({ columns, rows }: EffectTable, locale: Locale): EffectTableView {
  const { t, language } = withTexts(locale, texts);
  const cell = (sign: EffectSign): CellView => ({ sign: signs[sign].sign, word: t(`knowledge.sign.${signs[sign].word}`) });
  return {
    blocks: columns.map(({ age, sexes }) => ({
      name: ageText(age, locale),
      sexes: sexes.map((sex) => t(`knowledge.table.sex.${sex}`)),
    })),
    rows: rows.map(({ id, name, evidence, cells }) => ({
      id,
      name: name[language],
      evidence,
      cells: cells.map((block) => block.map(cell)),
    })),
    legend: (['+', '-', '/'] as const).map(cell),
  };
}

function ageText(age: EffectTable['columns'][number]['age'], locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  switch (age) {
    case 'all':
      return t('knowledge.table.age.all');
    case 'under30':
      return t('knowledge.table.age.under', { to: format.whole(ages.under30.to) });
    case 'from30to59':
      return t('knowledge.table.age.between', { from: format.whole(ages.from30to59.from), to: format.whole(ages.from30to59.last) });
    case 'from60':
      return t('knowledge.table.age.from', { from: format.whole(ages.from60.from) });
  }
}
