/** Asks for the settings of the municipality only where there are any: most copies of the site have none, and then what reads them stays away. */
import { settingsBlock, settingsFile } from '../settings/places.ts';
import type { Lazy } from '../ui/lazy.svelte.ts';

export async function needWhereKept(window: Window, settings: Lazy<unknown>): Promise<void> {
  if (!window.document.getElementById(settingsBlock.id)) {
    const status = await window.fetch(`./${settingsFile}`, { method: 'HEAD', cache: 'no-cache' }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 404) return;
  }
  await settings.need();
}
