import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoice, type Choice } from '../../../src/model/choice.ts';
import { settle } from '../../../src/address/link.ts';
import type { Language } from '../../../src/ui/locale.ts';
import type { OutcomeKey } from '../../../src/model/outcome.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { waysView, type WaysView, type WayView } from '../../../src/pages/prognosis/ways.view.ts';
import { everyChoice, linkLimits } from '../../support/choices.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);

const view = (target: number, change: Partial<Choice>, outcome: OutcomeKey = 'job', language: Language = 'da'): WaysView =>
  waysView(engine, outcome, { ...defaultChoice, ...change }, target, numbers, locales[language]);

function ways(target: number, change: Partial<Choice>, outcome: OutcomeKey = 'job', language: Language = 'da'): readonly WayView[] {
  const found = view(target, change, outcome, language);
  if (found.kind !== 'ways') throw new Error(`Not ways, but ${found.kind}.`);
  return found.ways;
}

const said = (each: WaysView): string => plain(each.sentence);

describe('a target that is reached already', () => {
  it('is told, and there are no ways to it', () => {
    const danish = view(47, { changes: 1 });
    expect([danish.kind, said(danish)]).toEqual(['reached', '47 af 1.000 er nået med det, du har valgt, uanset hvordan der regnes.']);
    expect(danish).not.toHaveProperty('ways');
    expect(said(view(47, { changes: 1 }, 'job', 'en'))).toBe('47 of 1,000 is reached with what you have chosen, however it is computed.');
  });

  it('is every target up to what is chosen, and none above it', () => {
    for (const target of [0, 1, 59, 60]) expect(view(target, {}).kind).toBe('reached');
    expect(view(61, {}).kind).toBe('ways');
    expect([view(100, {}, 'jobOrEducation').kind, view(101, {}, 'jobOrEducation').kind]).toEqual(['reached', 'ways']);
  });

  it('is reached with no one at all even where the lowest reading is held at zero', () => {
    expect(view(0, { belief: 1, changes: 5 }).kind).toBe('reached');
    expect(view(1, { belief: 1, changes: 5 }).kind).toBe('ways');
  });
});

describe('a target that these two levers do not reach', () => {
  it('is told, with the furthest they go', () => {
    const danish = view(200, { changes: 1 });
    expect([danish.kind, said(danish)]).toEqual([
      'none',
      'Med disse to greb når tallene ikke 200 af 1.000. Uden flere skift og med al den tro, skalaen har, bliver det 86–89 (60–123).',
    ]);
    expect(danish).not.toHaveProperty('ways');
    expect(said(view(1000, { changes: 1 }, 'job', 'en'))).toBe(
      'With these two levers the figures do not reach 1,000 of 1,000. With no further change and all the belief the scale has, it comes to 86–89 (60–123).',
    );
  });

  it('goes as far as the scale has answers left, from the answer that is given', () => {
    expect(said(view(900, { belief: 5, changes: 2 }))).toMatch(/bliver det 268\.$/);
    expect(view(900, { belief: 5 }).sentence.parts['best']).toEqual({ text: '268', evidence: ['bip2017-19'] });
    const best = outcomeView(engine, 'job', { ...defaultChoice, belief: 1, beliefSteps: 4 }, numbers, locales.da);
    if (best.kind !== 'level') throw new Error('A level is published for this.');
    expect(view(900, { belief: 1, changes: 3 }).sentence.parts['best']).toEqual({
      text: best.result.textWithBand,
      evidence: best.result.evidence,
    });
  });
});

describe('where no level is published', () => {
  it('there is none to reach, whatever the target', () => {
    for (const target of [0, 80, 1000]) {
      expect(view(target, { belief: 3, changes: 1 }, 'jobOrEducation')).toEqual({
        kind: 'noLevel',
        sentence: { template: locales.da.template('ways.noLevel'), parts: {} },
      });
    }
    expect(said(view(80, { belief: 3 }, 'jobOrEducation', 'en'))).toBe(
      'There is no level to reach: the report does not divide job or education by the caseworker’s answer.',
    );
  });
});

describe('the ways to a target', () => {
  const lines = (target: number, change: Partial<Choice>, language: Language = 'da'): string[] =>
    ways(target, change, 'job', language).map(({ moves, result, reach }) => `${moves}: ${result.text}; ${reach}`);

  it('come fewest moves first, without those that ask for more than another', () => {
    // Fewer changes with the belief they do not need are left out: 0 changes and 1 step, 1 change and 2 steps …
    expect(lines(55, { changes: 2 })).toEqual([
      '2 skift færre: 60; når det på alle tre måder at regne på',
      '1 skift færre og 1 trin mere tro: 57–60 (34–86); når det på alle tre måder at regne på',
      '2 trin mere tro: 54–60 (8–123); når det kun på den gunstigste måde at regne på',
    ]);
    expect(lines(55, { changes: 2 }, 'en')).toEqual([
      '2 changes fewer: 60; reaches it by all three ways of computing',
      '1 change fewer and 1 step more belief: 57–60 (34–86); reaches it by all three ways of computing',
      '2 steps more belief: 54–60 (8–123); reaches it by the most favourable way of computing only',
    ]);
  });

  it('are introduced by the target', () => {
    expect(said(view(55, { changes: 2 }))).toBe('Efter tallene kan 55 af 1.000 nås på én af disse måder:');
    expect(said(view(55, { changes: 2 }, 'job', 'en'))).toBe('By the figures, 55 of 1,000 can be reached in one of these ways:');
  });

  it('say so where only the most favourable reading reaches it', () => {
    expect(lines(88, {})).toEqual(['2 trin mere tro: 86–89 (60–123); når det kun på den gunstigste måde at regne på']);
  });

  it('reach just what they are shown as, and nothing above it', () => {
    expect(lines(86, {})).toEqual(['2 trin mere tro: 86–89 (60–123); når det på alle tre måder at regne på']);
    // Counted with all its decimals, the most favourable reading is a little less than 89.
    for (const target of [87, 89])
      expect(lines(target, {})).toEqual(['2 trin mere tro: 86–89 (60–123); når det kun på den gunstigste måde at regne på']);
    expect(lines(89, {}, 'en')).toEqual(['2 steps more belief: 86–89 (60–123); reaches it by the most favourable way of computing only']);
    expect(view(89, { beliefSteps: 2 }).kind).toBe('ways');
    expect([view(86, { beliefSteps: 2 }).kind, view(90, {}).kind]).toEqual(['reached', 'none']);
  });

  it('keep a way that reaches it surely beside a smaller one that only may', () => {
    // From "no": one step reaches 20 as percentage points only, three steps are shown as 20 where they are least.
    const each = ways(20, { belief: 1 });
    expect(each.map(({ moves, reach }) => [moves, reach === locales.da.t('ways.allReadings')])).toEqual([
      ['1 trin mere tro', false],
      ['3 trin mere tro', true],
    ]);
  });

  it('begin with nothing where what is chosen reaches it by the most favourable reading only', () => {
    const [first, ...others] = ways(63, { belief: 3, beliefSteps: 1 });
    expect(first?.moves).toBe('det, du har valgt, og ikke mere');
    expect(first?.choice).toEqual({ ...defaultChoice, belief: 3, beliefSteps: 1 });
    expect(others.every(({ reach }) => reach === locales.da.t('ways.allReadings'))).toBe(true);
    expect(ways(63, { belief: 3, beliefSteps: 1 }, 'job', 'en')[0]?.moves).toBe('what you have chosen, and nothing more');
  });

  it('keep what is known, and count belief from where the choice has it', () => {
    const [first] = ways(50, { belief: 3, pastChanges: 2, beliefSteps: -1 });
    expect([first?.moves, first?.choice]).toEqual(['1 trin mere tro', { belief: 3, pastChanges: 2, changes: 0, beliefSteps: 0 }]);
  });

  it('lead from their results to the records', () => {
    expect(ways(55, { changes: 2 })[1]?.result.evidence).toEqual([
      'bip2017-09',
      'bip2017-10',
      'bip2017-30',
      'choice-three-readings',
      'choice-multipliers',
    ]);
  });
});

describe('the ways from every choice to every target', () => {
  type Reach = 'allReadings' | 'someReadings';
  /** Whether a choice reaches a target, from the levels as they are shown. */
  function reachOf(outcome: OutcomeKey, { belief, pastChanges, changes, beliefSteps }: Choice, target: number): Reach | null {
    const { result } = engine.prognosis({ outcome, belief, pastChanges }, { changes, beliefSteps });
    if (!result) throw new Error('No level is published for this.');
    const [lowest, highest] = result.range.map(numbers.wholeOf);
    if ((lowest ?? NaN) >= target) return 'allReadings';
    return (highest ?? NaN) >= target ? 'someReadings' : null;
  }
  const moves = (from: Choice, to: Choice): number => from.changes - to.changes + to.beliefSteps - from.beliefSteps;
  const asksForMore = (one: Choice, other: Choice): boolean =>
    one !== other && one.changes <= other.changes && one.beliefSteps >= other.beliefSteps;

  /** Found another way than the code does it: every choice that asks for no harm, then those that no lesser one makes idle. */
  function expectedWays(outcome: OutcomeKey, from: Choice, target: number): { choice: Choice; reach: Reach }[] {
    const reaching = everyChoice
      .filter(
        (each) =>
          each.belief === from.belief &&
          each.pastChanges === from.pastChanges &&
          each.changes <= from.changes &&
          each.beliefSteps >= from.beliefSteps,
      )
      .flatMap((choice) => {
        const reach = reachOf(outcome, choice, target);
        return reach ? [{ choice, reach }] : [];
      });
    return reaching
      .filter(
        (way) =>
          !reaching.some(
            (other) => asksForMore(way.choice, other.choice) && (other.reach === 'allReadings' || way.reach === 'someReadings'),
          ),
      )
      .sort((a, b) => moves(from, a.choice) - moves(from, b.choice) || a.choice.changes - b.choice.changes);
  }

  const anyOutcome = fc.constantFrom('job' as const, 'jobOrEducation' as const);
  const anyChoice = fc.constantFrom(...everyChoice);
  const anyTarget = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) }, fc.integer({ min: 0, max: 1000 }));
  const anyLanguage = fc.constantFrom('da' as const, 'en' as const);
  const runs = { numRuns: 1500 };

  it('are of the kind that the levels say, and just those that no lesser way makes idle, in order', () => {
    fc.assert(
      fc.property(anyOutcome, anyChoice, anyTarget, (outcome, choice, target) => {
        const found = view(target, choice, outcome);
        if (outcome === 'jobOrEducation' && choice.belief !== null) {
          expect(found.kind).toBe('noLevel');
          return;
        }
        const expected = expectedWays(outcome, choice, target);
        const isReached = reachOf(outcome, choice, target) === 'allReadings';
        expect(found.kind).toBe(expected.length === 0 ? 'none' : isReached ? 'reached' : 'ways');
        if (found.kind !== 'ways') return;
        expect(found.ways.map((way) => ({ choice: way.choice, reach: way.reach }))).toEqual(
          expected.map((way) => ({ choice: way.choice, reach: locales.da.t(`ways.${way.reach}`) })),
        );
      }),
      runs,
    );
  });

  it('reach the target when they are tried, as they said, and can be chosen just as they stand', () => {
    fc.assert(
      fc.property(anyOutcome, anyChoice, anyTarget, anyLanguage, (outcome, choice, target, language) => {
        const found = view(target, choice, outcome, language);
        if (found.kind !== 'ways') return;
        for (const way of found.ways) {
          expect(settle(way.choice, linkLimits)).toEqual({ choice: way.choice, corrections: [] });
          const reach = reachOf(outcome, way.choice, target);
          expect(reach === null ? null : locales[language].t(`ways.${reach}`)).toBe(way.reach);
          const tried = outcomeView(engine, outcome, way.choice, numbers, locales[language]);
          if (tried.kind !== 'level') throw new Error('A way leads to a level.');
          expect(way.result).toEqual({ text: tried.result.textWithBand, evidence: tried.result.evidence });
          // What is shown never falls short of the target either.
          expect(tried.result.range.high).toBeGreaterThanOrEqual(target);
          if (reach === 'allReadings') expect(tried.result.range.low).toBeGreaterThanOrEqual(target);
          const again = view(target, way.choice, outcome, language);
          expect(again.kind).toBe(reach === 'allReadings' ? 'reached' : 'ways');
          if (again.kind === 'ways') expect(again.ways[0]?.choice).toEqual(way.choice);
        }
      }),
      runs,
    );
  });

  it('count as reached just what is shown, for every choice at the edges of its range', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const)
      for (const choice of everyChoice) {
        const tried = outcomeView(engine, outcome, choice, numbers, locales.da);
        if (tried.kind !== 'level') continue;
        const { low, high } = tried.result.range;
        expect([view(low, choice, outcome).kind, view(low + 1, choice, outcome).kind]).toEqual([
          'reached',
          expect.not.stringMatching('reached'),
        ]);
        const nothing = (target: number): boolean => {
          const found = view(target, choice, outcome);
          return found.kind === 'reached' || (found.kind === 'ways' && found.ways[0]?.moves === locales.da.t('ways.asExpected'));
        };
        expect([high, high + 1].map(nothing)).toEqual([true, false]);
      }
  });

  it('reach every target from every choice at least as well as the furthest one that is told', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const)
      for (const choice of everyChoice)
        for (const target of [30, 60, 65, 88, 120]) {
          const found = view(target, choice, outcome);
          if (found.kind === 'noLevel') continue;
          const furthest: Choice = { ...choice, changes: 0, beliefSteps: linkLimits.beliefSteps(choice.belief)[1] };
          expect(found.kind === 'none').toBe(reachOf(outcome, furthest, target) === null);
        }
  });

  it('have words of their own, all places filled, and records that exist', () => {
    fc.assert(
      fc.property(anyOutcome, anyChoice, anyTarget, anyLanguage, (outcome, choice, target, language) => {
        const found = view(target, choice, outcome, language);
        const each = found.kind === 'ways' ? found.ways : [];
        expect(new Set(each.map((way) => way.moves)).size).toBe(each.length);
        const texts = [said(found), ...each.flatMap((way) => [way.moves, way.result.text, way.reach])];
        expect(texts.filter((text) => text === '' || /[{}]|undefined|NaN|null/.test(text))).toEqual([]);
        const parts = [...Object.values(found.sentence.parts), ...each.map((way) => way.result)];
        expect(parts.flatMap((part) => part.evidence ?? []).filter((id) => !(id in evidence.records))).toEqual([]);
      }),
      runs,
    );
  });

  it('are the same in both languages but for the words', () => {
    fc.assert(
      fc.property(anyOutcome, anyChoice, anyTarget, (outcome, choice, target) => {
        const [danish, english] = languages.map((language) => {
          const found = view(target, choice, outcome, language);
          return [found.kind, found.kind === 'ways' && found.ways.map((way) => way.choice)];
        });
        expect(english).toEqual(danish);
      }),
      { numRuns: 300 },
    );
  });
});
