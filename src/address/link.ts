/**
 * The screen as it stands in the address: `#/prognose?tro=3&skift=1`. Only what differs from the
 * default is written. Whatever comes in from an address is brought to the nearest allowed value.
 */
import { beliefs, type Belief } from '../model/belief.ts';
import { defaultChoice, type Choice, type PageParameters } from '../model/choice.ts';
import type { OutcomeKey } from '../model/outcome.ts';
import type { Language } from '../ui/locale.ts';

/** What the codec has to know of a page. */
export type LinkedPage = {
  /** The place behind the `#`, lower case. The page with the path `/` is the one that an empty address shows. */
  readonly path: string;
  /** The parameters of its own, in the order in which they are written. */
  readonly parameters?: readonly string[];
  /** Which part of the prognosis it reads from the address: all of it, or what the page of efforts asks for as well. */
  readonly reads?: 'situationAndScenario' | 'situationAndChanges';
};

/** The pages by name. */
export type LinkedPages = Readonly<Record<string, LinkedPage>>;

export type Address = {
  /** The name of the page, as the table of pages has it. */
  readonly page: string;
  readonly language: Language;
  readonly choice: Choice;
  /** The outcome in the foreground. */
  readonly outcome: OutcomeKey;
  /** The choice that is held fast as A to compare with; null where none is. */
  readonly pinned: Choice | null;
  /** The number of citizens that someone wants to reach; null where nobody has asked. */
  readonly target: number | null;
  /** What each page with questions of its own has been told. */
  readonly own: Readonly<Partial<Record<string, PageParameters>>>;
  /** Values that the reader has put in place of published ones, as they are written; empty where there are none. */
  readonly replaced: string;
};

/** Lowest and highest allowed whole number. */
export type Limits = readonly [number, number];

/** What the engine can compute with. */
export type ChoiceLimits = {
  readonly pastChanges: Limits;
  changes(belief: Belief | null, pastChanges: number): Limits;
  beliefSteps(belief: Belief | null): Limits;
};

export type LinkLimits = ChoiceLimits & { readonly target: Limits };

type ChoiceParameter = 'tro' | 'bag' | 'skift' | 'trin';

/**
 * Something in an address or a choice that was not used as it stood. `together`: right by itself,
 * but not with the rest. What was written is never repeated, since it may be anything.
 */
export type Correction =
  | { readonly kind: 'value' | 'together'; readonly parameter: ChoiceParameter; readonly choice: Choice }
  | { readonly kind: 'target'; readonly target: number | null }
  | { readonly kind: 'language' | 'outcome' | 'pinned' | 'foreign' | 'repeated' | 'tooLong' | 'page' };

export const defaultAddress: Address = {
  page: 'front',
  language: 'da',
  choice: defaultChoice,
  outcome: 'job',
  pinned: null,
  target: null,
  own: {},
  replaced: '',
};

const outcomeWords: Readonly<Record<OutcomeKey, string>> = { job: 'job', jobOrEducation: 'uddannelse' };
const longestRead = 8000;

const choiceFields: readonly (readonly [ChoiceParameter, keyof Choice])[] = [
  ['tro', 'belief'],
  ['bag', 'pastChanges'],
  ['skift', 'changes'],
  ['trin', 'beliefSteps'],
];

/** The parameters of the choice that is held fast: `a-tro`, `a-skift` … */
const pinnedPrefix = 'a-';

/** Codes only: no free text ever stands in an address, and nothing with the ten digits of a CPR number. */
const codes = /^(?!.*(?:\d[,-]?){9}\d)[A-Za-z0-9]+(?:[,-][A-Za-z0-9]+)*$/;
/** A value of a record with what stands in its place: `bip2017-09.value-0.07`, `bip2017-10.value--0.02`. What it means is looked at where it is used. */
const replacement = '[a-z][a-z0-9-]{0,40}\\.[A-Za-z][A-Za-z0-9]{0,40}--?\\d{1,4}(?:\\.\\d{1,9})?';
const replacements = new RegExp(`^${replacement}(?:,${replacement}){0,19}$`);

/** The part of the choice that the page of efforts asks for as well. */
const sharedFields = choiceFields.filter(([, field]) => field !== 'beliefSteps');

/** The parameters that a page reads beside its own. */
function sharedParameters({ reads }: LinkedPage): readonly string[] {
  if (reads === 'situationAndChanges') return sharedFields.map(([parameter]) => parameter);
  if (reads === undefined) return [];
  return ['udfald', 'maal', ...choiceFields.flatMap(([parameter]) => [parameter, `${pinnedPrefix}${parameter}`])];
}

/** Reads the hash of an address, with or without its `#`. Never throws. */
export function readAddress(hash: string, limits: LinkLimits, pages: LinkedPages): { address: Address; corrections: Correction[] } {
  const text = hash.replace(/^#/, '');
  if (text.length > longestRead) return { address: defaultAddress, corrections: [{ kind: 'tooLong' }] };
  if (text === '') return { address: defaultAddress, corrections: [] };

  const [path = '', query = ''] = splitOnce(text, '?');
  const plainPath = `/${path.replace(/^\/|\/$/g, '').toLowerCase()}`;
  const [page, linked] = Object.entries(pages).find(([, { path }]) => path === plainPath) ?? [];
  if (page === undefined || linked === undefined) {
    const language = readLanguage(new URLSearchParams(query).get('sprog')) ?? 'da';
    return { address: { ...defaultAddress, language }, corrections: [{ kind: 'page' }] };
  }
  const corrections: Correction[] = [];
  const given = readParameters(query, linked, corrections);
  const choice = readChoice(given, '', limits);
  corrections.push(...choice.corrections);
  return {
    address: {
      page,
      choice: choice.choice,
      language: readWord(given.get('sprog'), readLanguage, 'da', 'language', corrections),
      outcome: readWord(given.get('udfald'), readOutcome, 'job', 'outcome', corrections),
      pinned: readPinned(given, limits, corrections),
      target: readTarget(given.get('maal'), limits, corrections),
      replaced: readReplaced(given.get('egne'), corrections),
      own: linked.parameters ? { [page]: readOwn(given, linked.parameters, corrections) } : {},
    },
    corrections,
  };
}

/**
 * Writes the hash of an address with its `#`.
 * @throws Error where there is no such page; then the code is wrong
 */
export function writeAddress({ page, language, choice, outcome, pinned, target, own, replaced }: Address, pages: LinkedPages): string {
  const linked = linkedPage(page, pages);
  const parameters: string[] = [];
  if (linked.reads === 'situationAndScenario') {
    parameters.push(...writeChoice(choice, ''));
    if (outcome !== 'job') parameters.push(`udfald=${outcomeWords[outcome]}`);
    if (target !== null) parameters.push(`maal=${target}`);
    if (pinned) {
      const written = writeChoice(pinned, pinnedPrefix);
      // Something has to say that A is held fast, even where it is the default in everything.
      parameters.push(...(written.length > 0 ? written : [`${pinnedPrefix}skift=${pinned.changes}`]));
    }
  }
  if (linked.reads === 'situationAndChanges') parameters.push(...writeChoice(choice, '', sharedFields));
  if (linked.parameters) parameters.push(...writeOwn(own[page] ?? {}, linked.parameters));
  if (replaced !== '') parameters.push(`egne=${replaced}`);
  if (language !== 'da') parameters.push(`sprog=${language}`);
  return `#${linked.path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/**
 * What a page has no use for stays as it was, so that nothing is lost on the way to another page and back.
 * @param previous what was on the screen before
 */
export function keepUnused(address: Address, previous: Address, pages: LinkedPages): Address {
  const { page, language, choice, replaced } = address;
  const { reads } = linkedPage(page, pages);
  const own = { ...previous.own, ...address.own };
  if (reads === 'situationAndScenario') return { ...address, own };
  if (reads === 'situationAndChanges')
    return { ...previous, page, language, choice: { ...choice, beliefSteps: previous.choice.beliefSteps }, own, replaced };
  return { ...previous, page, language, own, replaced };
}

/** Brings values that are each allowed, but not together, to the nearest that are. */
export function settle(choice: Choice, limits: ChoiceLimits): { choice: Choice; corrections: Correction[] } {
  const { belief, pastChanges } = choice;
  const settled: Choice = {
    belief,
    pastChanges,
    // What lies behind is known; what may come is a question, so that is what gives way.
    changes: clamp(choice.changes, limits.changes(belief, pastChanges)),
    beliefSteps: clamp(choice.beliefSteps, limits.beliefSteps(belief)),
  };
  const moved = choiceFields.filter(([, field]) => settled[field] !== choice[field]);
  return { choice: settled, corrections: moved.map(([parameter]) => ({ kind: 'together', parameter, choice: settled })) };
}

/** Whether two choices are the same in everything. */
export function sameChoice(one: Choice, other: Choice): boolean {
  return choiceFields.every(([, field]) => one[field] === other[field]);
}

function readChoice(
  given: ReadonlyMap<string, string>,
  prefix: string,
  limits: ChoiceLimits,
): { choice: Choice; corrections: Correction[] } {
  const text = (parameter: ChoiceParameter): string | undefined => given.get(prefix + parameter);
  const wanted: Choice = {
    belief: readBelief(text('tro')),
    pastChanges: readWhole(text('bag'), limits.pastChanges),
    changes: readWhole(text('skift'), limits.changes(null, 0)),
    beliefSteps: readWhole(text('trin'), widestSteps(limits)),
  };
  const settled = settle(wanted, limits);
  const unread = choiceFields.filter(([parameter, field]) => text(parameter) !== undefined && !says(text(parameter), wanted[field]));
  // What could not be read is told once; that it did not fit either is not worth a second sentence.
  const told = unread.map(([parameter]): string => parameter);
  return {
    choice: settled.choice,
    corrections: [
      ...unread.map(([parameter]): Correction => ({ kind: 'value', parameter, choice: settled.choice })),
      ...settled.corrections.filter((correction) => !('parameter' in correction && told.includes(correction.parameter))),
    ],
  };
}

function writeChoice(choice: Choice, prefix: string, fields = choiceFields): string[] {
  return fields
    .filter(([, field]) => choice[field] !== defaultChoice[field])
    .map(([parameter, field]) => `${prefix}${parameter}=${choice[field]}`);
}

function linkedPage(page: string, pages: LinkedPages): LinkedPage {
  const linked = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (!linked) throw new Error(`There is no page ${page} to link to.`);
  return linked;
}

function readOwn(given: ReadonlyMap<string, string>, parameters: readonly string[], corrections: Correction[]): PageParameters {
  const own = parameters.flatMap((name) => {
    const value = given.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const readable = own.filter(([, value]) => codes.test(value));
  if (readable.length < own.length && !corrections.some(({ kind }) => kind === 'foreign')) corrections.push({ kind: 'foreign' });
  return Object.fromEntries(readable);
}

function writeOwn(own: PageParameters, parameters: readonly string[]): string[] {
  return parameters.flatMap((name) => (own[name] ? [`${name}=${own[name]}`] : []));
}

function readReplaced(text: string | undefined, corrections: Correction[]): string {
  if (text === undefined) return '';
  if (replacements.test(text)) return text;
  if (!corrections.some(({ kind }) => kind === 'foreign')) corrections.push({ kind: 'foreign' });
  return '';
}

function readPinned(given: ReadonlyMap<string, string>, limits: ChoiceLimits, corrections: Correction[]): Choice | null {
  if (![...given.keys()].some((name) => name.startsWith(pinnedPrefix))) return null;
  const pinned = readChoice(given, pinnedPrefix, limits);
  if (pinned.corrections.length > 0) corrections.push({ kind: 'pinned' });
  return pinned.choice;
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

function widestSteps({ beliefSteps }: ChoiceLimits): Limits {
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
