import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surfaces } from '../../src/settings/contrast.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { settingsJsonSchema } from '../../src/settings/schema.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { mistakeText } from '../../src/pages/_administration/mistake-text.view.ts';
import { locales } from '../support/locales.ts';
import { changed, logo, mistakesIn, whole } from './files.ts';

describe('a file in which everything holds', () => {
  it('is used as it is written', () => {
    const { settings, mistakes } = readSettings(JSON.stringify(whole));
    expect(mistakes).toEqual([]);
    expect(settings).toMatchObject({ name: 'Eksempel Kommune', storage: 'file', languages: ['da'], doors: ['prognosis', 'advice'] });
    expect(settings).toMatchObject({ businessCycle: 'recession', strategy: { coverage: whole.strategy.coverage } });
  });

  it('may leave out all but its version, and then says nothing', () => {
    expect(readSettings('{"version":1}')).toEqual({ settings: defaultSettings, mistakes: [] });
  });

  it('may begin with the mark that Windows writes', () => {
    expect(mistakesIn(`\ufeff${JSON.stringify(whole)}`)).toEqual([]);
  });

  it('may name a leap day', () => {
    expect(mistakesIn(changed({ strategy: { own: [{ ...whole.strategy.own[0], validTo: '2028-02-29' }] } }))).toEqual([]);
  });
});

/** Files as municipalities may have them, kept as they were written: what is once read is read the same ever after. */
describe('a file that is kept', () => {
  const kept = (name: string): { text: string; file: Record<string, unknown> } => {
    const text = readFileSync(join(process.cwd(), 'tests/settings/golden', name), 'utf8');
    const fields = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return { text, file: Object.fromEntries(fields.filter(([field]) => field !== 'version' && field !== '$schema')) };
  };

  it('from before there was coverage opens with every field as it is written, and says nothing of what is new', () => {
    const { text, file } = kept('before-coverage.json');
    expect(readSettings(text)).toEqual({
      settings: { ...file, strategy: { ...(file['strategy'] as object), coverage: [] }, businessCycle: 'unknown' },
      mistakes: [],
    });
  });

  it('with coverage and a business cycle opens with both', () => {
    const { text, file } = kept('with-coverage.json');
    expect(readSettings(text)).toEqual({
      settings: { ...defaultSettings, ...file, strategy: { dates: [], ...(file['strategy'] as object) } },
      mistakes: [],
    });
  });
});

describe('a file with a mistake is not used at all, and the mistake is named with its place', () => {
  const own = whole.strategy.own[0];
  const [row] = whole.strategy.coverage;
  const covering = (...coverage: unknown[]): unknown => changed({ strategy: { coverage } });
  it.each<[string, unknown, string[]]>([
    ['a web page', '<!doctype html><title>404</title>', [': html']],
    ['nothing', ' \n', [': empty']],
    ['half a file', '{"version": 1,', [': syntax']],
    ['a field twice', '{"version": 1, "version": 1}', [': duplicateKey']],
    ['a key that means something to JavaScript', '{"version": 1, "__proto__": {}}', [': forbiddenKey']],
    ['a number out of range', '{"version": 1e309}', [': numberOutOfRange']],
    ['too many layers', '['.repeat(30), [': tooDeep']],
    ['too much', JSON.stringify({ version: 1, name: 'x'.repeat(300_000) }), [': tooLarge']],
    ['a list', '[]', [': object']],
    ['no version', {}, ['version: missing']],
    ['a later version', changed({ version: 2 }), ['version: version']],
    ['a misspelled field', changed({ contakt: {} }), ['contakt: foreign']],
    ['a logo elsewhere', changed({ logo: { image: 'logo.svg', text: 'x' } }), ['logo.image: logoType']],
    ['a logo that is code', changed({ logo: { image: 'javascript:window.__pwned=1', text: 'x' } }), ['logo.image: logoType']],
    [
      'a logo that is a page',
      changed({ logo: { image: 'data:text/html,<script>window.__pwned=1</script>', text: 'x' } }),
      ['logo.image: logoType'],
    ],
    ['a logo at another host', changed({ logo: { image: '/\\evil.example/x.png', text: 'x' } }), ['logo.image: logoType']],
    ['a logo as svg', changed({ logo: { image: 'data:image/svg+xml;base64,AAAA', text: 'x' } }), ['logo.image: logoSvg']],
    [
      'a logo too large',
      changed({ logo: { image: `data:image/png;base64,${'A'.repeat(130_000)}`, text: 'x' } }),
      ['logo.image: logoTooLarge'],
    ],
    ['a logo without words', changed({ logo: { image: logo } }), ['logo.text: missing']],
    ['a colour too light', changed({ accent: { onLight: '#ffffee', onDark: '#7fd0c6' } }), ['accent.onLight: contrastOnLight']],
    ['a colour too dark', changed({ accent: { onLight: '#005f50', onDark: '#005f50' } }), ['accent.onDark: contrastOnDark']],
    ['a colour by name', changed({ accent: { onLight: 'green', onDark: '#7fd0c6' } }), ['accent.onLight: colour']],
    ['an address without https', changed({ privacy: 'http://www.eksempel.dk' }), ['privacy: https']],
    ['an address with a user', changed({ privacy: 'https://a@www.eksempel.dk' }), ['privacy: https']],
    ['an address with a star', changed({ privacy: 'https://*.dk' }), ['privacy: https']],
    ['an address of code', changed({ accessibility: 'javascript:alert(1)' }), ['accessibility: https']],
    ['a mail that is none', changed({ contact: { mail: 'job@eksempel' } }), ['contact.mail: mail']],
    ['a number that is none', changed({ contact: { phone: 'ring' } }), ['contact.phone: phone']],
    ['a storage we do not have', changed({ storage: 'cloud' }), ['storage: option']],
    ['no Danish', changed({ languages: ['en'] }), ['languages: danish']],
    ['a door twice', changed({ doors: ['advice', 'advice'] }), ['doors: repeated']],
    ['a number of a person', changed({ texts: { frontLead: { da: 'Ring 230495-0001' } } }), ['texts.frontLead.da: cpr']],
    ['a text of spaces', changed({ name: '  ' }), ['name: emptyText']],
    ['a name too long', changed({ name: 'x'.repeat(81) }), ['name: tooLong']],
    ['a text that is a number', changed({ name: 1250.5 }), ['name: text']],
    [
      'a day that does not exist',
      changed({ strategy: { own: [{ ...own, checkedOn: '2026-02-30' }] } }),
      ['strategy.own[0].checkedOn: day'],
    ],
    [
      'a leap day in a year that has none',
      changed({ strategy: { own: [{ ...own, validTo: '2100-02-29' }] } }),
      ['strategy.own[0].validTo: day'],
    ],
    [
      'an end before the beginning',
      changed({ strategy: { dates: [{ instrument: 'mentor', validFrom: '2026-02-01', validTo: '2026-01-01', checkedOn: '2026-01-01' }] } }),
      ['strategy.dates[0]: days'],
    ],
    ['the same instrument twice', changed({ strategy: { own: [own, own] } }), ['strategy.own: repeated']],
    ['an id with spaces', changed({ strategy: { hidden: ['job rotation'] } }), ['strategy.hidden[0]: id']],
    ['a row for a need that does not exist', covering({ ...row, need: 'love' }), ['strategy.coverage[0].need: option']],
    ['a row for a part that no need has', covering({ ...row, part: 'soul' }), ['strategy.coverage[0].part: option']],
    ['a row for nobody', covering(row, { ...row, targetGroups: [] }), ['strategy.coverage[1].targetGroups: missing']],
    ['a row for other people', covering({ ...row, targetGroups: ['rich'] }), ['strategy.coverage[0].targetGroups[0]: option']],
    [
      'a row that names a group twice',
      covering({ ...row, targetGroups: ['closest', 'closest'] }),
      ['strategy.coverage[0].targetGroups: repeated'],
    ],
    ['a row for no instrument', covering({ ...row, instrument: undefined }), ['strategy.coverage[0].instrument: missing']],
    ['a row with a number of a person', covering({ ...row, instrument: '230495-0001' }), ['strategy.coverage[0].instrument: id']],
    ['a row that calls itself our reading', covering({ ...row, how: 'reading' }), ['strategy.coverage[0].how: option']],
    ['a row with a verdict', covering({ ...row, verdict: 'positive' }), ['strategy.coverage[0].verdict: foreign']],
    ['a row that is a text', covering('mentor'), ['strategy.coverage[0]: object']],
    ['coverage that is no list', changed({ strategy: { coverage: row } }), ['strategy.coverage: list']],
    ['too many rows', covering(...Array.from({ length: 201 }, () => row)), ['strategy.coverage: tooMany']],
    ['a business cycle that there is not', changed({ businessCycle: 'crisis' }), ['businessCycle: option']],
    ['a business cycle that is not known', changed({ businessCycle: 'unknown' }), ['businessCycle: option']],
  ])('%s', (_what, file, mistakes) => {
    expect(mistakesIn(file)).toEqual(mistakes);
    expect(readSettings(typeof file === 'string' ? file : JSON.stringify(file)).settings).toEqual(defaultSettings);
  });

  it('several at once, each with its place', () => {
    expect(mistakesIn({ name: '', storage: 'x', more: 1 }).sort()).toEqual([
      'more: foreign',
      'name: emptyText',
      'storage: option',
      'version: missing',
    ]);
  });

  it('and a number of a person in a row is not repeated', () => {
    for (const field of ['need', 'part', 'instrument', 'how', '230495-0001']) {
      const { mistakes } = readSettings(JSON.stringify(covering({ ...row, [field]: '230495-0001' })));
      expect(mistakes, field).toHaveLength(1);
      expect(JSON.stringify(mistakes), field).not.toContain('0001');
    }
  });

  it('and a made-up name with a number of a person in it is masked', () => {
    expect(mistakesIn(changed({ '010180-1234': 1 })).join()).not.toContain('1234');
  });

  it('and a sentence in both languages says what to do', () => {
    const { mistakes } = readSettings(JSON.stringify(changed({ accent: { onLight: '#ffffee', onDark: '#7fd0c6' } })));
    expect(mistakes.map((mistake) => mistakeText(mistake, locales.da))).toEqual([
      'Farven er for lys til at kunne læses på hvidt. Kontrasten skal være mindst 4,5. Vælg en mørkere.',
    ]);
    expect(mistakes.map((mistake) => mistakeText(mistake, locales.en)).join()).toContain('at least 4.5');
  });
});

describe('whatever stands in the file', () => {
  it('nothing is thrown, the prototype of objects stays as it was, and the same text gives the same answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify({ version: 1, strategy: value })),
        ),
        (text) => {
          expect(readSettings(text)).toEqual(readSettings(text));
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

describe('the published shape', () => {
  it('is strict and knows the same fields', () => {
    const schema = settingsJsonSchema() as { properties: object; additionalProperties: boolean; required: string[] };
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(['version']);
    expect(Object.keys(schema.properties).sort()).toEqual([...Object.keys(whole), '$schema'].sort());
  });

  it('says of a row of coverage what may stand in it', () => {
    const { properties } = settingsJsonSchema() as { properties: { strategy: { properties: { coverage: { items: object } } } } };
    expect(properties.strategy.properties.coverage.items).toMatchObject({
      additionalProperties: false,
      required: ['need', 'targetGroups', 'instrument'],
      properties: { how: { enum: ['direct', 'place'] }, part: { enum: ['basic', 'trade', 'treatment', 'coping', 'habits', 'aids'] } },
    });
  });
});

describe('the surfaces that a colour is compared with', () => {
  it('are those of the style sheet', () => {
    const tokens = readFileSync(join(process.cwd(), 'src/ui/styles/_tokens.scss'), 'utf8');
    const named = [...tokens.matchAll(/--surface(?:-sunken)?: (#\w+);/g)].map(([, colour]) => (colour === '#fff' ? '#ffffff' : colour));
    expect(named).toEqual([...surfaces.onLight, ...surfaces.onDark]);
  });
});
