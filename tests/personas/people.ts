/**
 * The people of the persona tests: who they are in a sentence, and what the recommender is asked for them.
 * Nobody has an age, a sex, an origin or a diagnosis, because nothing here may depend on them.
 */
import type { IsoDate } from '../../src/model/guidance.ts';
import { needKeys, type Constraints, type Needs } from '../../src/model/needs.ts';
import type { Recommendation } from '../../src/recommender/types.ts';
import { guidance, recommender, someone, today } from '../support/guidance.ts';

export type Person = { readonly who: string; readonly needs: Needs; readonly constraints: Constraints; readonly day: IsoDate };

function person(who: string, change: Partial<Needs>, constraints: Constraints = {}, day: IsoDate = today): Person {
  return { who, needs: someone(change), constraints, day };
}

export const askedFor = ({ needs, constraints, day }: Person): Recommendation => recommender.recommend(needs, day, constraints);

/** The last day on which a jobrotation could be granted, and the day after. */
export const lastOfOldInstruments: IsoDate = '2025-12-29';
export const firstWithoutThem: IsoDate = '2025-12-30';
/** The last day of education benefit, and the day after. */
export const lastOfEducationBenefit: IsoDate = '2025-06-30';
export const firstWithoutIt: IsoDate = '2025-07-01';

const everything = guidance.instruments.map(({ id }) => id);

export const vulnerable = {
  readyNow: person('a vulnerable citizen who can be at a workplace now and has no effort yet', { workplaceNow: 'yes' }),
  inPlacement: person('a vulnerable citizen in the middle of a placement with upskilling beside it', {
    workplaceNow: 'yes',
    running: ['companyPlacement', 'generalEducation'],
  }),
  notReady: person('a vulnerable citizen who cannot be at a workplace yet', { workplaceNow: 'no' }),
  nobodyKnows: person('a vulnerable citizen of whom nobody knows whether a workplace is possible', {}),
  healthOnly: person('a vulnerable citizen with a health problem, whose only effort is a course in living with it', {
    workplaceNow: 'yes',
    needs: ['health'],
    running: ['healthCoping'],
  }),
  healthNotReady: person('a vulnerable citizen with a health problem for whom a workplace is out of reach so far', {
    workplaceNow: 'no',
    needs: ['health'],
  }),
  healthNobodyKnows: person('a vulnerable citizen with a health problem of whom nobody knows whether a workplace is possible', {
    needs: ['health'],
  }),
  manyProblems: person('a vulnerable citizen with debt, addiction and days without structure, who cannot be at a workplace yet', {
    workplaceNow: 'no',
    needs: ['everydayLife', 'addiction', 'economyHousing'],
    running: ['substanceAbuseTreatment', 'socialMentor'],
  }),
  everyNeed: person('a vulnerable citizen with every need there is, who can be at a workplace now', {
    workplaceNow: 'yes',
    needs: [...needKeys],
  }),
  everythingRunning: person('a vulnerable citizen who has been sent to everything at once', { workplaceNow: 'yes', running: everything }),
  sentToCourse: person('a vulnerable citizen who lacks skills and has been told to take a course', {
    workplaceNow: 'yes',
    needs: ['skills'],
    ownMotivation: 'imposed',
  }),
  wantsCourse: person('a vulnerable citizen who lacks skills and asks for a course', {
    workplaceNow: 'yes',
    needs: ['skills'],
    ownMotivation: 'own',
  }),
  lonely: person('a vulnerable citizen without a network, whose Danish is weak', {
    workplaceNow: 'yes',
    needs: ['network', 'languageCulture'],
  }),
  doubted: person('a vulnerable citizen whose caseworker doubts that there will be a job', { workplaceNow: 'yes', belief: 2 }),
  upAndDown: person('a vulnerable citizen whose caseworker’s belief goes up and down', { workplaceNow: 'yes', belief: 3 }),
  believedIn: person('a vulnerable citizen whose caseworker is sure of a job', { workplaceNow: 'yes', belief: 5 }),
  changeAhead: person('a vulnerable citizen who is about to get another caseworker', { workplaceNow: 'yes', expectedChanges: 1 }),
  changesBehind: person('a vulnerable citizen who has had three changes of caseworker', { workplaceNow: 'yes', pastChanges: 3 }),
  rehabilitationThen: person(
    'a vulnerable citizen on the last day of rehabilitation and resource courses',
    { workplaceNow: 'yes' },
    {},
    lastOfOldInstruments,
  ),
  rehabilitationNow: person(
    'a vulnerable citizen on the first day without rehabilitation and resource courses',
    { workplaceNow: 'yes' },
    {},
    firstWithoutThem,
  ),
  insistsOnRotation: person(
    'a vulnerable citizen for whom someone insists on a jobrotation',
    { workplaceNow: 'yes' },
    { locked: ['jobRotation'] },
  ),
  insistsOnSanctions: person(
    'a vulnerable citizen for whom someone insists on sanctions',
    { workplaceNow: 'yes' },
    { locked: ['sanctions'] },
  ),
  insistsOnNothing: person(
    'a vulnerable citizen for whom someone insists that nothing be done',
    { workplaceNow: 'yes' },
    { locked: ['noEffort'], atMost: 1 },
  ),
  insistsOnHealthAlone: person(
    'a vulnerable citizen with a health problem for whom someone insists on help with it and on nothing more',
    { workplaceNow: 'yes', needs: ['health'] },
    { locked: ['healthCoping'], atMost: 1 },
  ),
  insistsOnWorkTooSoon: person(
    'a vulnerable citizen who cannot be at a workplace yet, for whom someone insists on a placement',
    { workplaceNow: 'no' },
    { locked: ['companyPlacement'] },
  ),
  twoAtMost: person(
    'a vulnerable citizen with every need there is, who can cope with two efforts at most',
    { workplaceNow: 'yes', needs: [...needKeys] },
    { atMost: 2 },
  ),
  oneAtMost: person(
    'a vulnerable citizen with a health problem who can cope with a single effort',
    { workplaceNow: 'yes', needs: ['health'] },
    { atMost: 1 },
  ),
  notThatAgain: person(
    'a vulnerable citizen who wants neither a placement nor school again',
    { workplaceNow: 'yes' },
    { excluded: ['companyPlacement', 'generalEducation'] },
  ),
  nothingLeft: person(
    'a vulnerable citizen for whom every real workplace has been excluded',
    { workplaceNow: 'yes' },
    { excluded: ['companyPlacement', 'companyCentre', 'privateWageSubsidy', 'publicWageSubsidy', 'tempHours'] },
  ),
};

export const closest = {
  newInBoom: person('a citizen close to the labour market, newly out of work in a boom', {
    targetGroup: 'closest',
    workplaceNow: 'yes',
    timeWithoutWork: 'underHalfYear',
    businessCycle: 'boom',
  }),
  longInRecession: person('a citizen close to the labour market, out of work for more than half a year in a recession, sent to education', {
    targetGroup: 'closest',
    workplaceNow: 'yes',
    timeWithoutWork: 'overHalfYear',
    businessCycle: 'recession',
    ownMotivation: 'imposed',
  }),
  wantsEducationInRecession: person('a citizen close to the labour market who wants education in a recession', {
    targetGroup: 'closest',
    workplaceNow: 'yes',
    timeWithoutWork: 'overHalfYear',
    businessCycle: 'recession',
    ownMotivation: 'own',
  }),
  wantsEducationInBoom: person('a citizen close to the labour market who wants education in a boom', {
    targetGroup: 'closest',
    workplaceNow: 'yes',
    businessCycle: 'boom',
    ownMotivation: 'own',
  }),
  unsureInBoom: person('a citizen close to the labour market who is unsure about education in a boom', {
    targetGroup: 'closest',
    workplaceNow: 'yes',
    businessCycle: 'boom',
    ownMotivation: 'unsure',
  }),
  nearLongTermThen: person(
    'a citizen on the way to long-term unemployment on the last day of jobrotation',
    { targetGroup: 'closest', workplaceNow: 'yes', timeWithoutWork: 'nearLongTerm' },
    {},
    lastOfOldInstruments,
  ),
  nearLongTermNow: person(
    'a citizen on the way to long-term unemployment on the first day without jobrotation',
    { targetGroup: 'closest', workplaceNow: 'yes', timeWithoutWork: 'nearLongTerm' },
    {},
    firstWithoutThem,
  ),
  newThen: person(
    'a citizen newly out of work while jobrotation still existed',
    { targetGroup: 'closest', workplaceNow: 'yes', timeWithoutWork: 'underHalfYear' },
    {},
    lastOfOldInstruments,
  ),
  insistsOnRotation: person(
    'a citizen on the way to long-term unemployment for whom someone insists on a jobrotation that no longer exists',
    { targetGroup: 'closest', workplaceNow: 'yes', timeWithoutWork: 'nearLongTerm' },
    { locked: ['jobRotation'] },
  ),
  onSickLeave: person('a citizen close to the labour market on sick leave', {
    targetGroup: 'closest',
    workplaceNow: 'yes',
    needs: ['health'],
  }),
  noWorkplaceYet: person('a citizen close to the labour market who cannot be at a workplace now', {
    targetGroup: 'closest',
    workplaceNow: 'no',
  }),
  nothingKnown: person('a citizen close to the labour market of whom nothing more is known', { targetGroup: 'closest' }),
  insistsOnPublicSubsidy: person(
    'a citizen close to the labour market for whom someone insists on a public wage subsidy',
    { targetGroup: 'closest', workplaceNow: 'yes', timeWithoutWork: 'overHalfYear' },
    { locked: ['publicWageSubsidy'] },
  ),
};

export const educationReady = {
  strongThen: person(
    'an education-ready young person without obstacles on the last day of education benefit',
    { targetGroup: 'educationReady', workplaceNow: 'yes' },
    {},
    lastOfEducationBenefit,
  ),
  strongNow: person(
    'an education-ready young person without obstacles on the first day without education benefit',
    { targetGroup: 'educationReady', workplaceNow: 'yes' },
    {},
    firstWithoutIt,
  ),
  struggling: person('an education-ready young person who lacks skills and somewhere to live', {
    targetGroup: 'educationReady',
    workplaceNow: 'yes',
    needs: ['economyHousing', 'skills'],
  }),
  wantsJob: person('an education-ready young person who asks for help to find a student job', {
    targetGroup: 'educationReady',
    workplaceNow: 'yes',
    ownMotivation: 'own',
    needs: ['jobSearch'],
  }),
  noWorkplaceYet: person('an education-ready young person with a health problem who cannot be at a workplace now', {
    targetGroup: 'educationReady',
    workplaceNow: 'no',
    needs: ['health'],
  }),
};

export const everybody: readonly Person[] = [vulnerable, closest, educationReady].flatMap((group) => Object.values<Person>(group));
