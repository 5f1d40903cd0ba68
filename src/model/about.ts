import type { About, Selector } from './guidance.ts';

/** Whether a rule is about instruments, and neither about a whole plan nor about the recommendation as such. */
export function isAboutInstruments(about: About): about is Selector {
  return !('plan' in about || 'recommendation' in about);
}
