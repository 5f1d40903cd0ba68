import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultAddress,
  defaultChoice,
  readAddress,
  settle,
  writeAddress,
  type Address,
  type Choice,
  type Correction,
  type Language,
} from '../../src/model/link.ts';
import { allBeliefs, everyChoice } from '../support/choices.ts';
import { engine } from '../support/evidence.ts';

const { limits } = engine;
const read = (hash: string): { address: Address; corrections: Correction[] } => readAddress(hash, limits);
const readQuery = (query: string) => read(`#/prognose?${query}`);
const choice = (change: Partial<Choice>): Choice => ({ ...defaultChoice, ...change });
const prognosis = (change: Partial<Choice>, language: Language = 'da'): Address => ({
  page: 'prognosis',
  language,
  choice: choice(change),
});

/** Kinds with their parameter, as in "value tro". */
const named = (corrections: readonly Correction[]): string[] =>
  corrections.map((correction) => ('parameter' in correction ? `${correction.kind} ${correction.parameter}` : correction.kind));

describe('writing an address', () => {
  it('leaves out everything that is as it is from the start', () => {
    expect(writeAddress(defaultAddress)).toBe('#/');
    expect(writeAddress(prognosis({}))).toBe('#/prognose');
    expect(writeAddress(prognosis({ belief: 3 }))).toBe('#/prognose?tro=3');
    expect(writeAddress(prognosis({ beliefSteps: -1 }))).toBe('#/prognose?trin=-1');
  });

  it('writes what differs, always in the same order', () => {
    expect(writeAddress(prognosis({ belief: 3, pastChanges: 1, changes: 1, beliefSteps: -1 }, 'en'))).toBe(
      '#/prognose?tro=3&bag=1&skift=1&trin=-1&sprog=en',
    );
  });

  it('writes the language on every page, but choices only where they are shown', () => {
    expect(writeAddress({ page: 'front', language: 'en', choice: choice({ belief: 3, changes: 2 }) })).toBe('#/?sprog=en');
  });
});

describe('reading an address', () => {
  it('takes no hash, an empty hash and the front page for the front page', () => {
    for (const hash of ['', '#', '#/', '/']) expect(read(hash)).toEqual({ address: defaultAddress, corrections: [] });
  });

  it('reads the same with and without the #', () => {
    expect(read('/prognose?tro=3&skift=1')).toEqual(read('#/prognose?tro=3&skift=1'));
    expect(read('/prognose?tro=3&skift=1').address).toEqual(prognosis({ belief: 3, changes: 1 }));
  });

  it('takes the parameters in any order', () => {
    expect(readQuery('sprog=en&trin=-1&skift=1&bag=1&tro=3')).toEqual({
      address: prognosis({ belief: 3, pastChanges: 1, changes: 1, beliefSteps: -1 }, 'en'),
      corrections: [],
    });
  });

  it('gives back every allowed choice just as it was written, in both languages', () => {
    expect(everyChoice).toHaveLength(1005);
    for (const each of everyChoice)
      for (const language of ['da', 'en'] as const) {
        const address: Address = { page: 'prognosis', language, choice: each };
        expect(read(writeAddress(address))).toEqual({ address, corrections: [] });
      }
  });

  it('gives every allowed choice an address of its own', () => {
    expect(new Set(everyChoice.map((each) => writeAddress(prognosis(each)))).size).toBe(everyChoice.length);
  });

  it.each(['#/prognose/', '#/Prognose', '#prognose', 'prognose', '#PROGNOSE/'])(
    'takes %s for the prognosis page, without a message',
    (hash) => {
      expect(read(hash)).toEqual({ address: prognosis({}), corrections: [] });
      expect(read(`${hash}?tro=3&sprog=en`)).toEqual({ address: prognosis({ belief: 3 }, 'en'), corrections: [] });
    },
  );

  it.each(['#//', '#/?', '#?'])('takes %s for the front page, without a message', (hash) => {
    expect(read(hash)).toEqual({ address: defaultAddress, corrections: [] });
  });

  it('gives back the front page in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const address: Address = { ...defaultAddress, language };
      expect(read(writeAddress(address))).toEqual({ address, corrections: [] });
    }
  });

  it.each([
    ['tro=', {}],
    ['trin=+1', { beliefSteps: 1 }],
    ['trin=%2B1', { beliefSteps: 1 }],
    ['trin=-0', {}],
    ['tro=03', { belief: 3 }],
    ['skift=2.0', { changes: 2 }],
    ['bag=0', {}],
    ['sprog=da', {}],
    ['', {}],
  ] as const)('accepts %s without a message', (query, change) => {
    expect(readQuery(query)).toEqual({ address: prognosis(change), corrections: [] });
  });
});

describe('a value that does not exist', () => {
  it.each([
    ['tro=9', 'tro', { belief: 5 }],
    ['tro=0', 'tro', { belief: 1 }],
    ['tro=-3', 'tro', { belief: 1 }],
    ['tro=2.4', 'tro', { belief: 2 }],
    ['tro=abc', 'tro', {}],
    ['tro=ja', 'tro', {}],
    ['skift=1.5', 'skift', { changes: 2 }],
    ['skift=1.4', 'skift', { changes: 1 }],
    ['skift=-1', 'skift', {}],
    ['skift=-0.4', 'skift', {}],
    ['skift=6', 'skift', { changes: 5 }],
    ['skift=1000000', 'skift', { changes: 5 }],
    ['skift=', 'skift', {}],
    ['bag=99', 'bag', { pastChanges: 5 }],
    ['bag=1000000', 'bag', { pastChanges: 5 }],
    ['bag=-1000000', 'bag', {}],
    ['bag=-1', 'bag', {}],
    ['bag=to', 'bag', {}],
    ['trin=0.6', 'trin', { beliefSteps: 1 }],
    ['trin=x', 'trin', {}],
    ['trin=9', 'trin', { beliefSteps: 2 }],
    ['trin=-9', 'trin', { beliefSteps: -2 }],
    ['trin=1000000', 'trin', { beliefSteps: 2 }],
    ['trin=3.6', 'trin', { beliefSteps: 2 }],
    ['bag=4&skift=9', 'skift', { pastChanges: 4, changes: 1 }],
    ['tro=1&trin=9', 'trin', { belief: 1, beliefSteps: 4 }],
    ['tro=5&trin=-9', 'trin', { belief: 5, beliefSteps: -4 }],
  ] as const)('%s is brought to the nearest allowed, with a message about %s alone', (query, parameter, change) => {
    expect(readQuery(query)).toEqual({
      address: prognosis(change),
      corrections: [{ kind: 'value', parameter, choice: choice(change) }],
    });
  });

  it('gives one message, not a second one where the nearest does not fit with the rest', () => {
    expect(named(readQuery('trin=9').corrections)).toEqual(['value trin']);
    expect(named(readQuery('bag=9&skift=9&trin=9').corrections)).toEqual(['value bag', 'value skift', 'value trin']);
    // Another parameter that has to give way for it still has its own.
    expect(named(readQuery('bag=9&skift=1').corrections)).toEqual(['value bag', 'together skift']);
    expect(named(readQuery('tro=9&trin=1').corrections)).toEqual(['value tro', 'together trin']);
  });

  it('never leaves a negative zero behind', () => {
    for (const query of ['trin=-0', 'skift=-0', 'skift=-0.4', 'bag=-0'])
      for (const value of Object.values(readQuery(query).address.choice)) expect(Object.is(value, -0)).toBe(false);
  });

  it('leaves the other values alone', () => {
    const { address, corrections } = readQuery('tro=9&bag=2&skift=1&trin=-1&sprog=en');
    expect(address).toEqual(prognosis({ belief: 5, pastChanges: 2, changes: 1, beliefSteps: -1 }, 'en'));
    expect(named(corrections)).toEqual(['value tro']);
  });

  it('gives one message for each parameter it stands in', () => {
    expect(named(readQuery('tro=x&bag=x&skift=x&trin=x&sprog=x').corrections)).toEqual([
      'value tro',
      'value bag',
      'value skift',
      'value trin',
      'value sprog',
    ]);
  });

  it.each(['sv', 'EN', 'en-GB', ' en'])('becomes Danish where the language is "%s"', (language) => {
    const { address, corrections } = readQuery(`tro=3&sprog=${language}`);
    expect(address).toEqual(prognosis({ belief: 3 }, 'da'));
    expect(named(corrections)).toEqual(['value sprog']);
  });
});

describe('values that are each allowed, but not together', () => {
  it.each([
    ['bag=4&skift=4', { pastChanges: 4, changes: 1 }, 'together skift'],
    ['bag=5&skift=1', { pastChanges: 5 }, 'together skift'],
    ['tro=5&trin=1', { belief: 5 }, 'together trin'],
    ['tro=2&trin=-3', { belief: 2, beliefSteps: -1 }, 'together trin'],
    ['trin=4', { beliefSteps: 2 }, 'together trin'],
    ['trin=-3', { beliefSteps: -2 }, 'together trin'],
  ] as const)('%s is brought to the nearest that are', (query, change, name) => {
    const { address, corrections } = readQuery(query);
    expect(address).toEqual(prognosis(change));
    expect(named(corrections)).toEqual([name]);
    expect(corrections[0]).toHaveProperty('choice', address.choice);
  });

  it('keep past changes out of it where belief is known, since they are not counted', () => {
    expect(readQuery('tro=3&bag=4&skift=4')).toEqual({ address: prognosis({ belief: 3, pastChanges: 4, changes: 4 }), corrections: [] });
  });

  it('settle again when belief becomes unknown', () => {
    const { address } = readQuery('tro=1&trin=4');
    expect(address).toEqual(prognosis({ belief: 1, beliefSteps: 4 }));
    const { choice: settled, corrections } = settle({ ...address.choice, belief: null }, limits);
    expect(settled).toEqual(choice({ beliefSteps: 2 }));
    expect(corrections).toEqual([{ kind: 'together', parameter: 'trin', choice: settled }]);
  });

  it('may have to give way in two places at once', () => {
    const { choice: settled, corrections } = settle(choice({ belief: null, pastChanges: 3, changes: 5, beliefSteps: -4 }), limits);
    expect(settled).toEqual(choice({ pastChanges: 3, changes: 2, beliefSteps: -2 }));
    expect(named(corrections)).toEqual(['together skift', 'together trin']);
  });

  it('are left as they are, without a message, where they are allowed together', () => {
    for (const each of everyChoice) expect(settle(each, limits)).toEqual({ choice: each, corrections: [] });
  });

  it('always settle in something allowed, with belief and past changes kept, and then stay', () => {
    const anyValues = fc.record({
      belief: fc.constantFrom(...allBeliefs),
      pastChanges: fc.integer({ min: 0, max: 5 }),
      changes: fc.integer({ min: 0, max: 5 }),
      beliefSteps: fc.integer({ min: -4, max: 4 }),
    });
    fc.assert(
      fc.property(anyValues, (values) => {
        const { choice: settled, corrections } = settle(values, limits);
        expect(everyChoice).toContainEqual(settled);
        expect([settled.belief, settled.pastChanges]).toEqual([values.belief, values.pastChanges]);
        expect(corrections.length > 0).toBe(settled.changes !== values.changes || settled.beliefSteps !== values.beliefSteps);
        expect(settle(settled, limits)).toEqual({ choice: settled, corrections: [] });
      }),
    );
  });
});

describe('an address that is not ours', () => {
  it('has what it holds of foreign parameters left out, with one message for all of them', () => {
    expect(readQuery('tro=3&navn=x&cpr=y')).toEqual({ address: prognosis({ belief: 3 }), corrections: [{ kind: 'foreign' }] });
  });

  it('counts the first where a parameter is repeated, with one message', () => {
    expect(readQuery('tro=2&tro=4&tro=5&bag=1&bag=1')).toEqual({
      address: prognosis({ belief: 2, pastChanges: 1 }),
      corrections: [{ kind: 'repeated' }],
    });
  });

  it('is not read where it is longer than 8,000 characters', () => {
    const long = `/prognose?tro=3&x=${'a'.repeat(8000)}`;
    expect(read(`#${long.slice(0, 8000)}`)).toEqual({ address: prognosis({ belief: 3 }), corrections: [{ kind: 'foreign' }] });
    expect(read(`#${long.slice(0, 8001)}`)).toEqual({ address: defaultAddress, corrections: [{ kind: 'tooLong' }] });
  });

  it('has what its page has no use for left out, with one message', () => {
    expect(read('#/?tro=9')).toEqual({ address: defaultAddress, corrections: [{ kind: 'foreign' }] });
    expect(read('#/?tro=3&bag=1&skift=x&trin=9&navn=y&sprog=en')).toEqual({
      address: { ...defaultAddress, language: 'en' },
      corrections: [{ kind: 'foreign' }],
    });
  });

  it.each(['#/findesikke', '#///', '#/prognose//', '#//prognose', '#/prognose/tro', '##/prognose', '#/prognose%3Ftro=3'])(
    '%s is a page that does not exist and leads to the front page',
    (hash) => {
      expect(read(hash)).toEqual({ address: defaultAddress, corrections: [{ kind: 'page' }] });
    },
  );

  it('keeps its language when its page does not exist', () => {
    expect(read('#/findesikke?sprog=en')).toEqual({ address: { ...defaultAddress, language: 'en' }, corrections: [{ kind: 'page' }] });
  });

  it('has one message alone where its page does not exist, whatever else it holds', () => {
    expect(read('#/findesikke?tro=9&navn=x&skift=1&skift=2&sprog=sv')).toEqual({
      address: defaultAddress,
      corrections: [{ kind: 'page' }],
    });
  });
});

describe('a hostile address', () => {
  const digits = '9'.repeat(400);

  it.each([
    ['#constructor', defaultAddress, ['page']],
    ['#__proto__', defaultAddress, ['page']],
    ['#/toString', defaultAddress, ['page']],
    ['#javascript:alert(1)', defaultAddress, ['page']],
    ['#<img src=x onerror=alert(1)>', defaultAddress, ['page']],
    ['#/prognose?__proto__=1', prognosis({}), ['foreign']],
    ['#/prognose?constructor=1&hasOwnProperty=2', prognosis({}), ['foreign']],
    ['#/prognose?__proto__[tro]=3', prognosis({}), ['foreign']],
    ['#/prognose?tro=%E0%A4%A', prognosis({}), ['value tro']],
    ['#/prognose?tro=%', prognosis({}), ['value tro']],
    ['#/prognose?tro=3#skift=2', prognosis({}), ['value tro']],
    ['#/prognose?tro=NaN', prognosis({}), ['value tro']],
    ['#/prognose?skift=Infinity', prognosis({}), ['value skift']],
    ['#/prognose?skift=-Infinity', prognosis({}), ['value skift']],
    ['#/prognose?skift=1e3', prognosis({}), ['value skift']],
    ['#/prognose?tro=0x3', prognosis({}), ['value tro']],
    ['#/prognose?tro=0b11', prognosis({}), ['value tro']],
    ['#/prognose?tro=\uFF13', prognosis({}), ['value tro']],
    ['#/prognose?tro=\u0663', prognosis({}), ['value tro']],
    ['#/prognose?tro=3,5', prognosis({}), ['value tro']],
    ['#/prognose?tro=3;4', prognosis({}), ['value tro']],
    ['#/prognose?tro=null', prognosis({}), ['value tro']],
    ['#/prognose?tro=toString', prognosis({}), ['value tro']],
    ['#/prognose?sprog=__proto__', prognosis({}), ['value sprog']],
  ] as const)('%s gives a harmless screen and a message', (hash, address, kinds) => {
    const result = read(hash);
    expect(result.address).toEqual(address);
    expect(named(result.corrections)).toEqual(kinds);
  });

  it.each([
    ['tro', { belief: 1 }, { belief: 5 }],
    ['bag', {}, { pastChanges: 5 }],
    ['skift', {}, { changes: 5 }],
    ['trin', { beliefSteps: -2 }, { beliefSteps: 2 }],
  ] as const)('an endlessly long number for %s is brought to the nearest allowed, and explained', (parameter, lowest, highest) => {
    for (const [number, change] of [
      [digits, highest],
      [`${digits}.5`, highest],
      [`-${digits}`, lowest],
    ] as const)
      expect(readQuery(`${parameter}=${number}`)).toEqual({
        address: prognosis(change),
        corrections: [{ kind: 'value', parameter, choice: choice(change) }],
      });
    const { address, corrections } = readQuery(`${parameter}=0.4${digits}`);
    expect(everyChoice).toContainEqual(address.choice);
    expect(named(corrections)).toEqual([`value ${parameter}`]);
  });

  const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 30 }));
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('tro', 'bag', 'skift', 'trin', 'sprog') },
    { weight: 1, arbitrary: anyText },
  );
  const value = fc.oneof(
    fc.integer({ min: -12, max: 12 }).map(String),
    fc.double().map(String),
    fc.constantFrom('', '+1', '-0', 'da', 'en', 'sv', 'NaN', '1e3', '\uFF13', '%E0%A4%A'),
    anyText,
  );
  const query = fc.array(fc.tuple(name, value), { maxLength: 8 }).map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  const anyHash = fc.oneof(
    anyText,
    anyText.map((text) => `#${text}`),
    anyText.map((text) => `#/prognose?${text}`),
    query.map((text) => `#/prognose?${text}`),
    query.map((text) => `#/?${text}`),
  );

  it('never throws, and always gives an address that reads back to itself without a message', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const { address } = read(hash);
        const written = writeAddress(address);
        expect(read(written)).toEqual({ address, corrections: [] });
        expect(written).toMatch(/^#\/(prognose)?(\?[a-z]+=[-a-z\d]+(&[a-z]+=[-a-z\d]+)*)?$/);
        expect(everyChoice).toContainEqual(address.choice);
      }),
      { numRuns: 2000 },
    );
  });

  it('never gives two messages of the same kind, nor two about the same parameter', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const about = read(hash).corrections.map((correction) => ('parameter' in correction ? correction.parameter : correction.kind));
        expect(new Set(about).size).toBe(about.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a message for every number of the screen that is not used as it stood', () => {
    const fields = { tro: 'belief', bag: 'pastChanges', skift: 'changes', trin: 'beliefSteps' } as const;
    fc.assert(
      fc.property(fc.constantFrom('tro', 'bag', 'skift', 'trin'), fc.integer({ min: -20, max: 20 }), (parameter, number) => {
        const { address, corrections } = readQuery(`${parameter}=${number}`);
        expect(corrections.length > 0).toBe(address.choice[fields[parameter]] !== number);
      }),
    );
  });

  it('leaves the prototype of all objects untouched', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const hash of [
      '#/prognose?__proto__=1',
      '#/prognose?__proto__.tro=3',
      '#/prognose?constructor.prototype.tro=3',
      '#__proto__?tro=3',
    ])
      read(hash);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>)['tro']).toBeUndefined();
  });

  it('leaves the defaults untouched', () => {
    read('#/prognose?tro=5&bag=2&skift=3&trin=-4&sprog=en');
    expect(defaultChoice).toEqual({ belief: null, pastChanges: 0, changes: 0, beliefSteps: 0 });
    expect(defaultAddress).toEqual({ page: 'front', language: 'da', choice: defaultChoice });
  });
});
