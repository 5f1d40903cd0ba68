/**
 * The screen as it stands in the address: `#/borger?tro=3&skift=1`. Only what differs from the
 * default is written. Whatever comes in from an address is brought to the nearest allowed value.
 */
import { beliefs, type Belief } from '../model/belief.ts';
import type { OutcomeKey } from '../model/outcome.ts';
import {
  averageCitizen,
  nothingChanged,
  pastOf,
  type PageParameters,
  type PrognosisInput,
  type Scenario,
  type Situation,
} from '../model/situation.ts';
import type { Language } from '../ui/locale.ts';

/** What the codec has to know of a page. */
export type LinkedPage = {
  /** The place behind the `#`, lower case. The page with the path `/` is the one that an empty address shows. */
  readonly path: string;
  /** Where it, or a page that it has taken in, stood before: links of then open here. */
  readonly formerPaths?: readonly string[];
  /** The parameters of its own, in the order in which they are written. */
  readonly parameters?: readonly string[];
  /** Whether its parameters are about one citizen, so that they go when another is at hand. */
  readonly isAboutCitizen?: true;
  /** Whether situation and scenario, with what they are compared with, stand in its address. */
  readonly holdsSituation?: true;
};

/** The pages by name. */
export type LinkedPages = Readonly<Record<string, LinkedPage>>;

export type Address = PrognosisInput & {
  /** The name of the page, as the table of pages has it. */
  readonly page: string;
  readonly language: Language;
  /** The situation and scenario kept as A to compare with, about the same outcome; null if there is none. */
  readonly pinned: PrognosisInput | null;
  /** The number of citizens that someone wants to reach; null if not asked. */
  readonly target: number | null;
  /** The parameters of each page, by the name of the page. */
  readonly parameters: Readonly<Partial<Record<string, PageParameters>>>;
  /** The values that the reader has put in place of published ones, serialized; empty if there are none. */
  readonly assumptions: string;
};

/** Lowest and highest allowed whole number. */
export type Limits = readonly [number, number];

/** What the engine can compute with. */
export type InputLimits = {
  readonly pastChanges: Limits;
  changes(belief: Belief | null, pastChanges: number): Limits;
  beliefSteps(belief: Belief | null): Limits;
};

export type LinkLimits = InputLimits & { readonly target: Limits };

type InputParameter = 'tro' | 'bag' | 'skift' | 'trin';
/** The fields of situation and scenario that have a parameter, in one object. */
type InputFields = Omit<Situation, 'outcome'> & Scenario;
/** Those that are a number. */
type NumberField = Exclude<keyof InputFields, 'noChangesBefore'>;

/**
 * A value of an address or a change that was not used as it stood. `together`: valid by itself, but not with the others. The
 * given value is never repeated, since it may be anything; `used` is what took its place.
 */
export type Correction =
  | { readonly kind: 'value' | 'together'; readonly parameter: InputParameter; readonly used: PrognosisInput }
  | { readonly kind: 'target'; readonly target: number | null }
  | { readonly kind: 'language' | 'outcome' | 'pinned' | 'foreign' | 'repeated' | 'tooLong' | 'page' };

export const defaultAddress: Address = {
  page: 'front',
  language: 'da',
  situation: averageCitizen,
  scenario: nothingChanged,
  pinned: null,
  target: null,
  parameters: {},
  assumptions: '',
};

const outcomeWords: Readonly<Record<OutcomeKey, string>> = { job: 'job', jobOrEducation: 'uddannelse' };
const longestRead = 8000;

/** What `bag` says where there were no changes before; `0`, like an absent parameter, is the average of all. */
const noneBefore = 'ingen';

const inputFields: readonly (readonly [InputParameter, NumberField])[] = [
  ['tro', 'belief'],
  ['bag', 'pastChanges'],
  ['skift', 'changes'],
  ['trin', 'beliefSteps'],
];

/** The parameters of A begin with it: `a-tro`, `a-skift` … */
const pinnedPrefix = 'a-';

/** Codes only: no free text ever stands in an address, and nothing with the ten digits of a CPR number. */
const codes = /^(?!.*(?:\d[,-]?){9}\d)[A-Za-z0-9]+(?:[,-][A-Za-z0-9]+)*$/;
/** A value of a record with what stands in its place: `bip2017-09.value-0.07`, `bip2017-10.value--0.02`. What it means is looked at where it is used. */
const replacement = '[a-z][a-z0-9-]{0,40}\\.[A-Za-z][A-Za-z0-9]{0,40}--?\\d{1,4}(?:\\.\\d{1,9})?';
const replacements = new RegExp(`^${replacement}(?:,${replacement}){0,19}$`);

/** The parameters that a page reads beside its own. */
function sharedParameters({ holdsSituation }: LinkedPage): readonly string[] {
  return holdsSituation ? ['udfald', 'maal', ...inputFields.flatMap(([parameter]) => [parameter, `${pinnedPrefix}${parameter}`])] : [];
}

/** Reads the hash of an address, with or without its `#`. Never throws. */
export function readAddress(hash: string, limits: LinkLimits, pages: LinkedPages): { address: Address; corrections: Correction[] } {
  const text = hash.replace(/^#/, '');
  if (text.length > longestRead) return { address: defaultAddress, corrections: [{ kind: 'tooLong' }] };
  if (text === '') return { address: defaultAddress, corrections: [] };

  const [path = '', query = ''] = splitOnce(text, '?');
  const plainPath = `/${path.replace(/^\/|\/$/g, '').toLowerCase()}`;
  const [page, linked] =
    Object.entries(pages).find(([, { path, formerPaths }]) => path === plainPath || formerPaths?.includes(plainPath)) ?? [];
  if (page === undefined || linked === undefined) {
    const language = readLanguage(new URLSearchParams(query).get('sprog')) ?? 'da';
    return { address: { ...defaultAddress, language }, corrections: [{ kind: 'page' }] };
  }
  const corrections: Correction[] = [];
  const given = readParameters(query, linked, corrections);
  const outcome = readWord(given.get('udfald'), readOutcome, 'job', 'outcome', corrections);
  const { input, corrections: inputCorrections } = readInput(given, '', outcome, limits);
  corrections.push(...inputCorrections);
  return {
    address: {
      ...input,
      page,
      language: readWord(given.get('sprog'), readLanguage, 'da', 'language', corrections),
      pinned: readPinned(given, outcome, limits, corrections),
      target: readTarget(given.get('maal'), limits, corrections),
      assumptions: readAssumptionText(given.get('egne'), corrections),
      parameters: linked.parameters ? { [page]: readParametersOfPage(given, linked.parameters, corrections) } : {},
    },
    corrections,
  };
}

/**
 * Writes the hash of an address with its `#`.
 * @throws Error where there is no such page; then the code is wrong
 */
export function writeAddress(address: Address, pages: LinkedPages): string {
  const { page, language, situation, pinned, target, assumptions } = address;
  const linked = linkedPage(page, pages);
  const parameters: string[] = [];
  if (linked.holdsSituation) {
    parameters.push(...writeInput(address, ''));
    if (situation.outcome !== 'job') parameters.push(`udfald=${outcomeWords[situation.outcome]}`);
    if (target !== null) parameters.push(`maal=${target}`);
    if (pinned) {
      const written = writeInput(pinned, pinnedPrefix);
      // At least one parameter has to be written, or an A of defaults would be lost.
      parameters.push(...(written.length > 0 ? written : [`${pinnedPrefix}skift=${pinned.scenario.changes}`]));
    }
  }
  if (linked.parameters) parameters.push(...writeParametersOfPage(address.parameters[page] ?? {}, linked.parameters));
  if (assumptions !== '') parameters.push(`egne=${assumptions}`);
  if (language !== 'da') parameters.push(`sprog=${language}`);
  return `#${linked.path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/**
 * Keeps what the page of a new address does not read, so that nothing is lost on the way to another page and back.
 * @param previous the address before it
 */
export function keepUnused(address: Address, previous: Address, pages: LinkedPages): Address {
  const { page, language, assumptions } = address;
  const parameters = { ...previous.parameters, ...address.parameters };
  return linkedPage(page, pages).holdsSituation ? { ...address, parameters } : { ...previous, page, language, parameters, assumptions };
}

/** The address of another citizen: without anything of the former one. */
export function withoutCitizen(address: Address, pages: LinkedPages): Address {
  const { page, language, assumptions, parameters } = address;
  const kept = Object.entries(parameters).filter(([name]) => !linkedPage(name, pages).isAboutCitizen);
  return { ...defaultAddress, page, language, assumptions, parameters: Object.fromEntries(kept) };
}

/** Sets values that are each allowed, but not together, to the nearest that are. */
export function settle({ situation, scenario }: PrognosisInput, limits: InputLimits): { input: PrognosisInput; corrections: Correction[] } {
  const { outcome, belief, noChangesBefore } = situation;
  const pastChanges = clamp(situation.pastChanges, limits.pastChanges);
  const input: PrognosisInput = {
    situation: { outcome, belief, ...pastOf(pastChanges, noChangesBefore) },
    // The past is known and the scenario hypothetical, so the scenario is adjusted.
    scenario: {
      changes: clamp(scenario.changes, limits.changes(belief, pastChanges)),
      beliefSteps: clamp(scenario.beliefSteps, limits.beliefSteps(belief)),
    },
  };
  const [wanted, settled] = [fieldsOf({ situation, scenario }), fieldsOf(input)];
  const moved = inputFields.filter(([, field]) => settled[field] !== wanted[field]);
  return { input, corrections: moved.map(([parameter]) => ({ kind: 'together', parameter, used: input })) };
}

/** Whether two inputs of a prognosis are equal. */
export function isSameInput(one: PrognosisInput, other: PrognosisInput): boolean {
  const [first, second] = [fieldsOf(one), fieldsOf(other)];
  return (
    one.situation.outcome === other.situation.outcome &&
    first.noChangesBefore === second.noChangesBefore &&
    inputFields.every(([, field]) => first[field] === second[field])
  );
}

function fieldsOf({ situation, scenario }: PrognosisInput): InputFields {
  return { ...situation, ...scenario };
}

function readInput(
  given: ReadonlyMap<string, string>,
  prefix: string,
  outcome: OutcomeKey,
  limits: InputLimits,
): { input: PrognosisInput; corrections: Correction[] } {
  const text = (parameter: InputParameter): string | undefined => given.get(prefix + parameter);
  const past = pastOf(readWhole(text('bag'), limits.pastChanges), text('bag') === noneBefore);
  const wanted: PrognosisInput = {
    situation: { outcome, belief: readBelief(text('tro')), ...past },
    scenario: { changes: readWhole(text('skift'), limits.changes(null, 0)), beliefSteps: readWhole(text('trin'), widestSteps(limits)) },
  };
  const { input, corrections } = settle(wanted, limits);
  const fields = fieldsOf(wanted);
  const isRead = (parameter: InputParameter, field: NumberField): boolean =>
    says(text(parameter), fields[field]) || (field === 'pastChanges' && fields.noChangesBefore === true);
  const unread = inputFields.filter(([parameter, field]) => text(parameter) !== undefined && !isRead(parameter, field));
  // A value that could not be read is reported once, and not again for not fitting.
  const told = unread.map(([parameter]): string => parameter);
  return {
    input,
    corrections: [
      ...unread.map(([parameter]): Correction => ({ kind: 'value', parameter, used: input })),
      ...corrections.filter((correction) => !('parameter' in correction && told.includes(correction.parameter))),
    ],
  };
}

function writeInput(input: PrognosisInput, prefix: string): string[] {
  const [written, defaults] = [fieldsOf(input), fieldsOf(defaultAddress)];
  const valueOf = (field: NumberField): string =>
    field === 'pastChanges' && written.noChangesBefore ? noneBefore : String(written[field]);
  return inputFields
    .filter(([, field]) => valueOf(field) !== String(defaults[field]))
    .map(([parameter, field]) => `${prefix}${parameter}=${valueOf(field)}`);
}

function linkedPage(page: string, pages: LinkedPages): LinkedPage {
  const linked = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (!linked) throw new Error(`There is no page ${page} to link to.`);
  return linked;
}

function readParametersOfPage(
  given: ReadonlyMap<string, string>,
  parameters: readonly string[],
  corrections: Correction[],
): PageParameters {
  const found = parameters.flatMap((name) => {
    const value = given.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const readable = found.filter(([, value]) => codes.test(value));
  if (readable.length < found.length && !corrections.some(({ kind }) => kind === 'foreign')) corrections.push({ kind: 'foreign' });
  return Object.fromEntries(readable);
}

function writeParametersOfPage(values: PageParameters, parameters: readonly string[]): string[] {
  return parameters.flatMap((name) => (values[name] ? [`${name}=${values[name]}`] : []));
}

function readAssumptionText(text: string | undefined, corrections: Correction[]): string {
  if (text === undefined) return '';
  if (replacements.test(text)) return text;
  if (!corrections.some(({ kind }) => kind === 'foreign')) corrections.push({ kind: 'foreign' });
  return '';
}

function readPinned(
  given: ReadonlyMap<string, string>,
  outcome: OutcomeKey,
  limits: InputLimits,
  corrections: Correction[],
): PrognosisInput | null {
  if (![...given.keys()].some((name) => name.startsWith(pinnedPrefix))) return null;
  const pinned = readInput(given, pinnedPrefix, outcome, limits);
  if (pinned.corrections.length > 0) corrections.push({ kind: 'pinned' });
  return pinned.input;
}

function readTarget(text: string | undefined, { target: [low, high] }: LinkLimits, corrections: Correction[]): number | null {
  if (text === undefined) return null;
  const number = wholeNumber(text);
  const target = number === null ? null : clamp(number, [low, high]);
  if (!says(text, target)) corrections.push({ kind: 'target', target });
  return target;
}

function readWord<Word>(
  text: string | undefined,
  read: (text: string) => Word | null,
  fallback: Word,
  kind: 'language' | 'outcome',
  corrections: Correction[],
): Word {
  if (text === undefined) return fallback;
  const word = read(text);
  if (word === null) corrections.push({ kind });
  return word ?? fallback;
}

function readLanguage(text: string | null): Language | null {
  return text === 'da' || text === 'en' ? text : null;
}

function readOutcome(text: string): OutcomeKey | null {
  return (Object.keys(outcomeWords) as OutcomeKey[]).find((key) => outcomeWords[key] === text) ?? null;
}

function readParameters(query: string, linked: LinkedPage, corrections: Correction[]): Map<string, string> {
  const given = new Map<string, string>();
  const add = (kind: 'foreign' | 'repeated'): void => {
    if (!corrections.some((known) => known.kind === kind)) corrections.push({ kind });
  };
  const used = ['sprog', 'egne', ...sharedParameters(linked), ...(linked.parameters ?? [])];
  for (const [name, value] of new URLSearchParams(query)) {
    if (!used.includes(name)) add('foreign');
    else if (given.has(name)) add('repeated');
    else given.set(name, value);
  }
  return given;
}

function readBelief(text: string | undefined): Belief | null {
  const number = wholeNumber(text);
  return number === null ? null : (clamp(number, [1, beliefs.length]) as Belief);
}

function readWhole(text: string | undefined, limits: Limits): number {
  return clamp(wholeNumber(text) ?? 0, limits);
}

/** The nearest whole number; null where the text is no plain decimal number. */
function wholeNumber(text: string | undefined): number | null {
  const number = plainNumber(text);
  return number === null ? null : Math.round(number);
}

/** A plus in a query is read as a space, so `trin=+1` arrives as " 1". */
function plainNumber(text: string | undefined): number | null {
  const trimmed = text?.trim() ?? '';
  return /^[-+]?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

/** Whether a text says just this value; an empty text says nothing known. */
function says(text: string | undefined, value: number | null): boolean {
  return value === null ? text === '' : plainNumber(text) === value;
}

function widestSteps({ beliefSteps }: InputLimits): Limits {
  return [beliefSteps(5)[0], beliefSteps(1)[1]];
}

function clamp(value: number, [low, high]: Limits): number {
  // Adding 0 turns −0 into 0.
  return Math.min(high, Math.max(low, value)) + 0;
}

function splitOnce(text: string, mark: string): [string, string] {
  const index = text.indexOf(mark);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + mark.length)];
}
