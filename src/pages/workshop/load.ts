import evidence from 'virtual:evidence/all';
import { browserClock } from '../../browser/clock.ts';
import { guarded } from '../../browser/guarded.ts';
import { createWorkshopCopy } from '../../storage/workshop-copy.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import { WorkshopState } from './state.svelte.ts';
import WorkshopPage from './WorkshopPage.svelte';

export const load: LoadPage = ({ session, prognosis }) => {
  const [, changes] = session.limits.changes(null, 0);
  const copy = createWorkshopCopy(
    guarded(() => window.sessionStorage),
    { guess: prognosis.numbers.denominator, changes },
  );
  return drawn(WorkshopPage, { session, workshop: new WorkshopState(session, prognosis, evidence, browserClock(window), copy) });
};
