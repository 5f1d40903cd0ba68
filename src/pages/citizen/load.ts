import { Lazy } from '../../ui/lazy.svelte.ts';
import { drawnPerCitizen, type LoadPage } from '../load-page.ts';
import CitizenPage from './CitizenPage.svelte';

export const load: LoadPage = (site) => {
  const { session, prognosis, afterPaint } = site;
  const mix = new Lazy(async () => (await import('./mix-part.ts')).mixPart(site));
  return drawnPerCitizen(CitizenPage, { session, prognosis, mix, afterPaint });
};
