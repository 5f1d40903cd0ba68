import type { CaseRow } from './types.ts';

/** Sum and number of the answers of one caseworker or jobcentre. */
type Answers = { sum: number; answered: number };
type JobcentreAnswers = Answers & { readonly caseworkers: Map<string, Answers> };

/** One citizen's value, and its caseworker, which is used for counting only. */
export type LeftOut = { readonly value: number; readonly caseworker: object };

/**
 * For each row the mean belief of the same caseworker about all other citizens (bip2017-23), minus the mean of all answers in
 * the jobcentre. Linear time, from sums.
 * @returns in the order of the rows, in steps of belief; null if the caseworker has answered about no other citizen, or is the
 * only one in the jobcentre with answers: the value would then be the citizen's own answer with its sign reversed
 */
export function leaveOneOut(rows: readonly CaseRow[]): (LeftOut | null)[] {
  const jobcentres = addUp(rows);
  return rows.map(({ jobcentre, caseworker, belief }) => {
    const place = jobcentres.get(jobcentre);
    const own = place?.caseworkers.get(caseworker);
    if (!place || !own || place.caseworkers.size === 1) return null;
    const others = own.answered - (belief === null ? 0 : 1);
    if (others === 0) return null;
    return { value: (own.sum - (belief ?? 0)) / others - place.sum / place.answered, caseworker: own };
  });
}

/** Only jobcentres and caseworkers with answers are listed. */
function addUp(rows: readonly CaseRow[]): Map<string | undefined, JobcentreAnswers> {
  const jobcentres = new Map<string | undefined, JobcentreAnswers>();
  for (const { jobcentre, caseworker, belief } of rows) {
    if (belief === null) continue;
    const place = jobcentres.get(jobcentre) ?? { sum: 0, answered: 0, caseworkers: new Map<string, Answers>() };
    const own = place.caseworkers.get(caseworker) ?? { sum: 0, answered: 0 };
    jobcentres.set(jobcentre, place);
    place.caseworkers.set(caseworker, own);
    for (const answers of [place, own]) {
      answers.sum += belief;
      answers.answered += 1;
    }
  }
  return jobcentres;
}
