/**
 * Parses and serializes the answers and wishes of the measures page in the address, with short Danish codes:
 * `#/borger?plads=ja&behov=helbred,faglighed&dele=helbred-mestring&oensker=healthCoping`. Unanswered questions are left out.
 */
import { targetGroupCodes, targetGroupParameter } from './target-group-link.ts';
import type { PageParameters, PrognosisInput } from '../model/situation.ts';
import {
  needKeys,
  needsOptions,
  partOptions,
  reachOptions,
  type AnswerField,
  type Answers,
  type AnswerTo,
  type Constraints,
  type InstrumentId,
  type Need,
  type NeedWithParts,
  type EffortProgress,
  type Tried,
} from '../model/needs.ts';

type Codes<Field extends AnswerField> = Readonly<Partial<Record<AnswerTo<Field>, string>>>;
type Words = { readonly [Field in AnswerField]: { readonly parameter: string; readonly codes: Codes<Field> } };

/** Codes of the single-choice answers. An option without a code is the "not answered" option and is never written. */
const words: Words = {
  targetGroup: { parameter: targetGroupParameter, codes: targetGroupCodes },
  workplaceNow: { parameter: 'plads', codes: { yes: 'ja', no: 'nej' } },
  reach: { parameter: 'naar', codes: { fewHours: 'faa', ordinaryHours: 'mange', notYet: 'senere', furthest: 'laengst' } },
  job: { parameter: 'job', codes: { none: 'intet', employed: 'ja', sickListedFromJob: 'syg', underNotice: 'varslet' } },
  goal: {
    parameter: 'sigte',
    codes: { concreteJob: 'job', vocationalEducation: 'erhverv', otherEducation: 'anden', unclear: 'uklart' },
  },
  ownMotivation: { parameter: 'lyst', codes: { notRelevant: 'nej', own: 'egen', unsure: 'usikker', imposed: 'paalagt' } },
  opening: { parameter: 'aabning', codes: { yes: 'ja', no: 'nej' } },
  timeWithoutWork: { parameter: 'tid', codes: { underHalfYear: 'kort', overHalfYear: 'lang', nearLongTerm: 'langtid' } },
  education: { parameter: 'udd', codes: { none: 'ingen', short: 'kort', qualifying: 'faglig' } },
  readiness: { parameter: 'parat', codes: { noBarriers: 'ja', needsSupport: 'stoette' } },
  ninthGrade: { parameter: 'niende', codes: { yes: 'ja', no: 'nej' } },
  entryGrades: { parameter: 'karakter', codes: { met: 'ja', notMet: 'nej' } },
  flexJobApproved: { parameter: 'fleks', codes: { yes: 'ja', no: 'nej' } },
  businessCycle: { parameter: 'konjunktur', codes: { boom: 'hoej', recession: 'lav' } },
};
const fields = Object.keys(words) as AnswerField[];

/** Codes of the "not answered" option in links from earlier releases; read, never written. */
const notAnswered: readonly (readonly [AnswerField, string])[] = [
  ['workplaceNow', 'vedikke'],
  ['ownMotivation', 'ingen'],
  ['timeWithoutWork', 'vedikke'],
  ['businessCycle', 'vedikke'],
];

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

const partCodes: Readonly<Record<(typeof partOptions)[NeedWithParts][number], string>> = {
  basic: 'alment',
  trade: 'fag',
  treatment: 'behandling',
  coping: 'mestring',
  habits: 'vaner',
  aids: 'hjaelpemidler',
};
const progressCodes: Readonly<Record<EffortProgress, string>> = { moving: 'frem', standstill: 'stille' };
const triedCodes: Readonly<Record<Tried, string>> = { helped: 'hjalp', stoodStill: 'stille', brokenOff: 'afbrudt' };

/** Lists of instruments. An empty list is the answer "none"; an absent parameter is no answer. */
const listParameters = { wishes: 'oensker', refuses: 'afviser', running: 'igang' } as const;
type ListField = keyof typeof listParameters;
const nothing = 'intet';

/** The highest number of instruments per plan that a link may ask for. */
export const mostPerPlan = 9;

export type AdviceInput = {
  readonly needs: Answers;
  readonly constraints: Constraints;
  /** True if a part of the address was invalid and has been dropped. */
  readonly isCorrected: boolean;
};

/** Used where the address is silent: the known instruments, and the municipality's setting for the business cycle. */
export type AdviceDefaults = { readonly known: readonly InstrumentId[]; readonly businessCycle: AnswerTo<'businessCycle'> };

/** Parses the page's parameters, together with the input of the prognosis. Never throws. */
export function readAdvice(
  parameters: PageParameters,
  { situation, scenario }: PrognosisInput,
  { known, businessCycle }: AdviceDefaults,
): AdviceInput {
  let isCorrected = false;
  const drop = (): void => {
    isCorrected = true;
  };
  const answer = <Field extends AnswerField>(field: Field): AnswerTo<Field> => {
    const fallback = (field === 'businessCycle' ? businessCycle : needsOptions[field][0]) as AnswerTo<Field>;
    const given = parameters[words[field].parameter];
    if (given === undefined || notAnswered.some(([one, code]) => one === field && code === given)) return fallback;
    const found = Object.entries(words[field].codes).find(([, code]) => code === given);
    if (!found) drop();
    return (found?.[0] as AnswerTo<Field> | undefined) ?? fallback;
  };
  const list = <Item extends string>(parameter: string, items: readonly Item[], code: (item: Item) => string): Item[] => {
    const given = parameters[parameter]?.split(',') ?? [];
    const found = items.filter((item) => given.includes(code(item)));
    if (found.length < given.length) drop();
    return found;
  };
  const instruments = (parameter: string): InstrumentId[] => list(parameter, known, (id) => id);
  const answeredList = (field: ListField): InstrumentId[] | null => {
    const given = parameters[listParameters[field]];
    return given === nothing ? [] : anyOf(instruments(listParameters[field]));
  };
  const pairs = (parameter: string, keys: ReadonlyMap<string, string>, codesOf: (key: string) => Readonly<Record<string, string>>) => {
    const found = new Map<string, string>();
    for (const pair of parameters[parameter]?.split(',') ?? []) {
      const [keyCode = '', code, ...more] = pair.split('-');
      const key = keys.get(keyCode);
      const value = key === undefined ? undefined : Object.entries(codesOf(key)).find(([, one]) => one === code);
      if (key === undefined || !value || more.length > 0 || found.has(key)) drop();
      else found.set(key, value[0]);
    }
    return Object.fromEntries(found);
  };
  const byId = (ids: readonly InstrumentId[]): ReadonlyMap<string, InstrumentId> => new Map(ids.map((id) => [id, id]));

  const said = Object.fromEntries(fields.map((field) => [field, answer(field)])) as { [Field in AnswerField]: AnswerTo<Field> };
  const reachFits = said.reach === needsOptions.reach[0] || reachOptions[said.workplaceNow].includes(said.reach);
  const named = list('behov', needKeys, (need) => needCodes[need]);
  const wishes = answeredList('wishes');
  const refuses = answeredList('refuses');
  const wishedAndRefused = (wishes ?? []).filter((id) => refuses?.includes(id));
  const running = answeredList('running');
  if (!reachFits || wishedAndRefused.length > 0) drop();
  const parts = new Map(needsWithParts.filter((need) => named.includes(need)).map((need) => [needCodes[need], need]));
  const tried = pairs('proevet', byId(known), () => triedCodes) as NonNullable<Answers['tried']>;
  const needs: Answers = {
    ...said,
    reach: reachFits ? said.reach : needsOptions.reach[0],
    needs: named,
    needParts: pairs('dele', parts, (need) => partCodesOf(need as NeedWithParts)),
    wishes: wishedAndRefused.length > 0 ? anyOf((wishes ?? []).filter((id) => !wishedAndRefused.includes(id))) : wishes,
    refuses,
    running,
    progress: pairs('fremgang', byId(running ?? []), () => progressCodes) as Answers['progress'],
    tried: Object.keys(tried).length > 0 ? tried : null,
    belief: situation.belief,
    pastChanges: situation.pastChanges,
    expectedChanges: scenario.changes,
  };
  const locked = instruments('fast');
  const excluded = instruments('uden');
  if (excluded.some((id) => locked.includes(id))) drop();
  const atMost = readAtMost(parameters['hoejst'], locked.length, drop);
  const constraints: Constraints = {
    locked,
    // An instrument that is both locked and excluded stays locked: a plan that lacks what the user insists on is the worse
    // surprise.
    excluded: excluded.filter((id) => !locked.includes(id)),
    ...(atMost !== null && { atMost }),
  };
  return { needs, constraints, isCorrected };
}

/** The parameters that encode an answer; an empty string removes a parameter. */
export function writeAnswer<Field extends AnswerField>(field: Field, value: AnswerTo<Field>): PageParameters {
  const { parameter, codes } = words[field];
  // The first target group is the default of the page, so it is not written.
  const isDefault = field === 'targetGroup' && value === needsOptions.targetGroup[0];
  return { [parameter]: isDefault ? '' : ((codes as Readonly<Record<string, string>>)[value] ?? '') };
}

/** Removing a need removes its part too. */
export function writeNeeds(needs: readonly Need[], parts: Answers['needParts']): PageParameters {
  return { behov: needs.map((need) => needCodes[need]).join(','), ...writeParts(parts, needs) };
}

export function writeParts(parts: Answers['needParts'], needs: readonly Need[]): PageParameters {
  const named = needsWithParts.filter((need) => needs.includes(need) && parts[need]);
  return { dele: named.map((need) => `${needCodes[need]}-${partCodesOf(need)[parts[need] ?? ''] ?? ''}`).join(',') };
}

/** @param ids null removes the answer; [] is the answer "none" */
export function writeList(field: ListField, ids: readonly InstrumentId[] | null): PageParameters {
  return { [listParameters[field]]: ids === null ? '' : ids.join(',') || nothing };
}

export function writeProgress(progress: Answers['progress']): PageParameters {
  return { fremgang: pairsOf(progress, progressCodes) };
}

export function writeTried(tried: NonNullable<Answers['tried']>): PageParameters {
  return { proevet: pairsOf(tried, triedCodes) };
}

export function writeConstraints({ locked = [], excluded = [], atMost }: Constraints): PageParameters {
  return { fast: locked.join(','), uden: excluded.join(','), hoejst: atMost === undefined ? '' : String(atMost) };
}

const needsWithParts = Object.keys(partOptions) as NeedWithParts[];

/** A list with no known id counts as unanswered; an empty list would mean "none". */
function anyOf(ids: InstrumentId[]): InstrumentId[] | null {
  return ids.length > 0 ? ids : null;
}

function partCodesOf(need: NeedWithParts): Readonly<Record<string, string>> {
  return Object.fromEntries(partOptions[need].map((part) => [part, partCodes[part]]));
}

function pairsOf<Value extends string>(values: Readonly<Record<InstrumentId, Value>>, codes: Readonly<Record<Value, string>>): string {
  return Object.entries<Value>(values)
    .map(([id, value]) => `${id}-${codes[value]}`)
    .join(',');
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
