import type { OpenQuestions } from './asks.ts';
import type { Recommendation } from './types.ts';

/** Tries one more answer of a recommendation; returns whether all have been tried. */
const steps = new WeakMap<Recommendation, () => boolean>();

/** Questions are computed on first access and cached: they cost many times as much as the plans. */
export function withQuestions(ready: Omit<Recommendation, keyof OpenQuestions>, trying: Generator<void, OpenQuestions>): Recommendation {
  let known: OpenQuestions | null = null;
  const isTried = (): boolean => {
    if (known) return true;
    const { done = false, value } = trying.next();
    if (value) known = value;
    return done;
  };
  const questions = (): OpenQuestions => {
    while (!isTried());
    if (!known) throw new Error('An answer could not be tried: see the error before.');
    return known;
  };
  const recommendation = {
    ...ready,
    get asks() {
      return questions().asks;
    },
    get otherAnswers() {
      return questions().otherAnswers;
    },
  };
  steps.set(recommendation, isTried);
  return recommendation;
}

/**
 * Tries some of the answers that `asks` and `otherAnswers` rest on, so that a page can do it in pieces; they try what is left.
 * @param most number of answers to try
 * @returns whether all have been tried
 */
export function tryAnswers(recommendation: Recommendation, most: number): boolean {
  const isTried = steps.get(recommendation);
  for (let tried = 0; tried < most; tried += 1) if (!isTried || isTried()) return true;
  return false;
}
