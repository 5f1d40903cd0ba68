/** Loads the reader of the municipality's settings only if the settings file says something: most copies of the site have the default. */
import { settingsBlock, settingsFile } from '../settings/places.ts';
import type { Lazy } from '../ui/lazy.svelte.ts';

/** Bytes of the file that the build writes, which sets nothing. Where a host does not tell the length, the file is read. */
export const defaultFileLength = 17;

export async function needWhereKept(window: Window, settings: Lazy<unknown>): Promise<void> {
  if (!window.document.getElementById(settingsBlock.id)) {
    const isDefault = await window.fetch(`./${settingsFile}`, { method: 'HEAD', cache: 'no-cache' }).then(
      ({ status, headers }) => status === 404 || headers.get('content-length') === String(defaultFileLength),
      () => false,
    );
    if (isDefault) return;
  }
  await settings.need();
}
