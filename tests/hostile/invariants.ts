/** What has to hold after anything has come in through any door. */
import { expect } from 'vitest';

const before = Object.getOwnPropertyNames(Object.prototype).sort();

/** Processor time in microseconds. Time on the clock also counts what other programs do on a busy machine. */
const mostWork = 5_000_000;

/** All objects are what they were before anything came in. */
export function expectUntouched(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

/** The result of something that answers without much work, and leaves all objects as they were. */
export async function answerTo<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
  const from = process.cpuUsage();
  const answer = await ask();
  const { user, system } = process.cpuUsage(from);
  expect(user + system).toBeLessThan(mostWork);
  expectUntouched();
  return answer;
}

/** Nothing in what is told repeats any of these texts. */
export function expectSilenceAbout(told: unknown, ...hidden: readonly string[]): void {
  const text = typeof told === 'string' ? told : JSON.stringify(told);
  for (const one of hidden) expect(text).not.toContain(one);
}
