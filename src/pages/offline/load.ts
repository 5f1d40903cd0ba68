import { drawn, type LoadPage } from '../load-page.ts';
import OfflinePage from './OfflinePage.svelte';

export const load: LoadPage = async ({ offline }) => {
  await offline.need();
  if (!offline.value) throw new Error('The state of the use without a network could not be fetched.');
  return drawn(OfflinePage, { state: offline.value });
};
