/** A session at an address with its prognosis: the state that pages are built on. */
import numbersOnly from 'virtual:evidence/numbers';
import type { AfterPaint } from '../../src/browser/after-paint.ts';
import { AdviceState, type AdviceContext } from '../../src/pages/_mix/mix.svelte.ts';
import { Lazy } from '../../src/ui/lazy.svelte.ts';
import { readAssumptions } from '../../src/pages/_assumptions/read-assumptions.ts';
import { PrognosisState, type ReadOwn } from '../../src/pages/_prognosis/prognosis.svelte.ts';
import { Session } from '../../src/address/session.svelte.ts';
import { createNumbers } from '../../src/ui/numbers.ts';
import { FakeAddressBar } from './address-bar.ts';
import { linkLimits } from './choices.ts';
import { engine } from './evidence.ts';
import { guidance, today } from './guidance.ts';

type Asked = {
  /** Fake of `afterPaint`; immediate by default. */
  readonly afterPaint?: AfterPaint;
};

export function aSession(hash?: string, { afterPaint }: Asked = {}): { bar: FakeAddressBar; session: Session } {
  const bar = new FakeAddressBar(hash);
  return { bar, session: new Session(linkLimits, bar, afterPaint) };
}

/** The same with the prognosis from the shipped evidence and, as on the site, the assumptions of the link. */
export function aPrognosis(hash?: string, asked?: Asked): ReturnType<typeof aSession> & { prognosis: PrognosisState } {
  const { bar, session } = aSession(hash, asked);
  const readOwn = new Lazy<ReadOwn>(() => Promise.resolve((text) => readAssumptions(text, numbersOnly)));
  return { bar, session, prognosis: new PrognosisState(engine, session, createNumbers(numbersOnly), readOwn) };
}

/** The page of measures on top of that, with the shipped guidance where nothing else is given. */
export function anAdvice(
  hash?: string,
  { afterPaint, ...context }: Asked & Partial<AdviceContext> = {},
): ReturnType<typeof aPrognosis> & { advice: AdviceState } {
  const page = aPrognosis(hash, afterPaint && { afterPaint });
  return { ...page, advice: new AdviceState(page.session, page.prognosis, { guidance, businessCycle: 'unknown', today, ...context }) };
}
