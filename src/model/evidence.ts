/**
 * The types of the evidence after validation (`load-evidence.ts`). Shares are 0–1 and differences of shares −1 to 1, never per
 * cent, so that no conversion is needed before computing.
 */

import type { RecordId } from './record-ids.ts';

export type { RecordId } from './record-ids.ts';
export type SourceId = string;

/** The same words in Danish and in English. */
export type LocalText = { readonly da: string; readonly en: string };

/**
 * What a statement may be used for: K causal as claimed by the source, A association or prediction,
 * D description, S simulation, E evaluation cited second-hand, P practice guidance, Q qualitative,
 * N narrative, method (how something was done or defined), rule (a rule of law or of the tool).
 */
export type Status = 'K' | 'A' | 'D' | 'S' | 'E' | 'P' | 'Q' | 'N' | 'method' | 'rule';

/** `distance` is the size of a difference of shares where no direction is meant, such as a standard error; `relative` is a change against a start (−0.22 = 22 per cent less); `ratio` a plain factor. */
export type Unit = 'share' | 'shareDifference' | 'distance' | 'relative' | 'ratio' | 'count' | 'years' | 'months' | 'weeks';

export type Interval = 'notPublished' | 'notApplicable' | { readonly low: number; readonly high: number; readonly level: number };

export type Approximation = 'exactly' | 'about' | 'lessThan' | 'justUnder' | 'justOver' | 'moreThan' | 'atLeast' | 'atMost';

/** One number with its interval, unit and label. */
export type Measure = {
  readonly amount: number | 'notPublished';
  readonly unit: Unit;
  readonly interval: Interval;
  readonly approximation: Approximation;
  /** Names the value if a record has several. */
  readonly label?: LocalText;
};

export type SampleSize =
  'notPublished' | 'notApplicable' | { readonly amount: number; readonly of: 'citizens' | 'answers' | 'caseworkers' | 'interviews' };

/** A corrected misprint: what is printed, why we read it otherwise, and how sure we are. */
export type PrintCorrection = {
  readonly code: string;
  readonly printed: string;
  readonly corrected: LocalText;
  readonly reason: LocalText;
  readonly confidence: 'certain' | 'veryHigh' | 'high' | 'mediumHigh';
};

type RecordBase = {
  readonly id: RecordId;
  readonly source: SourceId;
  /** The position in the source: the section, and the lines of the plain-text edition we worked from. */
  readonly place: { readonly section: LocalText; readonly lines: string };
  readonly label: LocalText;
  readonly text: LocalText;
  readonly outcome: string;
  readonly population: string;
  readonly period: string;
  readonly status: readonly Status[];
  readonly n: SampleSize;
  readonly caveats: readonly LocalText[];
  readonly conflictsWith: readonly RecordId[];
  readonly correctsPrint: readonly PrintCorrection[];
};

export type Quantity = RecordBase & { readonly kind: 'quantity'; readonly values: Readonly<Record<string, Measure>> };

export type Direction = RecordBase & {
  readonly kind: 'direction';
  readonly direction: 'more' | 'less' | 'none' | 'mixed' | 'notStated';
  readonly strength: 'weak' | 'some' | 'stated' | 'clear' | 'strong' | 'significant' | 'notStated';
};

export type Statement = RecordBase & { readonly kind: 'statement' };

/** A figure that Trædesten computes from published ones; a test recomputes it. */
export type OwnCalculation = RecordBase & {
  readonly kind: 'calculation';
  readonly values: Readonly<Record<string, Measure>>;
  readonly from: readonly RecordId[];
  readonly formula: LocalText;
};

/** A number that nobody has published: the tool needs it and declares it as its own choice. */
export type NamedChoice = RecordBase & { readonly kind: 'choice'; readonly values: Readonly<Record<string, Measure>> };

export type EvidenceRecord = Quantity | Direction | Statement | OwnCalculation | NamedChoice;

/** A person or an organisation. Given names stand as in the source, which often has initials only. */
export type Author = { readonly family: string; readonly given: string } | { readonly name: string };

export type Source = {
  readonly id: SourceId;
  readonly title: LocalText;
  /** null: not stated in the text we had. */
  readonly authors: readonly Author[] | null;
  /** The text we had says that there are more than it names. */
  readonly moreAuthors?: true;
  readonly publisher: string | null;
  readonly date: LocalText;
  readonly language: 'da' | 'en' | 'both';
  /** `excerpt`: a page of which we read only the beginning; nothing is computed from it. */
  readonly type: 'report' | 'chapter' | 'slides' | 'strategy' | 'law' | 'own' | 'excerpt';
  /** URL of a web page. */
  readonly address?: string;
  readonly note: LocalText;
};

/** Name and meaning of a key of outcome, population or status. */
export type Term = { readonly name: LocalText; readonly meaning: LocalText };

export type Terms = {
  readonly outcomes: Readonly<Record<string, Term>>;
  readonly populations: Readonly<Record<string, Term>>;
  readonly statuses: Readonly<Record<Status, Term>>;
};

export type Evidence = {
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly terms: Terms;
  /** By id; the key is any text, because a link or a token may name a record that does not exist. */
  readonly records: Readonly<Record<string, EvidenceRecord>>;
};

/** The amounts by record id and key, without texts: the first screen computes with these before any record is opened. */
export type EvidenceNumbers = {
  readonly records: Readonly<Record<string, { readonly values: Readonly<Record<string, Pick<Measure, 'amount'>>> }>>;
};
