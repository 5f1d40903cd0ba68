import guidance from 'virtual:guidance/advice';
import strategy from 'virtual:guidance/knowledge';
import { withLocalDates } from '../../settings/local-guidance.ts';
import { drawn, settingsOf, type LoadPage } from '../load-page.ts';
import KnowledgePage from './KnowledgePage.svelte';
import { KnowledgeState } from './state.svelte.ts';

export const load: LoadPage = async (site) => {
  const local = await settingsOf(site);
  const here = local ? withLocalDates(guidance, local.settings.strategy) : guidance;
  return drawn(KnowledgePage, { session: site.session, state: new KnowledgeState(site.session, strategy, here, site.clock) });
};
