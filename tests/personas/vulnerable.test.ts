import { describe, expect, it } from 'vitest';
import { instrumentsOf, planWords, rulesOf, thoseThat, verdictOn, why } from '../support/guidance.ts';
import { askedFor, vulnerable as people } from './people.ts';

/** What is said of every plan for a vulnerable citizen. */
const always = ['subGoals', 'withoutInterruption', 'quickReaction', 'cautionFromAuthors'];

describe(people.readyNow.who, () => {
  const said = askedFor(people.readyNow);

  it('is advised a real workplace together with general upskilling, the placement first and two ways that are equally well supported after it', () => {
    expect(planWords(said)).toEqual([
      'workWithUpskilling: companyPlacement + generalEducation',
      'workWithUpskilling: privateWageSubsidy + generalEducation',
      'workWithUpskilling: tempHours + generalEducation',
    ]);
    expect(said.plans.map(({ tiedWith }) => tiedWith)).toEqual([[], [2], [1]]);
    expect(rulesOf(said.plans[0] ?? { reasons: [] })).toEqual(['combination', ...always]);
  });

  it('hears why a placement: used more by the most effective, early is recommended; and what it takes', () => {
    expect(why(said, 'companyPlacement')).toBe(
      'applies: closestToOrdinaryWork, jobOrientedUsedMore, shortRatherThanLong, concreteJobPlan, companyThatDevelops, shortageIndustryDoubt',
    );
  });

  it('hears that what takes place away from a workplace is used more by the least effective', () => {
    expect(why(said, 'jobSearch')).toBe('advisedAgainst: jobOrientedUsedMore, leastEffectiveUseMore');
    expect(why(said, 'labourMarketKnowledge')).toBe('advisedAgainst: jobOrientedUsedMore, leastEffectiveUseMore');
    expect(why(said, 'internalTraining')).toBe('advisedAgainst: jobOrientedUsedMore, ownWorkshopUsedLess, ownWorkshopInsteadOfWork');
    expect(why(said, 'guidanceCourse')).toBe('advisedAgainst: guidanceLocksIn, guidanceVeryLimited');
    expect(why(said, 'gentleEnvironment')).toBe('advisedAgainst: gentleStartNotFirst');
  });

  it('is not sent to social or health efforts that no need calls for', () => {
    expect(why(said, 'socialSkills')).toBe('doesNotApply: noSuchNeed, socialUsedLess, skillsAndNetworkUsedLess');
    expect(why(said, 'dietAndExercise')).toBe('doesNotApply: noSuchNeed, healthUsedLess');
  });

  it('hears both sources on doing nothing, which disagree, and that nothing is under way', () => {
    expect(why(said, 'noEffort')).toBe('cannotTell: noEffortDrifts, noEffortUsedMore');
    expect(said.warnings).toEqual(['nothingRunning']);
  });

  it('hears of instruments that only the strategy names that their effect is not known', () => {
    expect(why(said, 'flexJob')).toBe('cannotTell: onlyNamed');
    expect(why(said, 'companyCentre')).toContain('silentJobOriented');
    expect(why(said, 'vocationalEducation')).toBe('applies: upgradingUsedMore, silentOnVocational');
  });
});

describe(people.inPlacement.who, () => {
  const said = askedFor(people.inPlacement);

  it('is to go on with just that', () => {
    expect(planWords(said)[0]).toBe('workWithUpskilling: companyPlacement + generalEducation');
    for (const running of people.inPlacement.needs.running) expect(why(said, running)).toMatch(/^applies: keepGoing/);
    expect(why(said, 'tempHours')).not.toContain('keepGoing');
  });

  it('is not warned that nothing or only support is under way', () => {
    expect(said.warnings).toEqual([]);
  });
});

describe(people.notReady.who, () => {
  const said = askedFor(people.notReady);

  it('begins with what leads to a workplace: a gentle environment first, a workshop or a place in a corps after it', () => {
    expect(planWords(said)).toEqual([
      'towardsWork: gentleEnvironment + generalEducation + relationTalks',
      'towardsWork: internalTraining + generalEducation + relationTalks',
      'towardsWork: corpsPlace + generalEducation + relationTalks',
    ]);
    expect(why(said, 'gentleEnvironment')).toBe('applies: gentleStart');
    expect(why(said, 'relationTalks')).toBe('applies: relationWhileWaiting');
    expect(why(said, 'internalTraining')).toBe('applies: jobOrientedUsedMore, ownWorkshopUsedLess, workshopAsBridge');
    expect(why(said, 'corpsPlace')).toBe('applies: corpsPlaceFurthestAway');
  });

  it('is told of every plan that it moves less without a real workplace', () => {
    for (const plan of said.plans)
      expect(rulesOf(plan)).toEqual(expect.arrayContaining(['supportAlone', 'supportCounterEvidence', ...always]));
  });

  it('is offered no real workplace, since the answer was no', () => {
    for (const work of ['companyPlacement', 'companyCentre', 'privateWageSubsidy', 'publicWageSubsidy', 'tempHours', 'flexJob'])
      expect(why(said, work)).toMatch(/^doesNotApply: .*notAtWorkplaceNow/);
  });
});

describe(people.nobodyKnows.who, () => {
  const said = askedFor(people.nobodyKnows);

  it('is told that the answer decides about every workplace', () => {
    expect(why(said, 'companyPlacement')).toMatch(/^cannotTell: notAtWorkplaceNow\?, closestToOrdinaryWork\?/);
    const open = verdictOn(said, 'companyPlacement').reasons.find(({ rule }) => rule === 'closestToOrdinaryWork');
    expect(open).toMatchObject({ says: 'unknown', wouldChange: ['workplaceNow'] });
  });

  it('gets a short course to find the match beside the workplace that may be possible', () => {
    expect(why(said, 'preparatoryCourse')).toBe('applies: shortPreparation');
    expect(planWords(said)[0]).toBe('workWithUpskilling: companyPlacement + generalEducation + preparatoryCourse');
  });

  it('hears both sides of a workshop and of a gentle environment', () => {
    expect(why(said, 'internalTraining')).toBe(
      'cannotTell: jobOrientedUsedMore, ownWorkshopUsedLess, ownWorkshopInsteadOfWork?, workshopAsBridge?',
    );
    expect(why(said, 'gentleEnvironment')).toBe('cannotTell: gentleStart?, gentleStartNotFirst?');
  });
});

describe(people.healthOnly.who, () => {
  const said = askedFor(people.healthOnly);

  it('gets help with health beside a workplace and not before it, with the evidence that speaks against', () => {
    expect(planWords(said)[0]).toBe('workWithUpskilling: companyPlacement + generalEducation + assessmentAndTreatment');
    expect(said.plans.map(rulesOf)[0]).toEqual(['combination', 'parallelSupport', 'supportCounterEvidence', 'workingOrder', ...always]);
    expect(why(said, 'assessmentAndTreatment')).toBe('applies: supportBesideWork, healthUsedLess');
  });

  it('keeps what is under way, but is warned that support alone moves far less', () => {
    expect(why(said, 'healthCoping')).toBe('applies: keepGoing, supportBesideWork, healthUsedLess');
    expect(said.warnings).toEqual(['onlySupportRunning']);
  });

  it('gets no help with an addiction that was not named', () => {
    expect(why(said, 'substanceAbuseTreatment')).toBe('doesNotApply: noSuchNeed, healthUsedLess');
  });
});

describe(people.healthNotReady.who, () => {
  it('gets help with health while a gentle environment leads to a workplace', () => {
    const said = askedFor(people.healthNotReady);
    expect(planWords(said)[0]).toBe('towardsWork: gentleEnvironment + generalEducation + assessmentAndTreatment + relationTalks');
    expect(said.plans.map(rulesOf)[0]).toEqual(['supportCounterEvidence', 'supportAlone', 'workingOrder', ...always]);
  });
});

describe(people.healthNobodyKnows.who, () => {
  it('gets help with health and a short course to find the match', () => {
    const said = askedFor(people.healthNobodyKnows);
    expect(planWords(said)[0]).toBe('workWithUpskilling: companyPlacement + generalEducation + assessmentAndTreatment + preparatoryCourse');
    expect(verdictOn(said, 'companyPlacement').outcome).toBe('cannotTell');
  });
});

describe(people.manyProblems.who, () => {
  const said = askedFor(people.manyProblems);

  it('has the addiction treated and the practical things solved on the way to a workplace', () => {
    expect(planWords(said)[0]).toBe('towardsWork: gentleEnvironment + generalEducation + substanceAbuseTreatment + relationTalks');
    expect(why(said, 'substanceAbuseTreatment')).toBe('applies: keepGoing, supportBesideWork, healthUsedLess');
    expect(why(said, 'relationTalks')).toBe('applies: supportBesideWork, relationWhileWaiting');
    expect(rulesOf(said.plans[0] ?? { reasons: [] })).toContain('workingOrder');
  });

  it('can have a mentor for a task that is written down, though no effect was measured', () => {
    expect(why(said, 'mentor')).toBe(
      'applies: jobOrientedUsedMore, silentJobOriented, mentorNoMeasuredEffect, mentorForATask, mentorConditions',
    );
  });

  it('is warned that only support is under way', () => {
    expect(said.warnings).toEqual(['onlySupportRunning']);
  });
});

describe(people.everyNeed.who, () => {
  const said = askedFor(people.everyNeed);

  it('has each need met once, beside the workplace', () => {
    expect(planWords(said)[0]).toBe(
      'workWithUpskilling: companyPlacement + generalEducation + mentor + assessmentAndTreatment + substanceAbuseTreatment + talks',
    );
    expect(planWords(said)[1]).toBe(
      'workWithUpskilling: privateWageSubsidy + generalEducation + mentor + assessmentAndTreatment + substanceAbuseTreatment + socialSkills + talks',
    );
  });

  it('is still not sent to a job-search course', () => {
    expect(why(said, 'jobSearch')).toBe('advisedAgainst: jobOrientedUsedMore, leastEffectiveUseMore');
    expect(why(said, 'talks')).toBe('applies: followUpTalks');
  });
});

describe(people.everythingRunning.who, () => {
  const said = askedFor(people.everythingRunning);

  it('is told to go on, but the verdicts stay what they are', () => {
    expect(said.verdicts.every(({ reasons }) => reasons.some(({ rule }) => rule === 'keepGoing'))).toBe(true);
    const fresh = askedFor(people.readyNow);
    expect(said.verdicts.map(({ outcome }) => outcome)).toEqual(fresh.verdicts.map(({ outcome }) => outcome));
    expect(planWords(said)).toEqual(planWords(fresh));
  });

  it('is warned of nothing', () => {
    expect(said.warnings).toEqual([]);
  });
});

describe('own wish or somebody else’s', () => {
  it(`${people.sentToCourse.who} is first asked what they want to learn`, () => {
    expect(why(askedFor(people.sentToCourse), 'generalEducation')).toBe(
      'applies: upgradingUsedMore, generalEducationUsedMore, upgradingImposed',
    );
    expect(why(askedFor(people.sentToCourse), 'vocationalEducation')).toContain('upgradingImposed');
  });

  it(`${people.wantsCourse.who} is not`, () => {
    expect(why(askedFor(people.wantsCourse), 'generalEducation')).toBe('applies: upgradingUsedMore, generalEducationUsedMore');
  });
});

describe(people.lonely.who, () => {
  it('gets a mentor rather than a course in making friends', () => {
    const said = askedFor(people.lonely);
    expect(planWords(said)[0]).toBe('workWithUpskilling: companyPlacement + generalEducation + mentor');
    expect(why(said, 'networkBuilding')).toBe('applies: supportBesideWork, socialUsedLess, skillsAndNetworkUsedLess');
    expect(why(said, 'mentor')).toContain('mentorForATask');
  });
});

describe('the two levers', () => {
  const levers = (person: (typeof people)[keyof typeof people]) => askedFor(person).plans.map((plan) => plan.levers);

  it.each([
    [people.doubted, 'moreBelief'],
    [people.upAndDown, 'moreBelief'],
    [people.changeAhead, 'fewerChanges'],
    [people.changesBehind, 'changesBehind'],
  ])('$who hears of it in every plan', (person, rule) => {
    for (const plan of askedFor(person).plans) expect(rulesOf(plan)).toContain(rule);
  });

  it('a low belief or one that goes up and down calls for more of it; a high or an unknown one does not', () => {
    expect(levers(people.doubted)).toEqual([['belief'], ['belief'], ['belief']]);
    expect(levers(people.upAndDown)).toEqual([['belief'], ['belief'], ['belief']]);
    expect(levers(people.believedIn)).toEqual([[], [], []]);
    expect(levers(people.readyNow)).toEqual([[], [], []]);
  });

  it('a change ahead and changes behind both call for continuity, with different words', () => {
    expect(levers(people.changeAhead)).toEqual([['continuity'], ['continuity'], ['continuity']]);
    expect(levers(people.changesBehind)).toEqual([['continuity'], ['continuity'], ['continuity']]);
    expect(askedFor(people.changeAhead).plans.flatMap(rulesOf)).not.toContain('changesBehind');
    expect(askedFor(people.changesBehind).plans.flatMap(rulesOf)).not.toContain('fewerChanges');
  });

  it('neither changes which instruments are planned', () => {
    for (const person of [people.doubted, people.believedIn, people.changeAhead, people.changesBehind])
      expect(planWords(askedFor(person))).toEqual(planWords(askedFor(people.readyNow)));
  });
});

describe('the day on which an instrument became historic', () => {
  it(`${people.rehabilitationThen.who} is advised against them`, () => {
    const said = askedFor(people.rehabilitationThen);
    expect(why(said, 'rehabilitation')).toBe('advisedAgainst: rehabilitationUsedLess');
    expect(why(said, 'preRehabilitation')).toBe('advisedAgainst: rehabilitationUsedLess');
    expect(why(said, 'resourceCourse')).toBe('advisedAgainst: resourceCourseRisk');
  });

  it(`${people.rehabilitationNow.who} cannot get them any more`, () => {
    const said = askedFor(people.rehabilitationNow);
    expect(why(said, 'rehabilitation')).toBe('doesNotApply: historic, rehabilitationUsedLess');
    expect(why(said, 'preRehabilitation')).toBe('doesNotApply: historic, rehabilitationUsedLess');
    expect(why(said, 'resourceCourse')).toBe('doesNotApply: historic, resourceCourseRisk');
  });
});

describe('what someone insists on stays, with what is said of it', () => {
  it(`${people.insistsOnRotation.who}: it leads every plan and is still called historic`, () => {
    const said = askedFor(people.insistsOnRotation);
    expect(planWords(said)).toEqual(['workWithUpskilling: jobRotation + generalEducation', 'workAlone: jobRotation']);
    expect(why(said, 'jobRotation')).toBe('doesNotApply: historic, jobOrientedUsedMore, silentJobOriented');
    expect(said.plans.map(rulesOf)[1]).toContain('singleEffort');
  });

  it(`${people.insistsOnSanctions.who}: they are in every plan and are still advised against`, () => {
    const said = askedFor(people.insistsOnSanctions);
    expect(said.plans).toHaveLength(3);
    for (const plan of said.plans) expect(instrumentsOf(plan)).toContain('sanctions');
    expect(why(said, 'sanctions')).toBe('advisedAgainst: sanctionsDoNotWork');
  });

  it(`${people.insistsOnNothing.who}: that is the plan, of no known kind, with what speaks against it`, () => {
    const said = askedFor(people.insistsOnNothing);
    expect(planWords(said)).toEqual(['locked only: noEffort']);
    expect(said.plans.map(rulesOf)[0]).toEqual(['supportAlone', 'singleEffort', ...always]);
    expect(why(said, 'noEffort')).toBe('cannotTell: noEffortDrifts, noEffortUsedMore');
  });

  it(`${people.insistsOnHealthAlone.who}: that is the plan, with what speaks against it`, () => {
    const said = askedFor(people.insistsOnHealthAlone);
    expect(planWords(said)).toEqual(['locked only: healthCoping']);
    expect(said.plans.map(rulesOf)[0]).toEqual(['supportCounterEvidence', 'supportAlone', 'singleEffort', 'workingOrder', ...always]);
  });

  it(`${people.insistsOnWorkTooSoon.who}: it joins what leads there, and is still said not to apply`, () => {
    const said = askedFor(people.insistsOnWorkTooSoon);
    expect(planWords(said)[0]).toBe('towardsWork: gentleEnvironment + generalEducation + relationTalks + companyPlacement');
    expect(why(said, 'companyPlacement')).toMatch(/^doesNotApply: notAtWorkplaceNow/);
  });
});

describe('fewer efforts', () => {
  it(`${people.twoAtMost.who}: the combination is kept and the support goes`, () => {
    const said = askedFor(people.twoAtMost);
    expect(planWords(said)).toEqual([
      'workWithUpskilling: companyPlacement + generalEducation',
      'workWithUpskilling: privateWageSubsidy + generalEducation',
      'workWithUpskilling: tempHours + generalEducation',
    ]);
    expect(said.plans.flatMap(rulesOf)).not.toContain('parallelSupport');
  });

  it(`${people.oneAtMost.who}: the workplace is kept, and it is said what a single effort does`, () => {
    const said = askedFor(people.oneAtMost);
    expect(planWords(said)).toEqual(['workAlone: companyPlacement', 'workAlone: privateWageSubsidy', 'workAlone: tempHours']);
    expect(said.plans.map(rulesOf)[0]).toEqual(['singleEffort', 'workingOrder', ...always]);
  });
});

describe('what is excluded', () => {
  it(`${people.notThatAgain.who}: the next best takes their place, and the verdicts stay`, () => {
    const said = askedFor(people.notThatAgain);
    expect(planWords(said)).toEqual([
      'workWithUpskilling: privateWageSubsidy + vocationalEducation',
      'workWithUpskilling: tempHours + vocationalEducation',
      'workWithUpskilling: companyCentre + vocationalEducation',
    ]);
    expect(verdictOn(said, 'companyPlacement').outcome).toBe('applies');
  });

  it(`${people.notThatAgain.who}: is told that another plan is supported just as well as the last one shown`, () => {
    expect(askedFor(people.notThatAgain).warnings).toContain('moreTied');
    expect(askedFor(people.readyNow).warnings).not.toContain('moreTied');
  });

  it(`${people.nothingLeft.who}: no plan is made up`, () => {
    const said = askedFor(people.nothingLeft);
    expect(said.plans).toEqual([]);
    expect(thoseThat(said, 'applies')).toContain('companyPlacement');
  });
});
