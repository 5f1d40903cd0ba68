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

/** What stands where nothing was answered: the first option of each field, null for the lists. Vulnerable citizens, of whom nothing is known. */
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
 * All answers, with what was not answered filled in and what does not belong together settled: the workplace is asked of
 * vulnerable citizens only and follows from how far they reach where it was left open; a reach that contradicts it, a part
 * of a need that was not named, progress of what is not running, and a wish for what is refused count as not said. Who is at a
 * workplace and moves forward can be at one.
 * @param workplaces the instruments that take place at a real workplace
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

/** Whether a need has parts, and nobody has said which of them is meant. */
export function isPartOpen({ needs, needParts }: Answers, need: Need): boolean {
  return need in partOptions && needs.includes(need) && !needParts[need as NeedWithParts];
}
