import guidance from 'virtual:guidance/advice';
import { localGuidance } from '../../settings/local-guidance.ts';
import { oncePer } from '../../ui/once-per.ts';
import { settingsOf, type Site } from '../load-page.ts';
import { AdviceState } from './mix.svelte.ts';

/** What is asked of the efforts: one state for the page of efforts and the note, which goes on from it. */
export const loadMix = oncePer(async (site: Site) => {
  const local = await settingsOf(site);
  const here = local ? localGuidance(guidance, local.settings.strategy).guidance : guidance;
  const businessCycle = local?.settings.businessCycle ?? 'unknown';
  return new AdviceState(site.session, site.prognosis, { guidance: here, businessCycle, today: site.today });
});
