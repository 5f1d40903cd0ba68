import type { About, Selector } from './guidance.ts';

const others = ['plan', 'recommendation', 'gap', 'choice', 'coverage', 'lookAgain', 'silence'];

/** Whether a rule is about instruments, and neither about a plan, a gap or a choice nor about the recommendation as such. */
export function isAboutInstruments(about: About): about is Selector {
  return !others.some((other) => other in about);
}
