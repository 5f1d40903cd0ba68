/** Loads the reader of the municipality's settings only if there is a settings file: most copies of the site have none. */
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
