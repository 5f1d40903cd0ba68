import evidenceVersion from 'virtual:evidence/version';
import { browserEnvironment } from '../../browser/storage.ts';
import { oncePer } from '../../ui/once-per.ts';
import { settingsOf, type Site } from '../load-page.ts';
import { Archive } from './archive.svelte.ts';

/** The cases, notes and measurements that the user keeps: opened once, and shared by all pages that need them. */
export const loadArchive = oncePer(async (site: Site) => {
  const local = await settingsOf(site);
  const archive = new Archive(browserEnvironment(window, site.clock, evidenceVersion, local?.settings.storage ?? 'browser'));
  site.session.addKeeper({ keeps: 'cases', save: () => null, isOnlyHere: () => false, isOnlyOnPage: () => archive.isOnlyHere });
  await archive.open();
  return archive;
});
