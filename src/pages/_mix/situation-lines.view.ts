import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Guidance } from '../../model/guidance.ts';
import type { Choice } from '../../model/choice.ts';
import { needsOptions, type AnswerField, type Answers, type NeedsField } from '../../model/needs.ts';
import { adviceWords } from './words.view.ts';
import { choiceText } from '../_prognosis/choice-text.view.ts';

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

/** The situation as it was told on the pages: only what was answered, in the words of the questions. */
export function situationLines(needs: Answers, choice: Choice, { instruments }: Guidance, locale: Locale): Line[] {
  const words = adviceWords(instruments, locale);
  const { t } = withTexts(locale, texts);
  return [
    ...order
      .filter((field) => isSaid(needs, field))
      .map((field) => ({
        label: field === 'needs' ? t('advice.asked.needs') : words.question(field),
        text: words.answer(field, needs[field]),
      })),
    { label: t('advice.asked.caseworker'), text: choiceText(choice, locale).replaceAll('\u00ad', '') },
  ];
}

/** What was not answered claims nothing. */
function isSaid(needs: Answers, field: NeedsField): boolean {
  const value = needs[field];
  if (field === 'targetGroup') return true;
  if (field in needsOptions) return value !== needsOptions[field as AnswerField][0];
  if (field === 'needs') return needs.needs.length > 0;
  if (field === 'needParts' || field === 'progress' || field === 'tried') return Object.keys((value as object | null) ?? {}).length > 0;
  return value !== null;
}
