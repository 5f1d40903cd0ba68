import { loadArchive } from '../_editing/load.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import AccuracyPage from './AccuracyPage.svelte';

export const load: LoadPage = async (site) =>
  drawn(AccuracyPage, { session: site.session, numbers: site.prognosis.publishedNumbers, archive: await loadArchive(site) });
