/**
 * The needs and wishes of the page of efforts as they stand in an address, in Danish codes:
 * `#/indsats?plads=ja&behov=helbred,faglighed&fast=companyPlacement`. Only what differs from the default is written.
 */
import type { Choice, PageParameters } from './link.ts';
import { needKeys, type Constraints, type InstrumentId, type Need, type Needs } from './needs.ts';

const words = {
  targetGroup: { parameter: 'gruppe', codes: { vulnerable: 'udsatte', closest: 'taettest', educationReady: 'uddannelse' } },
  workplaceNow: { parameter: 'plads', codes: { unknown: 'vedikke', yes: 'ja', no: 'nej' } },
  ownMotivation: { parameter: 'lyst', codes: { notRelevant: 'ingen', own: 'egen', unsure: 'usikker', imposed: 'paalagt' } },
  timeWithoutWork: {
    parameter: 'tid',
    codes: { unknown: 'vedikke', underHalfYear: 'kort', overHalfYear: 'lang', nearLongTerm: 'langtid' },
  },
  businessCycle: { parameter: 'konjunktur', codes: { unknown: 'vedikke', boom: 'hoej', recession: 'lav' } },
} as const;

const needCodes: Readonly<Record<Need, string>> = {
  everydayLife: 'hverdag',
  health: 'helbred',
  addiction: 'misbrug',
  economyHousing: 'oekonomi',
  socialSkills: 'socialt',
  network: 'netvaerk',
  languageCulture: 'sprog',
  skills: 'faglighed',
  jobSearch: 'jobsoegning',
  labourMarketKnowledge: 'arbejdsmarked',
};

/** The most that can be asked for as the size of a plan. */
export const mostPerPlan = 9;

type Asked = keyof typeof words;
export type AdviceInput = {
  readonly needs: Needs;
  readonly constraints: Constraints;
  /** Whether something in the address could not be used and was left out. */
  readonly isCorrected: boolean;
};

/** Reads what an address says, with what the prognosis page has asked already. Never throws. */
export function readAdvice(own: PageParameters, choice: Choice, known: readonly InstrumentId[]): AdviceInput {
  let isCorrected = false;
  const drop = (): void => {
    isCorrected = true;
  };
  const answer = <Field extends Asked>(field: Field, fallback: Needs[Field]): Needs[Field] => {
    const { parameter, codes } = words[field];
    const given = own[parameter];
    if (given === undefined) return fallback;
    const found = Object.entries(codes).find(([, code]) => code === given);
    if (!found) drop();
    return (found?.[0] as Needs[Field] | undefined) ?? fallback;
  };
  const list = <Item extends string>(parameter: string, items: readonly Item[], code: (item: Item) => string): Item[] => {
    const given = own[parameter]?.split(',') ?? [];
    const found = items.filter((item) => given.includes(code(item)));
    if (found.length < given.length) drop();
    return found;
  };
  const instruments = (parameter: string): InstrumentId[] => list(parameter, known, (id) => id);

  const needs: Needs = {
    targetGroup: answer('targetGroup', 'vulnerable'),
    workplaceNow: answer('workplaceNow', 'unknown'),
    needs: list('behov', needKeys, (need) => needCodes[need]),
    ownMotivation: answer('ownMotivation', 'notRelevant'),
    timeWithoutWork: answer('timeWithoutWork', 'unknown'),
    businessCycle: answer('businessCycle', 'unknown'),
    running: instruments('igang'),
    belief: choice.belief,
    pastChanges: choice.pastChanges,
    expectedChanges: choice.changes,
  };
  const locked = instruments('fast');
  const excluded = instruments('uden');
  if (excluded.some((id) => locked.includes(id))) drop();
  const atMost = readAtMost(own['hoejst'], locked.length, drop);
  const constraints: Constraints = {
    locked,
    // What is locked and excluded at once is kept: a plan that lacks what someone insists on is the worse surprise.
    excluded: excluded.filter((id) => !locked.includes(id)),
    ...(atMost !== null && { atMost }),
  };
  return { needs, constraints, isCorrected };
}

/** The parameters that say an answer; an empty text leaves a parameter out. */
export function writeAnswer<Field extends Asked>(field: Field, value: Needs[Field]): PageParameters {
  const { parameter, codes } = words[field];
  const [fallback] = Object.keys(codes);
  return { [parameter]: value === fallback ? '' : ((codes as Readonly<Record<string, string>>)[value] ?? '') };
}

export function writeNeeds(needs: readonly Need[]): PageParameters {
  return { behov: needs.map((need) => needCodes[need]).join(',') };
}

export function writeRunning(running: readonly InstrumentId[]): PageParameters {
  return { igang: running.join(',') };
}

export function writeConstraints({ locked = [], excluded = [], atMost }: Constraints): PageParameters {
  return { fast: locked.join(','), uden: excluded.join(','), hoejst: atMost === undefined ? '' : String(atMost) };
}

function readAtMost(text: string | undefined, lockedCount: number, drop: () => void): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]$/.test(text)) {
    drop();
    return null;
  }
  if (Number(text) < lockedCount) drop();
  return Math.max(Number(text), lockedCount);
}
