import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/ui/locale.ts';
import { settle } from '../../../src/address/link.ts';
import type { OutcomeKey } from '../../../src/model/outcome.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { waysView, type WaysView, type WayView } from '../../../src/pages/citizen/ways.view.ts';
import { everyFields, fieldsOf, linkLimits, inputWith, type InputFields } from '../../support/inputs.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales, textsIn } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);

const view = (target: number, change: Partial<InputFields>, outcome: OutcomeKey = 'job', language: Language = 'da'): WaysView =>
  waysView(inputWith({ ...change, outcome }), target, { engine, numbers, locale: locales[language] });

function ways(target: number, change: Partial<InputFields>, outcome: OutcomeKey = 'job', language: Language = 'da'): readonly WayView[] {
  const found = view(target, change, outcome, language);
  if (found.kind !== 'ways') throw new Error(`Not ways, but ${found.kind}.`);
  return found.ways;
}

const said = (each: WaysView): string => plain(each.sentence);

describe('a target that is reached already', () => {
  it('is told, and there are no ways to it', () => {
    const danish = view(47, { changes: 1 });
    expect([danish.kind, said(danish)]).toEqual([
      'reached',
      'Det, du har valgt, når målet: 47 af 1.000 borgere som dem i undersøgelsen i job inden for et år. Usikkerhed: mellem 34 og 60, hvis effekten er alt fra ingen til dobbelt; udgangspunktet selv er usikkert (53–68).',
    ]);
    expect(danish).not.toHaveProperty('ways');
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
      'Med færre skift og mere tro bliver det ifølge tallene ikke 200 af 1.000 borgere som dem i undersøgelsen i job inden for et år. Uden flere skift og med den højeste tro på skalaen bliver det 86–89. Usikkerhed: mellem 60 og 123, hvis effekten er alt fra ingen til dobbelt; udgangspunktet selv er usikkert (53–68).',
    ]);
    expect(danish).not.toHaveProperty('ways');
  });

  it('goes as far as the scale has answers left, from the answer that is given', () => {
    expect(said(view(900, { belief: 5, changes: 2 }))).toMatch(/bliver det 268\. Usikkerhed: /);
    expect(view(900, { belief: 5 }).sentence.parts['best']).toEqual({ text: '268', evidence: ['bip2017-19'] });
    const best = outcomeView(inputWith({ belief: 1, beliefSteps: 4 }), { engine, numbers, locale: locales.da });
    if (best.kind !== 'level') throw new Error('A level is published for this.');
    expect(view(900, { belief: 1, changes: 3 }).sentence.parts['best']).toEqual({
      text: best.result.text,
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
  });
});

describe('the ways to a target', () => {
  /** The result with its band in short; the words around it are tested below. */
  const figures = ({ parts: { result, low, high } }: WayView['result']): string =>
    `${result?.text}${low && high ? ` (${low.text}–${high.text})` : ''}`;
  const lines = (target: number, change: Partial<InputFields>): string[] =>
    ways(target, change).map(({ moves, result, reach }) => `${moves}: ${figures(result)}; ${reach}`);

  it('say the condition and the doubt of the start once, and the doubt of the effect of each', () => {
    const found = view(55, { belief: 3, changes: 1 });
    expect(said(found)).toBe(
      'Usikkerhed: udgangspunktet selv er usikkert (38–67). Ifølge tallene kan 55 af 1.000 borgere, hvis sagsbehandler svarer »det svinger«, komme i job inden for et år på én af disse måder:',
    );
    const [first] = ways(70, {});
    expect(first && plain(first.result)).toBe('giver 73, mellem 60 og 86, hvis effekten er alt fra ingen til dobbelt');
  });

  it('come fewest moves first, without those that ask for more than another', () => {
    // Fewer changes with the belief they do not need are left out: 0 changes and 1 step, 1 change and 2 steps …
    expect(lines(55, { changes: 2 })).toEqual([
      `2 skift færre: 60; ${locales.da.t('ways.sameReadings')}`,
      '1 skift færre og 1 trin mere tro: 57–60 (34–86); nås med alle tre beregninger',
      '2 trin mere tro: 54–60 (8–123); nås kun med den gunstigste beregning',
    ]);
  });

  it('say so where only the most favourable reading reaches it', () => {
    expect(lines(88, {})).toEqual(['2 trin mere tro: 86–89 (60–123); nås kun med den gunstigste beregning']);
  });

  it('reach just what they are shown as, and nothing above it', () => {
    expect(lines(86, {})).toEqual(['2 trin mere tro: 86–89 (60–123); nås med alle tre beregninger']);
    // Counted with all its decimals, the most favourable reading is a little less than 89.
    for (const target of [87, 89])
      expect(lines(target, {})).toEqual(['2 trin mere tro: 86–89 (60–123); nås kun med den gunstigste beregning']);
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
    expect(first?.moves).toBe('uændret');
    expect(first?.input).toEqual(inputWith({ belief: 3, beliefSteps: 1 }));
    expect(others.every(({ reach }) => reach === locales.da.t('ways.allReadings'))).toBe(true);
  });

  it('take no comfort in readings that agree: from the average, one change or one step gives the same by all three by construction', () => {
    // From the average 73 and 47 are B + β and B + c by every reading; from "it varies" the same step gives 64, 62 and 62.
    expect(ways(73, {}).map(({ reach }) => reach)).toEqual([locales.da.t('ways.sameReadings')]);
    expect(ways(47, { changes: 2 })[0]?.reach).toBe(locales.da.t('ways.sameReadings'));
    expect(ways(62, { belief: 3 })[0]?.reach).toBe(locales.da.t('ways.allReadings'));
    for (const language of languages) {
      const { t } = locales[language];
      expect(t('ways.sameReadings')).not.toMatch(/alle tre|all three/);
      expect(textsIn[language]['ways.reached']).not.toMatch(/uanset|however/);
    }
  });

  it('keep what is known, and count belief from the known answer', () => {
    const [first] = ways(50, { belief: 3, pastChanges: 2, beliefSteps: -1 });
    expect([first?.moves, first?.input]).toEqual(['1 trin mere tro', inputWith({ belief: 3, pastChanges: 2 })]);
  });

  it('lead from their results to the records', () => {
    expect(ways(55, { changes: 2 })[1]?.result.parts['result']?.evidence).toEqual([
      'bip2017-09',
      'bip2017-10',
      'bip2017-30',
      'choice-three-readings',
      'choice-multipliers',
    ]);
  });
});

describe('the ways from every input to every target', () => {
  type Reach = 'allReadings' | 'someReadings';
  /** Whether a fields reaches a target, from the levels as they are shown. */
  function reachOf(outcome: OutcomeKey, { belief, pastChanges, changes, beliefSteps }: InputFields, target: number): Reach | null {
    const { result } = engine.prognosis({ outcome, belief, pastChanges }, { changes, beliefSteps });
    if (!result) throw new Error('No level is published for this.');
    const [lowest, highest] = result.range.map(numbers.wholeOf);
    if ((lowest ?? NaN) >= target) return 'allReadings';
    return (highest ?? NaN) >= target ? 'someReadings' : null;
  }
  /** Readings that are one and the same are not called three. */
  function reachWords(
    outcome: OutcomeKey,
    { belief, pastChanges, changes, beliefSteps }: InputFields,
    reach: Reach,
    language: Language,
  ): string {
    const { additive, relative, odds } =
      engine.prognosis({ outcome, belief, pastChanges }, { changes, beliefSteps }).result?.readings ?? {};
    const isSame = [relative, odds].every((other) => Math.abs((other ?? NaN) - (additive ?? NaN)) < 1e-9);
    return locales[language].t(`ways.${isSame ? 'sameReadings' : reach}`);
  }
  const moves = (from: InputFields, to: InputFields): number => from.changes - to.changes + to.beliefSteps - from.beliefSteps;
  const asksForMore = (one: InputFields, other: InputFields): boolean =>
    one !== other && one.changes <= other.changes && one.beliefSteps >= other.beliefSteps;

  /** Found another way than the code does it: every input that asks for no harm, then those that no lesser one makes idle. */
  function expectedWays(outcome: OutcomeKey, from: InputFields, target: number): { fields: InputFields; reach: Reach }[] {
    const reaching = everyFields
      .filter(
        (each) =>
          each.belief === from.belief &&
          each.pastChanges === from.pastChanges &&
          each.changes <= from.changes &&
          each.beliefSteps >= from.beliefSteps,
      )
      .flatMap((fields) => {
        const reach = reachOf(outcome, fields, target);
        return reach ? [{ fields, reach }] : [];
      });
    return reaching
      .filter(
        (way) =>
          !reaching.some(
            (other) => asksForMore(way.fields, other.fields) && (other.reach === 'allReadings' || way.reach === 'someReadings'),
          ),
      )
      .sort((a, b) => moves(from, a.fields) - moves(from, b.fields) || a.fields.changes - b.fields.changes);
  }

  const anyOutcome = fc.constantFrom('job' as const, 'jobOrEducation' as const);
  const anyFields = fc.constantFrom(...everyFields);
  const anyTarget = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) }, fc.integer({ min: 0, max: 1000 }));
  const anyLanguage = fc.constantFrom('da' as const, 'en' as const);
  const runs = { numRuns: 1500 };

  it('are of the kind that the levels say, and just those that no lesser way makes idle, in order', () => {
    fc.assert(
      fc.property(anyOutcome, anyFields, anyTarget, (outcome, fields, target) => {
        const found = view(target, fields, outcome);
        if (outcome === 'jobOrEducation' && fields.belief !== null) {
          expect(found.kind).toBe('noLevel');
          return;
        }
        const expected = expectedWays(outcome, fields, target);
        const isReached = reachOf(outcome, fields, target) === 'allReadings';
        expect(found.kind).toBe(expected.length === 0 ? 'none' : isReached ? 'reached' : 'ways');
        if (found.kind !== 'ways') return;
        expect(found.ways.map((way) => ({ fields: fieldsOf(way.input), reach: way.reach }))).toEqual(
          expected.map((way) => ({ fields: { ...way.fields, outcome }, reach: reachWords(outcome, way.fields, way.reach, 'da') })),
        );
      }),
      runs,
    );
  });

  it('reach the target when they are tried, as they said, and can be chosen just as they stand', () => {
    fc.assert(
      fc.property(anyOutcome, anyFields, anyTarget, anyLanguage, (outcome, fields, target, language) => {
        const found = view(target, fields, outcome, language);
        if (found.kind !== 'ways') return;
        for (const way of found.ways) {
          expect(settle(way.input, linkLimits)).toEqual({ input: way.input, corrections: [] });
          const reach = reachOf(outcome, fieldsOf(way.input), target);
          expect(reach && reachWords(outcome, fieldsOf(way.input), reach, language)).toBe(way.reach);
          const tried = outcomeView(way.input, { engine, numbers, locale: locales[language] });
          if (tried.kind !== 'level') throw new Error('A way leads to a level.');
          expect(way.result.parts['result']).toEqual({ text: tried.result.text, evidence: tried.result.evidence });
          expect(plain(way.result)).toContain(tried.headline.doubt.effect ? plain(tried.headline.doubt.effect) : tried.result.text);
          // What is shown never falls short of the target either.
          expect(tried.result.range.high).toBeGreaterThanOrEqual(target);
          if (reach === 'allReadings') expect(tried.result.range.low).toBeGreaterThanOrEqual(target);
          const again = view(target, fieldsOf(way.input), outcome, language);
          expect(again.kind).toBe(reach === 'allReadings' ? 'reached' : 'ways');
          if (again.kind === 'ways') expect(again.ways[0]?.input).toEqual(way.input);
        }
      }),
      runs,
    );
  });

  it('count as reached just what is shown, for every input at the edges of its range', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const)
      for (const fields of everyFields) {
        const tried = outcomeView(inputWith({ ...fields, outcome }), { engine, numbers, locale: locales.da });
        if (tried.kind !== 'level') continue;
        const { low, high } = tried.result.range;
        expect([view(low, fields, outcome).kind, view(low + 1, fields, outcome).kind]).toEqual([
          'reached',
          expect.not.stringMatching('reached'),
        ]);
        const nothing = (target: number): boolean => {
          const found = view(target, fields, outcome);
          return found.kind === 'reached' || (found.kind === 'ways' && found.ways[0]?.moves === locales.da.t('ways.asExpected'));
        };
        expect([high, high + 1].map(nothing)).toEqual([true, false]);
      }
  });

  it('reach a target from every input at least as well as the furthest one that is told', () => {
    const targets = [30, 60, 65, 88, 120];
    for (const outcome of ['job', 'jobOrEducation'] as const)
      for (const [index, fields] of everyFields.entries()) {
        const target = targets[index % targets.length] ?? 0;
        const found = view(target, fields, outcome);
        if (found.kind === 'noLevel') continue;
        const furthest: InputFields = { ...fields, changes: 0, beliefSteps: linkLimits.beliefSteps(fields.belief)[1] };
        expect(found.kind === 'none').toBe(reachOf(outcome, furthest, target) === null);
      }
  });

  it('have words of their own, all places filled, and records that exist', () => {
    fc.assert(
      fc.property(anyOutcome, anyFields, anyTarget, anyLanguage, (outcome, fields, target, language) => {
        const found = view(target, fields, outcome, language);
        const each = found.kind === 'ways' ? found.ways : [];
        expect(new Set(each.map((way) => way.moves)).size).toBe(each.length);
        const texts = [said(found), ...each.flatMap((way) => [way.moves, plain(way.result), way.reach])];
        expect(texts.filter((text) => text === '' || /[{}]|undefined|NaN|null/.test(text))).toEqual([]);
        const parts = [found.sentence, ...each.map((way) => way.result)].flatMap((text) => Object.values(text.parts));
        expect(parts.flatMap((part) => part.evidence ?? []).filter((id) => !(id in evidence.records))).toEqual([]);
      }),
      runs,
    );
  });

  it('are the same in both languages but for the words', () => {
    fc.assert(
      fc.property(anyOutcome, anyFields, anyTarget, (outcome, fields, target) => {
        const [danish, english] = languages.map((language) => {
          const found = view(target, fields, outcome, language);
          return [found.kind, found.kind === 'ways' && found.ways.map((way) => way.input)];
        });
        expect(english).toEqual(danish);
      }),
      { numRuns: 300 },
    );
  });
});
