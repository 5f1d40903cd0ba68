import OfflinePage from 'virtual:offline-page';
import { drawn, type LoadPage } from '../load-page.ts';
import OnSite from '../_on-site/OnSite.svelte';

export const load: LoadPage = async ({ session, offline }) => {
  if (!OfflinePage) return drawn(OnSite, { session, page: 'offline', near: 'about' });
  await offline.need();
  if (!offline.value) throw new Error('The state of the use without a network could not be fetched.');
  return drawn(OfflinePage, { state: offline.value.state });
};
