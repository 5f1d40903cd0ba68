/** The form of the municipality's file: every field as it stands in the form, and the file that it makes. */
import type { Need, TargetGroup } from '../model/needs.ts';
import { version } from '../settings/schema.ts';
import type { Door, LocalDate, LocalWords, OwnInstrument, Settings, StorageMode } from '../settings/settings.ts';

export type WordsDraft = { da: string; en: string };
export type DateDraft = { instrument: string; validFrom: string; validTo: string; checkedOn: string; note: WordsDraft };
export type OwnDraft = {
  id: string;
  group: OwnInstrument['group'];
  name: WordsDraft;
  text: WordsDraft;
  meets: Need[];
  targetGroups: TargetGroup[];
  /** One condition on each line. */
  conditions: WordsDraft;
  validTo: string;
  checkedOn: string;
};

export type SettingsDraft = {
  name: string;
  logo: { image: string; text: string };
  hasAccent: boolean;
  accent: { onLight: string; onDark: string };
  contact: { name: string; phone: string; mail: string; address: string };
  accessibility: string;
  privacy: string;
  storage: StorageMode;
  hasEnglish: boolean;
  doors: Door[];
  texts: { frontLead: WordsDraft; whereToTurn: WordsDraft };
  hidden: string[];
  dates: DateDraft[];
  own: OwnDraft[];
};

/** A colour of our own to begin with, readable on both. */
const firstAccent = { onLight: '#0b5d5e', onDark: '#7fd0c6' };

export function draftOf({ name, logo, accent, contact, languages, texts, strategy, ...rest }: Settings): SettingsDraft {
  return {
    name: name ?? '',
    logo: { image: logo?.image ?? '', text: logo?.text ?? '' },
    hasAccent: accent !== null,
    accent: { ...(accent ?? firstAccent) },
    contact: { name: contact.name ?? '', phone: contact.phone ?? '', mail: contact.mail ?? '', address: contact.address ?? '' },
    accessibility: rest.accessibility ?? '',
    privacy: rest.privacy ?? '',
    storage: rest.storage,
    hasEnglish: languages.includes('en'),
    doors: [...rest.doors],
    texts: { frontLead: wordsDraft(texts.frontLead), whereToTurn: wordsDraft(texts.whereToTurn) },
    hidden: [...strategy.hidden],
    dates: strategy.dates.map(dateDraft),
    own: strategy.own.map(ownDraft),
  };
}

export function emptyDate(instrument: string, today: string): DateDraft {
  return { instrument, validFrom: '', validTo: '', checkedOn: today, note: wordsDraft() };
}

/** @param taken the ids in use */
export function emptyOwn(taken: readonly string[], today: string): OwnDraft {
  let number = 1;
  while (taken.includes(`local${number}`)) number += 1;
  return {
    id: `local${number}`,
    group: 'jobOriented',
    name: wordsDraft(),
    text: wordsDraft(),
    meets: [],
    targetGroups: ['vulnerable'],
    conditions: wordsDraft(),
    validTo: '',
    checkedOn: today,
  };
}

/** The text of the file: what was left empty is left out. Whether it holds is for `readSettings` to say. */
export function fileOf(draft: SettingsDraft): string {
  const { name, logo, accent, contact, accessibility, privacy, storage, doors, texts, hidden, dates, own } = draft;
  const file = {
    $schema: './kommune.schema.json',
    version,
    name,
    logo: logo.image === '' ? '' : { image: logo.image, text: logo.text },
    accent: draft.hasAccent ? { onLight: accent.onLight, onDark: accent.onDark } : '',
    contact: filled(contact),
    accessibility,
    privacy,
    storage,
    languages: draft.hasEnglish ? ['da', 'en'] : ['da'],
    doors,
    texts: filled({ frontLead: wordsFile(texts.frontLead), whereToTurn: wordsFile(texts.whereToTurn) }),
    strategy: { hidden, dates: dates.map(dateFile), own: own.map(ownFile) },
  };
  return `${JSON.stringify(filled(file), null, 2)}\n`;
}

function wordsDraft(words?: LocalWords): WordsDraft {
  return { da: words?.da ?? '', en: words?.en ?? '' };
}

function dateDraft({ instrument, validFrom = '', validTo = '', checkedOn, note }: LocalDate): DateDraft {
  return { instrument, validFrom, validTo, checkedOn, note: wordsDraft(note) };
}

function ownDraft({ id, group, name, text, meets, targetGroups, conditions, validTo = '', checkedOn }: OwnInstrument): OwnDraft {
  return {
    id,
    group,
    name: wordsDraft(name),
    text: wordsDraft(text),
    meets: [...meets],
    targetGroups: [...targetGroups],
    conditions: {
      da: conditions.map(({ da }) => da).join('\n'),
      en: conditions
        .map(({ en = '' }) => en)
        .join('\n')
        .trimEnd(),
    },
    validTo,
    checkedOn,
  };
}

function dateFile({ instrument, validFrom, validTo, checkedOn, note }: DateDraft): unknown {
  return filled({ instrument, validFrom, validTo, checkedOn, note: wordsFile(note) });
}

function ownFile({ id, group, name, text, meets, targetGroups, conditions, validTo, checkedOn }: OwnDraft): unknown {
  const english = conditions.en.split('\n');
  const lines = conditions.da.split('\n').map((da, index) => wordsFile({ da, en: english[index] ?? '' }));
  return {
    id,
    group,
    name: wordsFile(name) || { da: '' },
    text: wordsFile(text) || { da: '' },
    meets,
    targetGroups,
    conditions: lines.filter((line) => line !== ''),
    ...(validTo === '' ? {} : { validTo }),
    checkedOn,
  };
}

/** Nothing where nothing was written; English alone is kept, so that the missing Danish is named. */
function wordsFile({ da, en }: WordsDraft): { da: string; en?: string } | '' {
  const [danish, english] = [da.trim(), en.trim()];
  if (danish === '' && english === '') return '';
  return english === '' ? { da: danish } : { da: danish, en: english };
}

/** The fields that hold something; nothing at all where none does. */
function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> | '' {
  const kept = Object.entries(fields).filter(([, value]) => (typeof value === 'string' ? value.trim() !== '' : true));
  return kept.length > 0 ? Object.fromEntries(kept.map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])) : '';
}
