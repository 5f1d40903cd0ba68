import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surfaces } from '../../src/settings/contrast.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { settingsJsonSchema } from '../../scripts/settings-json-schema.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { mistakeText } from '../../src/pages/_administration/mistake-text.view.ts';
import { locales } from '../support/locales.ts';
import { changed, logo, mistakesIn, whole } from './files.ts';
import examples from './mistakes.json' with { type: 'json' };

/** What is wrong, a file with that mistake, and each mistake that is told as `path: kind`. */
type Mistake = readonly [what: string, file: unknown, mistakes: readonly string[]];
/** Whole texts, and changes of one or a few fields of a file in which everything holds. */
const mistakes = examples as unknown as {
  readonly texts: readonly Mistake[];
  readonly changes: readonly (readonly [string, object, readonly string[]])[];
};

describe('a file in which everything holds', () => {
  it('is used as it is written', () => {
    const { settings, mistakes } = readSettings(JSON.stringify(whole));
    expect(mistakes).toEqual([]);
    expect(settings).toMatchObject({ name: 'Eksempel Kommune', storage: 'file', languages: ['da'], doors: ['citizen'] });
    expect(settings).toMatchObject({ businessCycle: 'recession', strategy: { coverage: whole.strategy.coverage } });
  });

  it('may leave out all but its version, and then says nothing', () => {
    expect(readSettings('{"version":1}')).toEqual({ settings: defaultSettings, mistakes: [], cleaned: 0 });
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

  it('from before there was coverage opens with every field as it is written, doors by the pages that they lead to now, and says nothing of what is new', () => {
    const { text, file } = kept('before-coverage.json');
    expect(readSettings(text)).toEqual({
      settings: {
        ...file,
        doors: ['citizen'],
        security: {},
        help: [],
        dataProtection: null,
        strategy: { ...(file['strategy'] as object), coverage: [] },
        businessCycle: 'unknown',
      },
      mistakes: [],
      cleaned: 0,
    });
  });

  it('with answers for the officer, help and a security contact opens with all three', () => {
    const { text, file } = kept('with-answers.json');
    expect(readSettings(text)).toEqual({ settings: { ...defaultSettings, ...file }, mistakes: [], cleaned: 0 });
  });

  it('with coverage and a business cycle opens with both', () => {
    const { text, file } = kept('with-coverage.json');
    expect(readSettings(text)).toEqual({
      settings: { ...defaultSettings, ...file, strategy: { dates: [], ...(file['strategy'] as object) } },
      mistakes: [],
      cleaned: 0,
    });
  });
});

describe('what the municipality answers and whom it names', () => {
  it('is used as it is written, and a question that it leaves out stays unanswered', () => {
    const { settings, mistakes } = readSettings(JSON.stringify(whole));
    expect(mistakes).toEqual([]);
    expect(settings).toMatchObject({ security: whole.security, help: whole.help, dataProtection: whole.dataProtection });
    expect(settings.dataProtection).not.toHaveProperty('ai');
  });

  it.each([
    ['answers without their day', { dataProtection: { ai: { da: 'Nej.' } } }, ['dataProtection.answeredOn: missing']],
    [
      'a question that is not asked',
      { dataProtection: { answeredOn: '2026-11-21', price: { da: 'x' } } },
      ['dataProtection.price: foreign'],
    ],
    ['an answer that is a bare text', { dataProtection: { answeredOn: '2026-11-21', ai: 'Nej.' } }, ['dataProtection.ai: object']],
    ['help without a name', { help: [{ phone: '12 34 56 78' }] }, ['help[0].name: missing']],
    ['help that runs', { help: [{ name: { da: 'x' }, address: 'javascript:alert(1)' }] }, ['help[0].address: https']],
    ['help by a number of a person', { help: [{ name: { da: '010180-1234' } }] }, ['help[0].name.da: cpr']],
    ['more help than fits', { help: Array.from({ length: 13 }, () => ({ name: { da: 'x' } })) }, ['help: tooMany']],
    ['a security contact by phone', { security: { phone: '12 34 56 78' } }, ['security.phone: foreign']],
  ])('%s refuses the file, and the place is named', (_what, change, told) => {
    expect(mistakesIn(changed(change))).toEqual(told);
  });
});

describe('a file with a mistake is not used at all, and the mistake is named with its place', () => {
  const own = whole.strategy.own[0];
  const [row] = whole.strategy.coverage;
  const covering = (...coverage: unknown[]): unknown => changed({ strategy: { coverage } });
  it.each<Mistake>([
    ...mistakes.texts,
    ...mistakes.changes.map(([what, change, told]): Mistake => [what, changed(change), told]),
    ['too many layers', '['.repeat(30), [': tooDeep']],
    ['too much', JSON.stringify({ version: 1, name: 'x'.repeat(300_000) }), [': tooLarge']],
    ['no version', {}, ['version: missing']],
    [
      'a logo too large',
      changed({ logo: { image: `data:image/png;base64,${'A'.repeat(130_000)}`, text: 'x' } }),
      ['logo.image: logoTooLarge'],
    ],
    ['a logo without words', changed({ logo: { image: logo } }), ['logo.text: missing']],
    ['a name too long', changed({ name: 'x'.repeat(81) }), ['name: tooLong']],
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
    ['the same instrument twice', changed({ strategy: { own: [own, own] } }), ['strategy.own: repeated']],
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
