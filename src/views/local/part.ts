/** What the municipality has decided and the places on the first screens where it shows; fetched once they stand there. */
import { da } from '../../i18n/local/da.ts';
import { en } from '../../i18n/local/en.ts';
import { settingsIn } from '../../state/browser-settings.ts';
import type { LoadedSettings } from '../../settings/load-settings.ts';
import FrontWords from './FrontWords.svelte';
import MunicipalityMark from './MunicipalityMark.svelte';

export type Local = LoadedSettings & { readonly FrontWords: typeof FrontWords; readonly MunicipalityMark: typeof MunicipalityMark };

export const texts = { da, en };

/** Never fails; without a file the defaults hold. */
export async function localIn(window: Window): Promise<Local> {
  return { ...(await settingsIn(window)), FrontWords, MunicipalityMark };
}
