import { withTexts } from '../../ui/with-texts.ts';
import { texts } from '../_prognosis/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { IndicatorId, ScaleId, ScalePlace, Side } from '../../model/indicators.ts';
import { placeText, places } from './words.view.ts';

/** A few questions that are asked together. */
export type QuestionGroup = {
  readonly id: 'work' | 'people' | 'everyday' | 'search' | 'direction' | 'tasks' | 'job';
  readonly questions: readonly IndicatorId[];
};

/** The questions of each side in the order they are asked: what is easy to speak about first. */
export const questionGroups: Readonly<Record<Side, readonly QuestionGroup[]>> = {
  citizen: [
    { id: 'work', questions: ['b1', 'b7', 'b8', 'b9'] },
    { id: 'people', questions: ['b2', 'b3', 'b4'] },
    { id: 'everyday', questions: ['b5', 'b6'] },
    { id: 'search', questions: ['b10', 'b11'] },
  ],
  caseworker: [
    { id: 'direction', questions: ['s2', 's3', 's4', 's9'] },
    { id: 'tasks', questions: ['s5', 's6', 's7', 's8'] },
    { id: 'everyday', questions: ['s10', 's11'] },
    { id: 'job', questions: ['s12'] },
  ],
};

const sensitive: readonly IndicatorId[] = ['b5', 'b6', 's10', 's11'];

/** Whether an answer says something of health or of private life. */
export function isSensitive(id: IndicatorId): boolean {
  return sensitive.includes(id);
}

export type PlaceOption = { readonly value: ScalePlace | 'dontKnow'; readonly label: string; readonly mark: string };

/** The places of a scale with their words, lowest first, and "don't know" last. */
export function placeOptions(id: ScaleId | 's12', locale: Locale): PlaceOption[] {
  return [
    ...places.map((value) => ({ value, label: placeText(id, value, locale), mark: locale.format.whole(value) })),
    { value: 'dontKnow', label: withTexts(locale, texts).t('belief.unknown'), mark: '' },
  ];
}
