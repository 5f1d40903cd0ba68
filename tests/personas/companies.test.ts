/** What a company consultant asks: what can take place at an ordinary company, for whom, and on which conditions. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/model/knowledge-items.ts';
import { guidance, instrumentCalled, knowledge, ruleCalled, thoseThat, verdictOn, whyForCertain } from '../support/guidance.ts';
import { askedFor, closest, educationReady, vulnerable, type Person } from './people.ts';

const atCompanies = guidance.instruments.filter(({ traits }) => traits.includes('realWorkplace'));

/** What applies at a company for someone. */
function possibleFor(person: Person): string[] {
  const applying = thoseThat(askedFor(person), 'applies');
  return atCompanies.map(({ id }) => id).filter((id) => applying.includes(id));
}

/** The conditions and doubts of an instrument, as ids of rules. */
function conditionsOf(person: Person, id: string): string[] {
  const { reasons } = verdictOn(askedFor(person), id);
  return reasons.filter(({ says }) => says === 'condition' || says === 'against').map(({ rule }) => rule);
}

describe('a company consultant who asks what can take place at a company', () => {
  it('for a vulnerable citizen with a few hours: a placement and a company centre', () => {
    expect(possibleFor(vulnerable.readyForKitchen)).toEqual(['companyPlacement', 'companyCentre']);
  });

  it('for a vulnerable citizen with ordinary hours: wage subsidies and temp hours as well', () => {
    expect(possibleFor(vulnerable.fullMornings)).toEqual([
      'companyPlacement',
      'companyCentre',
      'privateWageSubsidy',
      'publicWageSubsidy',
      'tempHours',
    ]);
  });

  it('for a vulnerable citizen who cannot be at one: nothing yet', () => {
    expect(possibleFor(vulnerable.notYet)).toEqual([]);
  });

  it('for a citizen who has been approved for it: a flex job', () => {
    expect(possibleFor(vulnerable.flexApproved)).toContain('flexJob');
  });

  it('for a citizen who has just become unemployed: recruitment and no offers', () => {
    expect(possibleFor(closest.laidOffInBoom)).toEqual(['recruitment']);
  });

  it('for a citizen with more than half a year without work: placement and private wage subsidy as well, and never a public one', () => {
    expect(possibleFor(closest.longInRecession)).toEqual(['companyPlacement', 'privateWageSubsidy', 'recruitment']);
  });

  it('for a citizen on the way to long-term unemployment: jobrotation until its last day', () => {
    expect(possibleFor(closest.nearLongTermThen)).toContain('jobRotation');
    expect(possibleFor(closest.nearLongTermNow)).not.toContain('jobRotation');
  });

  it('for somebody who asks for one and has no job: an apprenticeship', () => {
    expect(possibleFor(closest.apprenticeUnemployed)).toContain('adultApprenticeship');
    expect(possibleFor(closest.carpenterToBe)).toEqual([]);
  });

  it('for a young person without barriers: a job', () => {
    expect(possibleFor(educationReady.readyNow)).toEqual(['recruitment', 'studentJob']);
  });

  it('for a young person without a direction: a placement to find one, and a job before school', () => {
    expect(possibleFor(educationReady.undecided)).toEqual(['companyPlacement', 'studentJob']);
  });
});

describe('a company consultant who asks on which conditions', () => {
  it('a placement of a vulnerable citizen is short, has a job plan, is followed closely, and takes a company that develops people; the industry decides less', () => {
    expect(conditionsOf(vulnerable.readyForKitchen, 'companyPlacement')).toEqual([
      'companyThatDevelops',
      'concreteJobPlan',
      'followPlacementClosely',
      'industryDoesNotDecide',
      'shortRatherThanLong',
    ]);
  });

  it('a placement of a citizen close to the labour market is private, short, followed closely, with a job plan, in an industry with openings', () => {
    expect(conditionsOf(closest.longInRecession, 'companyPlacement')).toEqual([
      'placementConflicting',
      'concreteJobPlan',
      'followOfferClosely',
      'industriesWithOpenings',
      'privateNotPublic',
      'shortRatherThanLong',
    ]);
  });

  it('the same goes for every offer with an aim and an end, and not for ordinary hours', () => {
    for (const { id } of atCompanies.filter(({ traits }) => traits.includes('workplaceOffer')))
      expect(conditionsOf(vulnerable.fullMornings, id)).toEqual(expect.arrayContaining(['shortRatherThanLong', 'concreteJobPlan']));
    expect(conditionsOf(vulnerable.fullMornings, 'tempHours')).toEqual([]);
  });

  it('recruitment works best in a boom', () => {
    expect(whyForCertain(askedFor(closest.laidOffInBoom), 'recruitment')).toContain('recruitmentInBoom');
    expect(conditionsOf(closest.longInRecession, 'recruitment')).toEqual(['recruitmentInRecession']);
    expect(conditionsOf(closest.laidOffInBoom, 'recruitment')).toEqual([]);
  });

  it('every condition rests on a source', () => {
    for (const id of [
      'shortRatherThanLong',
      'concreteJobPlan',
      'companyThatDevelops',
      'privateNotPublic',
      'industriesWithOpenings',
      'followOfferClosely',
    ])
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
