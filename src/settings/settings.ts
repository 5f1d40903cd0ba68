/**
 * The settings of a municipality's copy of the site, from `kommune.json` beside the page or a block in the single file. The
 * shipped site contains none.
 */
import type { InstrumentGroup, IsoDate } from '../model/guidance.ts';
import type { AnswerTo, Need, NeedPart, TargetGroup } from '../model/needs.ts';
import type { StorageMode } from '../model/storage-mode.ts';

export const offeredLanguages = ['da', 'en'] as const;
/** The pages that the front page links to: three as doors, the others as links below. */
export const largeDoors = ['citizen', 'team', 'understand'] as const;
export const smallDoors = ['knowledge', 'numbers'] as const;
export const doors = [...largeDoors, ...smallDoors] as const;

export type Door = (typeof doors)[number];

/** What doors were called in files written before their pages were joined with others. */
export const formerDoors = { prognosis: 'citizen', advice: 'citizen', workshop: 'team' } as const satisfies Readonly<Record<string, Door>>;

/** Every name of a door that a file may hold. */
export const doorNames = [...doors, ...(Object.keys(formerDoors) as (keyof typeof formerDoors)[])] as const;

/** Texts of the municipality. If English is missing, Danish is shown with `lang="da"`. */
export type LocalWords = { readonly da: string; readonly en?: string };

export type Contact = {
  readonly name?: string;
  readonly phone?: string;
  readonly mail?: string;
  /** https URL. */
  readonly address?: string;
};

/** Two `#rrggbb` colours: no single colour has enough contrast on both white and near-black. */
export type Accent = { readonly onLight: string; readonly onDark: string };

export type LocalDate = {
  /** The id of a shipped instrument. */
  readonly instrument: string;
  readonly validFrom?: IsoDate;
  /** The last day. */
  readonly validTo?: IsoDate;
  /** The day on which the municipality last checked. */
  readonly checkedOn: IsoDate;
  readonly note?: LocalWords;
};

/** An instrument that the municipality offers and no source mentions. */
export type LocalInstrument = {
  readonly id: string;
  readonly group: Exclude<InstrumentGroup, 'none'>;
  readonly name: LocalWords;
  readonly text: LocalWords;
  /** The needs it is for, with all their parts and in all its target groups. */
  readonly meets: readonly Need[];
  readonly targetGroups: readonly TargetGroup[];
  readonly conditions: readonly LocalWords[];
  readonly validTo?: IsoDate;
  readonly checkedOn: IsoDate;
};

export const localHows = ['direct', 'place'] as const;

/** Says that a shipped or local instrument covers a need. */
export type LocalCoverage = {
  readonly need: Need;
  /** The part of the need; if left out, all parts. */
  readonly part?: NeedPart;
  readonly targetGroups: readonly TargetGroup[];
  /** The id of a shipped or local instrument. */
  readonly instrument: string;
  /** For the need itself (default), or trained at the workplace. Both rank the same (`local-coverage.ts`). */
  readonly how?: (typeof localHows)[number];
};

export type LocalStrategy = {
  /** The ids of shipped instruments that are not offered. */
  readonly hidden: readonly string[];
  readonly dates: readonly LocalDate[];
  readonly own: readonly LocalInstrument[];
  readonly coverage: readonly LocalCoverage[];
};

/** Help from others than the caseworker, for the page for the public. */
export type HelpOffer = {
  readonly name: LocalWords;
  readonly text?: LocalWords;
  readonly phone?: string;
  readonly mail?: string;
  /** https URL. */
  readonly address?: string;
};

/** What a data protection officer is asked, and what only the municipality can answer for its own copy. */
export const officerQuestions = ['ai', 'controller', 'impactAssessment', 'retention', 'access', 'recordKeeping', 'sharedProfiles'] as const;
export type OfficerQuestion = (typeof officerQuestions)[number];

/** The municipality's answers, and the day on which they were given. */
export type DataProtection = { readonly answeredOn: IsoDate } & { readonly [Question in OfficerQuestion]?: LocalWords };

export type Settings = {
  readonly name: string | null;
  /** A data: URL of a png, jpeg or webp image, and its alternative text. */
  readonly logo: { readonly image: string; readonly text: string } | null;
  readonly accent: Accent | null;
  readonly contact: Contact;
  /** Where a weakness in the copy is reported. */
  readonly security: Pick<Contact, 'mail' | 'address'>;
  readonly help: readonly HelpOffer[];
  readonly dataProtection: DataProtection | null;
  readonly accessibility: string | null;
  readonly privacy: string | null;
  readonly storage: StorageMode;
  readonly languages: readonly (typeof offeredLanguages)[number][];
  readonly doors: readonly Door[];
  readonly texts: { readonly frontLead?: LocalWords; readonly whereToTurn?: LocalWords };
  readonly strategy: LocalStrategy;
  /** Equal for all citizens of the municipality, so it is not asked. */
  readonly businessCycle: AnswerTo<'businessCycle'>;
};

/** The settings without a file. */
export const defaultSettings: Settings = {
  name: null,
  logo: null,
  accent: null,
  contact: {},
  security: {},
  help: [],
  dataProtection: null,
  accessibility: null,
  privacy: null,
  storage: 'browser',
  languages: offeredLanguages,
  doors,
  texts: {},
  strategy: { hidden: [], dates: [], own: [], coverage: [] },
  businessCycle: 'unknown',
};
