import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as measurementsTexts } from './texts.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { answerAt, type Belief } from '../../model/belief.ts';
import type { MeasurementAnswers, IndicatorId, ScaleId, ScalePlace, SearchChannel, WageAnswer } from '../../model/indicators.ts';

const texts = joinTexts(measurementsTexts, prognosisTexts);

/** The words of each question stand under a name of their own, since keys of texts hold no digits. */
const names = {
  b1: 'citizenWorkIdea',
  b2: 'citizenContact',
  b3: 'citizenCooperation',
  b4: 'citizenNetwork',
  b5: 'citizenEveryday',
  b6: 'citizenHealth',
  b7: 'citizenSkills',
  b8: 'citizenManageJob',
  b9: 'citizenOpportunities',
  b10: 'citizenSearch',
  b11: 'citizenWage',
  s2: 'caseworkerRealism',
  s3: 'caseworkerGoal',
  s4: 'caseworkerInitiative',
  s5: 'caseworkerTelling',
  s6: 'caseworkerCooperation',
  s7: 'caseworkerInstructions',
  s8: 'caseworkerConcentration',
  s9: 'caseworkerNetwork',
  s10: 'caseworkerEveryday',
  s11: 'caseworkerHealth',
  s12: 'caseworkerBelief',
} as const satisfies Readonly<Record<IndicatorId, string>>;

const steps = ['lowest', 'low', 'middle', 'high', 'highest'] as const;

/** The places on a scale, lowest first. */
export const places: readonly ScalePlace[] = [1, 2, 3, 4, 5];

/** The name of a question: "Network". */
export function indicatorName(id: IndicatorId, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  return t(`measure.${names[id]}.name`);
}

/** The question in full, as it is asked. */
export function indicatorQuestion(id: IndicatorId, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  return id === 's12' ? t('form.belief') : t(`measure.${names[id]}.ask`);
}

/** What a place means: our own description, or the printed answer of S12. */
export function placeText(id: ScaleId | 's12', place: ScalePlace, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  if (id === 's12') return t(`belief.${answerAt(place satisfies Belief)}`);
  return t(`measure.${names[id]}.${steps[place - 1] ?? 'lowest'}`);
}

/** A way of looking for a job: "The internet". */
export function channelText(channel: SearchChannel, locale: Locale): string {
  const { t } = withTexts(locale, texts);
  return t(`measure.channel.${channel}`);
}

/** "DKK 130 per hour" */
export function wageText({ kroner, per }: Exclude<WageAnswer, 'dontKnow'>, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  return t(`measure.wage.${per}`, { amount: format.whole(kroner) });
}

/** An answer in words; null where the question was not asked. */
export function answerText(id: IndicatorId, answers: MeasurementAnswers, locale: Locale): string | null {
  const answer = answers[id];
  if (answer === undefined) return null;
  if (answer === 'dontKnow') return withTexts(locale, texts).t('belief.unknown');
  if (answer === 'declined') return withTexts(locale, texts).t('measure.answer.declined');
  if (typeof answer === 'number') return stepText(id as ScaleId | 's12', answer, locale);
  if ('kroner' in answer) return wageText(answer, locale);
  return locale.format.list(answer.map((channel, index) => lowerFirst(channelText(channel, locale), index > 0)));
}

/** "Step 2: A little, but I lack what matters most." */
function stepText(id: ScaleId | 's12', place: ScalePlace, locale: Locale): string {
  return withTexts(locale, texts).t('measure.answer.step', { place: locale.format.whole(place), words: placeText(id, place, locale) });
}

/** In a list only the first word stands at the beginning of a sentence. */
function lowerFirst(text: string, isInside: boolean): string {
  return isInside ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
