import guidance from 'virtual:guidance/advice';
import { loadArchive } from '../_editing/load.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import CasesPage from './CasesPage.svelte';
import { CasesState } from './state.svelte.ts';

export const load: LoadPage = async (site) => {
  const { session, prognosis, afterPaint } = site;
  const archive = await loadArchive(site);
  return drawn(CasesPage, { state: new CasesState({ session, archive, guidance, numbers: prognosis.publishedNumbers, afterPaint }) });
};
