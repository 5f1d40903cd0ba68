import { odds } from './odds.ts';

/** The log odds of a share strictly between 0 and 1. */
export function logit(share: number): number {
  return Math.log(odds(share));
}
