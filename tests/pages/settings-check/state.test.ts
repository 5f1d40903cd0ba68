import { describe, expect, it } from 'vitest';
import type { LoadedSettings } from '../../../src/settings/load-settings.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { SettingsCheckState } from '../../../src/pages/settings-check/state.svelte.ts';
import { whole } from '../../settings/files.ts';
import { bytesOf } from '../../support/bytes.ts';
import { guidance } from '../../support/guidance.ts';

const text = JSON.stringify(whole);
const aPage = (loaded: LoadedSettings | null = null): SettingsCheckState =>
  new SettingsCheckState(loaded, guidance, { example: '{}', schema: {} });
const aFile = (content: BlobPart, name = 'kommune.json', type = 'application/json'): File => new File([content], name, { type });
const kinds = ({ checked }: SettingsCheckState): string[] => checked?.refused.map(({ kind }) => kind) ?? [];
const served = (content: string): LoadedSettings => ({ ...readSettings(content), source: 'file', text: content });
const noFile: LoadedSettings = { settings: defaultSettings, source: 'none', mistakes: [], text: null };

describe('the page that checks the municipality’s file', () => {
  it('begins with the file that is in force, until another is there', () => {
    const page = aPage(served(text));
    expect([page.text, page.isInForce, page.isUsable]).toEqual([text, true, true]);
    page.text = '{"version":1}';
    expect([page.text, page.isInForce, page.isUsable]).toEqual(['{"version":1}', false, true]);
  });

  it('begins empty where there is no file, or where a page came instead of one', () => {
    for (const loaded of [null, noFile, served('<!doctype html>')]) {
      const page = aPage(loaded);
      expect([page.text, page.isInForce, page.checked, page.isUsable]).toEqual(['', false, null, false]);
    }
  });

  it('says why the file in force could not be read', () => {
    const page = aPage({ ...noFile, source: 'file', mistakes: [{ path: '', kind: 'encoding', values: {} }] });
    expect([page.text, page.isInForce, page.isUsable, kinds(page)]).toEqual(['', true, false, ['encoding']]);
  });

  it('checks while it is written', () => {
    const page = aPage();
    page.text = '{"version":1,"storage":"clou';
    expect(kinds(page)).toEqual(['syntax']);
    page.text = '{"version":1,"storage":"cloud"}';
    expect(kinds(page)).toEqual(['option']);
    page.text = '{"version":1,"storage":"file"}';
    expect(page.checked).toMatchObject({ settings: { storage: 'file' }, refused: [], leftOut: [] });
    page.text = ' ';
    expect(page.checked).toBeNull();
  });

  it('counts a file as usable when only an entry is left out', () => {
    const page = aPage();
    page.text = '{"version":1,"strategy":{"hidden":["unheardOf"]}}';
    expect([page.isUsable, page.checked?.leftOut.length]).toEqual([true, 1]);
  });
});

describe('a file that is chosen', () => {
  it('is read as it stands, with or without the mark of Windows', async () => {
    const page = aPage();
    await page.choose(aFile(text));
    expect([page.text, page.isUsable]).toEqual([text, true]);
    await page.choose(aFile(`\ufeff${text}`));
    expect([page.text, page.isUsable]).toEqual([text, true]);
  });

  it.each([
    ['empty', 'empty', ' \n'],
    ['too large', 'tooLarge', 'x'.repeat(300_000)],
    ['in the encoding of old Windows', 'encoding', bytesOf('{"name":"Ærø"}', 'windows-1252') as BlobPart],
    ['an image', 'noText', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])],
    ['a web page', 'noText', '<!doctype html><title>x</title>'],
  ])('and is %s is refused, and leaves nothing of the one before', async (_what, kind, content) => {
    const page = aPage(served(text));
    await page.choose(aFile(content));
    expect([page.text, kinds(page), page.isInForce]).toEqual(['', [kind], false]);
  });

  it('and cannot be read any more is refused', async () => {
    const page = aPage();
    const gone = Object.assign(aFile(text), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    await page.choose(gone);
    expect(kinds(page)).toEqual(['noText']);
  });

  it('gives way to the one chosen after it, however long it takes', async () => {
    const page = aPage();
    let arrive = (_bytes: ArrayBuffer): void => undefined;
    const slow = Object.assign(aFile('{}'), { arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (arrive = resolve)) });
    const first = page.choose(slow);
    await page.choose(aFile(text));
    arrive(new ArrayBuffer(0));
    await first;
    expect(page.text).toBe(text);
  });
});

describe('an image that is chosen as the logo', () => {
  it.each([
    ['SVG, which can hold code', 'image/svg+xml', '<svg/>', 'logoSvg'],
    ['of a kind that is not taken', 'image/gif', 'GIF89a', 'logoType'],
    ['of no known kind', '', 'x', 'logoType'],
    ['far too large', 'image/png', 'x'.repeat(130_000), 'logoTooLarge'],
  ])('and is %s is refused without being read', async (_what, type, content, kind) => {
    const page = aPage();
    await page.chooseLogo(aFile(content, 'logo', type));
    expect(page.logo).toMatchObject({ bytes: content.length, address: '', mistake: { kind } });
  });
});
