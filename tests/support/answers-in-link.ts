import { writeAnswer, writeList, writeNeeds, writeProgress, writeTried } from '../../src/address/advice-link.ts';
import { needsOptions, type AnswerField, type Answers } from '../../src/model/needs.ts';
import type { PageParameters } from '../../src/model/situation.ts';

/** The parameters that say all of some answers. */
export function parametersOf({ needs, needParts, wishes, refuses, running, progress, tried, ...answers }: Answers): PageParameters {
  const fields = Object.keys(needsOptions) as AnswerField[];
  const all: PageParameters[] = [
    ...fields.map((field) => writeAnswer(field, answers[field])),
    writeNeeds(needs, needParts),
    writeList('wishes', wishes),
    writeList('refuses', refuses),
    writeList('running', running),
    writeProgress(progress),
    writeTried(tried ?? {}),
  ];
  return Object.fromEntries(all.flatMap((parameters) => Object.entries(parameters)).filter(([, value]) => value !== ''));
}
