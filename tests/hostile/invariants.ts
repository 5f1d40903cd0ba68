/** What has to hold after anything has come in through any door. */
import { expect } from 'vitest';

const before = Object.getOwnPropertyNames(Object.prototype).sort();

/** In milliseconds; a machine that stands still for a moment is not a door that hangs. */
const longest = 5000;

/** All objects are what they were before anything came in. */
export function expectUntouched(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

/** The result of something that answers, does so in time, and leaves all objects as they were. */
export async function answerTo<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
  const from = performance.now();
  const answer = await ask();
  expect(performance.now() - from).toBeLessThan(longest);
  expectUntouched();
  return answer;
}

/** Nothing in what is told repeats any of these texts. */
export function expectSilenceAbout(told: unknown, ...hidden: readonly string[]): void {
  const text = typeof told === 'string' ? told : JSON.stringify(told);
  for (const one of hidden) expect(text).not.toContain(one);
}
