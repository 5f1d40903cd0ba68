import guidance from 'virtual:guidance/advice';
import { loadArchive } from '../_editing/load.ts';
import { loadMix } from '../_mix/load.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import CasesPage from './CasesPage.svelte';
import { CasesState } from './state.svelte.ts';

export const load: LoadPage = async (site) => {
  const { session, prognosis, afterPaint } = site;
  const [archive, mix] = await Promise.all([loadArchive(site), loadMix(site)]);
  const state = new CasesState({ session, archive, guidance, numbers: prognosis.publishedNumbers, afterPaint });
  return drawn(CasesPage, { state, mix });
};
