import { describe, expect, it } from 'vitest';
import {
  firstPlan,
  instrumentsOf,
  planLines,
  preferredOver,
  rulesOf,
  thoseThat,
  verdictOn,
  why,
  whyForCertain,
} from '../support/guidance.ts';
import { askedFor, closest as people, type Person } from './people.ts';

const plansOf = (person: Person): string[] => planLines(askedFor(person));
const first = (person: Person) => firstPlan(askedFor(person));

describe(people.unknown.who, () => {
  it('goes for a job, or for an offer at a company if the time without work is long', () => {
    expect(plansOf(people.unknown)).toEqual([
      'directToJob: recruitment',
      'offerAtCompany: privateWageSubsidy → recruitment | hangs on timeWithoutWork',
    ]);
  });

  it('is asked for what is needed and the aim first, and for the time without work', () => {
    expect(askedFor(people.unknown).asks.slice(0, 2)).toEqual(['needs', 'goal']);
    expect(askedFor(people.unknown).asks).toContain('timeWithoutWork');
  });
});

describe(people.laidOffInBoom.who, () => {
  it('goes directly into a job, with a clear aim, and nothing else', () => {
    expect(plansOf(people.laidOffInBoom)).toEqual(['directToJob: recruitment']);
    expect(first(people.laidOffInBoom)).toMatchObject({ subGoals: ['jobGoal'], levers: ['clearRole'] });
    expect(whyForCertain(askedFor(people.laidOffInBoom), 'recruitment')).toBe('applies: recruitmentMostDirect, recruitmentInBoom');
  });

  it('is not put into an offer at a company yet', () => {
    expect(whyForCertain(askedFor(people.laidOffInBoom), 'privateWageSubsidy')).toMatch(/^doesNotApply: subsidyNotFirst/);
    expect(whyForCertain(askedFor(people.laidOffInBoom), 'companyPlacement')).toMatch(/^doesNotApply: .*placementNotFirst/);
  });

  it('is told that early does not help everybody, and that the plan stands on the strategy alone', () => {
    expect(rulesOf(first(people.laidOffInBoom))).toEqual([
      'clearGoalAndRole',
      'clearRole',
      'earlyButTargeted',
      'mobility',
      'strategyAlone',
    ]);
    expect(askedFor(people.laidOffInBoom).warnings).toEqual([]);
  });

  it('is not sent to courses, utility jobs or education nobody asked for', () => {
    const said = askedFor(people.laidOffInBoom);
    expect(verdictOn(said, 'jobSearch').outcome).toBe('cannotTell');
    expect(whyForCertain(said, 'guidanceCourse')).toBe('advisedAgainst: guidanceCourseNoEffect');
    expect(whyForCertain(said, 'utilityJob')).toBe('advisedAgainst: utilityJobDoesNotDevelop');
    expect(whyForCertain(said, 'ordinaryEducation')).toMatch(/^cannotTell: .*educationNotForTrained, learningAsQuestionClosest/);
  });

  it('hears of sanctions when they are said to work, and gets no verdict', () => {
    expect(whyForCertain(askedFor(people.laidOffInBoom), 'sanctions')).toBe('cannotTell: sanctionsOnlyStrong');
  });
});

describe(people.longInRecession.who, () => {
  it('gets an offer at a private company, with a job after it', () => {
    expect(plansOf(people.longInRecession)).toEqual(['offerAtCompany: privateWageSubsidy → recruitment', 'directToJob: recruitment']);
    expect(preferredOver(first(people.longInRecession), 'privateWageSubsidy')).toEqual(['companyPlacement: preferStanding']);
    expect(whyForCertain(askedFor(people.longInRecession), 'privateWageSubsidy')).toBe(
      'applies: privateSubsidyWorks, concreteJobPlan, followOfferClosely, industriesWithOpenings, shortRatherThanLong',
    );
    expect(first(people.longInRecession).lookAgain).toContain('lookSoonAfterStartClosest');
  });

  it('is advised against a public wage subsidy, since it locks in', () => {
    expect(whyForCertain(askedFor(people.longInRecession), 'publicWageSubsidy')).toMatch(/^advisedAgainst: publicSubsidyLocksIn/);
  });

  it('hears that a recession leaves fewer openings', () => {
    expect(whyForCertain(askedFor(people.longInRecession), 'recruitment')).toBe('applies: recruitmentMostDirect, recruitmentInRecession');
  });

  it('is spared the education that somebody else wants, with what the sources say against it', () => {
    const said = askedFor(people.longInRecession);
    expect(whyForCertain(said, 'sixWeeksEducation')).toBe(
      'doesNotApply: educationImposed, sixWeeksForced, educationEffectsDiffer, learningAsQuestionClosest',
    );
    expect(whyForCertain(said, 'ordinaryEducation')).toBe(
      'doesNotApply: educationImposed, longEducationForced, educationEffectsDiffer, longEducationInRecession, learningAsQuestionClosest',
    );
  });
});

describe('jobrotation around its last day', () => {
  it(`${people.nearLongTermThen.who} is suited for it`, () => {
    expect(whyForCertain(askedFor(people.nearLongTermThen), 'jobRotation')).toBe('applies: rotationNearLongTerm');
  });

  it(`${people.nearLongTermNow.who} cannot get it, though it would suit, and needs a match by hand`, () => {
    expect(whyForCertain(askedFor(people.nearLongTermNow), 'jobRotation')).toBe('doesNotApply: rotationNearLongTerm, historic');
    expect(whyForCertain(askedFor(people.nearLongTermNow), 'recruitment')).toBe('applies: recruitmentMostDirect, handHeldMatch');
  });

  it(`${people.newThen.who} would probably have found a job anyway`, () => {
    expect(whyForCertain(askedFor(people.newThen), 'jobRotation')).toBe('advisedAgainst: rotationShortSpell');
  });
});

describe(people.sickListed.who, () => {
  it('goes back part of the time, and is not offered what is for people without a job', () => {
    expect(plansOf(people.sickListed)).toEqual(['stayInWork: partialReturn (health)']);
    expect(preferredOver(first(people.sickListed), 'partialReturn')).toContain('partialSickLeave: preferFit');
    for (const id of ['recruitment', 'companyPlacement', 'shortTargetedEducation'])
      expect(why(askedFor(people.sickListed), id)).toMatch(/^doesNotApply: .*inWork/);
  });

  it('is called back to work by nobody else who has none', () => {
    expect(whyForCertain(askedFor(people.laidOffInBoom), 'partialReturn')).toBe('doesNotApply: noJobToKeep');
  });
});

describe(people.hearsPoorlyInJob.who, () => {
  it('stays in the job', () => {
    expect(askedFor(people.hearsPoorlyInJob).plans.map(({ kind }) => kind)).toEqual(['stayInWork']);
    expect(whyForCertain(askedFor(people.hearsPoorlyInJob), 'compensatoryAids')).toBe('applies: coversDirect, onlyNamed');
  });

  it('gets the amplifier', () => {
    expect(askedFor(people.hearsPoorlyInJob).plans.flatMap(instrumentsOf)).toContain('compensatoryAids');
  });
});

describe('an apprenticeship for adults', () => {
  it(`is not for ${people.carpenterToBe.who}, who is talked with`, () => {
    expect(plansOf(people.carpenterToBe)).toEqual(['talkFirst: talks | not skills: gapInWork']);
    expect(whyForCertain(askedFor(people.carpenterToBe), 'adultApprenticeship')).toMatch(/^doesNotApply: .*apprenticeshipInWork/);
    expect(rulesOf(first(people.carpenterToBe))).toContain('adviceInWork');
  });

  it(`is for ${people.apprenticeUnemployed.who}, first of all that leads to the trade`, () => {
    expect(plansOf(people.apprenticeUnemployed)).toEqual([
      'learnTowardsJob: adultApprenticeship (skills) → recruitment',
      'offerAtCompany: privateWageSubsidy (skills) → recruitment',
      'directToJob: recruitment + companyNearTraining (skills) → adultApprenticeship',
    ]);
    expect(preferredOver(first(people.apprenticeUnemployed), 'adultApprenticeship').every((words) => words.endsWith('preferWish'))).toBe(
      true,
    );
  });
});

describe(people.underNotice.who, () => {
  it('is helped on before the last day', () => {
    expect(plansOf(people.underNotice)[0]).toBe('directToJob: noticeEffort');
    expect(whyForCertain(askedFor(people.underNotice), 'noticeEffort')).toBe('applies: noticeEffortGiven, onlyNamed');
    expect(whyForCertain(askedFor(people.laidOffInBoom), 'noticeEffort')).toBe('doesNotApply: noticeNotGiven, onlyNamed');
  });
});

describe(people.sixWeeks.who, () => {
  it('takes the course, beside the search for a job or as the way to one', () => {
    expect(plansOf(people.sixWeeks)).toEqual([
      'directToJob: recruitment + sixWeeksEducation (skills)',
      'learnTowardsJob: sixWeeksEducation (skills) → recruitment',
      'offerAtCompany: companyPlacement (skills) → recruitment',
    ]);
    expect(whyForCertain(askedFor(people.sixWeeks), 'sixWeeksEducation')).toBe(
      'applies: citizenWishOthers, coversDirect, sixWeeksOwnWish, educationEffectsDiffer',
    );
  });
});

describe('long education', () => {
  it(`is possible for ${people.wantsLongEducation.who}, who hears that effects differ`, () => {
    expect(plansOf(people.wantsLongEducation).slice(0, 2)).toEqual([
      'learnTowardsJob: ordinaryEducation → recruitment',
      'directToJob: recruitment + ordinaryEducation',
    ]);
    expect(whyForCertain(askedFor(people.wantsLongEducation), 'ordinaryEducation')).toBe(
      'applies: citizenWishOthers, educationForUnskilled, educationEffectsDiffer, longEducationInRecession',
    );
  });

  it(`is advised against for ${people.unsureInBoom.who}, since time is worth more then`, () => {
    expect(whyForCertain(askedFor(people.unsureInBoom), 'ordinaryEducation')).toMatch(/^advisedAgainst: .*longEducationInBoom/);
    expect(askedFor(people.unsureInBoom).plans.flatMap(instrumentsOf)).not.toContain('ordinaryEducation');
  });
});

describe('a course in searching for jobs', () => {
  it(`is not for ${people.noCourse.who}, who gets that in talks`, () => {
    expect(plansOf(people.noCourse)[0]).toBe('directToJob: recruitment + talks (jobSearch)');
    expect(whyForCertain(askedFor(people.noCourse), 'jobSearch')).toBe('advisedAgainst: jobSearchCourseNotWanted, talksBeforeCourse');
    expect(whyForCertain(askedFor(people.noCourse), 'talks')).toBe('applies: coversDirect, talksWork, talksAboutOpenJobs');
  });

  it(`is there for ${people.wantsCourses.who}, and a plan without any course as well`, () => {
    expect(plansOf(people.wantsCourses).slice(0, 2)).toEqual([
      'directToJob: recruitment + guidanceCourse + jobSearch (jobSearch) + talks (jobSearch, labourMarketKnowledge)',
      'directToJob: recruitment + talks (jobSearch, labourMarketKnowledge)',
    ]);
    expect(whyForCertain(askedFor(people.wantsCourses), 'guidanceCourse')).toBe('applies: citizenWishNoted, guidanceCourseWanted');
  });
});

describe(people.graduate.who, () => {
  it('gets practice and people at a private company, which nothing else gives both of', () => {
    expect(plansOf(people.graduate)).toEqual([
      'offerAtCompany: privateWageSubsidy (network, skills) → recruitment',
      'directToJob: recruitment + companyNearTraining (skills) | not network: gapOtherPlan',
      'learnTowardsJob: shortTargetedEducation (skills) → recruitment | not network: gapOtherPlan',
    ]);
    expect(preferredOver(first(people.graduate), 'privateWageSubsidy')).toEqual(['companyPlacement: preferBreadth']);
  });
});

describe(people.unclear.who, () => {
  it('finds out at a company, early though it is, and talks about the arms', () => {
    expect(plansOf(people.unclear)).toEqual([
      'offerAtCompany: companyPlacement (socialSkills) + talks (health) → recruitment',
      'directToJob: recruitment + talks (health) | not socialSkills: gapOtherPlan',
    ]);
    expect(whyForCertain(askedFor(people.unclear), 'companyPlacement')).toMatch(
      /^applies: coversPlace, placementToClarify, placementConflicting/,
    );
    expect(whyForCertain(askedFor(people.unclear), 'talks')).toBe('applies: coversDirect, talksWork, healthInTalks, talksAboutOpenJobs');
  });
});

describe(people.wrongGroup.who, () => {
  it('is told that the sources are silent, need by need, and asked whether the target group is right', () => {
    expect(plansOf(people.wrongGroup)[0]).toBe(
      'directToJob: recruitment | not everydayLife: gapSilent, addiction: gapSilent, economyHousing: gapSilent',
    );
    expect(askedFor(people.wrongGroup).warnings).toEqual(['rightTargetGroup']);
    expect(askedFor(people.debtAdvice).warnings).toEqual([]);
  });
});

describe(people.debtAdvice.who, () => {
  it('gets that, where no source names anything', () => {
    expect(plansOf(people.debtAdvice)[0]).toBe('directToJob: recruitment + debtAdvice (economyHousing)');
    expect(rulesOf(verdictOn(askedFor(people.debtAdvice), 'debtAdvice'))).toEqual(
      expect.arrayContaining(['coversLocal', 'debtAdviceLocal']),
    );
  });
});

describe(people.newWithoutNetwork.who, () => {
  it('hears that what could give a network cannot be used yet', () => {
    expect(plansOf(people.newWithoutNetwork)).toEqual(['directToJob: recruitment | not network: gapNotHere']);
  });
});

describe('a flex job', () => {
  it(`is what ${people.flexApproved.who} goes to; ${people.flexRefused.who} does not`, () => {
    expect(plansOf(people.flexApproved)[0]).toBe('directToJob: flexJob');
    expect(plansOf(people.flexRefused)[0]).toBe('directToJob: recruitment');
  });
});

describe(people.recognised.who, () => {
  it('has what is known counted as a way to the trade', () => {
    expect(askedFor(people.recognised).plans.map(({ kind }) => kind)).toEqual(['learnTowardsJob', 'offerAtCompany', 'directToJob']);
    expect(whyForCertain(askedFor(people.recognised), 'competenceAssessment')).toMatch(/^applies: competenceTowardsTrade, coversDirect/);
    expect(whyForCertain(askedFor(people.recognised), 'companyNearTraining')).toMatch(/^applies: companyNearTraining, coversDirect/);
  });
});

describe(people.subsidyGoesWell.who, () => {
  it('goes on there in every plan', () => {
    expect(plansOf(people.subsidyGoesWell)).toEqual([
      'offerAtCompany: kept privateWageSubsidy → recruitment',
      'directToJob: recruitment + kept privateWageSubsidy',
    ]);
    expect(whyForCertain(askedFor(people.subsidyGoesWell), 'privateWageSubsidy')).toContain('keepGoingOthers');
  });
});

describe(people.refusesPlacement.who, () => {
  it('gets neither, and hears which needs stay open for that', () => {
    const said = askedFor(people.refusesPlacement);
    expect(planLines(said)[0]).toBe('offerAtCompany: privateWageSubsidy (skills) → recruitment | not socialSkills: gapRefused');
    expect(whyForCertain(said, 'companyPlacement')).toMatch(/^doesNotApply: .*refusedOthers/);
    expect(thoseThat(said, 'doesNotApply')).toEqual(
      expect.arrayContaining(['shortTargetedEducation', 'sixWeeksEducation', 'ordinaryEducation']),
    );
  });
});

describe(people.insistsOnPublicSubsidy.who, () => {
  it('has it in every plan, and still advised against', () => {
    const said = askedFor(people.insistsOnPublicSubsidy);
    for (const plan of said.plans) expect(instrumentsOf(plan)).toContain('publicWageSubsidy');
    expect(whyForCertain(said, 'publicWageSubsidy')).toMatch(/^advisedAgainst: publicSubsidyLocksIn/);
  });
});

describe('what BIP found for others', () => {
  it('is not said to fit, and not said to be bad', () => {
    expect(verdictOn(askedFor(people.unknown), 'mentor').outcome).not.toBe('applies');
    for (const person of Object.values<Person>(people))
      for (const { reasons } of askedFor(person).plans)
        expect(reasons.flatMap(({ evidence }) => evidence).filter((id) => id.startsWith('bip'))).toEqual([]);
  });

  it('is not excluded for want of a need that was named', () => {
    expect(rulesOf(verdictOn(askedFor(people.sickListed), 'assessmentAndTreatment'))).not.toContain('noSuchNeed');
  });
});
