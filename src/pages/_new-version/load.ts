import { watchForNewVersion } from '../../browser/new-version.ts';
import NewVersionBar from './NewVersionBar.svelte';
import { NewVersion } from './new-version.svelte.ts';

/** Fetched with the first page, because the host may not have it any more when it is needed. */
export type NewVersionNotice = { readonly state: NewVersion; readonly Bar: typeof NewVersionBar };

export function newVersionIn(window: Window): NewVersionNotice {
  const state = new NewVersion();
  watchForNewVersion(window, () => (state.isTold = true));
  return { state, Bar: NewVersionBar };
}
