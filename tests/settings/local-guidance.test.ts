import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import { localGuidance, withLocalDates } from '../../src/settings/local-guidance.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import type { LocalStrategy, OwnInstrument } from '../../src/settings/settings.ts';
import { anyNeeds } from '../support/any-needs.ts';
import { guidance, someone, thoseThat, today, verdictOn } from '../support/guidance.ts';
import { evidence } from '../support/evidence.ts';
import { whole } from './files.ts';

const { strategy } = readSettings(JSON.stringify(whole)).settings;
const nothing: LocalStrategy = { hidden: [], dates: [], own: [] };
const here = localGuidance(guidance, strategy).guidance;
const ask = createRecommender(here).recommend;

describe('an instrument of the municipality’s own', () => {
  it('is shown with its condition, without strength or verdict, and nobody can tell whether it applies', () => {
    const { outcome, reasons } = verdictOn(ask(someone({ needs: ['network'] }), today), 'local1');
    expect(outcome).toBe('cannotTell');
    expect(reasons.map(({ rule, says, verdict }) => `${rule} ${says} ${verdict}`)).toEqual([
      'local1MunicipalLocal unknown null',
      'local1MunicipalCondition1 condition null',
    ]);
  });

  it('leads to a record that says what it is not', () => {
    const ids = here.rules.filter(({ id }) => id.startsWith('local1')).flatMap((rule) => rule.evidence);
    expect(new Set(ids)).toEqual(new Set(['choice-local-instruments']));
    expect(evidence.records['choice-local-instruments']?.kind).toBe('statement');
  });

  it('does not apply to those for whom it is not offered', () => {
    expect(verdictOn(ask(someone({ targetGroup: 'closest' }), today), 'local1').outcome).toBe('doesNotApply');
  });

  it('is in no plan of its own accord, but stays in every plan that it is locked into', () => {
    const inPlans = (locked: string[]): boolean[] =>
      ask(someone({ needs: ['network'] }), today, { locked }).plans.map(({ instruments }) =>
        instruments.some(({ instrument }) => instrument === 'local1'),
      );
    expect(inPlans([])).not.toContain(true);
    expect(inPlans(['local1'])).not.toContain(false);
    expect(inPlans(['local1'])).not.toEqual([]);
  });

  it('cannot take the place of a shipped one', () => {
    const own = strategy.own.map((one): OwnInstrument => ({ ...one, id: 'mentor' }));
    const { guidance: kept, mistakes } = localGuidance(guidance, { ...nothing, own });
    expect(mistakes).toEqual([{ path: 'strategy.own[0]', kind: 'takenId', values: {} }]);
    expect(kept).toEqual(guidance);
  });
});

describe('what the municipality hides or ends', () => {
  it('is gone from the instruments', () => {
    expect(here.instruments.map(({ id }) => id)).not.toContain('jobRotation');
  });

  it('does not apply after its local last day, with the remark of the municipality', () => {
    expect(thoseThat(ask(someone(), today), 'doesNotApply')).toContain('mentor');
    const mentor = here.instruments.find(({ id }) => id === 'mentor');
    expect(mentor?.validity).toMatchObject({ validTo: '2026-06-30', checkedOn: '2026-05-01' });
    expect(mentor?.validity.note?.da).toContain('Puljen er brugt.');
  });

  it('cannot be opened again where the law has ended it', () => {
    const dates = [{ instrument: 'jobRotation', validTo: '2099-01-01', checkedOn: '2026-01-01' }];
    const shipped = guidance.instruments.find(({ id }) => id === 'jobRotation');
    const local = withLocalDates(guidance, { dates }).instruments.find(({ id }) => id === 'jobRotation');
    expect(shipped?.validity.validTo).not.toBeNull();
    expect(local?.validity.validTo).toBe(shipped?.validity.validTo);
  });

  it('is named when there is no such instrument, and the rest is used', () => {
    const { guidance: kept, mistakes } = localGuidance(guidance, { ...nothing, hidden: ['unheardOf', 'mentor'] });
    expect(mistakes).toEqual([{ path: 'strategy.hidden[0]', kind: 'unknownInstrument', values: {} }]);
    expect(kept.instruments).toHaveLength(guidance.instruments.length - 1);
  });
});

describe('whatever a municipality adds, hides and dates', () => {
  const ids = guidance.instruments.map(({ id }) => id);
  const anyStrategy = fc.record({
    hidden: fc.subarray([...ids, 'unheardOf']),
    dates: fc.subarray(ids).map((some) => some.map((instrument) => ({ instrument, validTo: '2026-01-01', checkedOn: '2026-01-01' }))),
    own: fc
      .uniqueArray(fc.constantFrom('local1', 'local2', 'mentor'))
      .map((some) => some.flatMap((id) => strategy.own.map((own): OwnInstrument => ({ ...own, id })))),
  });

  it('the recommendations still come, nothing shipped is changed, and nothing local is spoken for', () => {
    const before = JSON.stringify(guidance);
    fc.assert(
      fc.property(anyStrategy, anyNeeds(), (local, needs) => {
        const { guidance: changed } = localGuidance(guidance, local);
        const known = changed.instruments.map(({ id }) => id);
        const { verdicts } = createRecommender(changed).recommend(
          { ...needs, running: needs.running.filter((id) => known.includes(id)) },
          today,
        );
        for (const { instrument, reasons, outcome } of verdicts.filter((verdict) => verdict.instrument.startsWith('local'))) {
          expect(
            reasons.every(({ says }) => says !== 'for'),
            instrument,
          ).toBe(true);
          expect(outcome).not.toBe('applies');
        }
      }),
      { numRuns: 40 },
    );
    expect(JSON.stringify(guidance)).toBe(before);
  });
});
