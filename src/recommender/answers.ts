import {
  needKeys,
  needsOptions,
  partOptions,
  type AnswerField,
  type Answers,
  type InstrumentId,
  type Need,
  type Needs,
  type NeedWithParts,
} from '../model/needs.ts';

const fields = Object.keys(needsOptions) as AnswerField[];

/** The values for "not answered": the first option of each field, null for the lists; vulnerable citizens. */
export const blankAnswers: Answers = {
  ...(Object.fromEntries(fields.map((field) => [field, needsOptions[field][0]])) as { [Field in AnswerField]: Answers[Field] }),
  needs: [],
  needParts: {},
  wishes: null,
  refuses: null,
  running: null,
  progress: {},
  tried: null,
  belief: null,
  pastChanges: 0,
  expectedChanges: 0,
};

/**
 * Fills in unanswered questions and resolves inconsistent answers: the workplace is asked of vulnerable citizens only and, if
 * open, follows from the reach; a reach that contradicts it, a part of a need that was not named, progress of an instrument
 * that is not running, and a wish for a refused instrument are ignored. A citizen who is progressing at a workplace can be at
 * one.
 * @param workplaces ids of the instruments that take place at a real workplace
 */
export function answersOf(needs: Needs, workplaces: readonly InstrumentId[]): Answers {
  const given = Object.fromEntries(Object.entries(needs).filter(([, value]) => value !== null && value !== undefined));
  const answers: Answers = { ...blankAnswers, ...given };
  const refuses = answers.refuses ?? [];
  const progress = Object.fromEntries(Object.entries(answers.progress).filter(([id]) => answers.running?.includes(id)));
  const isAtWork = workplaces.some((id) => progress[id] === 'moving');
  return {
    ...answers,
    ...workplaceOf(answers, isAtWork),
    needs: needKeys.filter((need) => answers.needs.includes(need)),
    needParts: Object.fromEntries(
      Object.entries(answers.needParts).filter(([need, part]) => part && answers.needs.includes(need as NeedWithParts)),
    ),
    wishes: sorted(answers.wishes?.filter((id) => !refuses.includes(id))),
    refuses: sorted(answers.refuses),
    running: sorted(answers.running),
    progress,
  };
}

function sorted(ids: Answers['running'] | undefined): Answers['running'] {
  return ids ? [...new Set(ids)].sort() : null;
}

function workplaceOf({ targetGroup, workplaceNow: said, reach }: Answers, isAtWork: boolean): Pick<Answers, 'workplaceNow' | 'reach'> {
  if (targetGroup !== 'vulnerable') return { workplaceNow: 'unknown', reach: 'notAnswered' };
  const workplaceNow = said === 'unknown' && reach === 'notAnswered' && isAtWork ? 'yes' : said;
  if (reach === 'notAnswered') return { workplaceNow, reach };
  const fromReach = reach === 'fewHours' || reach === 'ordinaryHours' ? 'yes' : 'no';
  return workplaceNow === 'unknown' || workplaceNow === fromReach
    ? { workplaceNow: fromReach, reach }
    : { workplaceNow, reach: 'notAnswered' };
}

/** Whether a question has been answered. */
export function isAnswered(answers: Answers, field: keyof Answers): boolean {
  const value = answers[field];
  if (field === 'needs') return answers.needs.length > 0;
  if (field === 'needParts') return answers.needs.every((need) => !isPartOpen(answers, need));
  if (field === 'progress') return (answers.running ?? []).every((id) => id in answers.progress);
  return field in needsOptions ? value !== needsOptions[field as AnswerField][0] : value !== null;
}

/** Whether a need has parts and none has been chosen. */
export function isPartOpen({ needs, needParts }: Answers, need: Need): boolean {
  return need in partOptions && needs.includes(need) && !needParts[need as NeedWithParts];
}
