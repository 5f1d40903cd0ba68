/** The figures in the texts of the note: everything that these take from the prognosis. */
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as noteTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { PrognosisInput } from '../../model/situation.ts';
import type { PrognosisContext } from '../_prognosis/context.ts';
import { assumedWords } from '../_prognosis/input-text.view.ts';
import type { LevelView } from '../_prognosis/level.view.ts';
import { notesOf } from '../_explanation/notes.view.ts';
import { otherGroupText } from '../_prognosis/other-group.view.ts';
import { outcomeView, type LevelResult, type UnitsOnly } from '../_prognosis/prognosis.view.ts';
import type { RichText, SentencePart } from '../../ui/rich-text.ts';

const texts = joinTexts(prognosisTexts, noteTexts);

/** What the figures are computed with, and whether the target group is one that the study covers. */
type Figures = { readonly isStudied: boolean; readonly context: PrognosisContext };

/** The prognosis for a case file: the sentence with its condition, how uncertain it is, and in a long note what the reader has to know. */
export function figureSentences(input: PrognosisInput, { isStudied, context }: Figures, isLong: boolean): RichText[] {
  if (!isStudied) return [otherGroupText(context.locale)];
  const { template } = withTexts(context.locale, texts);
  const view = outcomeView(input, context);
  if (view.kind === 'unitsOnly') return unitSentences(view, context);
  const { range } = view.isChanged ? view.result : view.start;
  const assumed = assumedWords(input.scenario, context.locale);
  return [
    view.sentence,
    view.doubt,
    ...(view.beside ? [view.beside.sentence] : []),
    ...(range.low < range.high ? [{ template: template('note.figures.readings'), parts: {} }] : []),
    ...(assumed.length > 0 ? [{ template: template('note.figures.assumed'), parts: { assumed: { text: assumed.join('; ') } } }] : []),
    ...(isLong && view.bracket ? [view.bracket] : []),
    ...(isLong && view.beside ? [view.beside.explained] : []),
    ...(isLong ? cautions(input, context) : []),
  ];
}

/** The same for the manager: the sentence with its condition, and how uncertain it is. */
export function figuresForManager(input: PrognosisInput, { isStudied, context }: Figures): RichText[] {
  if (!isStudied) return [otherGroupText(context.locale)];
  const view = outcomeView(input, context);
  if (view.kind === 'unitsOnly') return unitSentences(view, context);
  const { sentence, doubt, beside, bracket } = view;
  return [sentence, doubt, beside?.sentence, bracket, beside?.explained].filter((text) => text !== undefined && text !== null);
}

/** The same for the citizen: the average of everyone, and never what the caseworker has answered; nothing for a group that was not studied. */
export function figuresForCitizen({ situation, scenario }: PrognosisInput, { isStudied, context }: Figures): RichText[] {
  if (!isStudied) return [];
  const { engine, locale } = context;
  const { template, plural, format } = withTexts(locale, texts);
  const changes = Math.min(situation.pastChanges + scenario.changes, engine.limits.changes(null, 0)[1]);
  const view = outcomeView(
    { situation: { outcome: situation.outcome, belief: null, pastChanges: 0 }, scenario: { changes, beliefSteps: 0 } },
    context,
  );
  if (view.kind === 'unitsOnly') throw new Error('Without an answer on belief there is a level for every outcome.');
  const parts = { ...partsOf(view, context), count: { text: format.whole(changes) } };
  return [
    { template: template('note.citizen.figures.start'), parts },
    ...(view.isChanged
      ? [
          { template: template(plural('note.citizen.figures.changes', changes)), parts },
          { template: template('note.citizen.figures.band'), parts: bandParts(view.result, locale) },
        ]
      : []),
    { template: template('note.citizen.figures.average'), parts: {} },
  ];
}

function unitSentences({ change, beliefStep }: UnitsOnly, { locale }: PrognosisContext): RichText[] {
  const { template } = withTexts(locale, texts);
  return [{ template: template('noLevel.reason'), parts: {} }, { template: template('noLevel.units'), parts: {} }, change, beliefStep];
}

function partsOf({ start, result, outcome }: LevelResult, { numbers, locale }: PrognosisContext): RichText['parts'] {
  const { t, format } = withTexts(locale, texts);
  const level = ({ text, evidence }: LevelView): SentencePart => ({ text, evidence });
  return {
    start: level(start),
    result: level(result),
    outcome: { text: t(`words.${outcome}`) },
    denominator: { text: format.whole(numbers.denominator), evidence: ['choice-denominator'] },
  };
}

function bandParts({ band, evidence }: LevelView, { format }: Locale): RichText['parts'] {
  return { low: { text: format.whole(band.low), evidence }, high: { text: format.whole(band.high), evidence } };
}

/** What the reader has to know, but for the belief that was not answered: the first sentence speaks of the average then. */
function cautions({ situation, scenario }: PrognosisInput, context: PrognosisContext): RichText[] {
  const { flags } = context.engine.prognosis(situation, scenario);
  return notesOf(
    flags.filter((flag) => flag !== 'populationAverage'),
    situation.outcome,
    context,
  );
}
