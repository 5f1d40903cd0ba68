import { loadArchive } from '../_editing/load.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import MeasurePage from './MeasurePage.svelte';
import { MeasurementTrial } from './trial.svelte.ts';

export const load: LoadPage = async (site) => {
  const trial = new MeasurementTrial(site.today, {
    now: () => new Date().toISOString(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  });
  const archive = await loadArchive(site);
  return drawn(MeasurePage, { session: site.session, numbers: site.prognosis.publishedNumbers, archive, trial });
};
