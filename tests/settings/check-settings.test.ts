import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSettings, type PlacedMistake } from '../../src/settings/check-settings.ts';
import { linesIn } from '../../src/settings/json-lines.ts';
import { settingsJsonSchema } from '../../scripts/settings-json-schema.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { guidance } from '../support/guidance.ts';
import { anyChange, inputs, spoil, untouched } from '../support/spoilt.ts';
import { changed, whole } from './files.ts';

const example = readFileSync(join(process.cwd(), 'public/kommune.eksempel.json'), 'utf8');
const check = (file: unknown): ReturnType<typeof checkSettings> =>
  checkSettings(typeof file === 'string' ? file : JSON.stringify(file, null, 2), guidance);
/** As `contact.mail: mail, line 12`. */
const told = (mistakes: readonly PlacedMistake[]): string[] =>
  mistakes.map(({ path, kind, line }) => `${path}: ${kind}, ${line === null ? 'no line' : `line ${line}`}`);
const { own } = whole.strategy;

describe('the example that is shipped', () => {
  it('is used as a whole', () => {
    expect(check(example)).toMatchObject({ settings: { name: 'Eksempel Kommune' }, refused: [], leftOut: [] });
  });

  it('shows every field that there is, and how each entry of the strategy looks', () => {
    const { properties } = settingsJsonSchema() as { properties: { strategy: { properties: object } } };
    const file = JSON.parse(example) as { strategy: Record<string, unknown[]> };
    expect(Object.keys(file).sort()).toEqual(Object.keys(properties).sort());
    expect(Object.keys(file.strategy).sort()).toEqual(Object.keys(properties.strategy.properties).sort());
    for (const list of Object.values(file.strategy)) expect(list).not.toEqual([]);
  });
});

describe('a mistake in the file', () => {
  it('comes with the line on which it stands, in the order of the lines', () => {
    const text = JSON.stringify({ version: 1, contact: { mail: 'x' }, storage: 'cloud', phone: '1' }, null, 2);
    expect(told(check(text).refused)).toEqual(['contact.mail: mail, line 4', 'storage: option, line 6', 'phone: foreign, line 7']);
  });

  it('within a list has the line of its entry', () => {
    const strategy = { own: [own[0], { ...own[0], id: 'local2', checkedOn: 'soon' }], hidden: ['a b'] };
    const text = JSON.stringify({ version: 1, strategy }, null, 2);
    const lines = text.split('\n');
    const { refused } = check(text);
    expect(refused.map(({ path, line }) => [path, lines[(line ?? 0) - 1]?.trim()])).toEqual([
      ['strategy.own[1].checkedOn', '"checkedOn": "soon"'],
      ['strategy.hidden[0]', '"a b"'],
    ]);
  });

  it('that is a missing field has the line of what it is missing from', () => {
    expect(told(check(changed({ strategy: { own: [{ id: 'local1' }] } })).refused).at(0)).toMatch(
      /^strategy\.own\[0\]\.\w+: missing, line \d+$/,
    );
    expect(told(check('{\n"logo": {\n"text": "x"\n},\n"version": 1}').refused)).toEqual(['logo.image: missing, line 2']);
  });

  it('of the file as a whole has the line where reading stopped, or none', () => {
    expect(told(check('{\n"version": 1,\n').refused)).toEqual([': syntax, line 3']);
    expect(told(check('[]').refused)).toEqual([': object, no line']);
    expect(told(check('{}').refused)).toEqual(['version: missing, no line']);
  });

  it('leaves nothing of the file in use', () => {
    expect(check(changed({ storage: 'cloud' }))).toMatchObject({ settings: defaultSettings, leftOut: [] });
  });
});

describe('an entry that does not fit what is shipped', () => {
  it('is named with its line, and the rest is used', () => {
    const { settings, refused, leftOut } = check(changed({ strategy: { hidden: ['jobRotation', 'unheardOf'] } }));
    expect(refused).toEqual([]);
    expect(settings.name).toBe('Eksempel Kommune');
    expect(told(leftOut)).toEqual([expect.stringMatching(/^strategy\.hidden\[1\]: unknownInstrument, line \d+$/)]);
  });
});

describe('the line of a place', () => {
  it('is the line with its name, whatever was put wrong and however lines end', () => {
    fc.assert(
      fc.property(anyChange, fc.constantFrom('\n', '\r\n', '\r'), (change, end) => {
        const text = JSON.stringify(spoil(whole, change), null, 2);
        const lines = text.split('\n');
        const found = linesIn(text.replaceAll('\n', end));
        for (const [path, line] of found) {
          // A made-up name may have dots in it and be cut short.
          const [, name] = /(?:^|\.)([A-Za-z]\w*)$/.exec(path) ?? [];
          if (name) expect([path, lines[line - 1]]).toEqual([path, expect.stringMatching(`${name}[^:]*":`)]);
        }
        untouched();
      }),
      { numRuns: inputs / 10 },
    );
  });

  it('is told of strings that look like the signs of the file', () => {
    const text = '{ "a": "} ] , : \\" \\\\",\n"b": [\n[],\n{ "c": "\\u0022" } ] }';
    expect([...linesIn(text)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['b[0]', 3],
      ['b[1]', 4],
      ['b[1].c', 4],
    ]);
  });

  it('is found in any JSON without being thrown off', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const most = text.split(/\r\n|\r|\n/).length;
        for (const line of linesIn(text).values()) expect(line).toBeLessThanOrEqual(most);
      }),
    );
  });
});
