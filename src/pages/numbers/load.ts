import evidence from 'virtual:evidence/all';
import release from 'virtual:evidence/release';
import use from 'virtual:evidence/use';
import guidance from 'virtual:guidance/advice';
import { drawn, type LoadPage } from '../load-page.ts';
import NumbersPage from './NumbersPage.svelte';
import { NumbersState } from './state.svelte.ts';

export const load: LoadPage = ({ session, prognosis }) =>
  drawn(NumbersPage, { session, state: new NumbersState(session, prognosis, { evidence, guidance, use, release }) });
