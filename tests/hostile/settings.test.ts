/** The door of the municipality's file: from what a host sends, or what stands in the page, to what is used. */
import { describe, expect, it } from 'vitest';
import { loadSettings, type LoadedSettings } from '../../src/settings/load-settings.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { mistakeText } from '../../src/pages/_administration/mistake-text.view.ts';
import { whole } from '../settings/files.ts';
import { bytesOf } from '../support/bytes.ts';
import { locales } from '../support/locales.ts';
import { builtIns, cprLike, noJson, noText, numbers, secret, texts } from './inputs.ts';
import { answerTo, expectSilenceAbout } from './invariants.ts';

const never = (): (() => void) => () => undefined;

/** What becomes of a file, beside the page and within it, and what the administrator is told. */
async function given(body: string | Uint8Array): Promise<{ loaded: LoadedSettings; told: string[] }> {
  const answer = (): Promise<Response> => Promise.resolve(new Response(body as BodyInit));
  const loaded = await answerTo(() => loadSettings({ block: null, fetch: answer, after: never }));
  if (typeof body === 'string' && !body.startsWith('\ufeff')) {
    const within = await answerTo(() => loadSettings({ block: body, fetch: () => Promise.reject(new Error()), after: never }));
    expect(within.settings).toEqual(loaded.settings);
  }
  if (loaded.mistakes.length > 0) expect(loaded.settings).toEqual(defaultSettings);
  return { loaded, told: Object.values(locales).flatMap((locale) => loaded.mistakes.map((mistake) => mistakeText(mistake, locale))) };
}

type Place = readonly [name: string, change: (value: unknown) => object];
const own = whole.strategy.own[0];
/** Every place of the file that takes a text, with the value in it. */
const places: readonly Place[] = [
  ['name', (name) => ({ name })],
  ['logo.image', (image) => ({ logo: { image, text: 'x' } })],
  ['logo.text', (text) => ({ logo: { ...whole.logo, text } })],
  ['accent.onLight', (onLight) => ({ accent: { ...whole.accent, onLight } })],
  ['contact.name', (name) => ({ contact: { name } })],
  ['contact.phone', (phone) => ({ contact: { phone } })],
  ['contact.mail', (mail) => ({ contact: { mail } })],
  ['contact.address', (address) => ({ contact: { address } })],
  ['security.mail', (mail) => ({ security: { mail } })],
  ['security.address', (address) => ({ security: { address } })],
  ['help.name', (da) => ({ help: [{ name: { da } }] })],
  ['help.text', (en) => ({ help: [{ name: { da: 'x' }, text: { da: 'x', en } }] })],
  ['help.phone', (phone) => ({ help: [{ name: { da: 'x' }, phone }] })],
  ['help.mail', (mail) => ({ help: [{ name: { da: 'x' }, mail }] })],
  ['help.address', (address) => ({ help: [{ name: { da: 'x' }, address }] })],
  ['dataProtection.answeredOn', (answeredOn) => ({ dataProtection: { answeredOn } })],
  ['dataProtection.ai', (da) => ({ dataProtection: { ...whole.dataProtection, ai: { da } } })],
  ['accessibility', (accessibility) => ({ accessibility })],
  ['privacy', (privacy) => ({ privacy })],
  ['storage', (storage) => ({ storage })],
  ['languages', (language) => ({ languages: ['da', language] })],
  ['doors', (door) => ({ doors: [door] })],
  ['texts.frontLead.da', (da) => ({ texts: { frontLead: { da } } })],
  ['texts.whereToTurn.en', (en) => ({ texts: { whereToTurn: { da: 'Ring.', en } } })],
  ['strategy.hidden', (id) => ({ strategy: { hidden: [id] } })],
  ['strategy.dates.checkedOn', (checkedOn) => ({ strategy: { dates: [{ instrument: 'mentor', checkedOn }] } })],
  ['strategy.own.id', (id) => ({ strategy: { own: [{ ...own, id }] } })],
  ['strategy.own.text', (da) => ({ strategy: { own: [{ ...own, text: { da } }] } })],
  ['strategy.own.conditions', (da) => ({ strategy: { own: [{ ...own, conditions: [{ da }] }] } })],
];
const addresses = ['accessibility', 'privacy', 'contact.address', 'security.address', 'help.address'];
const fileWith = (change: object): string => JSON.stringify({ ...whole, ...change });

describe('a file that is none', () => {
  it.each([...Object.entries(noText), ...Object.entries(noJson), ['nothing but brackets', '[]'], ['null', 'null'], ['a number', '7']])(
    '%s leaves the defaults, and says so',
    async (_what, body) => {
      const { loaded, told } = await given(body);
      expect(loaded.settings).toEqual(defaultSettings);
      // White space between the marks in the page is no file; beside the page it is one.
      expect(loaded.mistakes.length).toBeGreaterThan(0);
      expect(told.every((text) => text.length > 10)).toBe(true);
    },
  );

  it('with a mistake in each of a hundred thousand places tells no more than one can read', async () => {
    const { told } = await given(`{"version":1,"strategy":{"hidden":[${'1,'.repeat(100_000)}1]}}`);
    expect(told.length).toBeLessThanOrEqual(2 * 50);
    const keys = Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`).join(',');
    expect((await given(`{"version":1,${keys}}`)).told.length).toBeLessThanOrEqual(2 * 50);
  });
});

describe.each(places)('the place %s', (name, change) => {
  it.each(Object.entries(texts))('takes %s as text or not at all, and never as an address', async (_what, text) => {
    const { loaded, told } = await given(fileWith(change(text)));
    expectSilenceAbout([told, loaded.mistakes], secret);
    if (addresses.includes(name) || name === 'logo.image') expect(loaded.settings).toEqual(defaultSettings);
  });

  it.each(Object.entries(cprLike))('takes no CPR number %s, and does not repeat it', async (_what, number) => {
    const { loaded, told } = await given(fileWith(change(`x ${number}`)));
    expect(loaded.settings).toEqual(defaultSettings);
    expectSilenceAbout([told, loaded.mistakes], number);
  });

  it('takes nothing that is no text', async () => {
    for (const value of [null, 7, true, [], {}, -1e9, { __proto__: null, toString: 1 }])
      expect((await given(fileWith(change(value)))).loaded.settings).toEqual(defaultSettings);
  });
});

describe('a key that nobody knows', () => {
  it.each([...builtIns, ...Object.values(cprLike), ...Object.values(texts), ...numbers])('%.30j is refused', async (key) => {
    const { loaded, told } = await given(JSON.stringify(whole).replace('{', () => `{${JSON.stringify(key)}:{"polluted":1},`));
    expect(loaded.settings).toEqual(defaultSettings);
    expectSilenceAbout([told, loaded.mistakes], ...Object.values(cprLike));
  });
});

describe('an address that leads somewhere else than to a page on the web', () => {
  it.each([
    'javascript:window.__pwned=1',
    'JAVASCRIPT:window.__pwned=1',
    ' https://www.eksempel.dk',
    'java\tscript:window.__pwned=1',
    'data:text/html,<script>window.__pwned=1</script>',
    'blob:https://www.eksempel.dk/1',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'http://www.eksempel.dk',
    'https:www.eksempel.dk',
    'https://',
    'https://localhost',
    'https://a@evil.example',
    'https://www.eksempel.dk:8443/',
    'https://www.eksempel.dk\\@evil.example',
    'https://www.eksempel.dk/"><script>',
    'https://[::1]/',
    'https://xn--/',
    'ftp://www.eksempel.dk',
  ])('%j is refused', async (address) => {
    for (const change of [{ privacy: address }, { accessibility: address }, { contact: { address } }])
      expect((await given(fileWith(change))).loaded.settings).toEqual(defaultSettings);
  });

  it.each(['a@b', 'a b@c.dk', 'a@b.dk?cc=c@d.dk', 'a@b.dk,c@d.dk', '"a"@b.dk', 'javascript:a@b.dk', 'a@b.dk\nbcc:c@d.dk'])(
    'nor is %j a mail',
    async (mail) => expect((await given(fileWith({ contact: { mail } }))).loaded.settings).toEqual(defaultSettings),
  );
});

describe('the encodings of a file', () => {
  const text = fileWith({ name: 'Ærø Kommune' });
  it('with a mark it is used; in another encoding it is never read with other letters', async () => {
    expect((await given(bytesOf(text, 'utf-8 with mark'))).loaded.settings.name).toBe('Ærø Kommune');
    for (const as of ['windows-1252', 'utf-16le with mark', 'utf-16be with mark'] as const)
      expect((await given(bytesOf(text, as))).loaded.mistakes).toMatchObject([{ kind: 'encoding' }]);
  });
});
