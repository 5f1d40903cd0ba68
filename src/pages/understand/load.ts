import { drawn, settingsOf, type LoadPage } from '../load-page.ts';
import SaveLevel from '../_prognosis/SaveLevel.svelte';
import { UnderstandState } from './state.svelte.ts';
import UnderstandPage from './UnderstandPage.svelte';

export const load: LoadPage = async (site) => {
  const local = await settingsOf(site);
  return drawn(UnderstandPage, {
    state: new UnderstandState(site.session, site.prognosis),
    settings: local?.settings ?? null,
    SavePicture: SaveLevel,
  });
};
