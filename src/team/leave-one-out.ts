import type { CaseRow } from './types.ts';

/** The answers of one caseworker, or of one jobcentre, added up. */
type Answers = { sum: number; answered: number };
type JobcentreAnswers = Answers & { readonly caseworkers: Map<string, Answers> };

/** One citizen's value, and whose answers it is made of; the latter only for counting. */
export type LeftOut = { readonly value: number; readonly caseworker: object };

/**
 * For each row the mean belief of the same caseworker about all other citizens (bip2017-23), less the mean of all
 * answers of the jobcentre. Sums make it one pass, whatever the size of a caseload.
 * @returns in the order of the rows, in steps of belief; null where the caseworker has answered about no other
 * citizen, or is the only one in the jobcentre who has answered: compared with themselves, a caseworker's value
 * would only turn the citizen's own answer upside down
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

/** Only those who have answered at all are listed. */
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
