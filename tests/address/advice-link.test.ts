import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAdvice, writeConstraints, writeNeeds, writeParts } from '../../src/address/advice-link.ts';
import type { PageParameters } from '../../src/model/situation.ts';
import { parametersOf } from '../support/answers-in-link.ts';
import { keepUnused, readAddress, writeAddress } from '../support/link.ts';
import { defaultAddress } from '../../src/address/link.ts';
import type { Answers } from '../../src/model/needs.ts';
import { answersOf, blankAnswers } from '../../src/recommender/answers.ts';
import { linkLimits, inputWith } from '../support/inputs.ts';
import { guidance, recommender, someone, today } from '../support/guidance.ts';
import { anyConstraints, anyNeeds } from '../support/situations.ts';

const known = guidance.instruments.map(({ id }) => id);
const defaults = { known, businessCycle: 'unknown' } as const;
const read = (own: PageParameters) => readAdvice(own, inputWith(), defaults);
const inAddress = (hash: string) => {
  const { address } = readAddress(hash, linkLimits);
  return readAdvice(address.parameters.citizen ?? {}, address, defaults);
};
const answered = (own: PageParameters): Partial<Answers> => {
  const { needs } = read(own);
  return Object.fromEntries(
    Object.entries(needs).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(blankAnswers[field as keyof Answers])),
  );
};

/** Answers that belong together, as the page lets them be given; the prognosis asks the last three. */
const anyAnswers = anyNeeds().map((needs): Answers => {
  const { tried, wishes, ...rest } = answersOf(needs, []);
  const isTried = Object.keys(tried ?? {}).length > 0;
  return { ...rest, wishes, tried: isTried ? tried : null, belief: null, pastChanges: 0, expectedChanges: 0 };
});
/** A list comes back in the order in which the instruments stand, as the picker shows it. */
const inAnyOrder = ({ wishes, refuses, running, ...rest }: Answers) => ({
  ...rest,
  ...Object.fromEntries(Object.entries({ wishes, refuses, running }).map(([field, ids]) => [field, ids && [...ids].sort()])),
});

describe('the answers in an address', () => {
  it('are none where the address says nothing', () => {
    expect(read({})).toEqual({ needs: blankAnswers, constraints: { locked: [], excluded: [] }, isCorrected: false });
    expect(answersOf(read({}).needs, [])).toEqual(answersOf(someone(), []));
  });

  it('come back as they were written, whatever was answered, in an address of codes', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const address = writeAddress({ ...defaultAddress, page: 'citizen', parameters: { citizen: parametersOf(answers) } });
        expect(readAddress(address, linkLimits).corrections).toEqual([]);
        const { needs, isCorrected } = inAddress(address);
        expect(inAnyOrder(needs)).toEqual(inAnyOrder(answers));
        expect(isCorrected).toBe(false);
      }),
    );
  });

  it('write nothing of what was not answered', () => {
    expect(parametersOf(blankAnswers)).toEqual({});
  });

  it('tell "nothing" from no answer', () => {
    expect(answered({ igang: 'intet', oensker: 'intet', afviser: 'intet' })).toEqual({ running: [], wishes: [], refuses: [] });
    expect(parametersOf({ ...blankAnswers, running: [] })).toEqual({ igang: 'intet' });
  });

  it('take belief and changes from the answers on the page of the prognosis', () => {
    expect(inAddress('#/borger?tro=2&bag=1&skift=2').needs).toMatchObject({ belief: 2, pastChanges: 1, expectedChanges: 2 });
  });

  it('have the business cycle of the municipality, unless the address says another', () => {
    const cycle = (own: PageParameters) => readAdvice(own, inputWith(), { known, businessCycle: 'boom' }).needs.businessCycle;
    expect([cycle({}), cycle({ konjunktur: 'vedikke' }), cycle({ konjunktur: 'lav' })]).toEqual(['boom', 'boom', 'recession']);
  });
});

describe('an address from before the questions could be left open', () => {
  it('opens with what was answered', () => {
    expect(
      answered({
        gruppe: 'taettest',
        plads: 'nej',
        behov: 'helbred,sprog',
        lyst: 'paalagt',
        tid: 'lang',
        konjunktur: 'hoej',
        igang: 'mentor',
      }),
    ).toEqual({
      targetGroup: 'closest',
      workplaceNow: 'no',
      needs: ['health', 'languageCulture'],
      ownMotivation: 'imposed',
      timeWithoutWork: 'overHalfYear',
      businessCycle: 'boom',
      running: ['mentor'],
    });
  });

  it.each([{ plads: 'vedikke' }, { lyst: 'ingen' }, { tid: 'vedikke' }, { konjunktur: 'vedikke' }])(
    'claims nothing by what stood there before anyone had answered: %o',
    (own) => {
      expect([answered(own), read(own).isCorrected]).toEqual([{}, false]);
    },
  );
});

describe('what does not fit in an address', () => {
  it.each<[string, PageParameters, Partial<Answers>]>([
    ['a target group nobody knows', { gruppe: 'alle' }, {}],
    ['an answer that belongs to another question', { sigte: 'egen' }, {}],
    ['a need nobody knows, beside one that is known', { behov: 'helbred,penge' }, { needs: ['health'] }],
    ['a need that is named twice', { behov: 'helbred,helbred' }, { needs: ['health'] }],
    ['an instrument nobody knows, beside one that is known', { igang: 'magic,mentor' }, { running: ['mentor'] }],
    ['the word for nothing beside an instrument', { igang: 'intet,mentor' }, { running: ['mentor'] }],
    ['a part of a need that was not named', { behov: 'helbred', dele: 'faglighed-fag' }, { needs: ['health'] }],
    ['a part of another need', { behov: 'helbred', dele: 'helbred-fag' }, { needs: ['health'] }],
    [
      'a second part of the same need',
      { behov: 'helbred', dele: 'helbred-vaner,helbred-mestring' },
      { needs: ['health'], needParts: { health: 'habits' } },
    ],
    ['a need without its part', { behov: 'helbred', dele: 'helbred' }, { needs: ['health'] }],
    ['more than a need and its part', { behov: 'helbred', dele: 'helbred-vaner-mestring' }, { needs: ['health'] }],
    ['the progress of what is not under way', { igang: 'mentor', fremgang: 'talks-frem' }, { running: ['mentor'] }],
    ['a progress nobody knows', { igang: 'mentor', fremgang: 'mentor-hurtigt' }, { running: ['mentor'] }],
    ['how something went that nobody knows', { proevet: 'mentor-godt,talks-hjalp' }, { tried: { talks: 'helped' } }],
    ['a wish for what is refused', { oensker: 'mentor,talks', afviser: 'mentor' }, { wishes: ['talks'], refuses: ['mentor'] }],
    ['a reach that contradicts the workplace', { plads: 'ja', naar: 'laengst' }, { workplaceNow: 'yes' }],
  ])('is left out, and that is said: %s', (_what, own, rest) => {
    expect(answered(own)).toEqual(rest);
    expect(read(own).isCorrected).toBe(true);
  });

  it.each([
    { igang: 'magic' },
    { oensker: 'magic' },
    { afviser: 'magic' },
    { proevet: 'magic-hjalp' },
    { oensker: 'mentor', afviser: 'mentor' },
  ])('never becomes the answer "nothing": %o', (own) => {
    const { needs } = read(own);
    expect([needs.running, needs.wishes, needs.tried]).toEqual([null, null, null]);
  });

  it.each(['mange', '0', '99', '-1', '1.5'])('is left out as a limit: %s', (hoejst) => {
    expect([read({ hoejst }).constraints.atMost, read({ hoejst }).isCorrected]).toEqual([undefined, true]);
  });
});

describe('a need that is taken back', () => {
  it('takes its part along', () => {
    expect(writeNeeds(['health'], { health: 'aids', skills: 'trade' })).toEqual({ behov: 'helbred', dele: 'helbred-hjaelpemidler' });
    expect(writeParts({ health: null }, ['health'])).toEqual({ dele: '' });
  });
});

describe('the wishes in an address', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(anyConstraints, ({ locked = [], excluded = [], atMost }) => {
        const { constraints, isCorrected } = read(
          Object.fromEntries(
            Object.entries(writeConstraints({ locked, excluded, ...(atMost && { atMost }) })).filter(([, value]) => value !== ''),
          ),
        );
        const sorted = (ids: readonly string[] = []): string[] => [...ids].sort();
        expect([sorted(constraints.locked), sorted(constraints.excluded), constraints.atMost, isCorrected]).toEqual([
          sorted(locked),
          sorted(excluded),
          atMost,
          false,
        ]);
      }),
    );
  });

  it('keep what is locked where it is excluded at once', () => {
    const { constraints, isCorrected } = read({ fast: 'mentor', uden: 'mentor,jobSearch' });
    expect([constraints, isCorrected]).toEqual([{ locked: ['mentor'], excluded: ['jobSearch'] }, true]);
  });

  it('allow as many as are locked where fewer were asked for', () => {
    const { constraints, isCorrected } = read({ fast: 'mentor,jobSearch', hoejst: '1' });
    expect([constraints.atMost, isCorrected]).toEqual([2, true]);
  });

  it('never refuse the recommender anything, whatever an address says', () => {
    const parameters = [
      'gruppe',
      'plads',
      'naar',
      'behov',
      'dele',
      'oensker',
      'afviser',
      'igang',
      'fremgang',
      'proevet',
      'fast',
      'uden',
      'hoejst',
    ];
    const codes = fc.array(
      fc.constantFrom('helbred', 'mentor', 'talks', 'mentor-frem', 'helbred-vaner', 'ja', 'laengst', 'intet', '3', 'x'),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...parameters), fc.oneof(codes.map(String), fc.string())), (own) => {
        const { needs, constraints } = read(own);
        expect(() => recommender.recommend(needs, today, constraints)).not.toThrow();
      }),
    );
  });
});

describe('an address of the page of measures', () => {
  it('holds codes only: a text in it is left out with a notice', () => {
    const { address, corrections } = readAddress('#/borger?plads=ja&behov=Jens%20Hansen', linkLimits);
    expect(address.parameters.citizen).toEqual({ plads: 'ja' });
    expect(corrections).toEqual([{ kind: 'foreign' }]);
  });

  it('stands where its page stood before as well, with everything that was answered there', () => {
    for (const query of ['', '?plads=ja&behov=hverdag&tro=3&skift=1', '?tro=3&skift=1&trin=1&udfald=uddannelse&maal=80&a-tro=2'])
      for (const former of ['#/prognose', '#/indsats', '#/Prognose/'])
        expect(readAddress(former + query, linkLimits)).toEqual(readAddress(`#/borger${query}`, linkLimits));
  });

  it('keeps what was answered, on the way to another page and back', () => {
    const answered = '#/borger?tro=3&skift=1&trin=1&udfald=uddannelse&maal=80&a-tro=2&plads=ja';
    const start = readAddress(answered, linkLimits).address;
    const knowledge = keepUnused(readAddress('#/viden?punkt=vulnerable-1-1-a', linkLimits).address, start);
    expect(writeAddress(knowledge)).toBe('#/viden?punkt=vulnerable-1-1-a');
    expect(writeAddress({ ...knowledge, page: 'citizen' })).toBe(answered);
  });
});
