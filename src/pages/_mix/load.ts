import guidance from 'virtual:guidance/advice';
import { localGuidance } from '../../settings/local-guidance.ts';
import { oncePer } from '../../ui/once-per.ts';
import { settingsOf, type Site } from '../load-page.ts';
import { createRecommender } from '../../recommender/create-recommender.ts';
import { openMix } from './open-mix.ts';

/** The recommendation for the citizen at hand: one state for the citizen’s page and the note. */
export const loadMix = oncePer(async (site: Site) => {
  const local = await settingsOf(site);
  const here = local ? localGuidance(guidance, local.settings.strategy).guidance : guidance;
  const businessCycle = local?.settings.businessCycle ?? 'unknown';
  const context = { guidance: here, recommender: createRecommender(here), businessCycle, clock: site.clock };
  return openMix(site.session, site.prognosis, context);
});
