import guidance from 'virtual:guidance/advice';
import files from 'virtual:site/settings-files';
import { drawn, settingsOf, type LoadPage } from '../load-page.ts';
import SettingsCheckPage from './SettingsCheckPage.svelte';
import { SettingsCheckState } from './state.svelte.ts';

export const load: LoadPage = async (site) =>
  drawn(SettingsCheckPage, { session: site.session, state: new SettingsCheckState(await settingsOf(site), guidance, files) });
