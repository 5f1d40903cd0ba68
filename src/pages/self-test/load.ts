import guidance from 'virtual:guidance/advice';
import site from 'virtual:site/about';
import { drawn, type LoadPage } from '../load-page.ts';
import SelfTestPage from './SelfTestPage.svelte';
import { SelfTestState } from './state.svelte.ts';

export const load: LoadPage = ({ session, settings }) =>
  drawn(SelfTestPage, { session, state: new SelfTestState(window, settings, guidance, site) });
