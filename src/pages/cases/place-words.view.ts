import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as editingTexts } from '../_editing/texts.ts';
import { texts as casesTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { isIndicatorId } from '../../model/indicators.ts';
import { recordStores, type RecordStore } from '../../storage/rows.ts';
import { indicatorName } from '../_measurements/words.view.ts';

const texts = joinTexts(editingTexts, casesTexts);

/** The words for the fields of files and records. A field that is not here is told by the field it is a part of. */
const fields = {
  label: 'editing.field.label',
  answered: 'editing.field.situation',
  contact: 'editing.field.contact',
  tried: 'editing.field.tried',
  outcome: 'editing.field.outcome',
  reviewOn: 'editing.field.reviewOn',
  deleteOn: 'editing.field.deleteOn',
  situation: 'editing.field.situation',
  judgement: 'editing.field.judgement',
  deviation: 'editing.field.deviation',
  leftOut: 'editing.field.leftOut',
  followUpOn: 'editing.field.followUpOn',
  omitted: 'editing.field.sections',
  plan: 'editing.field.plan',
  advice: 'editing.field.plan',
  answers: 'cases.place.answers',
  on: 'editing.field.on',
  by: 'editing.field.by',
  comment: 'editing.field.comment',
  what: 'editing.subgoal.what',
  who: 'editing.subgoal.who',
  when: 'editing.subgoal.when',
  name: 'cases.place.name',
  prognosis: 'cases.place.prognosis',
  length: 'cases.place.length',
  id: 'cases.place.id',
  caseId: 'cases.place.caseId',
  case: 'cases.place.caseId',
  rev: 'cases.place.rev',
  createdAt: 'cases.place.moment',
  changedAt: 'cases.place.moment',
  savedAt: 'cases.place.moment',
  madeOn: 'cases.place.moment',
  evidenceVersion: 'cases.place.evidence',
  counts: 'cases.place.counts',
  sha256: 'cases.place.sum',
  version: 'cases.place.version',
} as const;

const numbered = { scenarios: 'cases.place.scenario', subgoals: 'cases.place.subgoal' } as const;

/**
 * Where something stands in a file, in the words of the pages: "Sag 1, kaldenavn".
 * @param place a path such as `content.cases.0.label`
 * @param named whether its last part is shown as it is, because nobody here knows it
 */
export function placeInFile(place: string, named: boolean, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const parts = place.split('.').filter((part) => part !== '' && part !== 'content');
  const [store, index, ...path] = parts;
  const isInRecord = recordStores.some((one) => one === store);
  const words = [
    ...(isInRecord ? [recordWord(store as RecordStore, index, locale)] : []),
    ...fieldWords((isInRecord ? path : parts).slice(0, named ? -1 : undefined), locale),
    ...(named && place !== '' ? [t('cases.place.unknown', { key: parts.at(-1) ?? '' })] : []),
  ];
  const [first, ...rest] = words;
  return first === undefined ? t('cases.place.file') : [first, ...rest.map(lowered)].join(', ');
}

/** Fields of a record, each once: "kaldenavn, prognose 2 navn". @param places paths within the record, such as `scenarios.1.name` */
export function fieldsInWords(places: readonly string[], locale: Locale): string {
  const { t } = withTexts(locale, texts);
  const words = places.map((place) => fieldWords(place.split('.'), locale).map(lowered).join(' '));
  return [...new Set(words.map((word) => lowered(word === '' ? t('cases.place.record') : word)))].join(', ');
}

function recordWord(store: RecordStore, index: string | undefined, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const name = t(`editing.store.${store}`);
  return index === undefined ? name : `${name} ${format.whole(Number(index) + 1)}`;
}

function fieldWords(path: readonly string[], locale: Locale): string[] {
  const { t, format } = withTexts(locale, texts);
  return path.flatMap((part, at): string[] => {
    const next = path[at + 1];
    if (isIn(numbered, part)) return [t(numbered[part], { number: next === undefined ? '' : format.whole(Number(next) + 1) }).trim()];
    if (isIn(fields, part)) return [t(fields[part])];
    return isIndicatorId(part) ? [indicatorName(part, locale)] : [];
  });
}

function isIn<Words extends object>(words: Words, part: string): part is keyof Words & string {
  return Object.hasOwn(words, part);
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
