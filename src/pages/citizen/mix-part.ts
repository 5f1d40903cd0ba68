/** What stands on the page once its figure is there: the questions about needs, and the plans. Fetched after the first paint. */
import type { Site } from '../load-page.ts';
import { loadMix } from '../_mix/load.ts';
import NeedsForm from '../_mix/NeedsForm.svelte';
import Plans from '../_mix/Plans.svelte';

export async function mixPart(site: Site) {
  return { NeedsForm, Plans, mix: await loadMix(site) };
}

export type MixPart = Awaited<ReturnType<typeof mixPart>>;
