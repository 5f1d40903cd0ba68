/** A session at an address, and what the engine says of it: the state that the pages stand on. */
import numbersOnly from 'virtual:evidence/numbers';
import type { PerCitizen } from '../../src/address/per-citizen.svelte.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { AdviceContext, AdviceState } from '../../src/pages/_mix/mix.svelte.ts';
import { openMix } from '../../src/pages/_mix/open-mix.ts';
import { Lazy } from '../../src/ui/lazy.svelte.ts';
import { readAssumptions } from '../../src/pages/_assumptions/read-assumptions.ts';
import { PrognosisState, type ReadAssumptions } from '../../src/pages/_prognosis/prognosis.svelte.ts';
import { Session } from '../../src/address/session.svelte.ts';
import { pageTable } from '../../src/pages/page-table.ts';
import { createNumbers } from '../../src/ui/numbers.ts';
import { FakeAddressBar } from './address-bar.ts';
import { linkLimits } from './inputs.ts';
import { engine } from './evidence.ts';
import { clock, guidance } from './guidance.ts';

/** @param at an address, or the bar of a tab that is loaded again */
export function aSession(at: string | FakeAddressBar = ''): { bar: FakeAddressBar; session: Session } {
  const bar = typeof at === 'string' ? new FakeAddressBar(at) : at;
  return { bar, session: new Session(linkLimits, bar, pageTable) };
}

/** The same with the prognosis from the shipped evidence; values of one's own are read as on the site, where a link has some. */
export function aPrognosis(hash?: Parameters<typeof aSession>[0]): ReturnType<typeof aSession> & { prognosis: PrognosisState } {
  const { bar, session } = aSession(hash);
  const readOwn = new Lazy<ReadAssumptions>(() => Promise.resolve((text) => readAssumptions(text, numbersOnly)));
  return { bar, session, prognosis: new PrognosisState(engine, session, createNumbers(numbersOnly), readOwn) };
}

/** The mix of the citizen at hand on top of that, with the shipped guidance where nothing else is given. */
export function aMix(
  hash?: Parameters<typeof aSession>[0],
  context: Partial<Omit<AdviceContext, 'recommender'>> = {},
): ReturnType<typeof aPrognosis> & { mix: PerCitizen<AdviceState> } {
  const page = aPrognosis(hash);
  const { session, prognosis } = page;
  const given = { guidance, businessCycle: 'unknown' as const, clock, ...context };
  const recommender = createRecommender(given.guidance);
  return { ...page, mix: openMix(session, prognosis, { ...given, recommender }) };
}

/** The mix of the citizen that is at hand now. */
export function anAdvice(...given: Parameters<typeof aMix>): ReturnType<typeof aPrognosis> & { advice: AdviceState } {
  const { mix, ...page } = aMix(...given);
  return { ...page, advice: mix.atHand };
}
