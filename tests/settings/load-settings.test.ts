import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/read-settings.ts';
import { loadSettings, type LoadedSettings, type SettingsHost } from '../../src/settings/load-settings.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { settingsBlock } from '../../src/settings/places.ts';
import { fillSettingsBlock } from '../../src/files/single-file.ts';
import { bytesOf } from '../support/bytes.ts';
import { whole } from './files.ts';

/** A host that answers so, with a clock that stands still until someone winds it. */
function hostWith(answer: () => Promise<Response>, block: string | null = null): { host: SettingsHost; wind: () => void } {
  let due = (): void => undefined;
  const after: SettingsHost['after'] = (_milliseconds, then) => {
    due = then;
    return () => undefined;
  };
  return { host: { block, fetch: answer, after }, wind: () => due() };
}

const load = (answer: () => Promise<Response>, block?: string): Promise<LoadedSettings> => loadSettings(hostWith(answer, block).host);
const sends =
  (body: BodyInit, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));
const kinds = ({ mistakes }: LoadedSettings): string[] => mistakes.map(({ kind }) => kind);
const never = (): Promise<Response> => Promise.reject(new Error('Nobody may ask the host.'));

describe('the settings beside the page', () => {
  it('are read where they are', async () => {
    expect(await load(sends(JSON.stringify(whole)))).toMatchObject({
      source: 'file',
      mistakes: [],
      settings: { name: 'Eksempel Kommune' },
    });
  });

  it('are the same with and without the schema where the shipped file sets nothing', async () => {
    const text = readFileSync('public/kommune.json', 'utf8');
    expect(await load(sends(text))).toEqual({ settings: defaultSettings, source: 'file', mistakes: [], text });
    expect(readSettings(text)).toEqual({ settings: defaultSettings, mistakes: [], cleaned: 0 });
    for (const other of ['{ "version": 2 }', '{ "version": 1, "name": 7 }', '{ "version": 1 } x', '{ "version": 1, "version": 1 }'])
      expect((await load(sends(other))).mistakes, other).not.toEqual([]);
  });

  it('are the defaults without a word where there is no file', async () => {
    expect(await load(sends('<h1>404</h1>', 404))).toEqual({ settings: defaultSettings, source: 'none', mistakes: [], text: null });
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['a page comes in its place', sends('<!doctype html><title>Forside</title>'), 'html'],
    ['the host fails', sends('', 500), 'unreachable'],
    ['there is no way to the host', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['it is written in another encoding', sends(bytesOf('{"version":1,"name":"Ærø"}', 'windows-1252') as BodyInit), 'encoding'],
    ['it never ends', sends('x'.repeat(300 * 1024)), 'tooLarge'],
    ['it is empty', sends(''), 'empty'],
  ])('are the defaults with a reason when %s', async (_what, answer, kind) => {
    const loaded = await load(answer);
    expect(kinds(loaded)).toEqual([kind]);
    expect(loaded.settings).toEqual(defaultSettings);
  });

  it('are the defaults when they come too late, and what comes then is not used', async () => {
    let send = (_: Response): void => undefined;
    const { host, wind } = hostWith(() => new Promise((resolve) => (send = resolve)));
    const loading = loadSettings(host);
    wind();
    send(new Response(JSON.stringify(whole)));
    expect(kinds(await loading)).toEqual(['late']);
  });
});

describe('the settings within the single file', () => {
  const page = `<!doctype html><body><p>a</p>${settingsBlock.start}${settingsBlock.end}</body>`;

  it('are read without asking any host; an empty block says nothing', async () => {
    expect(await load(never, JSON.stringify(whole))).toMatchObject({ source: 'block', settings: { name: 'Eksempel Kommune' } });
    expect(await load(never, '\n')).toMatchObject({ source: 'none', mistakes: [] });
  });

  it('are filled in without touching anything else, and can be filled in again', () => {
    const json = '{"version":1,"name":"</script><!-- $& x"}';
    const first = fillSettingsBlock(page, json);
    if (first.kind !== 'fine') throw new Error('The block was not found.');
    const block = first.html.slice(page.indexOf(settingsBlock.start) + settingsBlock.start.length, first.html.lastIndexOf('</script>'));
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toEqual(JSON.parse(json));
    expect(fillSettingsBlock(first.html, '')).toEqual({ kind: 'fine', html: page });
  });

  it('cannot be filled into another page', () => {
    expect(fillSettingsBlock('<p>a</p>', '{}')).toEqual({ kind: 'noBlock' });
  });
});
