import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAdvice, writeAnswer, writeConstraints, writeNeeds, writeRunning } from '../../src/model/advice-link.ts';
import { defaultChoice, keepUnused, readAddress, writeAddress, defaultAddress, type PageParameters } from '../../src/model/link.ts';
import { needKeys, needsOptions, type Needs } from '../../src/model/needs.ts';
import { linkLimits } from '../support/choices.ts';
import { guidance } from '../support/guidance.ts';

const known = guidance.instruments.map(({ id }) => id);
const read = (own: PageParameters) => readAdvice(own, defaultChoice, known);
const inAddress = (hash: string) => {
  const { address } = readAddress(hash, linkLimits);
  return readAdvice(address.own.advice ?? {}, address.choice, known);
};

const anyAnswers = fc.record({
  targetGroup: fc.constantFrom(...needsOptions.targetGroup),
  workplaceNow: fc.constantFrom(...needsOptions.workplaceNow),
  ownMotivation: fc.constantFrom(...needsOptions.ownMotivation),
  timeWithoutWork: fc.constantFrom(...needsOptions.timeWithoutWork),
  businessCycle: fc.constantFrom(...needsOptions.businessCycle),
  needs: fc.subarray([...needKeys]),
  running: fc.subarray([...known]),
});

describe('the needs in an address', () => {
  it('are those of someone of whom nothing is known where the address says nothing', () => {
    expect(read({})).toEqual({
      needs: {
        targetGroup: 'vulnerable',
        workplaceNow: 'unknown',
        needs: [],
        ownMotivation: 'notRelevant',
        timeWithoutWork: 'unknown',
        businessCycle: 'unknown',
        running: [],
        belief: null,
        pastChanges: 0,
        expectedChanges: 0,
      },
      constraints: { locked: [], excluded: [] },
      isCorrected: false,
    });
  });

  it('come back as they were written, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const fields = ['targetGroup', 'workplaceNow', 'ownMotivation', 'timeWithoutWork', 'businessCycle'] as const;
        const advice: PageParameters = Object.assign(
          {},
          ...fields.map((field) => writeAnswer(field, answers[field])),
          writeNeeds(answers.needs),
          writeRunning(answers.running),
        ) as PageParameters;
        const { needs, isCorrected } = inAddress(writeAddress({ ...defaultAddress, page: 'advice', own: { advice } }));
        expect(needs).toMatchObject(answers satisfies Partial<Needs>);
        expect(isCorrected).toBe(false);
      }),
    );
  });

  it('take belief and changes from the answers on the page of the prognosis', () => {
    expect(inAddress('#/indsats?tro=2&bag=1&skift=2').needs).toMatchObject({ belief: 2, pastChanges: 1, expectedChanges: 2 });
  });

  it.each([
    ['a target group nobody knows', { gruppe: 'alle' }],
    ['a need nobody knows', { behov: 'helbred,penge' }],
    ['an instrument nobody knows', { igang: 'magic' }],
    ['a limit that is no number', { hoejst: 'mange' }],
    ['a limit of none', { hoejst: '0' }],
  ])('leave out %s, and say so', (_what, own) => {
    const { isCorrected, needs, constraints } = read(own);
    expect(isCorrected).toBe(true);
    expect(needs.targetGroup).toBe('vulnerable');
    expect(constraints.atMost).toBeUndefined();
  });

  it('keep what is good beside what is not', () => {
    expect(read({ behov: 'helbred,penge,faglighed' }).needs.needs).toEqual(['health', 'skills']);
  });
});

describe('the wishes in an address', () => {
  it('are read as they are written', () => {
    const constraints = { locked: ['mentor'], excluded: ['companyPlacement', 'jobSearch'], atMost: 3 };
    const back = read(writeConstraints(constraints)).constraints;
    expect({ ...back, excluded: [...(back.excluded ?? [])].sort() }).toEqual(constraints);
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
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('gruppe', 'plads', 'behov', 'igang', 'fast', 'uden', 'hoejst', 'tid'), fc.string()),
        (own) => {
          const { constraints } = read(own);
          const locked = constraints.locked ?? [];
          expect(locked.some((id) => constraints.excluded?.includes(id))).toBe(false);
          expect(constraints.atMost ?? Infinity).toBeGreaterThanOrEqual(locked.length);
        },
      ),
    );
  });
});

describe('an address of the page of efforts', () => {
  it('holds codes only: a text in it is left out with a notice', () => {
    const { address, corrections } = readAddress('#/indsats?plads=ja&behov=Jens%20Hansen', linkLimits);
    expect(address.own.advice).toEqual({ plads: 'ja' });
    expect(corrections).toEqual([{ kind: 'foreign' }]);
  });

  it('keeps what the other pages have asked, on the way there and back', () => {
    const start = readAddress('#/prognose?tro=3&skift=1&trin=1&udfald=uddannelse&maal=80&a-tro=2', linkLimits).address;
    const advice = keepUnused(readAddress('#/indsats?plads=ja&tro=3&skift=1', linkLimits).address, start);
    expect(writeAddress(advice)).toBe('#/indsats?tro=3&skift=1&plads=ja');
    expect(writeAddress({ ...advice, page: 'prognosis' })).toBe(writeAddress(start));
    const knowledge = keepUnused(readAddress('#/viden?punkt=vulnerable-1-1-a', linkLimits).address, advice);
    expect(writeAddress(knowledge)).toBe('#/viden?punkt=vulnerable-1-1-a');
    expect(writeAddress({ ...knowledge, page: 'advice' })).toBe('#/indsats?tro=3&skift=1&plads=ja');
  });
});
