/** What the municipality has decided and its mark in the header; fetched once the first screens stand there. */
import { settingsIn } from '../../browser/settings.ts';
import type { LoadedSettings } from '../../settings/load-settings.ts';
import MunicipalityMark from './MunicipalityMark.svelte';

export type Local = LoadedSettings & { readonly MunicipalityMark: typeof MunicipalityMark };

/** Never fails; without a file the defaults hold. */
export async function localIn(window: Window): Promise<Local> {
  return { ...(await settingsIn(window)), MunicipalityMark };
}
