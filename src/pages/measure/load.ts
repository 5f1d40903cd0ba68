import { PerCitizen } from '../../address/per-citizen.svelte.ts';
import { drawnPerCitizen, type LoadPage } from '../load-page.ts';
import MeasurePage from './MeasurePage.svelte';
import { MeasurementTrial } from './trial.svelte.ts';

export const load: LoadPage = (site) => {
  const environment = {
    now: () => new Date().toISOString(),
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  };
  const trials = new PerCitizen(site.session, () => new MeasurementTrial(site.clock, environment));
  site.session.addKeeper({ keeps: 'measurement', save: () => null, isOnlyHere: () => trials.atHand.isWritten });
  return drawnPerCitizen(MeasurePage, { session: site.session, numbers: site.prognosis.publishedNumbers, trials });
};
