/** A session at an address, and what the engine says of it: the state that the pages stand on. */
import numbersOnly from 'virtual:evidence/numbers';
import { AdviceState, type AdviceContext } from '../../src/pages/_mix/mix.svelte.ts';
import { Lazy } from '../../src/ui/lazy.svelte.ts';
import { readAssumptions } from '../../src/pages/_assumptions/read-assumptions.ts';
import { PrognosisState, type ReadOwn } from '../../src/pages/_prognosis/prognosis.svelte.ts';
import { Session } from '../../src/address/session.svelte.ts';
import { pageTable } from '../../src/pages/page-table.ts';
import { createNumbers } from '../../src/ui/numbers.ts';
import { FakeAddressBar } from './address-bar.ts';
import { linkLimits } from './choices.ts';
import { engine } from './evidence.ts';
import { guidance, today } from './guidance.ts';

export function aSession(hash?: string): { bar: FakeAddressBar; session: Session } {
  const bar = new FakeAddressBar(hash);
  return { bar, session: new Session(linkLimits, bar, pageTable) };
}

/** The same with the prognosis from the shipped evidence; values of one's own are read as on the site, where a link has some. */
export function aPrognosis(hash?: string): ReturnType<typeof aSession> & { prognosis: PrognosisState } {
  const { bar, session } = aSession(hash);
  const readOwn = new Lazy<ReadOwn>(() => Promise.resolve((text) => readAssumptions(text, numbersOnly)));
  return { bar, session, prognosis: new PrognosisState(engine, session, createNumbers(numbersOnly), readOwn) };
}

/** The page of measures on top of that, with the shipped guidance where nothing else is given. */
export function anAdvice(hash?: string, context: Partial<AdviceContext> = {}): ReturnType<typeof aPrognosis> & { advice: AdviceState } {
  const page = aPrognosis(hash);
  return { ...page, advice: new AdviceState(page.session, page.prognosis, { guidance, businessCycle: 'unknown', today, ...context }) };
}
