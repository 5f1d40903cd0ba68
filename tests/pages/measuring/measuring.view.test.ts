import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuringView, type MeasuringQuestion } from '../../../src/pages/measuring/measuring.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { locales } from '../../support/locales.ts';
import { citizens, team } from '../../team/rows.ts';

const numbers = createNumbers(numbersOnly);
const { da, en } = locales;
const question: MeasuringQuestion = { first: 60, second: 73, alpha: 5, power: 80, have: 1000, shared: 40, team: 40 };
const { chance } = team.caseload(citizens(40));
const view = (change: Partial<MeasuringQuestion> = {}, locale = da) =>
  measuringView({ question: { ...question, ...change }, usual: question }, team, chance, { numbers, locale });
const nobodyShares = { shared: 1 };

describe('what can be measured', () => {
  it('is about 5,800 independent citizens in each group for 6 against 7.3 per cent, and is said to hold for no others', () => {
    const { need, shared, power } = view(nobodyShares);
    expect(plain(need)).toContain('skal 5.763 borgere følges i hver gruppe, 11.526 i alt.');
    expect(shared).toBeNull();
    expect(power?.series.isShared).toBe(false);
  });

  // The two ends worked out by hand in tests/team/comparisons.test.ts.
  it('is 9,900 to 15,200 when each caseworker has 40 of them, with what independent ones would be, and why', () => {
    const { need, shared } = view();
    expect(plain(need)).toContain(
      'skal 9.856–15.234 borgere følges i hver gruppe, 19.712–30.468 i alt. Det gælder, når hver sagsbehandler har 40 af dem.',
    );
    expect(need.parts.each?.evidence).toContain('own-caseworker-correlation');
    expect(shared && plain(shared.independent)).toContain('5.763');
    expect(shared && plain(shared.alike)).toContain('0,018–0,042');
    expect(plain(view({}, en).need)).toContain('follow 9,856–15,234 citizens in each group');
  });

  it('says what a chance of seeing it is worth, and is no surer than the worse of the two ends', () => {
    expect(view(nobodyShares).meaning).toContain('plat eller krone');
    expect(view({ ...nobodyShares, have: 5000 }).meaning).toContain('kan den stadig være der');
    expect(view({ ...nobodyShares, have: 6000 }).meaning).toContain('Chancen for ikke at se den er stadig 18\u00A0%');
    expect(view({ have: 6000 }).meaning).toContain('kan den stadig være der');
    expect(view({ have: 12_000 }).meaning).toContain('kan den stadig være der');
    expect(view({ have: 15_234 }).meaning).toContain('Chancen for ikke at se den er stadig');
  });

  it('has no answer and no drawing where there is no difference, or where the demands fit nothing', () => {
    expect(plain(view({ second: 60 }).need)).toContain('ens');
    expect(view({ second: 60 }).meaning).toBeNull();
    expect(plain(view({ power: 50, alpha: 50 }).need)).toContain('større end chancen for at tage fejl');
    for (const nothing of [{ second: 60 }, { power: 50, alpha: 50 }]) {
      expect(view(nothing).power).toBeNull();
      expect(view(nothing).shared).toBeNull();
    }
  });

  it('is drawn from the first citizen to beyond what is needed, rising, with independent citizens above those who share', () => {
    const any = fc.record({
      first: fc.integer({ min: 1, max: 999 }),
      second: fc.integer({ min: 1, max: 999 }),
      have: fc.integer({ min: 1, max: 1_000_000 }),
      shared: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(any, (change) => {
        fc.pre(change.first !== change.second);
        const { power } = view(change);
        const points = power?.series.points ?? [];
        expect(points.length).toBeLessThanOrEqual(60);
        expect(new Set(points.map((point) => point.citizens)).size, 'each number of citizens once').toBe(points.length);
        expect(power?.rows.length).toBeGreaterThan(0);
        expect(points[0]?.citizens).toBe(1);
        expect(points.at(-1)?.low, 'the axis holds what is needed at the worse end').toBeGreaterThanOrEqual(0.8 - 1e-9);
        for (const [index, { low, high, independent }] of points.entries()) {
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(independent);
          const before = points[index - 1];
          if (before) expect(low).toBeGreaterThanOrEqual(before.low - 1e-12);
          if (before) expect(independent).toBeGreaterThanOrEqual(before.independent - 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is told in a sentence and in rows beside the drawing', () => {
    const { power } = view();
    expect(power?.summary).toContain('Hver sagsbehandler har 40 af dem. Med 1.000 er chancen');
    expect(power?.summary).toContain('80\u00A0% nås ved 9.856–15.234');
    expect(power?.rows.map((row) => row.citizens)).toEqual(['2.500', '5.000', '7.500', '10.000', '12.500', '15.000', '17.500', '20.000']);
  });
});
