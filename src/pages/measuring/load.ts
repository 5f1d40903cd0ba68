import evidence from 'virtual:evidence/numbers';
import { drawn, type LoadPage } from '../load-page.ts';
import MeasuringPage from './MeasuringPage.svelte';
import { MeasuringState } from './state.svelte.ts';

export const load: LoadPage = ({ session, prognosis }) =>
  drawn(MeasuringPage, { session, state: new MeasuringState(session, prognosis, evidence) });
