/**
 * The screen as it stands in the address: `#/prognose?tro=3&skift=1`. Only what differs from the
 * default is written. Whatever comes in from an address is brought to the nearest allowed value.
 */
import type { Belief } from './belief.ts';

export type Language = 'da' | 'en';
export type Page = 'front' | 'prognosis';

/** What the user chose on the prognosis screen. */
export type Choice = {
  readonly belief: Belief | null;
  readonly pastChanges: number;
  readonly changes: number;
  readonly beliefSteps: number;
};

export type Address = { readonly page: Page; readonly language: Language; readonly choice: Choice };

/** Lowest and highest allowed whole number. */
export type Limits = readonly [number, number];

/** What the engine can compute with. */
export type ChoiceLimits = {
  readonly pastChanges: Limits;
  changes(belief: Belief | null, pastChanges: number): Limits;
  beliefSteps(belief: Belief | null): Limits;
};

export type Parameter = 'tro' | 'bag' | 'skift' | 'trin' | 'sprog';

/**
 * Something in an address or a choice that was not used as it stood. `together`: right by itself,
 * but not with the rest. What was written is never repeated, since it may be anything.
 */
export type Correction =
  | { readonly kind: 'value' | 'together'; readonly parameter: Parameter; readonly choice: Choice }
  | { readonly kind: 'foreign' | 'repeated' | 'tooLong' | 'page' };

export const defaultChoice: Choice = { belief: null, pastChanges: 0, changes: 0, beliefSteps: 0 };
export const defaultAddress: Address = { page: 'front', language: 'da', choice: defaultChoice };

const paths: Readonly<Record<Page, string>> = { front: '/', prognosis: '/prognose' };
const longestRead = 8000;

/** Reads the hash of an address, with or without its `#`. Never throws. */
export function readAddress(hash: string, limits: ChoiceLimits): { address: Address; corrections: Correction[] } {
  const text = hash.replace(/^#/, '');
  if (text.length > longestRead) return { address: defaultAddress, corrections: [{ kind: 'tooLong' }] };
  if (text === '') return { address: defaultAddress, corrections: [] };

  const [path = '', query = ''] = splitOnce(text, '?');
  const plainPath = `/${path.replace(/^\/|\/$/g, '').toLowerCase()}`;
  const page = (Object.keys(paths) as Page[]).find((key) => paths[key] === plainPath);
  if (!page)
    return {
      address: { ...defaultAddress, language: readLanguage(new URLSearchParams(query).get('sprog')) ?? 'da' },
      corrections: [{ kind: 'page' }],
    };

  const corrections: Correction[] = [];
  const given = readParameters(query, page, corrections);
  const language = readLanguage(given.get('sprog') ?? 'da');
  const wanted: Choice = {
    belief: readBelief(given.get('tro')),
    pastChanges: readWhole(given.get('bag'), limits.pastChanges),
    changes: readWhole(given.get('skift'), limits.changes(null, 0)),
    beliefSteps: readWhole(given.get('trin'), widestSteps(limits)),
  };
  const settled = settle(wanted, limits);
  const unread = choiceFields.filter(([parameter, field]) => given.has(parameter) && !says(given.get(parameter), wanted[field]));
  for (const [parameter] of unread) corrections.push({ kind: 'value', parameter, choice: settled.choice });
  if (language === null) corrections.push({ kind: 'value', parameter: 'sprog', choice: settled.choice });
  // What could not be read has been told already; that it did not fit either is not worth a second sentence.
  const told = unread.map(([parameter]): string => parameter);
  corrections.push(...settled.corrections.filter((correction) => !('parameter' in correction && told.includes(correction.parameter))));
  return { address: { page, language: language ?? 'da', choice: settled.choice }, corrections };
}

/** Writes the hash of an address with its `#`. */
export function writeAddress({ page, language, choice }: Address): string {
  const parameters: string[] = [];
  if (page === 'prognosis')
    for (const [parameter, field] of choiceFields)
      if (choice[field] !== defaultChoice[field]) parameters.push(`${parameter}=${choice[field]}`);
  if (language !== 'da') parameters.push(`sprog=${language}`);
  return `#${paths[page]}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
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
  const corrections = choiceFields.flatMap(([parameter, field]): Correction[] =>
    settled[field] === choice[field] ? [] : [{ kind: 'together', parameter, choice: settled }],
  );
  return { choice: settled, corrections };
}

const choiceFields: readonly (readonly [Exclude<Parameter, 'sprog'>, keyof Choice])[] = [
  ['tro', 'belief'],
  ['bag', 'pastChanges'],
  ['skift', 'changes'],
  ['trin', 'beliefSteps'],
];

/** The parameters that a page has a use for. */
const parametersOf: Readonly<Record<Page, readonly string[]>> = {
  front: ['sprog'],
  prognosis: [...choiceFields.map(([parameter]) => parameter), 'sprog'],
};

function readLanguage(text: string | null): Language | null {
  return text === 'da' || text === 'en' ? text : null;
}

function readParameters(query: string, page: Page, corrections: Correction[]): Map<string, string> {
  const given = new Map<string, string>();
  const add = (kind: 'foreign' | 'repeated'): void => {
    if (!corrections.some((known) => known.kind === kind)) corrections.push({ kind });
  };
  for (const [name, value] of new URLSearchParams(query)) {
    if (!parametersOf[page].includes(name)) add('foreign');
    else if (given.has(name)) add('repeated');
    else given.set(name, value);
  }
  return given;
}

function readBelief(text: string | undefined): Belief | null {
  const number = wholeNumber(text);
  return number === null ? null : (clamp(number, [1, 5]) as Belief);
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
