import guidance from 'virtual:guidance/advice';
import SelfTestPage from 'virtual:self-test-page';
import site from 'virtual:site/about';
import { drawn, type LoadPage } from '../load-page.ts';
import OnSite from '../_on-site/OnSite.svelte';

export const load: LoadPage = ({ session, settings }) =>
  SelfTestPage ? drawn(SelfTestPage, { session, settings, guidance, site }) : drawn(OnSite, { session, page: 'self-test', near: 'about' });
