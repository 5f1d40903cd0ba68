import { settingsBlock } from '../settings/places.ts';

export type FilledFile = { readonly kind: 'fine'; readonly html: string } | { readonly kind: 'noBlock' };

/**
 * Inserts settings into their block in the html of the single file. Everything else stays byte-identical, so that the hashes in
 * its policy remain valid.
 * @param json the settings, already validated
 */
export function fillSettingsBlock(html: string, json: string): FilledFile {
  const at = html.lastIndexOf(settingsBlock.start);
  const start = at + settingsBlock.start.length;
  const end = html.indexOf(settingsBlock.end, start);
  if (at < 0 || end < 0) return { kind: 'noBlock' };
  // Escapes `<`, so that the text can hold neither an end tag nor a comment.
  const safe = json.trim().replaceAll('<', '\\u003c');
  return { kind: 'fine', html: html.slice(0, start) + safe + html.slice(end) };
}
