import { describe, expect, it } from 'vitest';
import { instrumentsOf, planWords, rulesOf, verdictOn, why } from '../support/guidance.ts';
import { askedFor, closest as people } from './people.ts';

describe(people.newInBoom.who, () => {
  const said = askedFor(people.newInBoom);

  it('goes directly into a job, with talks and a short course aimed at one', () => {
    expect(planWords(said)).toEqual([
      'directToJob: recruitment + talks + shortTargetedEducation',
      'learningTowardsJob: adultApprenticeship + talks',
      'learningTowardsJob: shortTargetedEducation + talks',
    ]);
    expect(why(said, 'recruitment')).toBe('applies: recruitmentInBoom, recruitmentMostDirect');
    expect(why(said, 'talks')).toBe('applies: talksWork');
  });

  it('is not put into an offer at a company yet', () => {
    expect(why(said, 'privateWageSubsidy')).toMatch(/^doesNotApply: workplaceOfferTooEarly/);
    expect(why(said, 'companyPlacement')).toMatch(/^doesNotApply: workplaceOfferTooEarly/);
  });

  it('is told that early does not help everybody, and that the plan stands on the strategy alone', () => {
    for (const plan of said.plans) expect(rulesOf(plan)).toEqual(['clearGoalAndRole', 'earlyButTargeted', 'mobility', 'strategyAlone']);
    expect(said.warnings).toEqual([]);
  });

  it('is not sent to courses, utility jobs or education nobody asked for', () => {
    expect(why(said, 'jobSearch')).toBe('advisedAgainst: jobSearchCourseNotWanted');
    expect(why(said, 'guidanceCourse')).toBe('advisedAgainst: guidanceCourseNoEffect');
    expect(why(said, 'utilityJob')).toBe('advisedAgainst: utilityJobDoesNotDevelop');
    expect(why(said, 'sixWeeksEducation')).toBe('doesNotApply: educationNotWanted, educationEffectsDiffer');
  });

  it('hears of sanctions when they are said to work, and gets no verdict', () => {
    expect(why(said, 'sanctions')).toBe('cannotTell: sanctionsOnlyStrong');
  });
});

describe(people.longInRecession.who, () => {
  const said = askedFor(people.longInRecession);

  it('still goes for a job first, and then for an offer at a company, private before any', () => {
    expect(planWords(said)).toEqual([
      'directToJob: recruitment + talks + shortTargetedEducation',
      'offerAtCompany: privateWageSubsidy + talks + shortTargetedEducation',
      'offerAtCompany: companyPlacement + talks + shortTargetedEducation',
    ]);
    expect(why(said, 'privateWageSubsidy')).toBe(
      'applies: privateSubsidyWorks, shortRatherThanLong, concreteJobPlan, industriesWithOpenings',
    );
    expect(why(said, 'companyPlacement')).toMatch(/^applies: placementConflicting, privateNotPublic/);
    expect(said.plans.flatMap(rulesOf)).not.toContain('earlyButTargeted');
  });

  it('is advised against a public wage subsidy, since it locks in', () => {
    expect(why(said, 'publicWageSubsidy')).toMatch(/^advisedAgainst: publicSubsidyLocksIn/);
  });

  it('is told that a recession leaves fewer openings, and that long education locks in less then', () => {
    expect(why(said, 'recruitment')).toBe('applies: recruitmentMostDirect, recruitmentInRecession');
    expect(why(said, 'ordinaryEducation')).toBe('advisedAgainst: longEducationForced, longEducationInRecession, educationEffectsDiffer');
  });

  it('is spared the education that somebody else wants', () => {
    expect(why(said, 'sixWeeksEducation')).toBe('advisedAgainst: sixWeeksForced, educationEffectsDiffer');
  });
});

describe(people.wantsEducationInRecession.who, () => {
  const said = askedFor(people.wantsEducationInRecession);

  it('can have it, and hears that effects differ very much', () => {
    expect(why(said, 'sixWeeksEducation')).toBe('applies: sixWeeksOwnWish, educationEffectsDiffer');
    expect(why(said, 'ordinaryEducation')).toBe('applies: longEducationOwnWish, longEducationInRecession, educationEffectsDiffer');
  });

  it('can have a job-search course; a guidance course stays in doubt', () => {
    expect(why(said, 'jobSearch')).toBe('applies: jobSearchCourseWanted');
    expect(why(said, 'guidanceCourse')).toBe('cannotTell: guidanceCourseWanted');
  });
});

describe(people.wantsEducationInBoom.who, () => {
  const said = askedFor(people.wantsEducationInBoom);

  it('can have long education even in a boom, since the wish is strong, but hears nothing of recessions', () => {
    expect(why(said, 'ordinaryEducation')).toBe('applies: longEducationOwnWish, educationEffectsDiffer');
  });

  it('is told that another plan is supported just as well', () => {
    expect(said.warnings).toEqual(['moreTied']);
  });
});

describe(people.unsureInBoom.who, () => {
  const said = askedFor(people.unsureInBoom);

  it('is advised against long education, since time is worth more in a boom', () => {
    expect(why(said, 'ordinaryEducation')).toBe(
      'advisedAgainst: educationNotWanted?, longEducationOwnWish?, longEducationForced?, longEducationInBoom, educationEffectsDiffer',
    );
  });

  it('hears that the wish decides about the six weeks', () => {
    expect(why(said, 'sixWeeksEducation')).toBe(
      'cannotTell: sixWeeksOwnWish?, sixWeeksForced?, educationNotWanted?, educationEffectsDiffer',
    );
    expect(verdictOn(said, 'sixWeeksEducation').reasons[0]).toMatchObject({ says: 'unknown', wouldChange: ['ownMotivation'] });
  });
});

describe('jobrotation around its last day', () => {
  it(`${people.nearLongTermThen.who} is suited for it`, () => {
    expect(why(askedFor(people.nearLongTermThen), 'jobRotation')).toBe('applies: rotationNearLongTerm');
  });

  it(`${people.nearLongTermNow.who} cannot get it, though it would suit`, () => {
    expect(why(askedFor(people.nearLongTermNow), 'jobRotation')).toBe('doesNotApply: historic, rotationNearLongTerm');
  });

  it(`${people.newThen.who} would probably have found a job anyway`, () => {
    expect(why(askedFor(people.newThen), 'jobRotation')).toBe('advisedAgainst: rotationShortSpell');
  });

  it(`${people.insistsOnRotation.who}: it stays in every plan and is still called historic`, () => {
    const said = askedFor(people.insistsOnRotation);
    expect(said.plans).toHaveLength(3);
    for (const plan of said.plans) expect(instrumentsOf(plan)).toContain('jobRotation');
    expect(why(said, 'jobRotation')).toBe('doesNotApply: historic, rotationNearLongTerm');
  });
});

describe(people.onSickLeave.who, () => {
  const said = askedFor(people.onSickLeave);

  it('can stay in work part of the time, by either of two ways that are equally well supported', () => {
    expect(planWords(said).slice(1)).toEqual(['stayInWork: partialSickLeave + talks', 'stayInWork: partialReturn + talks']);
    expect(said.plans.map(({ tiedWith }) => tiedWith)).toEqual([[], [2], [1]]);
    expect(why(said, 'partialReturn')).toBe('applies: partialReturn');
  });

  it('hears that BIP studied treatment for others', () => {
    expect(why(said, 'assessmentAndTreatment')).toBe('cannotTell: notStudiedForGroup');
    expect(why(askedFor(people.newInBoom), 'partialReturn')).toBe('doesNotApply: noHealthNeed');
  });
});

describe(people.noWorkplaceYet.who, () => {
  it('can only learn something short towards a job', () => {
    const said = askedFor(people.noWorkplaceYet);
    expect(planWords(said)).toEqual(['learningTowardsJob: shortTargetedEducation + talks']);
    expect(why(said, 'recruitment')).toBe('doesNotApply: notAtWorkplaceNow, recruitmentInBoom?, recruitmentMostDirect');
  });
});

describe(people.nothingKnown.who, () => {
  it('hears which answer would decide about an offer at a company', () => {
    const said = askedFor(people.nothingKnown);
    expect(why(said, 'privateWageSubsidy')).toMatch(/^cannotTell: notAtWorkplaceNow\?, privateSubsidyWorks\?, workplaceOfferTooEarly\?/);
    const { reasons } = verdictOn(said, 'privateWageSubsidy');
    expect(new Set(reasons.filter(({ says }) => says === 'unknown').flatMap(({ wouldChange }) => wouldChange))).toEqual(
      new Set(['workplaceNow', 'timeWithoutWork']),
    );
  });
});

describe(people.insistsOnPublicSubsidy.who, () => {
  it('has it in every plan, last of all where it leads, and still advised against', () => {
    const said = askedFor(people.insistsOnPublicSubsidy);
    for (const plan of said.plans) expect(instrumentsOf(plan)).toContain('publicWageSubsidy');
    expect(said.plans.map(({ shape }) => shape)).toEqual(['directToJob', 'learningTowardsJob', 'offerAtCompany']);
    expect(why(said, 'publicWageSubsidy')).toMatch(/^advisedAgainst: publicSubsidyLocksIn/);
  });
});
