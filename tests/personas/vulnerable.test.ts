import { describe, expect, it } from 'vitest';
import {
  firstPlan,
  instrumentsOf,
  planLine,
  planLines,
  preferredOver,
  ruleCalled,
  rulesOf,
  thoseThat,
  verdictOn,
  why,
  whyForCertain,
} from '../support/guidance.ts';
import { askedFor, vulnerable as people, type Person } from './people.ts';

const plansOf = (person: Person): string[] => planLines(askedFor(person));
const first = (person: Person) => firstPlan(askedFor(person));

describe(people.unknown.who, () => {
  it('is talked with first, and gets both ways while nobody knows whether a workplace is possible', () => {
    expect(plansOf(people.unknown)).toEqual([
      'talkFirst: relationTalks',
      'beginGently: gentleEnvironment → companyPlacement | hangs on workplaceNow',
      'workplaceFirst: companyPlacement → privateWageSubsidy | hangs on workplaceNow',
    ]);
    expect(rulesOf(first(people.unknown))).toContain('findOutFirst');
    expect(askedFor(people.unknown).plans.map(({ assumes }) => assumes)).toEqual([{}, { workplaceNow: 'no' }, { workplaceNow: 'yes' }]);
  });

  it('is asked first for what is needed, what the aim is, and whether a workplace is possible', () => {
    expect(askedFor(people.unknown).asks.slice(0, 3)).toEqual(['needs', 'goal', 'workplaceNow']);
  });

  it('hears which answer decides about a workplace, a workshop and a gentle beginning', () => {
    const said = askedFor(people.unknown);
    for (const id of ['companyPlacement', 'gentleEnvironment', 'internalTraining']) {
      expect(verdictOn(said, id).outcome).toBe('cannotTell');
      const open = verdictOn(said, id).reasons.filter(({ says }) => says === 'unknown');
      expect(open.flatMap(({ wouldChange }) => wouldChange)).toContain('workplaceNow');
    }
  });

  it('is not sent to a course: what might be learnt is a question', () => {
    for (const id of ['generalEducation', 'vocationalEducation'])
      expect(why(askedFor(people.unknown), id)).toMatch(/^cannotTell: .*learningAsQuestion/);
    expect(askedFor(people.unknown).plans.flatMap(instrumentsOf)).not.toContain('generalEducation');
  });
});

describe(people.askedNothing.who, () => {
  it('gets the same plans, and a warning that nothing is under way', () => {
    expect(plansOf(people.askedNothing)).toEqual(plansOf(people.unknown));
    expect(askedFor(people.askedNothing).warnings).toEqual(['nothingRunning']);
    expect(askedFor(people.unknown).warnings).toEqual([]);
  });
});

describe(people.readyForKitchen.who, () => {
  const [plan, other] = [
    'workplaceFirst: companyPlacement (socialSkills, labourMarketKnowledge) → privateWageSubsidy',
    'workplaceFirst: companyCentre (socialSkills) + talks (labourMarketKnowledge) → privateWageSubsidy',
  ];

  it('trains it at a workplace, and finds out there what there is; a company centre is the other way', () => {
    expect(plansOf(people.readyForKitchen)).toEqual([plan, other]);
    expect(first(people.readyForKitchen).subGoals).toEqual(['cooperation', 'ability', 'nextHours']);
    expect(first(people.readyForKitchen).lookAgain).toEqual(['lookAtAgreedTime', 'lookSoonAfterStart', 'lookWithinMonths']);
  });

  it('hears why the placement leads', () => {
    expect(preferredOver(first(people.readyForKitchen), 'companyPlacement')).toEqual(['companyCentre: preferFit']);
    expect(whyForCertain(askedFor(people.readyForKitchen), 'companyPlacement')).toBe(
      'applies: closestToOrdinaryWork, coversPlace, coversPlace, jobOrientedUsedMore, companyThatDevelops, concreteJobPlan, followPlacementClosely, industryDoesNotDecide, shortRatherThanLong',
    );
  });

  it('hears that paid hours come later, and that a gentle beginning is another way than theirs', () => {
    const said = askedFor(people.readyForKitchen);
    expect(whyForCertain(said, 'tempHours')).toBe('doesNotApply: jobOrientedUsedMore, paidHoursLater');
    expect(whyForCertain(said, 'gentleEnvironment')).toBe('doesNotApply: gentleIsAnotherWay');
    expect(whyForCertain(said, 'relationTalks')).toBe('doesNotApply: relationTalksOtherWay');
    expect(whyForCertain(said, 'corpsPlace')).toMatch(/^doesNotApply: .*corpsIsAnotherWay/);
    expect(whyForCertain(said, 'internalTraining')).toMatch(/^doesNotApply: .*workshopAnotherWay/);
  });

  it('could have a course in it, which the least effective use more and which another study counts among what predicts a job', () => {
    expect(whyForCertain(askedFor(people.readyForKitchen), 'labourMarketKnowledge')).toBe(
      'applies: coversDirect, jobOrientedUsedMore, searchPredicts, leastEffectiveUseMore',
    );
  });

  it('is not sent to efforts that no need calls for', () => {
    expect(whyForCertain(askedFor(people.readyForKitchen), 'dietAndExercise')).toBe('doesNotApply: healthUsedLess, noSuchNeed');
  });
});

describe(people.welder.who, () => {
  it('learns it and works at the same time, on equal terms, and at once', () => {
    expect(plansOf(people.welder)).toEqual([
      'learnTowardsJob: companyPlacement (skills) + vocationalEducation (skills) → privateWageSubsidy',
      'workplaceFirst: companyPlacement (skills) → privateWageSubsidy',
    ]);
    expect(first(people.welder).instruments.slice(0, 2)).toMatchObject([
      { role: 'lead', when: 'now' },
      { role: 'lead', when: 'now', for: ['lead', 'wish'] },
    ]);
    expect(rulesOf(first(people.welder))).toEqual(expect.arrayContaining(['combination', 'actOnOpening']));
  });

  it('hears that the sources do not tell how much trade courses are used, and doubt the classroom', () => {
    expect(whyForCertain(askedFor(people.welder), 'vocationalEducation')).toBe(
      'applies: citizenWish, coversDirect, vocationalEducationCalledFor, upgradingUsedMore, classroomDoubt, silentOnVocational',
    );
    expect(instrumentsOf(first(people.welder))).not.toContain('preparatoryCourse');
    expect(whyForCertain(askedFor(people.welder), 'preparatoryCourse')).toMatch(/^doesNotApply: .*placeIsThere/);
  });
});

describe(people.reader.who, () => {
  it('learns to read beside the short days, and the part of the need decides which course', () => {
    expect(plansOf(people.reader)).toEqual(['learnTowardsJob: companyPlacement + generalEducation (skills) → privateWageSubsidy']);
    expect(whyForCertain(askedFor(people.reader), 'generalEducation')).toBe(
      'applies: citizenWish, coversDirect, generalEducationCalledFor, upgradingUsedMore, classroomDoubt',
    );
  });
});

describe(people.skillsUntold.who, () => {
  it('is asked which skills', () => {
    expect(askedFor(people.skillsUntold).asks).toContain('needParts');
    const { reasons } = verdictOn(askedFor(people.skillsUntold), 'generalEducation');
    expect(reasons.find(({ rule }) => rule === 'coversDirect')).toMatchObject({
      says: 'unknown',
      need: 'skills',
      wouldChange: ['needParts'],
    });
  });
});

describe(people.fullMornings.who, () => {
  it('goes directly to paid hours', () => {
    expect(plansOf(people.fullMornings)).toEqual([
      'directToJob: privateWageSubsidy',
      'workplaceFirst: companyPlacement → privateWageSubsidy',
    ]);
    expect(preferredOver(first(people.fullMornings), 'privateWageSubsidy')).toEqual([
      'publicWageSubsidy: preferStanding',
      'tempHours: preferTie',
    ]);
    expect(whyForCertain(askedFor(people.fullMornings), 'companyPlacement')).toContain('triedHelped');
  });
});

describe('a flex job', () => {
  it(`is where ${people.flexApproved.who} goes, now or after a placement`, () => {
    expect(plansOf(people.flexApproved)).toEqual(['directToJob: flexJob', 'workplaceFirst: companyPlacement → flexJob']);
    expect(whyForCertain(askedFor(people.flexApproved), 'flexJob')).toBe('applies: flexJobApproved, onlyNamed');
  });

  it(`is not for ${people.flexRefused.who}`, () => {
    expect(plansOf(people.flexRefused)).toEqual(['workplaceFirst: companyPlacement → privateWageSubsidy']);
    expect(whyForCertain(askedFor(people.flexRefused), 'flexJob')).toBe('doesNotApply: flexJobNotApproved, onlyNamed');
  });
});

describe('who has a job', () => {
  it(`stays in it: ${people.sickListedFromShop.who}`, () => {
    expect(plansOf(people.sickListedFromShop)).toEqual(['stayInWork: partialReturn (health) + healthCoping (health)']);
    expect(whyForCertain(askedFor(people.sickListedFromShop), 'partialReturn')).toBe('applies: coversDirect, returnToOwnCompany');
    expect(first(people.sickListedFromShop).subGoals).toEqual(['health', 'jobKept']);
    expect(whyForCertain(askedFor(people.sickListedFromShop), 'companyPlacement')).toMatch(/^doesNotApply: .*inWork/);
  });

  it(`keeps it during treatment: ${people.drinksInJob.who}`, () => {
    expect(plansOf(people.drinksInJob)).toEqual(['stayInWork: partialSickLeave + substanceAbuseTreatment (addiction)']);
    expect(whyForCertain(askedFor(people.drinksInJob), 'substanceAbuseTreatment')).toContain('treatmentIsVoluntary');
  });

  it(`is talked with, and helped with what else is in the way: ${people.debtsInJob.who}`, () => {
    expect(plansOf(people.debtsInJob)).toEqual(['talkFirst: talks + everydayCoping (economyHousing) + socialSkills (socialSkills)']);
  });
});

describe(people.bakeryOpening.who, () => {
  it('begins on Monday, and the treatment goes on', () => {
    expect(plansOf(people.bakeryOpening)).toEqual([
      'keepAndAdd: companyPlacement + kept assessmentAndTreatment (health) → privateWageSubsidy',
    ]);
    expect(rulesOf(first(people.bakeryOpening))).toEqual(
      expect.arrayContaining(['actOnOpening', 'parallelSupport', 'supportCounterEvidence']),
    );
    expect(whyForCertain(askedFor(people.bakeryOpening), 'assessmentAndTreatment')).toBe(
      'applies: coversDirect, supportBesideWork, healthUsedLess, coordinateTreatment, keepGoing, treatmentIsVoluntary',
    );
  });

  it('is told that so far only one kind of effort is under way', () => {
    expect(askedFor(people.bakeryOpening).warnings).toEqual(['oneGroupRunning']);
  });
});

describe(people.stuckInPlacement.who, () => {
  it('changes the workplace before anything else, and gets help with the network', () => {
    expect(plansOf(people.stuckInPlacement)).toEqual([
      'workplaceFirst: companyCentre (socialSkills) + networkBuilding (network) → privateWageSubsidy',
      'workplaceFirst: companyPlacement, changed + socialSkills (socialSkills) + networkBuilding (network) → privateWageSubsidy',
    ]);
    expect(preferredOver(first(people.stuckInPlacement), 'companyCentre')).toEqual(['companyPlacement: preferNotInVain']);
    expect(whyForCertain(askedFor(people.stuckInPlacement), 'companyPlacement')).toContain('standstillChange');
  });
});

describe(people.placementGoesWell.who, () => {
  it('goes on there, which tells that a workplace is possible, with help for the days', () => {
    expect(plansOf(people.placementGoesWell)).toEqual([
      'keepAndAdd: kept companyPlacement + everydayCoping (everydayLife) → privateWageSubsidy',
      'keepAndAdd: kept companyPlacement + socialMentor (everydayLife) → privateWageSubsidy',
    ]);
    expect(askedFor(people.placementGoesWell).asks).not.toContain('workplaceNow');
  });

  it('is asked how it goes with the contact person', () => {
    expect(askedFor(people.placementGoesWell).asks).toContain('progress');
  });
});

describe(people.leftTwice.who, () => {
  it('gets other help for the same needs', () => {
    expect(plansOf(people.leftTwice)).toEqual([
      'workplaceFirst: companyPlacement + socialMentor (everydayLife) + mentor (network) → privateWageSubsidy',
    ]);
    expect(preferredOver(first(people.leftTwice), 'mentor')).toEqual(['networkBuilding: preferNotInVain']);
    expect(whyForCertain(askedFor(people.leftTwice), 'everydayCoping')).toContain('triedBrokenOff');
    expect(whyForCertain(askedFor(people.leftTwice), 'networkBuilding')).toContain('triedStoodStill');
  });

  it('gets a mentor for a task that is written down, though no effect was measured', () => {
    const mentor = first(people.leftTwice).instruments.find(({ instrument }) => instrument === 'mentor');
    expect(mentor?.task).toBe('mentor-tasks-network');
    expect(whyForCertain(askedFor(people.leftTwice), 'mentor')).toBe(
      'applies: coversTask, coversTask, jobOrientedUsedMore, mentorNoMeasuredEffect, mentorConditions, silentJobOriented',
    );
    expect(ruleCalled('mentorNoMeasuredEffect').disagrees?.with).toBe('mentorConditions');
  });
});

describe(people.shelter.who, () => {
  it('begins with somebody to rely on and voluntary treatment, towards a placement', () => {
    expect(plansOf(people.shelter)).toEqual([
      'beginGently: relationTalks (everydayLife, economyHousing) + substanceAbuseTreatment (addiction) → companyPlacement',
      'beginGently: gentleEnvironment (everydayLife) + substanceAbuseTreatment (addiction) + everydayCoping (everydayLife, economyHousing) → companyPlacement',
    ]);
    expect(rulesOf(first(people.shelter))).toEqual(
      expect.arrayContaining(['severalWithoutWork', 'workingOrder', 'supportCounterEvidence']),
    );
    expect(first(people.shelter).subGoals).toEqual(['everyday', 'health', 'placementBegun']);
  });

  it('is offered no real workplace now, since that is out of reach', () => {
    for (const work of ['companyPlacement', 'companyCentre', 'privateWageSubsidy', 'publicWageSubsidy', 'tempHours', 'flexJob'])
      expect(why(askedFor(people.shelter), work)).toMatch(/^doesNotApply: .*notAtWorkplaceNow/);
  });

  it('is not sent to a guidance course, which locks in', () => {
    expect(whyForCertain(askedFor(people.shelter), 'guidanceCourse')).toBe('advisedAgainst: guidanceLocksIn, corpsVeryLimited');
  });
});

describe(people.furthest.who, () => {
  it('begins in a gentle environment; a place in a corps is possible for those furthest away, and doubted', () => {
    expect(plansOf(people.furthest)).toEqual([
      'beginGently: gentleEnvironment (everydayLife, socialSkills) → companyPlacement',
      'beginGently: relationTalks (everydayLife) + gentleEnvironment (everydayLife, socialSkills) → companyPlacement',
    ]);
    expect(whyForCertain(askedFor(people.furthest), 'corpsPlace')).toBe('applies: corpsPlaceFurthestAway, corpsVeryLimited');
  });
});

describe(people.notYet.who, () => {
  it('begins gently in two ways for which the sources say as much, always towards a placement', () => {
    const said = askedFor(people.notYet);
    expect(planLines(said)).toEqual(['beginGently: gentleEnvironment → companyPlacement', 'beginGently: relationTalks → companyPlacement']);
    expect(said.plans.map(({ tiedWith }) => tiedWith)).toEqual([[1], [0]]);
    expect(whyForCertain(said, 'preparatoryCourse')).toMatch(/^doesNotApply: .*preparationNoAnswerToDoubt/);
  });
});

describe(people.inWorkshop.who, () => {
  it('stays there, and gets a gentle environment too', () => {
    expect(plansOf(people.inWorkshop)).toEqual([
      'beginGently: kept internalTraining + gentleEnvironment (socialSkills) → companyPlacement',
      'beginGently: gentleEnvironment (socialSkills) + kept internalTraining → companyPlacement',
    ]);
    expect(whyForCertain(askedFor(people.inWorkshop), 'internalTraining')).toBe(
      'applies: workshopAsBridge, jobOrientedUsedMore, ownWorkshopUsedLess, keepGoing',
    );
  });
});

describe(people.treatmentPending.who, () => {
  it('has treatment whichever way it goes, and the workplace is asked about first', () => {
    expect(plansOf(people.treatmentPending)).toEqual([
      'beginGently: gentleEnvironment + substanceAbuseTreatment (addiction) → companyPlacement | hangs on workplaceNow',
      'workplaceFirst: companyPlacement + substanceAbuseTreatment (addiction) → privateWageSubsidy | hangs on workplaceNow',
    ]);
    expect(askedFor(people.treatmentPending).asks[0]).toBe('workplaceNow');
  });
});

describe(people.noPlaceFound.who, () => {
  it('gets a short course that finds the match, as a step of the rule and not for a need', () => {
    const plan = askedFor(people.noPlaceFound).plans.find(({ kind }) => kind === 'workplaceFirst');
    expect(plan && planLine(plan)).toBe('workplaceFirst: companyPlacement (languageCulture) + preparatoryCourse → privateWageSubsidy');
    expect(plan?.instruments[1]?.for).toEqual([{ rule: 'preparationForMatch' }]);
  });

  it('gets the language at a workplace with a course beside it, which no source names without a need', () => {
    expect(plansOf(people.noPlaceFound)).toContain(
      'learnTowardsJob: companyPlacement (languageCulture) + generalEducation (languageCulture) → privateWageSubsidy',
    );
    expect(whyForCertain(askedFor(people.noPlaceFound), 'generalEducation')).toBe(
      'applies: coversDirect, generalEducationCalledFor, upgradingUsedMore, classroomDoubt',
    );
  });
});

describe('whose education it is', () => {
  it(`${people.sentToSchool.who}: none is planned, and the need stands open with the reason`, () => {
    expect(plansOf(people.sentToSchool)).toEqual(['workplaceFirst: companyPlacement → privateWageSubsidy | not skills: gapEducationOut']);
    expect(whyForCertain(askedFor(people.sentToSchool), 'generalEducation')).toMatch(/^doesNotApply: .*educationImposed/);
  });

  it(`${people.schoolOut.who}: the language is trained at the workplace`, () => {
    expect(plansOf(people.schoolOut)).toEqual(['workplaceFirst: companyPlacement (languageCulture) → privateWageSubsidy']);
    expect(whyForCertain(askedFor(people.schoolOut), 'generalEducation')).toMatch(/^doesNotApply: .*educationOutOfQuestion/);
  });
});

describe('what is refused', () => {
  it(`${people.noPlacementAgain.who}: the wish leads, and no placement is planned`, () => {
    const said = askedFor(people.noPlacementAgain);
    expect(planLines(said)).toEqual(['directToJob: tempHours + socialSkills (socialSkills) | hangs on goal']);
    expect(said.plans.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument))).not.toContain('companyPlacement');
    expect(whyForCertain(said, 'companyPlacement')).toMatch(/^doesNotApply: .*refusedVulnerable/);
  });

  it(`${people.refusesTreatment.who}: the workplace is there all the same, and the need stands open`, () => {
    expect(plansOf(people.refusesTreatment)).toEqual(['workplaceFirst: companyPlacement → privateWageSubsidy | not addiction: gapRefused']);
  });
});

describe(people.wantsMentor.who, () => {
  it('gets one for the network, though no effect was measured, trains the customs at the workplace, and sees the way without a mentor', () => {
    expect(plansOf(people.wantsMentor)).toEqual([
      'workplaceFirst: companyPlacement (languageCulture) + mentor (network) → privateWageSubsidy',
      'learnTowardsJob: companyPlacement (languageCulture) + generalEducation (languageCulture) + mentor (network) → privateWageSubsidy',
      'workplaceFirst: companyPlacement (languageCulture) + networkBuilding (network) → privateWageSubsidy',
    ]);
    expect(first(people.wantsMentor).instruments.find(({ instrument }) => instrument === 'mentor')).toMatchObject({
      for: ['wish'],
      task: 'mentor-tasks-network',
    });
  });
});

describe(people.looksForJob.who, () => {
  it('talks about where and how beside a placement, or goes directly to paid hours if the days are long enough', () => {
    expect(plansOf(people.looksForJob)).toEqual([
      'workplaceFirst: companyPlacement + talks (jobSearch, labourMarketKnowledge) → privateWageSubsidy',
      'directToJob: privateWageSubsidy + talks (jobSearch, labourMarketKnowledge) | hangs on reach',
    ]);
    expect(preferredOver(first(people.looksForJob), 'talks')).toEqual(
      expect.arrayContaining(['jobSearch: preferUncontested', 'labourMarketKnowledge: preferUncontested']),
    );
    expect(whyForCertain(askedFor(people.looksForJob), 'jobSearch')).toBe(
      'applies: coversDirect, jobOrientedUsedMore, searchPredicts, leastEffectiveUseMore',
    );
  });
});

describe(people.screenReader.who, () => {
  it('gets just that, and no treatment', () => {
    expect(plansOf(people.screenReader)).toEqual(['workplaceFirst: companyPlacement + compensatoryAids (health) → privateWageSubsidy']);
    expect(preferredOver(first(people.screenReader), 'compensatoryAids')).toEqual(
      expect.arrayContaining(['assessmentAndTreatment: preferPart', 'healthCoping: preferPart', 'dietAndExercise: preferPart']),
    );
  });
});

describe(people.illSomehow.who, () => {
  it('is asked what kind of help it takes', () => {
    expect(askedFor(people.illSomehow).asks).toContain('needParts');
    expect(askedFor(people.illSomehow).asks).toContain('job');
  });

  it('is not planned a placement and a return to a job at the same time', () => {
    for (const plan of askedFor(people.illSomehow).plans)
      expect(instrumentsOf(plan)).not.toEqual(expect.arrayContaining(['companyPlacement', 'partialReturn']));
  });

  it('might as well get each kind of help, and hears that they tie', () => {
    const part = first(people.illSomehow).instruments.find(({ covers }) => covers.includes('health'));
    expect([part?.instrument, ...(part?.tiedWith ?? [])]).toEqual(
      expect.arrayContaining(['assessmentAndTreatment', 'compensatoryAids', 'dietAndExercise', 'healthCoping']),
    );
  });
});

describe(people.wishesFlexJob.who, () => {
  it('cannot be told yet whether it applies', () => {
    expect(verdictOn(askedFor(people.wishesFlexJob), 'flexJob').outcome).toBe('cannotTell');
  });
});

describe(people.onlyTrainsAtHome.who, () => {
  it('gets the workplace that is missing; what moves goes on and what stands still does not', () => {
    expect(plansOf(people.onlyTrainsAtHome)).toEqual(['keepAndAdd: companyPlacement + kept dietAndExercise (health) → privateWageSubsidy']);
    expect(askedFor(people.onlyTrainsAtHome).warnings).toEqual(['oneGroupRunning']);
    expect(whyForCertain(askedFor(people.onlyTrainsAtHome), 'healthCoping')).toContain('standstillChange');
  });
});

describe('what the caseworker has in hand', () => {
  it('is there in every plan, whoever it is for', () => {
    for (const person of Object.values<Person>(people))
      for (const { levers } of askedFor(person).plans)
        expect(levers).toEqual(expect.arrayContaining(['belief', 'continuity', 'quickReaction']));
  });

  it(`${people.doubted.who}: hears of belief, of the change ahead, of those behind, and of a good handover`, () => {
    expect(first(people.doubted).levers).toEqual(['belief', 'continuity', 'handover', 'quickReaction']);
    expect(rulesOf(first(people.doubted))).toEqual(expect.arrayContaining(['moreBelief', 'fewerChanges', 'changesBehind', 'handOverWell']));
  });

  it(`${people.believedIn.who}: hears nothing of more belief or of changes`, () => {
    const spoken = rulesOf(first(people.believedIn));
    for (const rule of ['moreBelief', 'fewerChanges', 'changesBehind', 'handOverWell']) expect(spoken).not.toContain(rule);
  });

  it('changes nothing in what is planned', () => {
    expect(plansOf(people.doubted)).toEqual(plansOf(people.believedIn));
  });
});

describe(people.everythingAtOnce.who, () => {
  it('has each need met once, those that a workplace trains at the workplace', () => {
    expect(plansOf(people.everythingAtOnce)).toEqual([
      'workplaceFirst: companyPlacement (socialSkills, languageCulture, skills) + everydayCoping (everydayLife, economyHousing) + healthCoping (health) + substanceAbuseTreatment (addiction) + networkBuilding (network) → privateWageSubsidy',
      'learnTowardsJob: companyPlacement (socialSkills, languageCulture, skills) + generalEducation (languageCulture) + everydayCoping (everydayLife, economyHousing) + healthCoping (health) + substanceAbuseTreatment (addiction) + networkBuilding (network) → privateWageSubsidy',
    ]);
  });

  it('has few steps on the way', () => {
    expect(first(people.everythingAtOnce).subGoals).toHaveLength(3);
  });
});

describe('less than everything', () => {
  it(`${people.copesWithTwo.who}: the workplace is kept, and what there is no room for is named`, () => {
    expect(plansOf(people.copesWithTwo)).toEqual([
      'workplaceFirst: companyPlacement + everydayCoping (everydayLife) → privateWageSubsidy | not health: gapNoRoom, network: gapNoRoom',
      'workplaceFirst: companyPlacement + socialMentor (everydayLife) → privateWageSubsidy | not health: gapNoRoom, network: gapNoRoom',
    ]);
  });

  it(`${people.noCoursesLeft.who}: the need stands open because of that, and the verdicts stay`, () => {
    expect(plansOf(people.noCoursesLeft)).toEqual(['workplaceFirst: companyPlacement → privateWageSubsidy | not network: gapExcluded']);
    expect(verdictOn(askedFor(people.noCoursesLeft), 'mentor').outcome).toBe('applies');
  });

  it(`${people.leftTreatment.who}: the need stands open because of that`, () => {
    expect(plansOf(people.leftTreatment)).toEqual(['workplaceFirst: companyPlacement → privateWageSubsidy | not addiction: gapInVain']);
  });

  it(`${people.noTreatmentHere.who}: the need stands open, since all else is for those with a job`, () => {
    expect(plansOf(people.noTreatmentHere)).toEqual(['workplaceFirst: companyPlacement → privateWageSubsidy | not health: gapNoJob']);
  });

  it(`${people.nothingPossible.who}: no plan is made up`, () => {
    expect(plansOf(people.nothingPossible)).toEqual([]);
    expect(thoseThat(askedFor(people.nothingPossible), 'applies')).toContain('companyPlacement');
  });
});

describe(people.flexAndCourse.who, () => {
  it('is told that another plan is supported as well as the last one shown', () => {
    expect(askedFor(people.flexAndCourse).plans).toHaveLength(3);
    expect(askedFor(people.flexAndCourse).warnings).toEqual(['moreTied']);
  });
});

describe('what a user insists on stays, with what is said of it', () => {
  it(`${people.insistsOnRotation.who}: it is in every plan and is still called historic`, () => {
    expect(plansOf(people.insistsOnRotation)).toEqual(['workplaceFirst: companyPlacement + jobRotation → privateWageSubsidy']);
    expect(whyForCertain(askedFor(people.insistsOnRotation), 'jobRotation')).toMatch(/^doesNotApply: .*historic/);
  });

  it(`${people.insistsOnSanctions.who}: they are in every plan and are still advised against`, () => {
    expect(plansOf(people.insistsOnSanctions)).toEqual(['workplaceFirst: companyPlacement + sanctions → privateWageSubsidy']);
    expect(whyForCertain(askedFor(people.insistsOnSanctions), 'sanctions')).toBe('advisedAgainst: sanctionsDoNotWork');
  });

  it(`${people.insistsTooSoon.who}: it joins what leads, and is still said not to apply yet`, () => {
    expect(plansOf(people.insistsTooSoon)[0]).toBe('beginGently: gentleEnvironment + companyPlacement → companyCentre');
    expect(why(askedFor(people.insistsTooSoon), 'companyPlacement')).toMatch(/^doesNotApply: .*notAtWorkplaceNow/);
  });
});

describe('the day on which an instrument became historic', () => {
  it(`${people.rehabilitationThen.who}: hears what the sources say of them, which is no advice against`, () => {
    const said = askedFor(people.rehabilitationThen);
    for (const id of ['rehabilitation', 'preRehabilitation']) expect(whyForCertain(said, id)).toBe('cannotTell: rehabilitationUsedLess');
    expect(whyForCertain(said, 'resourceCourse')).toBe('cannotTell: resourceCourseForWhom');
  });

  it(`${people.rehabilitationNow.who}: cannot get them any more`, () => {
    const said = askedFor(people.rehabilitationNow);
    for (const id of ['rehabilitation', 'preRehabilitation', 'resourceCourse'])
      expect(whyForCertain(said, id)).toMatch(/^doesNotApply: historic, /);
  });
});

it('doing nothing is never in a plan, and both sources are heard, which disagree', () => {
  for (const person of Object.values<Person>(people)) expect(askedFor(person).plans.flatMap(instrumentsOf)).not.toContain('noEffort');
  expect(why(askedFor(people.believedIn), 'noEffort')).toBe('cannotTell: noEffortUsedMore, noEffortDrifts');
  expect(ruleCalled('noEffortDrifts').disagrees?.with).toBe('noEffortUsedMore');
});
