/** What holds for everybody in a target group, and what takes more than one answer to see. */
import { describe, expect, it } from 'vitest';
import { firstPlan, instrumentsOf, recommender, ruleCalled, rulesOf, verdictOn } from '../support/guidance.ts';
import { askedFor, closest, vulnerable } from './people.ts';

const plansFor = (people: Readonly<Record<string, Parameters<typeof askedFor>[0]>>) =>
  Object.values(people).flatMap((person) => askedFor(person).plans);

describe('vulnerable citizens', () => {
  it('of whom nothing is known hear which answer decides about a workplace, a workshop and a gentle beginning', () => {
    for (const id of ['companyPlacement', 'gentleEnvironment', 'internalTraining']) {
      const { outcome, reasons } = verdictOn(askedFor(vulnerable.unknown), id);
      expect(outcome).toBe('cannotTell');
      expect(reasons.filter(({ says }) => says === 'unknown').flatMap(({ wouldChange }) => wouldChange)).toContain('workplaceNow');
    }
  });

  it('who are ill, nobody has written how, might as well get each kind of help, and hear that they tie', () => {
    const part = firstPlan(askedFor(vulnerable.illSomehow)).instruments.find(({ covers }) => covers.includes('health'));
    expect([part?.instrument, ...(part?.tiedWith ?? [])]).toEqual(
      expect.arrayContaining(['assessmentAndTreatment', 'compensatoryAids', 'dietAndExercise', 'healthCoping']),
    );
    for (const plan of askedFor(vulnerable.illSomehow).plans)
      expect(instrumentsOf(plan)).not.toEqual(expect.arrayContaining(['companyPlacement', 'partialReturn']));
  });
});

describe('what BIP found for others', () => {
  it('is not said to fit citizens close to the labour market, and not said to be bad', () => {
    expect(verdictOn(askedFor(closest.unknown), 'mentor').outcome).not.toBe('applies');
    for (const { reasons } of plansFor(closest))
      expect(reasons.flatMap(({ evidence }) => evidence).filter((id) => id.startsWith('bip'))).toEqual([]);
  });

  it('is not excluded for want of a need that was named', () => {
    expect(rulesOf(verdictOn(askedFor(closest.sickListed), 'assessmentAndTreatment'))).not.toContain('noSuchNeed');
  });
});

it.each([
  ['noEffortDrifts', 'noEffortUsedMore'],
  ['mentorNoMeasuredEffect', 'mentorConditions'],
])('%s is said to disagree with %s', (rule, other) => {
  expect(ruleCalled(rule).disagrees?.with).toBe(other);
});

it('the warning that young people without an education have another benefit now rests on the law and its date', () => {
  expect(ruleCalled('targetGroupReplaced').evidence).toEqual(['law-one-cash-benefit']);
  const facts = recommender.targetGroups.find(({ id }) => id === 'educationReady');
  expect(facts?.validity).toMatchObject({ validTo: '2025-06-30', source: 'law-one-cash-benefit' });
  expect([facts?.validity.note?.da, facts?.validity.note?.en]).toEqual([
    expect.stringContaining('1. juli 2025'),
    expect.stringContaining('1 July 2025'),
  ]);
});
