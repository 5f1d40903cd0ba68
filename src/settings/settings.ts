/**
 * What a municipality may decide for its own copy of the site. Written in `kommune.json` beside the page,
 * or in a block of its own within the single file; nothing of it is ever part of what we ship.
 */
import type { InstrumentGroup, IsoDate } from '../model/guidance.ts';
import type { AnswerTo, Need, NeedPart, TargetGroup } from '../model/needs.ts';
import type { StorageMode } from '../model/storage-mode.ts';

export const offeredLanguages = ['da', 'en'] as const;
/** The pages that the front page leads to: three by a door, the others by a line under them. */
export const largeDoors = ['prognosis', 'workshop', 'understand'] as const;
export const smallDoors = ['advice', 'knowledge', 'numbers'] as const;
export const doors = [...largeDoors, ...smallDoors] as const;

export type Door = (typeof doors)[number];

/** Words of the municipality. Where there is no English, Danish is shown, marked as Danish. */
export type LocalWords = { readonly da: string; readonly en?: string };

export type Contact = {
  readonly name?: string;
  readonly phone?: string;
  readonly mail?: string;
  /** A page on the web, https only. */
  readonly address?: string;
};

/** Two colours `#rrggbb`: none can be read on both a white and a nearly black surface. */
export type Accent = { readonly onLight: string; readonly onDark: string };

export type LocalDate = {
  /** The id of a shipped instrument. */
  readonly instrument: string;
  readonly validFrom?: IsoDate;
  /** The last day. */
  readonly validTo?: IsoDate;
  /** The day on which the municipality last looked. */
  readonly checkedOn: IsoDate;
  readonly note?: LocalWords;
};

/** Something the municipality offers and no source at hand speaks of. */
export type LocalInstrument = {
  readonly id: string;
  readonly group: Exclude<InstrumentGroup, 'none'>;
  readonly name: LocalWords;
  readonly text: LocalWords;
  /** The needs it is meant for, as a whole and for all its target groups. */
  readonly meets: readonly Need[];
  readonly targetGroups: readonly TargetGroup[];
  readonly conditions: readonly LocalWords[];
  readonly validTo?: IsoDate;
  readonly checkedOn: IsoDate;
};

export const localHows = ['direct', 'place'] as const;

/** That an instrument, shipped or own, covers a need here. */
export type LocalCoverage = {
  readonly need: Need;
  /** The part of the need that it is about; left out: all of them. */
  readonly part?: NeedPart;
  readonly targetGroups: readonly TargetGroup[];
  /** The id of a shipped instrument or of one of the municipality's own. */
  readonly instrument: string;
  /** Whether it is for the need as such, which holds where nothing is said, or trained at the workplace. Weighs the same (`local-coverage.ts`). */
  readonly how?: (typeof localHows)[number];
};

export type LocalStrategy = {
  /** The ids of shipped instruments that are not offered here. */
  readonly hidden: readonly string[];
  readonly dates: readonly LocalDate[];
  readonly own: readonly LocalInstrument[];
  readonly coverage: readonly LocalCoverage[];
};

export type Settings = {
  readonly name: string | null;
  /** The image as a data: address, png, jpeg or webp, and what it says. */
  readonly logo: { readonly image: string; readonly text: string } | null;
  readonly accent: Accent | null;
  readonly contact: Contact;
  readonly accessibility: string | null;
  readonly privacy: string | null;
  readonly storage: StorageMode;
  readonly languages: readonly (typeof offeredLanguages)[number][];
  readonly doors: readonly Door[];
  readonly texts: { readonly frontLead?: LocalWords; readonly whereToTurn?: LocalWords };
  readonly strategy: LocalStrategy;
  /** The same for everyone in the municipality, so that nobody has to answer it of a citizen. */
  readonly businessCycle: AnswerTo<'businessCycle'>;
};

/** What holds where the municipality has said nothing. */
export const defaultSettings: Settings = {
  name: null,
  logo: null,
  accent: null,
  contact: {},
  accessibility: null,
  privacy: null,
  storage: 'browser',
  languages: offeredLanguages,
  doors,
  texts: {},
  strategy: { hidden: [], dates: [], own: [], coverage: [] },
  businessCycle: 'unknown',
};
