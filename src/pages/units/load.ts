import evidence from 'virtual:evidence/numbers';
import { drawn, type LoadPage } from '../load-page.ts';
import UnitsPage from './UnitsPage.svelte';
import { UnitsState } from './state.svelte.ts';

export const load: LoadPage = ({ session, prognosis }) =>
  drawn(UnitsPage, { session, prognosis, state: new UnitsState(session, prognosis, evidence) });
