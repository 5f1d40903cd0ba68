import { settingsBlock } from '../settings/places.ts';

export type FilledFile = { readonly kind: 'fine'; readonly html: string } | { readonly kind: 'noBlock' };

/**
 * The same html with the settings in its block; everything else stays as it was, to the letter, so that the hashes
 * in its policy still hold.
 * @param json the settings, checked before
 */
export function fillSettingsBlock(html: string, json: string): FilledFile {
  const at = html.lastIndexOf(settingsBlock.start);
  const start = at + settingsBlock.start.length;
  const end = html.indexOf(settingsBlock.end, start);
  if (at < 0 || end < 0) return { kind: 'noBlock' };
  // No end tag can stand in the block, and no comment can begin there.
  const safe = json.trim().replaceAll('<', '\\u003c');
  return { kind: 'fine', html: html.slice(0, start) + safe + html.slice(end) };
}
