import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Guidance } from '../../model/guidance.ts';
import type { Situation } from '../../model/situation.ts';
import { needsOptions, type AnswerField, type Answers, type NeedsField } from '../../model/needs.ts';
import { adviceWords } from './words.view.ts';

/** A question with what was answered. */
export type Line = { readonly label: string; readonly text: string };

/** In the order in which they stand on the page. */
const order: readonly NeedsField[] = [
  'targetGroup',
  'workplaceNow',
  'reach',
  'job',
  'needs',
  'needParts',
  'goal',
  'wishes',
  'refuses',
  'ownMotivation',
  'opening',
  'running',
  'progress',
  'tried',
  'timeWithoutWork',
  'education',
  'readiness',
  'ninthGrade',
  'entryGrades',
  'flexJobApproved',
  'businessCycle',
];

/**
 * What was answered about the citizen, in the words of the questions; nothing that was not answered.
 * @param isGroupSaid whether the target group is said although it is the one that the form begins with
 */
export function situationLines(needs: Answers, { instruments }: Guidance, isGroupSaid: boolean, locale: Locale): Line[] {
  const words = adviceWords(instruments, locale);
  const { t } = withTexts(locale, texts);
  return order
    .filter((field) => (field === 'targetGroup' && isGroupSaid) || isSaid(needs, field))
    .map((field) => ({
      label: field === 'needs' ? t('advice.asked.needs') : words.question(field),
      text: words.answer(field, needs[field]),
    }));
}

/** The same for a case file. The target group is said where it was answered, or a plan was chosen that is made for it; the business cycle is nobody’s answer. */
export function caseLines(needs: Answers, guidance: Guidance, hasPlan: boolean, locale: Locale): Line[] {
  return situationLines({ ...needs, businessCycle: needsOptions.businessCycle[0] }, guidance, hasPlan, locale);
}

/**
 * The changes of caseworker so far, where there are any or it was answered that there were none. Further ones are asked about as
 * a "what if", and are no answer.
 */
export function changeLines({ pastChanges, noChangesBefore }: Pick<Situation, 'pastChanges' | 'noChangesBefore'>, locale: Locale): Line[] {
  const { t, format } = withTexts(locale, texts);
  const label = t('advice.asked.pastChanges');
  if (pastChanges > 0) return [{ label, text: format.whole(pastChanges) }];
  return noChangesBefore ? [{ label, text: t('advice.asked.noChanges') }] : [];
}

/** A question with its answer as one line. */
export function lineText({ label, text }: Line): string {
  return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`;
}

/** What was not answered claims nothing. */
function isSaid(needs: Answers, field: NeedsField): boolean {
  const value = needs[field];
  if (field in needsOptions) return value !== needsOptions[field as AnswerField][0];
  if (field === 'needs') return needs.needs.length > 0;
  if (field === 'needParts' || field === 'progress' || field === 'tried') return Object.keys((value as object | null) ?? {}).length > 0;
  return value !== null;
}
