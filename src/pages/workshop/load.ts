import evidence from 'virtual:evidence/all';
import { browserClock } from '../../browser/clock.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import { WorkshopState } from './state.svelte.ts';
import WorkshopPage from './WorkshopPage.svelte';

export const load: LoadPage = ({ session, prognosis }) =>
  drawn(WorkshopPage, { session, workshop: new WorkshopState(session, prognosis, evidence, browserClock(window)) });
