import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as casesTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { countRelations, type Compared, type Relation } from '../../storage/compare-contents.ts';
import type { FileQuestion } from '../../storage/data-file.ts';
import { recordStores } from '../../storage/rows.ts';
import type { Guidance } from '../../model/guidance.ts';
import { recordTitle } from '../_editing/record-lines.view.ts';
import { sideBySide, type FieldPair } from '../_editing/side-by-side.view.ts';

const texts = joinTexts(editingTexts, casesTexts);

/** How many records stand in a relation, for a table; those that do not occur are left out. */
export type RelationRow = { readonly key: string; readonly store: string; readonly relation: string; readonly count: string };

/** A record that is here and in the file and says something else. */
export type Difference = {
  readonly key: string;
  readonly compared: Compared;
  readonly title: string;
  readonly relation: string;
  readonly pairs: readonly FieldPair[];
};

const relations: readonly Relation[] = ['new', 'changedThere', 'conflict', 'changedHere', 'same', 'onlyHere'];

/**
 * What a file would change, in numbers.
 * @param isPart the file is not meant to hold everything: what is here only is not worth a line
 */
export function relationRows(compared: readonly Compared[], isPart: boolean, locale: Locale): RelationRow[] {
  const { t, format } = withTexts(locale, texts);
  const counts = countRelations(compared);
  return recordStores.flatMap((store) =>
    relations
      .filter((relation) => counts[store][relation] > 0 && !(isPart && relation === 'onlyHere'))
      .map((relation) => ({
        key: `${store}/${relation}`,
        store: t(`editing.store.${store}`),
        relation: t(`cases.relation.${relation}`),
        count: format.whole(counts[store][relation]),
      })),
  );
}

/** The records that have to be decided on, each in both versions. */
export function differences(compared: readonly Compared[], guidance: Guidance, locale: Locale): Difference[] {
  return compared.flatMap((one): Difference[] => {
    const { here, there, relation, store, id } = one;
    if (!here || !there || relation === 'same') return [];
    return [
      {
        key: `${store}/${id}`,
        compared: one,
        title: recordTitle(here, locale),
        relation: withTexts(locale, texts).t(`cases.relation.${relation}`),
        pairs: sideBySide(here, there, guidance, locale),
      },
    ];
  });
}

/** How many records here a backup does not have as they are now. */
export function behindCount(compared: readonly Compared[]): number {
  return compared.filter(({ relation }) => relation !== 'same' && relation !== 'new').length;
}

/** Whether a file may not be as it was made: nothing is said of how whole it is while that is open. */
export function isInDoubt(questions: readonly FileQuestion[]): boolean {
  return questions.some(({ kind }) => kind === 'counts' || kind === 'changed' || kind === 'noCase');
}
