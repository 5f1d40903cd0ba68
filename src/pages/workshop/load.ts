import evidence from 'virtual:evidence/all';
import { browserClock } from '../../browser/clock.ts';
import { isInForeignFrame } from '../../browser/foreign-frame.ts';
import { guarded } from '../../browser/guarded.ts';
import { createWorkshopCopy } from '../../storage/workshop-copy.ts';
import { drawn, settingsOf, type LoadPage } from '../load-page.ts';
import { WorkshopState } from './state.svelte.ts';
import WorkshopPage from './WorkshopPage.svelte';

export const load: LoadPage = async (site) => {
  const { session, prognosis } = site;
  const storage = (await settingsOf(site))?.settings.storage ?? 'browser';
  const mayStay = storage === 'browser' && !isInForeignFrame(window);
  const [, changes] = session.limits.changes(null, 0);
  const copy = createWorkshopCopy(mayStay ? guarded(() => window.sessionStorage) : null, { guess: prognosis.numbers.denominator, changes });
  return drawn(WorkshopPage, { session, workshop: new WorkshopState(session, prognosis, evidence, browserClock(window), copy) });
};
