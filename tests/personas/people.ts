/**
 * The people of the persona tests: who they are in a sentence or two, and what the recommender is asked for them.
 * Nobody has an age, a sex, an origin or a diagnosis, because nothing here may depend on them.
 */
import type { Guidance, IsoDate } from '../../src/model/guidance.ts';
import type { Constraints, InstrumentId, Needs } from '../../src/model/needs.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { Recommendation } from '../../src/recommender/types.ts';
import { guidance, recommender, someone, today } from '../support/guidance.ts';
import { anInstrument, aRow, aRule } from '../support/small-guidance.ts';

export type Person = {
  readonly who: string;
  readonly needs: Needs;
  readonly constraints: Constraints;
  readonly day: IsoDate;
  /** The guidance as it holds where they live, where that is not just what we ship. */
  readonly where?: Guidance;
};

function person(who: string, change: Partial<Needs>, constraints: Constraints = {}, day: IsoDate = today): Person {
  return { who, needs: someone(change), constraints, day };
}

export function askedFor({ needs, constraints, day, where }: Person): Recommendation {
  return (where ? createRecommender(where) : recommender).recommend(needs, day, constraints);
}

/** A municipality that does not offer something. */
const without = (id: InstrumentId): Guidance => ({
  ...guidance,
  instruments: guidance.instruments.filter((instrument) => instrument.id !== id),
});

/** A municipality with advice on debts of its own, for which no source has a word. */
const withDebtAdvice: Guidance = {
  ...guidance,
  instruments: [...guidance.instruments, anInstrument('debtAdvice', { group: 'social', namedFor: ['closest'], local: true })],
  rules: [...guidance.rules, aRule('debtAdviceLocal', { about: { instruments: ['debtAdvice'] }, says: 'unknown' })],
  coverage: [
    ...guidance.coverage,
    aRow('economyHousing', 'debtAdvice', { how: 'local', groups: ['closest'], evidence: ['choice-local-instruments'], status: ['rule'] }),
  ],
};

/** The last day on which a jobrotation could be granted, and the day after. */
export const lastOfOldInstruments: IsoDate = '2025-12-29';
export const firstWithoutThem: IsoDate = '2025-12-30';
/** The last day of education benefit, and the day after. */
export const lastOfEducationBenefit: IsoDate = '2025-06-30';
export const firstWithoutIt: IsoDate = '2025-07-01';

export const vulnerable = {
  unknown: person('somebody handed over with an empty file, of whom nobody knows anything yet', {}),
  askedNothing: person('somebody for whom nothing is under way, nothing was ever tried and nothing is wished or refused', {
    running: [],
    tried: {},
    wishes: [],
    refuses: [],
  }),
  readyForKitchen: person(
    'somebody who can be in a canteen kitchen some mornings a week, stays apart in the breaks and does not know which job to aim at',
    {
      workplaceNow: 'yes',
      reach: 'fewHours',
      needs: ['socialSkills', 'labourMarketKnowledge'],
      goal: 'unclear',
    },
  ),
  welder: person('somebody who would learn to weld, because a workshop in the next town will have a welder', {
    workplaceNow: 'yes',
    reach: 'fewHours',
    needs: ['skills'],
    needParts: { skills: 'trade' },
    goal: 'concreteJob',
    opening: 'yes',
    ownMotivation: 'own',
    wishes: ['vocationalEducation'],
  }),
  reader: person('somebody who has got by without reading and now wants to learn it, with short days in a warehouse beside', {
    workplaceNow: 'yes',
    reach: 'fewHours',
    needs: ['skills'],
    needParts: { skills: 'basic' },
    wishes: ['generalEducation'],
  }),
  skillsUntold: person('somebody who lacks skills, though nobody has written which', { workplaceNow: 'yes', needs: ['skills'] }),
  fullMornings: person('somebody who did well in a placement, manages whole days and looks for hours with pay', {
    workplaceNow: 'yes',
    reach: 'ordinaryHours',
    goal: 'concreteJob',
    tried: { companyPlacement: 'helped' },
  }),
  flexApproved: person('somebody who has been approved for a flex job and has found none', {
    workplaceNow: 'yes',
    reach: 'fewHours',
    job: 'none',
    flexJobApproved: 'yes',
  }),
  flexRefused: person('somebody who was not approved for a flex job and can be at a workplace', {
    workplaceNow: 'yes',
    flexJobApproved: 'no',
  }),
  sickListedFromShop: person('somebody sick-listed from a job in a shop, who has to find out how to live with pain', {
    job: 'sickListedFromJob',
    needs: ['health'],
    needParts: { health: 'coping' },
  }),
  drinksInJob: person('somebody who has a job, and a problem with drinking that the manager has noticed', {
    job: 'employed',
    needs: ['addiction'],
  }),
  debtsInJob: person('somebody with a job who is behind with the rent and has nobody to talk to at work', {
    job: 'employed',
    needs: ['economyHousing', 'socialSkills'],
  }),
  bakeryOpening: person('somebody whose treatment goes well and whose neighbour will take a helper in the bakery from Monday', {
    workplaceNow: 'yes',
    reach: 'fewHours',
    needs: ['health'],
    needParts: { health: 'treatment' },
    opening: 'yes',
    wishes: ['companyPlacement'],
    running: ['assessmentAndTreatment'],
    progress: { assessmentAndTreatment: 'moving' },
  }),
  stuckInPlacement: person('somebody whose placement has led nowhere for months, and who is alone and unsure among colleagues', {
    workplaceNow: 'yes',
    reach: 'fewHours',
    needs: ['socialSkills', 'network'],
    running: ['companyPlacement'],
    progress: { companyPlacement: 'standstill' },
  }),
  placementGoesWell: person('somebody who does better every week in a placement at a garden centre', {
    needs: ['everydayLife'],
    running: ['companyPlacement', 'socialMentor'],
    progress: { companyPlacement: 'moving' },
  }),
  leftTwice: person('somebody who left a course on everyday life half-way and got nowhere in a group for making friends', {
    workplaceNow: 'yes',
    needs: ['everydayLife', 'network'],
    tried: { everydayCoping: 'brokenOff', networkBuilding: 'stoodStill' },
  }),
  shelter: person('somebody without a home who uses drugs daily and comes to talks when fetched', {
    workplaceNow: 'no',
    reach: 'notYet',
    needs: ['everydayLife', 'addiction', 'economyHousing'],
  }),
  furthest: person('somebody without contact to anybody for years, judged to be among those furthest from work', {
    reach: 'furthest',
    needs: ['everydayLife', 'socialSkills'],
  }),
  notYet: person('somebody who cannot be at a workplace yet, with nothing named beside that', { workplaceNow: 'no' }),
  inWorkshop: person('somebody not ready for a company who gets on in the municipality’s own workshop', {
    workplaceNow: 'no',
    reach: 'notYet',
    needs: ['socialSkills'],
    running: ['internalTraining'],
    progress: { internalTraining: 'moving' },
  }),
  treatmentPending: person('somebody who has said yes to treatment for drinking, and was never asked about a workplace', {
    needs: ['addiction'],
  }),
  noPlaceFound: person('somebody who could begin tomorrow, for whom no company has been found yet', {
    workplaceNow: 'yes',
    opening: 'no',
    needs: ['languageCulture'],
  }),
  sentToSchool: person('somebody who has been told to go to school, and does not want to', {
    workplaceNow: 'yes',
    needs: ['skills'],
    needParts: { skills: 'basic' },
    ownMotivation: 'imposed',
  }),
  schoolOut: person('somebody who lacks the language and for whom school is out of the question', {
    workplaceNow: 'yes',
    needs: ['languageCulture'],
    ownMotivation: 'notRelevant',
  }),
  noPlacementAgain: person('somebody who will not have another placement and asks for a few paid hours', {
    workplaceNow: 'yes',
    reach: 'ordinaryHours',
    refuses: ['companyPlacement'],
    wishes: ['tempHours'],
    needs: ['socialSkills'],
  }),
  refusesTreatment: person('somebody who says no to treatment, though drinking is in the way', {
    workplaceNow: 'yes',
    needs: ['addiction'],
    refuses: ['substanceAbuseTreatment'],
  }),
  wantsMentor: person('somebody new in the town who asks for a mentor to get to know people and the customs of a workplace', {
    workplaceNow: 'yes',
    needs: ['network', 'languageCulture'],
    wishes: ['mentor'],
  }),
  looksForJob: person('somebody who can start and does not know how and where to apply', {
    workplaceNow: 'yes',
    needs: ['jobSearch', 'labourMarketKnowledge'],
    goal: 'concreteJob',
  }),
  screenReader: person('somebody who can do the work with a screen reader and a quiet room', {
    workplaceNow: 'yes',
    needs: ['health'],
    needParts: { health: 'aids' },
  }),
  illSomehow: person('somebody who can be at a workplace and is ill, though nobody has written how, and whether there is a job', {
    workplaceNow: 'yes',
    needs: ['health'],
  }),
  wishesFlexJob: person('somebody who asks for a flex job, and was never assessed for one', { workplaceNow: 'yes', wishes: ['flexJob'] }),
  onlyTrainsAtHome: person('somebody who can be at a workplace and has been sent to health courses alone', {
    workplaceNow: 'yes',
    needs: ['health'],
    needParts: { health: 'habits' },
    running: ['healthCoping', 'dietAndExercise'],
    progress: { dietAndExercise: 'moving', healthCoping: 'standstill' },
  }),
  doubted: person('somebody whose caseworker doubts that there will be a job, and is about to hand the case over for the fourth time', {
    workplaceNow: 'yes',
    belief: 2,
    pastChanges: 3,
    expectedChanges: 1,
  }),
  believedIn: person('somebody whose caseworker has been there all along and is sure of a job', { workplaceNow: 'yes', belief: 5 }),
  everythingAtOnce: person('somebody who needs nearly everything at once and can be at a workplace', {
    workplaceNow: 'yes',
    needs: ['everydayLife', 'health', 'addiction', 'economyHousing', 'socialSkills', 'network', 'languageCulture', 'skills'],
    needParts: { health: 'coping', skills: 'trade' },
  }),
  copesWithTwo: person(
    'somebody with several problems who can cope with two things at a time',
    { workplaceNow: 'yes', needs: ['everydayLife', 'health', 'network'], needParts: { health: 'coping' } },
    { atMost: 2 },
  ),
  noCoursesLeft: person(
    'somebody whose municipality offers no groups for making friends and no mentors',
    { workplaceNow: 'yes', needs: ['network'] },
    { excluded: ['networkBuilding', 'mentor'] },
  ),
  nothingPossible: person(
    'somebody for whom a zealous user has left out talks and every way into a workplace',
    { workplaceNow: 'yes' },
    { excluded: ['companyPlacement', 'companyCentre', 'talks', 'relationTalks'] },
  ),
  insistsOnRotation: person('somebody for whom a user insists on a jobrotation', { workplaceNow: 'yes' }, { locked: ['jobRotation'] }),
  insistsOnSanctions: person('somebody for whom a user insists on sanctions', { workplaceNow: 'yes' }, { locked: ['sanctions'] }),
  insistsTooSoon: person(
    'somebody not ready for a workplace, for whom a user insists on a placement',
    { workplaceNow: 'no' },
    { locked: ['companyPlacement'] },
  ),
  leftTreatment: person('somebody who broke off treatment for drinking, and for whom there is nothing else to try', {
    workplaceNow: 'yes',
    needs: ['addiction'],
    tried: { substanceAbuseTreatment: 'brokenOff' },
  }),
  flexAndCourse: person(
    'somebody approved for a flex job who would like to learn something, for whom no company has been found and no workplace asked about',
    {
      opening: 'no',
      ownMotivation: 'own',
      flexJobApproved: 'yes',
    },
  ),
  noTreatmentHere: {
    ...person('somebody without a job who waits for treatment in a municipality that offers none', {
      job: 'none',
      workplaceNow: 'yes',
      needs: ['health'],
      needParts: { health: 'treatment' },
    }),
    where: without('assessmentAndTreatment'),
  },
  rehabilitationThen: person(
    'somebody on the last day of rehabilitation and resource courses',
    { workplaceNow: 'yes' },
    {},
    lastOfOldInstruments,
  ),
  rehabilitationNow: person(
    'somebody on the first day without rehabilitation and resource courses',
    { workplaceNow: 'yes' },
    {},
    firstWithoutThem,
  ),
};

export const closest = {
  unknown: person('somebody who registered today, with nothing in the file but a name', { targetGroup: 'closest' }),
  laidOffInBoom: person('a trained electrician laid off two months ago, with vacancies everywhere', {
    targetGroup: 'closest',
    job: 'none',
    goal: 'concreteJob',
    education: 'qualifying',
    timeWithoutWork: 'underHalfYear',
    businessCycle: 'boom',
  }),
  longInRecession: person('an office worker without work for most of a year in a recession, told to take an education', {
    targetGroup: 'closest',
    job: 'none',
    goal: 'concreteJob',
    timeWithoutWork: 'overHalfYear',
    businessCycle: 'recession',
    ownMotivation: 'imposed',
  }),
  nearLongTermThen: person(
    'a driver on the way to long-term unemployment on the last day of jobrotation',
    { targetGroup: 'closest', job: 'none', timeWithoutWork: 'nearLongTerm' },
    {},
    lastOfOldInstruments,
  ),
  nearLongTermNow: person(
    'a driver on the way to long-term unemployment on the first day without jobrotation',
    { targetGroup: 'closest', job: 'none', timeWithoutWork: 'nearLongTerm' },
    {},
    firstWithoutThem,
  ),
  newThen: person(
    'a driver newly out of work while jobrotation still existed',
    { targetGroup: 'closest', job: 'none', timeWithoutWork: 'underHalfYear' },
    {},
    lastOfOldInstruments,
  ),
  sickListed: person('a bookkeeper sick-listed from a job to which the manager will bring them back step by step', {
    targetGroup: 'closest',
    job: 'sickListedFromJob',
    needs: ['health'],
  }),
  hearsPoorlyInJob: person('a receptionist in a job who needs an amplifier on the telephone', {
    targetGroup: 'closest',
    job: 'employed',
    needs: ['health'],
    needParts: { health: 'aids' },
  }),
  carpenterToBe: person('a postal worker with a job who asks for an apprenticeship as a carpenter', {
    targetGroup: 'closest',
    job: 'employed',
    needs: ['skills'],
    needParts: { skills: 'trade' },
    goal: 'vocationalEducation',
    education: 'none',
    wishes: ['adultApprenticeship'],
  }),
  apprenticeUnemployed: person('an unskilled worker without a job who asks for an apprenticeship', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['skills'],
    needParts: { skills: 'trade' },
    goal: 'vocationalEducation',
    education: 'none',
    wishes: ['adultApprenticeship'],
  }),
  underNotice: person('a warehouse worker whose company closes in three months', { targetGroup: 'closest', job: 'underNotice' }),
  sixWeeks: person('a shop assistant who has found a short course in logistics that the firms nearby ask for', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['skills'],
    needParts: { skills: 'trade' },
    goal: 'concreteJob',
    education: 'none',
    timeWithoutWork: 'underHalfYear',
    ownMotivation: 'own',
    wishes: ['sixWeeksEducation'],
  }),
  wantsLongEducation: person('an unskilled worker who has long wanted to become a teacher and has a recession to do it in', {
    targetGroup: 'closest',
    job: 'none',
    goal: 'otherEducation',
    education: 'short',
    businessCycle: 'recession',
    ownMotivation: 'own',
    wishes: ['ordinaryEducation'],
  }),
  unsureInBoom: person('an engineer who might study once more, in a boom', {
    targetGroup: 'closest',
    job: 'none',
    education: 'qualifying',
    businessCycle: 'boom',
    ownMotivation: 'unsure',
  }),
  noCourse: person('a salesperson who would like better applications and wants no course', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['jobSearch'],
    wishes: [],
  }),
  wantsCourses: person('a clerk who asks for a course in searching for jobs and one in finding out what to become', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['jobSearch', 'labourMarketKnowledge'],
    wishes: ['jobSearch', 'guidanceCourse'],
  }),
  graduate: person('a graduate with the right papers, nobody who knows them and no practice, searching for most of a year', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['network', 'skills'],
    needParts: { skills: 'trade' },
    goal: 'concreteJob',
    education: 'qualifying',
    timeWithoutWork: 'overHalfYear',
  }),
  unclear: person('a cleaner with sore arms and two months without work who does not know what else there is', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['socialSkills', 'health'],
    needParts: { health: 'coping' },
    goal: 'unclear',
    timeWithoutWork: 'underHalfYear',
  }),
  wrongGroup: person('somebody called ready for a job with debts, drinking and days without a shape', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['everydayLife', 'addiction', 'economyHousing'],
  }),
  debtAdvice: {
    ...person('somebody with debts in a municipality that gives advice on debts', {
      targetGroup: 'closest',
      job: 'none',
      needs: ['economyHousing'],
    }),
    where: withDebtAdvice,
  },
  newWithoutNetwork: person('somebody who moved here for a job that ended in a month, and knows nobody', {
    targetGroup: 'closest',
    job: 'none',
    timeWithoutWork: 'underHalfYear',
    needs: ['network'],
  }),
  flexApproved: person('a mechanic who has been approved for a flex job', { targetGroup: 'closest', job: 'none', flexJobApproved: 'yes' }),
  flexRefused: person('a mechanic who was not approved for a flex job', { targetGroup: 'closest', job: 'none', flexJobApproved: 'no' }),
  recognised: person('somebody who has done a trade for years without papers for it', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['skills'],
    needParts: { skills: 'trade' },
    goal: 'vocationalEducation',
    education: 'none',
    timeWithoutWork: 'overHalfYear',
  }),
  subsidyGoesWell: person('somebody whose hours at a printer’s with a wage subsidy go well', {
    targetGroup: 'closest',
    timeWithoutWork: 'overHalfYear',
    running: ['privateWageSubsidy'],
    progress: { privateWageSubsidy: 'moving' },
  }),
  refusesPlacement: person('somebody who cannot see the point of a placement and of further education', {
    targetGroup: 'closest',
    job: 'none',
    needs: ['socialSkills', 'skills'],
    needParts: { skills: 'trade' },
    refuses: ['companyPlacement'],
    ownMotivation: 'notRelevant',
  }),
  insistsOnPublicSubsidy: person(
    'somebody for whom a user insists on a public wage subsidy',
    { targetGroup: 'closest', job: 'none', timeWithoutWork: 'overHalfYear' },
    { locked: ['publicWageSubsidy'] },
  ),
};

const young = { targetGroup: 'educationReady' } as const;
export const educationReady = {
  unknown: person('a young person with a first appointment, of whom nobody has found anything out', young),
  readyThen: person(
    'a young person who only needs an income until school begins, on the last day of education benefit',
    { ...young, readiness: 'noBarriers', goal: 'vocationalEducation', ninthGrade: 'yes', entryGrades: 'met' },
    {},
    lastOfEducationBenefit,
  ),
  readyNow: person(
    'a young person who only needs an income until school begins, on the first day without education benefit',
    { ...young, readiness: 'noBarriers', goal: 'vocationalEducation', ninthGrade: 'yes', entryGrades: 'met' },
    {},
    firstWithoutIt,
  ),
  readyInJob: person('a young person without barriers who works in a café', { ...young, readiness: 'noBarriers', job: 'employed' }),
  readyLooking: person('a young person without barriers who looks for something to earn and knows nobody to ask', {
    ...young,
    readiness: 'noBarriers',
    needs: ['jobSearch', 'network'],
  }),
  undecided: person('a young person who likes both wood and engines and knows neither the schools nor the trades', {
    ...young,
    readiness: 'needsSupport',
    goal: 'unclear',
    needs: ['labourMarketKnowledge'],
  }),
  plumber: person('a young person who wants to be a plumber with marks too low for the school', {
    ...young,
    readiness: 'needsSupport',
    goal: 'vocationalEducation',
    ninthGrade: 'yes',
    entryGrades: 'notMet',
    needs: ['skills'],
  }),
  noFlat: person('a young person who begins at a school far away in a month, without a room there', {
    ...young,
    readiness: 'needsSupport',
    goal: 'vocationalEducation',
    entryGrades: 'met',
    needs: ['economyHousing'],
  }),
  leftSchoolEarly: person('a young person who left school early, sleeps through the mornings and is tired of being told so', {
    ...young,
    readiness: 'needsSupport',
    ninthGrade: 'no',
    needs: ['everydayLife', 'health'],
    needParts: { health: 'habits' },
  }),
  wantsBridge: person('a young person who asks for the bridge to education that friends have been on', {
    ...young,
    readiness: 'needsSupport',
    wishes: ['bridgeCourse'],
    needs: ['everydayLife'],
  }),
  wantsApprenticeship: person('a young person who asks for an apprenticeship straight away', {
    ...young,
    readiness: 'needsSupport',
    goal: 'vocationalEducation',
    wishes: ['adultApprenticeship'],
  }),
  gymnasium: person('a young person who wants to go to upper secondary school and needs a reading aid', {
    ...young,
    readiness: 'needsSupport',
    goal: 'otherEducation',
    needs: ['health'],
    needParts: { health: 'aids' },
  }),
  wantsCourses: person('a young person who asks for a course in applying for jobs', {
    ...young,
    readiness: 'needsSupport',
    needs: ['jobSearch'],
    wishes: ['jobSearch', 'guidanceCourse'],
  }),
  wantsNoCourse: person('a young person who asks for nothing, least of all a course', { ...young, readiness: 'needsSupport', wishes: [] }),
  bridgeGoesWell: person('a young person who is on the bridge to education and gets up again', {
    ...young,
    readiness: 'needsSupport',
    goal: 'vocationalEducation',
    needs: ['everydayLife'],
    running: ['bridgeCourse'],
    progress: { bridgeCourse: 'moving' },
  }),
  noMentor: person('a young person who has had a mentor too many and will not hear of education', {
    ...young,
    readiness: 'needsSupport',
    refuses: ['mentor'],
    ownMotivation: 'notRelevant',
    needs: ['everydayLife', 'skills'],
  }),
};

export const everybody: readonly Person[] = [vulnerable, closest, educationReady].flatMap((group) => Object.values<Person>(group));
