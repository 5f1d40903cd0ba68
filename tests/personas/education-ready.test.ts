import { describe, expect, it } from 'vitest';
import {
  firstPlan,
  instrumentsOf,
  planLines,
  preferredOver,
  recommender,
  ruleCalled,
  rulesOf,
  verdictOn,
  whyForCertain,
} from '../support/guidance.ts';
import { askedFor, educationReady as people, type Person } from './people.ts';

const plansOf = (person: Person): string[] => planLines(askedFor(person));
const first = (person: Person) => firstPlan(askedFor(person));

describe(people.unknown.who, () => {
  it('is talked with first, and the two ways after it hang on what is found out there', () => {
    expect(plansOf(people.unknown)).toEqual([
      'talkFirst: talks',
      'intoEducation: trainingAgreement → ordinaryEducation | hangs on readiness, goal',
      'findDirection: companyPlacement → ordinaryEducation | hangs on readiness, goal',
    ]);
    expect(askedFor(people.unknown).asks.slice(0, 2)).toEqual(['goal', 'readiness']);
    expect(rulesOf(first(people.unknown))).toContain('firstTalkFindsBarriers');
  });

  it('is judged in nothing that takes knowing whether there are barriers', () => {
    for (const id of ['mentor', 'utilityJob', 'sanctions']) expect(verdictOn(askedFor(people.unknown), id).outcome).toBe('cannotTell');
  });
});

describe(people.readyThen.who, () => {
  it('earns something until school begins, and nothing more is done', () => {
    expect(plansOf(people.readyThen)).toEqual(['selfSupporting: recruitment → ordinaryEducation']);
    expect(first(people.readyThen).instruments[0]?.tiedWith).toEqual(['studentJob']);
    expect(whyForCertain(askedFor(people.readyThen), 'studentJob')).toBe('applies: studentJobBefore, studentJobForReady');
    expect(first(people.readyThen)).toMatchObject({ subGoals: ['educationBegun'], levers: ['clearRole'] });
  });

  it('needs no mentor, says one evaluation; another found nothing either way', () => {
    expect(whyForCertain(askedFor(people.readyThen), 'mentor')).toMatch(/^advisedAgainst: mentorForStrongYoung, .*mentorOtherEvaluation/);
  });

  it('hears of utility jobs and sanctions that they are only for young people without barriers, with no verdict', () => {
    expect(whyForCertain(askedFor(people.readyThen), 'utilityJob')).toBe('cannotTell: utilityJobObviouslyReady');
    expect(whyForCertain(askedFor(people.readyThen), 'sanctions')).toBe('cannotTell: sanctionsOnlyStrongYoung');
  });

  it('is told what the plan stands on, and that the level is not missing', () => {
    expect(rulesOf(first(people.readyThen))).toEqual(['clearGoalEducation', 'clearRole', 'earlyForYoung', 'mobility', 'strategyAlone']);
    expect(whyForCertain(askedFor(people.readyThen), 'basicSkills')).toBe('doesNotApply: levelNotMissing');
    expect(whyForCertain(askedFor(people.readyThen), 'practicalHelp')).toBe('doesNotApply: practicalMattersNone, onlyNamed');
  });

  it('belongs to a target group that still exists', () => {
    expect(askedFor(people.readyThen).warnings).toEqual([]);
  });
});

describe(people.readyNow.who, () => {
  it('gets the same plans as the day before, and a warning with a date that the target group was replaced', () => {
    expect(plansOf(people.readyNow)).toEqual(plansOf(people.readyThen));
    expect(askedFor(people.readyNow).warnings).toEqual(['targetGroupReplaced']);
    expect(ruleCalled('targetGroupReplaced').evidence).toEqual(['law-one-cash-benefit']);
    const facts = recommender.targetGroups.find(({ id }) => id === 'educationReady');
    expect(facts?.validity).toMatchObject({ validTo: '2025-06-30', source: 'law-one-cash-benefit' });
    expect([facts?.validity.note?.da, facts?.validity.note?.en]).toEqual([
      expect.stringContaining('1. juli 2025'),
      expect.stringContaining('1 July 2025'),
    ]);
  });
});

describe('young people without barriers', () => {
  it(`are talked with where they have a job: ${people.readyInJob.who}`, () => {
    expect(plansOf(people.readyInJob)).toEqual(['talkFirst: talks']);
  });

  it(`get a job that brings people, and talks about how to apply: ${people.readyLooking.who}`, () => {
    expect(plansOf(people.readyLooking)).toEqual(['selfSupporting: studentJob (network) + talks (jobSearch) → ordinaryEducation']);
    expect(preferredOver(first(people.readyLooking), 'studentJob')).toEqual(['recruitment: preferBreadth']);
  });
});

describe(people.undecided.who, () => {
  it('tries things out, at a company or at a school', () => {
    expect(plansOf(people.undecided)).toEqual([
      'findDirection: companyPlacement (labourMarketKnowledge) → ordinaryEducation',
      'findDirection: educationTaster (labourMarketKnowledge) → ordinaryEducation',
    ]);
    expect(whyForCertain(askedFor(people.undecided), 'companyPlacement')).toBe('applies: coversPlace, tasterForChoice, onlyNamedYoung');
    expect(askedFor(people.undecided).plans.map(({ tiedWith }) => tiedWith)).toEqual([[1], [0]]);
  });

  it('must not get a utility job', () => {
    expect(whyForCertain(askedFor(people.undecided), 'utilityJob')).toBe('advisedAgainst: utilityJobNeedsHelp');
  });
});

describe(people.plumber.who, () => {
  it('gets the level up, or begins by an agreement with a company that the grades do not keep out of', () => {
    expect(plansOf(people.plumber)).toEqual([
      'buildLevel: basicSkills (skills) → ordinaryEducation',
      'intoEducation: trainingAgreement (skills) → ordinaryEducation',
    ]);
    expect(whyForCertain(askedFor(people.plumber), 'trainingAgreement')).toBe(
      'applies: coversDirect, trainingAgreementMotivates, trainingAgreementForGrades',
    );
    expect(whyForCertain(askedFor(people.plumber), 'studyPreparation')).toBe('applies: coversDirect, studyPreparationForSkills, onlyNamed');
  });
});

describe(people.noFlat.who, () => {
  it('gets the practical things in place before school', () => {
    expect(plansOf(people.noFlat)).toEqual(['intoEducation: trainingAgreement + practicalHelp (economyHousing) → ordinaryEducation']);
    expect(whyForCertain(askedFor(people.noFlat), 'practicalHelp')).toBe('applies: coversDirect, practicalMattersBefore, onlyNamed');
  });
});

describe(people.leftSchoolEarly.who, () => {
  it('is tested and taught, with a mentor beside it and not alone', () => {
    expect(plansOf(people.leftSchoolEarly)).toEqual([
      'buildLevel: basicSkills + mentor (everydayLife, health) → ordinaryEducation',
      'findDirection: companyPlacement + mentor (everydayLife, health) → ordinaryEducation | hangs on goal',
    ]);
    expect(whyForCertain(askedFor(people.leftSchoolEarly), 'mentor')).toBe(
      'applies: coversDirect, coversTask, mentorForVulnerableYoung, mentorAllTheWay, mentorConditions, mentorNotAlone, mentorOtherEvaluation',
    );
    expect(whyForCertain(askedFor(people.leftSchoolEarly), 'basicSkills')).toBe('applies: testWithoutNinthGrade');
  });

  it('must not get sanctions', () => {
    expect(whyForCertain(askedFor(people.leftSchoolEarly), 'sanctions')).toBe(
      'advisedAgainst: sanctionsPushAway, sanctionsOnlyStrongYoung',
    );
  });
});

describe('what young people ask for', () => {
  it(`${people.wantsBridge.who}: it gives the days a shape`, () => {
    expect(plansOf(people.wantsBridge)[0]).toBe('intoEducation: bridgeCourse (everydayLife) → ordinaryEducation');
    expect(whyForCertain(askedFor(people.wantsBridge), 'bridgeCourse')).toBe(
      'applies: bridgeForStructure, citizenWishOthers, coversDirect',
    );
  });

  it(`${people.wantsApprenticeship.who}: it leads`, () => {
    expect(plansOf(people.wantsApprenticeship)).toEqual(['intoEducation: adultApprenticeship → ordinaryEducation']);
    expect(preferredOver(first(people.wantsApprenticeship), 'adultApprenticeship')).toContain('trainingAgreement: preferWish');
  });

  it(`${people.wantsCourses.who}: it is in the first plan, and there is one without a course in what to become`, () => {
    expect(plansOf(people.wantsCourses)[0]).toContain('guidanceCourse + jobSearch (jobSearch)');
    expect(whyForCertain(askedFor(people.wantsCourses), 'jobSearch')).toBe(
      'applies: citizenWishNoted, coversDirect, jobSearchCourseWantedYoung, talksBeforeCourse',
    );
  });

  it(`${people.wantsNoCourse.who}: none is given`, () => {
    expect(whyForCertain(askedFor(people.wantsNoCourse), 'jobSearch')).toBe('advisedAgainst: jobSearchCourseNotWanted, talksBeforeCourse');
    expect(askedFor(people.wantsNoCourse).plans.flatMap(instrumentsOf)).not.toContain('guidanceCourse');
  });
});

describe(people.gymnasium.who, () => {
  it('talks about the way there with the aid it takes, and no training agreement', () => {
    expect(plansOf(people.gymnasium)).toEqual(['intoEducation: talks + compensatoryAids (health) → ordinaryEducation']);
    expect(whyForCertain(askedFor(people.gymnasium), 'trainingAgreement')).toBe('doesNotApply: trainingAgreementOnlyVocational');
    expect(whyForCertain(askedFor(people.gymnasium), 'compensatoryAids')).toBe('applies: coversDirect, aidsInEducation, onlyNamed');
  });
});

describe(people.bridgeGoesWell.who, () => {
  it('goes on with it in every plan', () => {
    expect(plansOf(people.bridgeGoesWell)).toEqual([
      'intoEducation: kept bridgeCourse (everydayLife) → ordinaryEducation',
      'intoEducation: trainingAgreement + kept bridgeCourse (everydayLife) → ordinaryEducation',
    ]);
  });
});

describe(people.noMentor.who, () => {
  it('finds a direction at a company, and what stays open is named with its reason', () => {
    expect(plansOf(people.noMentor)).toEqual([
      'findDirection: companyPlacement | not everydayLife: gapRefused, skills: gapEducationOut | hangs on goal',
    ]);
  });
});
