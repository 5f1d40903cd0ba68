/**
 * Parses and validates the text of `kommune.json`: either the whole file is used, or none of it and every mistake is reported.
 */
import { cleanedPlaces } from '../intake/cleaned-places.ts';
import { readJson } from '../intake/read-json.ts';
import { limits } from '../intake/text-limits.ts';
import { pathOf } from './json-lines.ts';
import type { FieldTrouble, Mistake } from './mistake.ts';
import { settingsSchema, type SettingsFile } from './schema.ts';
import { defaultSettings, doors, formerDoors, type Door, type doorNames, type Settings } from './settings.ts';

export type ReadSettings = {
  readonly settings: Settings;
  readonly mistakes: readonly Mistake[];
  /** How many texts are used otherwise than they stand in the file, because they were cleaned. */
  readonly cleaned: number;
};

type Issue = { readonly code: string; readonly message: string; readonly path: readonly PropertyKey[] };

/** Never throws; if there is a mistake the settings are the defaults. */
export function readSettings(text: string): ReadSettings {
  const refuse = (...mistakes: Mistake[]): ReadSettings => ({ settings: defaultSettings, mistakes, cleaned: 0 });
  const plain = text.replace(/^\ufeff/, '');
  if (/^\s*</.test(plain)) return refuse(fileMistake('html'));
  const read = readJson(plain, { length: limits.configBytes, depth: limits.jsonDepth });
  if (read.kind === 'tooLarge') return refuse(fileMistake('tooLarge', { limit: limits.configBytes / 1024 }));
  if (read.kind === 'empty') return refuse(fileMistake('empty'));
  if (read.kind !== 'fine') return refuse(fileMistake(read.kind, { line: read.line, column: read.column }));
  const parsed = settingsSchema.safeParse(read.value);
  if (parsed.success)
    return { settings: complete(parsed.data), mistakes: [], cleaned: cleanedPlaces(read.value, parsed.data)?.length ?? 0 };
  return refuse(...parsed.error.issues.flatMap((issue) => mistakesOf(issue, read.value)).slice(0, limits.errorsShown));
}

/** A mistake in the file as a whole. */
export function fileMistake(kind: Mistake['kind'], values: Mistake['values'] = {}): Mistake {
  return { path: '', kind, values };
}

/** Fills in the defaults. */
function complete({ texts = {}, strategy = {}, contact = {}, security = {}, ...rest }: SettingsFile): Settings {
  const { hidden = [], dates = [], own = [], coverage = [] } = strategy;
  return {
    name: rest.name ?? null,
    logo: rest.logo ?? null,
    accent: rest.accent ?? null,
    contact: withoutGaps(contact),
    security: withoutGaps(security),
    help: (rest.help ?? []) as Settings['help'],
    dataProtection: (rest.dataProtection ?? null) as Settings['dataProtection'],
    accessibility: rest.accessibility ?? null,
    privacy: rest.privacy ?? null,
    storage: rest.storage ?? defaultSettings.storage,
    languages: rest.languages ?? defaultSettings.languages,
    doors: rest.doors ? doorsOf(rest.doors) : defaultSettings.doors,
    texts: withoutGaps(texts) as Settings['texts'],
    strategy: { hidden, dates, own, coverage } as Settings['strategy'],
    businessCycle: rest.businessCycle ?? defaultSettings.businessCycle,
  };
}

/** The doors that the names stand for, each once. */
function doorsOf(names: readonly (typeof doorNames)[number][]): readonly Door[] {
  const open = names.map((name): Door => (name in formerDoors ? formerDoors[name as keyof typeof formerDoors] : (name as Door)));
  return doors.filter((door) => open.includes(door));
}

/** Removes undefined values: JSON has none, but the type of an optional field includes them. */
function withoutGaps<Fields extends object>(fields: Fields): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: Exclude<Fields[Key], undefined>;
  };
}

function mistakesOf(issue: Issue, file: unknown): Mistake[] {
  if (issue.code === 'unrecognized_keys' && 'keys' in issue && Array.isArray(issue.keys))
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, String(key)]), kind: 'foreign' as const, values: {} }));
  const isMissing = issue.code.startsWith('invalid_') && valueAt(file, issue.path) === undefined;
  const limit = 'maximum' in issue && typeof issue.maximum === 'number' ? { limit: issue.maximum } : {};
  return [{ path: pathOf(issue.path), kind: isMissing ? 'missing' : (issue.message as FieldTrouble), values: limit }];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined),
    value,
  );
}
