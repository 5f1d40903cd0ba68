import type { About, Selector } from './guidance.ts';

const others = ['plan', 'recommendation', 'gap', 'choice', 'coverage', 'lookAgain', 'silence'];

/** Whether a rule is about instruments, rather than about a plan, a gap, a choice or the recommendation as a whole. */
export function isAboutInstruments(about: About): about is Selector {
  return !others.some((other) => other in about);
}
