import { drawn, type LoadPage } from '../load-page.ts';
import { loadMix } from '../_mix/load.ts';
import AdvicePage from './AdvicePage.svelte';

export const load: LoadPage = async (site) => drawn(AdvicePage, { session: site.session, state: await loadMix(site) });
