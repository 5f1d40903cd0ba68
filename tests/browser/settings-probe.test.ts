import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultFileLength } from '../../src/browser/settings-probe.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

it('the file of the build sets nothing, and is known by its length', () => {
  const file = readFileSync('public/kommune.json');
  expect(file).toHaveLength(defaultFileLength);
  expect(readSettings(file.toString())).toMatchObject({ settings: defaultSettings, mistakes: [] });
});
