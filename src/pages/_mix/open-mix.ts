import { PerCitizen } from '../../address/per-citizen.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import { AdviceState, type AdviceContext } from './mix.svelte.ts';

/** The recommendation for the citizen at hand. The own judgement is asked about before it goes, unless a note holds it. */
export function openMix(session: Session, prognosis: PrognosisState, context: AdviceContext): PerCitizen<AdviceState> {
  const mix = new PerCitizen(session, (citizen) => {
    const advice = new AdviceState(session, prognosis, context);
    citizen.savedBy('ownJudgement', () =>
      isOnlyHere(advice) ? { kind: 'notSaved', at: null, today: context.clock.today, lasts: false } : null,
    );
    return advice;
  });
  session.addKeeper({ keeps: 'judgement', save: () => null, isOnlyHere: () => isOnlyHere(mix.atHand) });
  return mix;
}

/** Whether an own judgement stands there that no note holds. */
function isOnlyHere({ isInNote, own }: AdviceState): boolean {
  return !isInNote && own.value.trim() !== '';
}
