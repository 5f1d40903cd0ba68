import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutcomeKey } from '../../src/model/outcome.ts';
import type { PrognosisInput } from '../../src/model/situation.ts';
import type { Language } from '../../src/ui/locale.ts';
import { readAddress, writeAddress } from '../support/link.ts';
import { defaultAddress, isSameInput, settle, type Address, type Correction } from '../../src/address/link.ts';
import { allBeliefs, everyInput, fieldsOf, inputsAbout, inputWith, linkLimits as limits, type InputFields } from '../support/inputs.ts';

const read = (hash: string): { address: Address; corrections: Correction[] } => readAddress(hash, limits);
const readQuery = (query: string) => read(`#/borger?${query}`);
const prognosis = (change: Partial<InputFields>, language: Language = 'da'): Address => ({
  ...defaultAddress,
  page: 'citizen',
  language,
  ...inputWith(change),
  parameters: { citizen: {} },
});
/** The prognosis page of an address with some parts set. */
const screen = (change: Partial<Address>): Address => ({ ...prognosis({}), ...change });

/** Kinds with their parameter, as in "value tro". */
const named = (corrections: readonly Correction[]): string[] =>
  corrections.map((correction) => ('parameter' in correction ? `${correction.kind} ${correction.parameter}` : correction.kind));

const allInputs = { job: everyInput, jobOrEducation: inputsAbout('jobOrEducation') };
const anyInputAbout = { job: fc.constantFrom(...everyInput), jobOrEducation: fc.constantFrom(...allInputs.jobOrEducation) };
const anyInput = anyInputAbout.job;
/** Every input as text, to look one up. */
const known = new Set(Object.values(allInputs).flatMap((inputs) => inputs.map((input) => JSON.stringify(input))));
const isKnown = (input: PrognosisInput): boolean => known.has(JSON.stringify(inputWith(fieldsOf(input))));
/** Whatever the prognosis page can show. */
const anyScreen: fc.Arbitrary<Address> = fc
  .constantFrom<OutcomeKey>('job', 'jobOrEducation')
  .chain((outcome) => {
    const anyInputAboutIt = anyInputAbout[outcome];
    return fc.record({
      page: fc.constant('citizen'),
      language: fc.constantFrom<Language>('da', 'en'),
      input: anyInputAboutIt,
      pinned: fc.oneof(fc.constant(null), fc.constant(inputWith({ outcome })), anyInputAboutIt),
      target: fc.option(fc.integer({ min: 0, max: 1000 })),
      parameters: fc.constant({ citizen: {} }),
      assumptions: fc.constantFrom('', 'bip2017-09.value-0.07', 'bip2017-10.value--0.02,bip2017-19.ja-0.3'),
    });
  })
  .map(({ input, ...address }) => ({ ...address, ...input }));

describe('the hash of an address', () => {
  it('is read with and without its sign, which counts at its beginning alone', () => {
    expect(read('/borger?tro=3')).toEqual(read('#/borger?tro=3'));
    expect(read('/#/borger?tro=3').corrections).toEqual([{ kind: 'page' }]);
  });

  it('is the front page with nothing to tell of where it is empty', () => {
    expect(read('')).toEqual({ address: defaultAddress, corrections: [] });
    expect(read('#')).toEqual({ address: defaultAddress, corrections: [] });
  });

  it('is read whatever its letters, with and without the strokes around the page', () => {
    for (const hash of ['#borger?tro=3', '#/borger/?tro=3', '#/BORGER?tro=3']) expect(read(hash)).toEqual(read('#/borger?tro=3'));
    expect(read('#/').address.page).toBe(defaultAddress.page);
  });

  it('holds whole numbers: what is none is brought to the nearest and told, a plain plus and spaces are not', () => {
    for (const [text, changes] of [
      ['2.25', 2],
      ['2.5', 3],
    ] as const)
      expect(readQuery(`skift=${text}`)).toEqual({
        address: prognosis({ changes }),
        corrections: [expect.objectContaining({ kind: 'value' })],
      });
    expect(readQuery('skift=+2')).toEqual({ address: prognosis({ changes: 2 }), corrections: [] });
    for (const text of ['2.', '.5', '2.2.2', '2e0', '0x2', '2-'])
      expect([text, named(readQuery(`skift=${text}`).corrections)]).toEqual([text, ['value skift']]);
  });
});

describe('sameness of choices', () => {
  it('is sameness in everything', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (one, other) => {
        expect(isSameInput(one, { ...one })).toBe(true);
        expect(isSameInput(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
    const known = inputWith({ belief: 3, pastChanges: 1, changes: 1, beliefSteps: 1 });
    for (const change of [{ belief: 4 }, { belief: null }, { pastChanges: 2 }, { changes: 0 }, { beliefSteps: -1 }] as const)
      expect(isSameInput(known, inputWith({ ...fieldsOf(known), ...change }))).toBe(false);
  });
});

describe('writing an address', () => {
  it('leaves out everything that is as it is from the start', () => {
    expect(writeAddress(defaultAddress)).toBe('#/');
    expect(writeAddress(prognosis({}))).toBe('#/borger');
    expect(writeAddress(prognosis({ belief: 3 }))).toBe('#/borger?tro=3');
    expect(writeAddress(prognosis({ beliefSteps: -1 }))).toBe('#/borger?trin=-1');
  });

  it('writes what differs, always in the same order', () => {
    expect(writeAddress(prognosis({ belief: 3, pastChanges: 1, changes: 1, beliefSteps: -1 }, 'en'))).toBe(
      '#/borger?tro=3&bag=1&skift=1&trin=-1&sprog=en',
    );
  });

  it('writes the language on every page, but choices only where they are shown', () => {
    expect(writeAddress({ ...defaultAddress, page: 'front', language: 'en', ...inputWith({ belief: 3, changes: 2 }) })).toBe('#/?sprog=en');
    const everything: Address = {
      ...defaultAddress,
      page: 'front',
      language: 'da',
      ...inputWith({ belief: 3, outcome: 'jobOrEducation' }),
      pinned: inputWith({ outcome: 'jobOrEducation' }),
      target: 80,
    };
    expect(writeAddress(everything)).toBe('#/');
  });

  it('writes the outcome in the foreground where it is not a job', () => {
    expect(writeAddress(screen(inputWith({ outcome: 'job' })))).toBe('#/borger');
    expect(writeAddress(screen(inputWith({ outcome: 'jobOrEducation' })))).toBe('#/borger?udfald=uddannelse');
  });

  it('writes a target where someone has one, also where it is zero', () => {
    expect(writeAddress(screen({ target: null }))).toBe('#/borger');
    expect(writeAddress(screen({ target: 0 }))).toBe('#/borger?maal=0');
    expect(writeAddress(screen({ target: 1000 }))).toBe('#/borger?maal=1000');
  });

  it('writes what differs from the default in A, and something where nothing does', () => {
    expect(writeAddress(screen({ pinned: inputWith({ belief: 2, pastChanges: 1, changes: 3, beliefSteps: -1 }) }))).toBe(
      '#/borger?a-tro=2&a-bag=1&a-skift=3&a-trin=-1',
    );
    expect(writeAddress(screen({ pinned: inputWith({ beliefSteps: 1 }) }))).toBe('#/borger?a-trin=1');
    expect(writeAddress(screen({ pinned: inputWith() }))).toBe('#/borger?a-skift=0');
  });

  it('writes all there is in the same order: the choice, the outcome, the target, A, the language', () => {
    const address: Address = {
      ...defaultAddress,
      page: 'citizen',
      language: 'en',
      ...inputWith({ belief: 3, changes: 1, outcome: 'jobOrEducation' }),
      pinned: inputWith({ changes: 2, outcome: 'jobOrEducation' }),
      target: 80,
    };
    expect(writeAddress(address)).toBe('#/borger?tro=3&skift=1&udfald=uddannelse&maal=80&a-skift=2&sprog=en');
  });
});

describe('reading an address', () => {
  it('takes no hash, an empty hash and the front page for the front page', () => {
    for (const hash of ['', '#', '#/', '/']) expect(read(hash)).toEqual({ address: defaultAddress, corrections: [] });
  });

  it('reads the same with and without the #', () => {
    expect(read('/prognose?tro=3&skift=1')).toEqual(read('#/borger?tro=3&skift=1'));
    expect(read('/prognose?tro=3&skift=1').address).toEqual(prognosis({ belief: 3, changes: 1 }));
  });

  it('takes the parameters in any order', () => {
    expect(readQuery('sprog=en&trin=-1&skift=1&bag=1&tro=3')).toEqual({
      address: prognosis({ belief: 3, pastChanges: 1, changes: 1, beliefSteps: -1 }, 'en'),
      corrections: [],
    });
  });

  it('gives back every allowed input just as it was written, in both languages', () => {
    expect(everyInput).toHaveLength(1185);
    for (const each of everyInput)
      for (const language of ['da', 'en'] as const) {
        const address = screen({ language, ...each });
        expect(read(writeAddress(address))).toEqual({ address, corrections: [] });
      }
  });

  it('gives back every allowed A, every target and both outcomes just as they were written', () => {
    const screens: Address[] = [
      ...everyInput.map((pinned) => screen({ pinned })),
      ...Array.from({ length: 1001 }, (_, target) => screen({ target })),
      ...(['job', 'jobOrEducation'] as const).map((outcome) => screen(inputWith({ outcome }))),
    ];
    for (const address of screens) expect(read(writeAddress(address))).toEqual({ address, corrections: [] });
  });

  it('gives back whatever the screen can hold, all at once, just as it was written', () => {
    fc.assert(
      fc.property(anyScreen, (address) => {
        expect(read(writeAddress(address))).toEqual({ address, corrections: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('gives two screens the same address only where they are the same', () => {
    fc.assert(
      fc.property(anyScreen, anyScreen, fc.boolean(), (one, another, isSame) => {
        const other = isSame ? structuredClone(one) : another;
        expect(writeAddress(one) === writeAddress(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('gives every A an address of its own, and another where there is none', () => {
    const pins = [null, ...everyInput];
    expect(new Set(pins.map((pinned) => writeAddress(screen({ pinned })))).size).toBe(pins.length);
  });

  it('takes the outcome, the target and A in any order', () => {
    expect(readQuery('a-trin=1&maal=80&sprog=en&a-tro=2&udfald=uddannelse&tro=3')).toEqual({
      address: screen({
        language: 'en',
        ...inputWith({ belief: 3, outcome: 'jobOrEducation' }),
        pinned: inputWith({ belief: 2, beliefSteps: 1, outcome: 'jobOrEducation' }),
        target: 80,
      }),
      corrections: [],
    });
  });

  it('gives every allowed choice an address of its own', () => {
    expect(new Set(everyInput.map((each) => writeAddress(prognosis(fieldsOf(each))))).size).toBe(everyInput.length);
  });

  it.each(['#/borger/', '#/Prognose', '#prognose', 'prognose', '#PROGNOSE/'])(
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
    ['bag=ingen', { noChangesBefore: true }],
    ['tro=3&bag=ingen&skift=2', { belief: 3, noChangesBefore: true, changes: 2 }],
    ['sprog=da', {}],
    ['udfald=job', {}],
    ['maal=', {}],
    ['', {}],
  ] as const)('accepts %s without a message', (query, change) => {
    expect(readQuery(query)).toEqual({ address: prognosis(change), corrections: [] });
  });

  it.each([
    ['maal=80', { target: 80 }],
    ['maal=0', { target: 0 }],
    ['maal=-0', { target: 0 }],
    ['maal=+80', { target: 80 }],
    ['maal=080.0', { target: 80 }],
    ['maal=1000', { target: 1000 }],
    ['udfald=uddannelse', inputWith({ outcome: 'jobOrEducation' })],
    ['a-skift=0', { pinned: inputWith() }],
    ['a-tro=', { pinned: inputWith() }],
    ['a-trin=-0', { pinned: inputWith() }],
    ['a-tro=03&a-trin=+1', { pinned: inputWith({ belief: 3, beliefSteps: 1 }) }],
    ['a-skift=2.0', { pinned: inputWith({ changes: 2 }) }],
    ['a-tro=1&a-trin=4', { pinned: inputWith({ belief: 1, beliefSteps: 4 }) }],
    ['bag=5&a-skift=5', { ...inputWith({ pastChanges: 5 }), pinned: inputWith({ changes: 5 }) }],
  ] as const)('accepts %s without a message too', (query, change) => {
    expect(readQuery(query)).toEqual({ address: screen(change), corrections: [] });
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
    ['bag=Ingen', 'bag', {}],
    ['bag=ingen,ingen', 'bag', {}],
    ['bag=ingenting', 'bag', {}],
    ['skift=ingen', 'skift', {}],
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
      corrections: [{ kind: 'value', parameter, used: inputWith(change) }],
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
      for (const value of Object.values(fieldsOf(readQuery(query).address))) expect(Object.is(value, -0)).toBe(false);
    for (const query of ['a-trin=-0', 'a-skift=-0', 'a-skift=-0.4', 'a-bag=-0'])
      for (const value of Object.values(readQuery(query).address.pinned ?? {})) expect(Object.is(value, -0)).toBe(false);
    for (const query of ['maal=-0', 'maal=-0.4']) expect(readQuery(query).address.target).toBe(0);
  });

  it('leaves the other values alone', () => {
    const { address, corrections } = readQuery('tro=9&bag=2&skift=1&trin=-1&sprog=en');
    expect(address).toEqual(prognosis({ belief: 5, pastChanges: 2, changes: 1, beliefSteps: -1 }, 'en'));
    expect(named(corrections)).toEqual(['value tro']);
  });

  it('gives one message for each parameter it stands in', () => {
    expect(named(readQuery('tro=x&bag=x&skift=x&trin=x&sprog=x&udfald=x&a-tro=x&a-bag=x&a-skift=x&a-trin=x&maal=x').corrections)).toEqual([
      'outcome',
      'value tro',
      'value bag',
      'value skift',
      'value trin',
      'language',
      'pinned',
      'target',
    ]);
  });

  it.each(['sv', 'EN', 'en-GB', ' en'])('becomes Danish where the language is "%s"', (language) => {
    const { address, corrections } = readQuery(`tro=3&sprog=${language}`);
    expect(address).toEqual(prognosis({ belief: 3 }, 'da'));
    expect(corrections).toEqual([{ kind: 'language' }]);
  });

  it.each(['', 'jobOrEducation', 'Uddannelse', 'JOB', ' job', 'job,uddannelse', 'toString', '__proto__'])(
    'becomes a job where the outcome is "%s"',
    (outcome) => {
      expect(readQuery(`tro=3&udfald=${outcome}`)).toEqual({ address: prognosis({ belief: 3 }), corrections: [{ kind: 'outcome' }] });
    },
  );

  it.each([
    ['1001', 1000],
    ['1000000', 1000],
    ['9'.repeat(400), 1000],
    [`-${'9'.repeat(400)}`, 0],
    ['-1', 0],
    ['-0.4', 0],
    ['80.5', 81],
    ['80.4', 80],
    ['1000.4', 1000],
    ['abc', null],
    ['NaN', null],
    ['Infinity', null],
    ['-Infinity', null],
    ['1e3', null],
    ['0x50', null],
    ['8,5', null],
    ['1.000,0', null],
    ['\uFF18\uFF10', null],
    ['\u0668', null],
    ['null', null],
    ['%E0%A4%A', null],
    ['__proto__', null],
    ['<b>80</b>', null],
    ['80 %', null],
    [' ', null],
  ] as const)('is no target, or the nearest one, where the target is %s', (text, target) => {
    expect(readQuery(`tro=3&maal=${text}`)).toEqual({
      address: screen({ ...inputWith({ belief: 3 }), target }),
      corrections: [{ kind: 'target', target }],
    });
  });

  it.each([
    ['a-tro=9', { belief: 5 }],
    ['a-tro=0', { belief: 1 }],
    ['a-tro=abc', {}],
    ['a-tro=NaN', {}],
    ['a-tro=1e3', {}],
    ['a-tro=0x3', {}],
    ['a-tro=\uFF13', {}],
    ['a-tro=%E0%A4%A', {}],
    ['a-tro=__proto__', {}],
    [`a-tro=${'9'.repeat(400)}`, { belief: 5 }],
    ['a-bag=99', { pastChanges: 5 }],
    ['a-bag=Ingen', {}],
    ['a-bag=-1', {}],
    ['a-bag=', {}],
    ['a-bag=Infinity', {}],
    ['a-bag=1.5', { pastChanges: 2 }],
    [`a-bag=-${'9'.repeat(400)}`, {}],
    ['a-skift=x', {}],
    ['a-trin=9', { beliefSteps: 2 }],
    // Right by itself, but not together.
    ['a-bag=4&a-skift=4', { pastChanges: 4, changes: 1 }],
    ['a-tro=5&a-trin=1', { belief: 5 }],
    // However much does not fit, it is told once.
    ['a-tro=9&a-bag=99&a-skift=99&a-trin=99', { belief: 5, pastChanges: 5, changes: 5 }],
    ['a-tro=x&a-bag=x&a-skift=x&a-trin=x', {}],
    ['a-bag=4&a-skift=4&a-trin=4', { pastChanges: 4, changes: 1, beliefSteps: 2 }],
  ] as const)('is brought to the nearest allowed in A, with one message: %s', (query, change) => {
    expect(readQuery(`tro=3&skift=1&${query}`)).toEqual({
      address: screen({ ...inputWith({ belief: 3, changes: 1 }), pinned: inputWith(change) }),
      corrections: [{ kind: 'pinned' }],
    });
  });

  it('says nothing of A where only situation or scenario is corrected, and the other way round', () => {
    expect(named(readQuery('tro=9&a-tro=4').corrections)).toEqual(['value tro']);
    expect(named(readQuery('tro=4&a-tro=9').corrections)).toEqual(['pinned']);
    expect(named(readQuery('tro=9&a-tro=9').corrections)).toEqual(['value tro', 'pinned']);
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
    expect(corrections[0]).toHaveProperty('used', { situation: address.situation, scenario: address.scenario });
  });

  it('keep past changes out of it where belief is known, since they are not counted', () => {
    expect(readQuery('tro=3&bag=4&skift=4')).toEqual({ address: prognosis({ belief: 3, pastChanges: 4, changes: 4 }), corrections: [] });
  });

  it('settle again when belief becomes unknown', () => {
    const { address } = readQuery('tro=1&trin=4');
    expect(address).toEqual(prognosis({ belief: 1, beliefSteps: 4 }));
    const { input, corrections } = settle(inputWith({ ...fieldsOf(address), belief: null }), limits);
    expect(input).toEqual(inputWith({ beliefSteps: 2 }));
    expect(corrections).toEqual([{ kind: 'together', parameter: 'trin', used: input }]);
  });

  it('may have to give way in two places at once', () => {
    const { input, corrections } = settle(inputWith({ belief: null, pastChanges: 3, changes: 5, beliefSteps: -4 }), limits);
    expect(input).toEqual(inputWith({ pastChanges: 3, changes: 2, beliefSteps: -2 }));
    expect(named(corrections)).toEqual(['together skift', 'together trin']);
  });

  it('are left as they are, without a message, where they are allowed together', () => {
    for (const each of everyInput) expect(settle(each, limits)).toEqual({ input: each, corrections: [] });
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
        const { input, corrections } = settle(inputWith(values), limits);
        const settled = fieldsOf(input);
        expect(isKnown(input)).toBe(true);
        expect([settled.belief, settled.pastChanges]).toEqual([values.belief, values.pastChanges]);
        expect(corrections.length > 0).toBe(settled.changes !== values.changes || settled.beliefSteps !== values.beliefSteps);
        expect(settle(input, limits)).toEqual({ input, corrections: [] });
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
    expect(readQuery('udfald=uddannelse&udfald=job&maal=80&maal=90&a-tro=2&a-tro=9')).toEqual({
      address: screen({
        ...inputWith({ outcome: 'jobOrEducation' }),
        target: 80,
        pinned: inputWith({ belief: 2, outcome: 'jobOrEducation' }),
      }),
      corrections: [{ kind: 'repeated' }],
    });
  });

  it('holds no A where nothing but foreign parameters begin like it', () => {
    for (const query of ['a-=1', 'a-navn=x', 'a-sprog=en', 'a-udfald=job', 'a-maal=80', 'A-tro=3', 'a_tro=3', 'atro=3'])
      expect(readQuery(query)).toEqual({ address: prognosis({}), corrections: [{ kind: 'foreign' }] });
  });

  it('is not read where it is longer than 8,000 characters', () => {
    const long = `/prognose?tro=3&x=${'a'.repeat(8000)}`;
    expect(read(`#${long.slice(0, 8000)}`)).toEqual({ address: prognosis({ belief: 3 }), corrections: [{ kind: 'foreign' }] });
    expect(read(`#${long.slice(0, 8001)}`)).toEqual({ address: defaultAddress, corrections: [{ kind: 'tooLong' }] });
  });

  it('has what its page has no use for left out, with one message', () => {
    expect(read('#/?tro=9')).toEqual({ address: defaultAddress, corrections: [{ kind: 'foreign' }] });
    for (const query of ['udfald=uddannelse', 'maal=x', 'maal=80', 'a-tro=9', 'a-skift=0'])
      expect(read(`#/?${query}`)).toEqual({ address: defaultAddress, corrections: [{ kind: 'foreign' }] });
    expect(read('#/?tro=3&bag=1&skift=x&trin=9&navn=y&sprog=en')).toEqual({
      address: { ...defaultAddress, language: 'en' },
      corrections: [{ kind: 'foreign' }],
    });
  });

  it.each(['#/findesikke', '#///', '#/borger//', '#//prognose', '#/borger/tro', '##/borger', '#/borger%3Ftro=3'])(
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
    ['#/borger?__proto__=1', prognosis({}), ['foreign']],
    ['#/borger?constructor=1&hasOwnProperty=2', prognosis({}), ['foreign']],
    ['#/borger?__proto__[tro]=3', prognosis({}), ['foreign']],
    ['#/borger?tro=%E0%A4%A', prognosis({}), ['value tro']],
    ['#/borger?tro=%', prognosis({}), ['value tro']],
    ['#/borger?tro=3#skift=2', prognosis({}), ['value tro']],
    ['#/borger?tro=NaN', prognosis({}), ['value tro']],
    ['#/borger?skift=Infinity', prognosis({}), ['value skift']],
    ['#/borger?skift=-Infinity', prognosis({}), ['value skift']],
    ['#/borger?skift=1e3', prognosis({}), ['value skift']],
    ['#/borger?tro=0x3', prognosis({}), ['value tro']],
    ['#/borger?tro=0b11', prognosis({}), ['value tro']],
    ['#/borger?tro=\uFF13', prognosis({}), ['value tro']],
    ['#/borger?tro=\u0663', prognosis({}), ['value tro']],
    ['#/borger?tro=3,5', prognosis({}), ['value tro']],
    ['#/borger?tro=3;4', prognosis({}), ['value tro']],
    ['#/borger?tro=null', prognosis({}), ['value tro']],
    ['#/borger?tro=toString', prognosis({}), ['value tro']],
    ['#/borger?sprog=__proto__', prognosis({}), ['language']],
    ['#/borger?udfald=constructor', prognosis({}), ['outcome']],
    ['#/borger?udfald=<img src=x onerror=alert(1)>', prognosis({}), ['outcome']],
    ['#/borger?maal=javascript:alert(1)', prognosis({}), ['target']],
    ['#/borger?maal[]=80', prognosis({}), ['foreign']],
    ['#/borger?a-__proto__=3', prognosis({}), ['foreign']],
    ['#/borger?a-constructor=3', prognosis({}), ['foreign']],
    ['#/borger?a-tro=constructor', screen({ pinned: inputWith() }), ['pinned']],
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
        corrections: [{ kind: 'value', parameter, used: inputWith(change) }],
      });
    const { address, corrections } = readQuery(`${parameter}=0.4${digits}`);
    expect(everyInput).toContainEqual(inputWith(fieldsOf(address)));
    expect(named(corrections)).toEqual([`value ${parameter}`]);
  });

  const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 30 }));
  const name = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom('tro', 'bag', 'skift', 'trin', 'sprog', 'udfald', 'maal', 'a-tro', 'a-bag', 'a-skift', 'a-trin'),
    },
    { weight: 1, arbitrary: anyText },
  );
  const value = fc.oneof(
    fc.integer({ min: -12, max: 12 }).map(String),
    fc.double().map(String),
    fc.integer({ min: -100, max: 1100 }).map(String),
    fc.constantFrom('', '+1', '-0', 'da', 'en', 'sv', 'job', 'uddannelse', 'penge', 'NaN', '1e3', '\uFF13', '%E0%A4%A'),
    anyText,
  );
  const query = fc.array(fc.tuple(name, value), { maxLength: 8 }).map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  const anyHash = fc.oneof(
    anyText,
    anyText.map((text) => `#${text}`),
    anyText.map((text) => `#/borger?${text}`),
    query.map((text) => `#/borger?${text}`),
    query.map((text) => `#/?${text}`),
  );

  it('never throws, and always gives an address that reads back to itself without a message', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const { address } = read(hash);
        const written = writeAddress(address);
        expect(read(written)).toEqual({ address, corrections: [] });
        expect(written).toMatch(/^#\/[a-z/]*(\?(a-)?[a-z]+=[-a-z\d]+(&(a-)?[a-z]+=[-a-z\d]+)*)?$/);
        expect([isKnown(address), address.pinned === null || isKnown(address.pinned)]).toEqual([true, true]);
        expect(address.pinned?.situation.outcome ?? address.situation.outcome).toBe(address.situation.outcome);
        expect(address.target === null || (Number.isInteger(address.target) && address.target >= 0 && address.target <= 1000)).toBe(true);
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
        expect(corrections.length > 0).toBe(fieldsOf(address)[fields[parameter]] !== number);
      }),
    );
  });

  it('gives a message for every target that is not used as it stood', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 1500 }), (number) => {
        const { address, corrections } = readQuery(`maal=${number}`);
        expect(address.target).toBe(Math.min(1000, Math.max(0, number)));
        expect(corrections).toEqual(address.target === number ? [] : [{ kind: 'target', target: address.target }]);
      }),
    );
  });

  it('reads A just as it reads situation and scenario, and tells it in one message', () => {
    const numbers = fc.integer({ min: -8, max: 8 }).map(String);
    const texts = fc.oneof(numbers, value);
    const parts = fc.record({ tro: texts, bag: texts, skift: texts, trin: texts }, { requiredKeys: [] });
    fc.assert(
      fc.property(parts, (each) => {
        const written = (prefix: string): string =>
          new URLSearchParams(Object.entries(each).map(([key, text]): [string, string] => [`${prefix}${key}`, text])).toString();
        const asChoice = readQuery(written(''));
        const asPinned = readQuery(written('a-'));
        expect(asPinned.address).toEqual(screen({ pinned: Object.keys(each).length > 0 ? inputWith(fieldsOf(asChoice.address)) : null }));
        expect(asPinned.corrections).toEqual(asChoice.corrections.length > 0 ? [{ kind: 'pinned' }] : []);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the prototype of all objects untouched', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const hash of [
      '#/borger?__proto__=1',
      '#/borger?__proto__.tro=3',
      '#/borger?constructor.prototype.tro=3',
      '#/borger?a-__proto__=1',
      '#/borger?a-__proto__.tro=3',
      '#__proto__?tro=3',
    ])
      read(hash);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>)['tro']).toBeUndefined();
  });

  it('leaves the defaults untouched', () => {
    read('#/borger?tro=5&bag=2&skift=3&trin=-4&udfald=uddannelse&maal=80&a-tro=2&a-skift=1&sprog=en');
    expect(defaultAddress).toEqual({
      page: 'front',
      language: 'da',
      situation: { outcome: 'job', belief: null, pastChanges: 0 },
      scenario: { changes: 0, beliefSteps: 0 },
      pinned: null,
      target: null,
      parameters: {},
      assumptions: '',
    });
  });
});
