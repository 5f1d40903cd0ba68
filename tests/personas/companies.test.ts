/** What a company consultant asks: what can take place at an ordinary company, for whom, and on which conditions. */
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/model/guidance.ts';
import { itemsOf } from '../../src/model/knowledge-items.ts';
import { guidance, instrumentCalled, knowledge, ruleCalled, thoseThat, verdictOn, why } from '../support/guidance.ts';
import { askedFor, closest, educationReady, vulnerable, type Person } from './people.ts';

const atCompanies = guidance.instruments.filter(({ traits }) => traits.includes('realWorkplace'));

/** What applies at a company for someone. */
function possibleFor(person: Person): string[] {
  const applying = thoseThat(askedFor(person), 'applies');
  return atCompanies.map(({ id }: Instrument) => id).filter((id) => applying.includes(id));
}

/** The conditions and doubts of an instrument, as ids of rules. */
function conditionsOf(person: Person, id: string): string[] {
  const { reasons } = verdictOn(askedFor(person), id);
  return reasons.filter(({ says }) => says === 'condition' || says === 'against').map(({ rule }) => rule);
}

describe('a company consultant who asks what can take place at a company', () => {
  it('for a vulnerable citizen who is ready now: placement, company centre, wage subsidy, temp hours', () => {
    expect(possibleFor(vulnerable.readyNow)).toEqual([
      'companyPlacement',
      'companyCentre',
      'privateWageSubsidy',
      'publicWageSubsidy',
      'tempHours',
    ]);
  });

  it('for a vulnerable citizen who is not ready: nothing yet', () => {
    expect(possibleFor(vulnerable.notReady)).toEqual([]);
  });

  it('for a citizen who has just become unemployed: recruitment and adult apprenticeship, no offers', () => {
    expect(possibleFor(closest.newInBoom)).toEqual(['recruitment', 'adultApprenticeship']);
  });

  it('for a citizen with more than half a year without work: placement and private wage subsidy as well, and never a public one', () => {
    expect(possibleFor(closest.longInRecession)).toEqual(['companyPlacement', 'privateWageSubsidy', 'recruitment', 'adultApprenticeship']);
  });

  it('for a citizen on the way to long-term unemployment: jobrotation until its last day', () => {
    expect(possibleFor(closest.nearLongTermThen)).toContain('jobRotation');
    expect(possibleFor(closest.nearLongTermNow)).not.toContain('jobRotation');
  });

  it('for an education-ready young person: a placement to choose an education, a student job, an apprenticeship', () => {
    expect(possibleFor(educationReady.strongNow)).toEqual(['companyPlacement', 'studentJob', 'adultApprenticeship']);
  });
});

describe('a company consultant who asks on which conditions', () => {
  it('a placement of a vulnerable citizen is short, has a job plan, and needs a company that develops people more than an industry', () => {
    expect(conditionsOf(vulnerable.readyNow, 'companyPlacement')).toEqual([
      'shortRatherThanLong',
      'concreteJobPlan',
      'companyThatDevelops',
      'shortageIndustryDoubt',
    ]);
  });

  it('a placement of a citizen close to the labour market is private, short, with a job plan, in an industry with openings', () => {
    expect(conditionsOf(closest.longInRecession, 'companyPlacement')).toEqual([
      'privateNotPublic',
      'shortRatherThanLong',
      'concreteJobPlan',
      'industriesWithOpenings',
    ]);
  });

  it('the same goes for every offer with an aim and an end, and not for ordinary hours', () => {
    for (const { id } of atCompanies.filter(({ traits }) => traits.includes('workplaceOffer')))
      expect(conditionsOf(vulnerable.readyNow, id)).toEqual(expect.arrayContaining(['shortRatherThanLong', 'concreteJobPlan']));
    expect(conditionsOf(vulnerable.readyNow, 'tempHours')).toEqual([]);
  });

  it('recruitment works best in a boom', () => {
    expect(why(askedFor(closest.newInBoom), 'recruitment')).toContain('recruitmentInBoom');
    expect(conditionsOf(closest.longInRecession, 'recruitment')).toEqual(['recruitmentInRecession']);
    expect(conditionsOf(closest.newInBoom, 'recruitment')).toEqual([]);
  });

  it('every condition rests on a source', () => {
    for (const id of ['shortRatherThanLong', 'concreteJobPlan', 'companyThatDevelops', 'privateNotPublic', 'industriesWithOpenings'])
      expect(ruleCalled(id).evidence.every((record) => record.startsWith('strategy2015-'))).toBe(true);
  });
});

describe('what the strategy says of companies', () => {
  const companies = knowledge.groups.find(({ id }) => id === 'companies');

  it('is there, and the instruments it names can be looked up', () => {
    const items = itemsOf({ ...knowledge, groups: companies ? [companies] : [] });
    const named = new Set(items.flatMap(({ instruments }) => instruments));
    expect(companies?.tracks.length).toBeGreaterThan(0);
    for (const id of ['recruitment', 'companyPlacement', 'privateWageSubsidy', 'jobRotation', 'adultApprenticeship'])
      expect(named).toContain(id);
    for (const id of named) expect(instrumentCalled(id).id).toBe(id);
  });
});
