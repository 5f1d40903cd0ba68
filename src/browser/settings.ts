import { accentTokens } from '../settings/contrast.ts';
import { loadSettings, type LoadedSettings } from '../settings/load-settings.ts';
import { settingsBlock } from '../settings/places.ts';

/** The municipality's settings for this window, with the accent colour applied. Never rejects. */
export async function settingsIn(window: Window): Promise<LoadedSettings> {
  const loaded = await loadSettings({
    block: window.document.getElementById(settingsBlock.id)?.textContent ?? null,
    fetch: (address, signal) => window.fetch(address, { signal, cache: 'no-cache', credentials: 'same-origin' }),
    after: (milliseconds, then) => {
      const timer = window.setTimeout(then, milliseconds);
      return () => window.clearTimeout(timer);
    },
  });
  const { accent } = loaded.settings;
  // Set through the CSSOM, because the content security policy refuses a style attribute.
  for (const [name, value] of Object.entries(accent ? accentTokens(accent) : {}))
    window.document.documentElement.style.setProperty(name, value);
  return loaded;
}
