import { describe, expect, it } from 'vitest';
import { planWords, recommender, ruleCalled, rulesOf, verdictOn, why } from '../support/guidance.ts';
import { askedFor, educationReady as people } from './people.ts';

describe(people.strongThen.who, () => {
  const said = askedFor(people.strongThen);

  it('goes into education with a training agreement, and with a student job beside it', () => {
    expect(planWords(said)).toEqual([
      'intoEducation: trainingAgreement + studentJob + talks',
      'intoEducation: adultApprenticeship + studentJob + talks',
      'intoEducation: bridgeCourse + studentJob + talks',
    ]);
    expect(why(said, 'trainingAgreement')).toBe('applies: trainingAgreementMotivates');
    expect(why(said, 'studentJob')).toBe('applies: studentJobBefore');
  });

  it('is told what the plan stands on', () => {
    for (const plan of said.plans) expect(rulesOf(plan)).toEqual(['clearGoalEducation', 'earlyForYoung', 'mobility', 'strategyAlone']);
  });

  it('needs no mentor, says the evaluation; the other one found nothing either way', () => {
    expect(why(said, 'mentor')).toBe('advisedAgainst: mentorForStrongYoung, mentorOtherEvaluation, mentorConditions');
  });

  it('hears that utility jobs and sanctions are only for young people without barriers, with no verdict', () => {
    expect(why(said, 'utilityJob')).toBe('cannotTell: utilityJobObviouslyReady');
    expect(why(said, 'sanctions')).toBe('cannotTell: sanctionsOnlyStrongYoung');
  });

  it('lacks nothing that basic skills or practical help would be for', () => {
    expect(why(said, 'basicSkills')).toBe('doesNotApply: basicSkillsNoNeed');
    expect(why(said, 'practicalHelp')).toBe('doesNotApply: onlyNamed, practicalMattersNone');
  });

  it('belongs to a target group that still exists', () => {
    expect(said.warnings).toEqual([]);
  });
});

describe(people.strongNow.who, () => {
  const said = askedFor(people.strongNow);

  it('gets the same plans as the day before, and a warning with a date that the target group was replaced', () => {
    expect(planWords(said)).toEqual(planWords(askedFor(people.strongThen)));
    expect(said.warnings).toEqual(['targetGroupReplaced']);
    expect(ruleCalled('targetGroupReplaced').evidence).toEqual(['law-one-cash-benefit']);
    const facts = recommender.targetGroups.find(({ id }) => id === 'educationReady');
    expect(facts?.validity).toMatchObject({ validTo: '2025-06-30', source: 'law-one-cash-benefit' });
    expect([facts?.validity.note?.da, facts?.validity.note?.en]).toEqual([
      expect.stringContaining('1. juli 2025'),
      expect.stringContaining('1 July 2025'),
    ]);
  });
});

describe(people.struggling.who, () => {
  const said = askedFor(people.struggling);

  it('gets the academic level, the home and a mentor sorted out on the way', () => {
    expect(planWords(said)[0]).toBe('intoEducation: trainingAgreement + basicSkills + studentJob + mentor + practicalHelp + talks');
    expect(why(said, 'basicSkills')).toBe('applies: basicSkillsPreventDropout');
    expect(why(said, 'studyPreparation')).toBe('applies: onlyNamed, studyPreparationForSkills');
    expect(why(said, 'practicalHelp')).toBe('applies: onlyNamed, practicalMattersFirst');
    expect(why(said, 'mentor')).toBe('applies: mentorForVulnerableYoung, mentorOtherEvaluation, mentorConditions');
  });

  it('must not get a utility job or sanctions', () => {
    expect(why(said, 'utilityJob')).toBe('advisedAgainst: utilityJobNeedsHelp');
    expect(why(said, 'sanctions')).toBe('advisedAgainst: sanctionsOnlyStrongYoung, sanctionsPushAway');
  });
});

describe(people.wantsJob.who, () => {
  it('can have a job-search course, since the wish is their own; without it talks are better', () => {
    expect(why(askedFor(people.wantsJob), 'jobSearch')).toBe('applies: jobSearchCourseWanted');
    expect(why(askedFor(people.struggling), 'jobSearch')).toBe('advisedAgainst: jobSearchCourseNotWanted');
    expect(why(askedFor(people.wantsJob), 'talks')).toBe('applies: talksRatherThanCourses');
  });
});

describe(people.noWorkplaceYet.who, () => {
  const said = askedFor(people.noWorkplaceYet);

  it('goes into education without a job beside it, or finds out which education first', () => {
    expect(planWords(said)).toEqual([
      'intoEducation: trainingAgreement + mentor + talks',
      'intoEducation: bridgeCourse + mentor + talks',
      'findingDirection: educationTaster + talks',
    ]);
    expect(why(said, 'studentJob')).toBe('doesNotApply: notAtWorkplaceNow, studentJobBefore');
    expect(why(said, 'companyPlacement')).toBe('doesNotApply: notAtWorkplaceNow, tasterForChoice');
  });

  it('hears that BIP studied treatment for others, and that aids are only named', () => {
    expect(verdictOn(said, 'assessmentAndTreatment').outcome).toBe('cannotTell');
    expect(why(said, 'compensatoryAids')).toBe('cannotTell: onlyNamed');
  });
});
