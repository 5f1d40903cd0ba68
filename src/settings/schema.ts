/**
 * The strict schema of `kommune.json`. Messages are keys of `FieldTrouble`; the sentences are texts of the site.
 * Cross-references between fields and to instruments are checked afterwards.
 */
import * as z from 'zod/mini';
import { worstCpr } from '../intake/cpr.ts';
import { cleanWords } from '../intake/text-limits.ts';
import { isDay } from '../model/days.ts';
import { needKeys, needsOptions, partOptions } from '../model/needs.ts';
import { contrastOn, leastContrast } from './contrast.ts';
import type { FieldTrouble } from './mistake.ts';
import { storageModes } from '../model/storage-mode.ts';
import { doorNames, localHows, offeredLanguages, officerQuestions, type Accent, type OfficerQuestion } from './settings.ts';

// zod's compiled schemas need eval, which the page's policy forbids.
z.config({ jitless: true });

export const version = 1;
/** Maximum lengths: texts in characters, lists in entries. */
const longest = {
  name: 80,
  line: 200,
  text: 1500,
  address: 300,
  logo: 120_000,
  list: 60,
  conditions: 12,
  help: 12,
  coverage: 200,
} as const;

const trouble = (kind: FieldTrouble): { error: FieldTrouble } => ({ error: kind });
const refined = <Value>(holds: (value: Value) => boolean, kind: FieldTrouble) => z.refine<Value>(holds, trouble(kind));

/** Refuses sure and possible CPR numbers only: a date alone is allowed in a text. */
const withoutCpr = refined((text: string) => !['sure', 'maybe'].includes(worstCpr(text) ?? ''), 'cpr');

const words = (limit: number) =>
  z.string(trouble('text')).check(
    z.overwrite(cleanWords),
    refined((text) => text.trim() !== '', 'emptyText'),
    z.maxLength(limit, trouble('tooLong')),
    withoutCpr,
  );
const localWords = (limit: number) => z.strictObject({ da: words(limit), en: z.optional(words(limit)) }, trouble('object'));

const address = words(longest.address).check(refined(isWebAddress, 'https'));
const day = z.string(trouble('day')).check(refined(isDay, 'day'));
const id = z.string(trouble('id')).check(z.regex(/^[a-z][A-Za-z0-9]{1,39}$/, { ...trouble('id'), abort: true }), withoutCpr);
const listOf = <Item extends z.core.SomeType>(item: Item, limit: number = longest.list) =>
  z.array(item, trouble('list')).check(z.maxLength(limit, trouble('tooMany')));
const choicesOf = <const Values extends readonly string[]>(values: Values) =>
  listOf(z.enum(values, trouble('option'))).check(refined((list) => new Set(list).size === list.length, 'repeated'));

const colour = (side: keyof Accent, kind: FieldTrouble) =>
  z.string(trouble('colour')).check(
    z.regex(/^#[0-9a-fA-F]{6}$/, { ...trouble('colour'), abort: true }),
    refined((text) => contrastOn(side, text) >= leastContrast, kind),
  );

const image = z.string(trouble('logoType')).check(
  z.refine((text) => !/^data:image\/svg/i.test(text), { ...trouble('logoSvg'), abort: true }),
  z.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, { ...trouble('logoType'), abort: true }),
  z.maxLength(longest.logo, trouble('logoTooLarge')),
);

/** Maximum length of the logo's data: URL in characters. */
export const longestLogo = longest.logo;

/** Why an image, as a data: URL, cannot be the logo; null if it can. */
export function logoTrouble(address: string): FieldTrouble | null {
  const [issue] = image.safeParse(address).error?.issues ?? [];
  return issue ? (issue.message as FieldTrouble) : null;
}

const phone = z.string(trouble('phone')).check(z.regex(/^\+?[0-9](?: ?[0-9]){2,14}$/, { ...trouble('phone'), abort: true }), withoutCpr);
const mail = z
  .string(trouble('mail'))
  .check(z.regex(/^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/u, { ...trouble('mail'), abort: true }), withoutCpr);
const ways = { phone: z.optional(phone), mail: z.optional(mail), address: z.optional(address) };

const help = z.strictObject({ name: localWords(longest.name), text: z.optional(localWords(longest.line)), ...ways }, trouble('object'));

const answer = z.optional(localWords(longest.text));
const answers = Object.fromEntries(officerQuestions.map((question) => [question, answer])) as Record<OfficerQuestion, typeof answer>;

const date = z
  .strictObject(
    {
      instrument: id,
      validFrom: z.optional(day),
      validTo: z.optional(day),
      checkedOn: day,
      note: z.optional(localWords(longest.text)),
    },
    trouble('object'),
  )
  .check(refined(({ validFrom, validTo }) => validFrom === undefined || validTo === undefined || validFrom <= validTo, 'days'));

const own = z.strictObject(
  {
    id,
    group: z.enum(['jobOriented', 'upgrading', 'social', 'health', 'guidance'], trouble('option')),
    name: localWords(longest.name),
    text: localWords(longest.text),
    meets: choicesOf(needKeys),
    targetGroups: choicesOf(needsOptions.targetGroup),
    conditions: listOf(localWords(longest.line), longest.conditions),
    validTo: z.optional(day),
    checkedOn: day,
  },
  trouble('object'),
);

/** Whether the part belongs to the need and the instrument exists is checked afterwards. */
const coverage = z.strictObject(
  {
    need: z.enum(needKeys, trouble('option')),
    part: z.optional(z.enum([...partOptions.skills, ...partOptions.health], trouble('option'))),
    targetGroups: choicesOf(needsOptions.targetGroup).check(refined((list) => list.length > 0, 'missing')),
    instrument: id,
    how: z.optional(z.enum(localHows, trouble('option'))),
  },
  trouble('object'),
);

export const settingsSchema = z.strictObject(
  {
    $schema: z.optional(z.string(trouble('text')).check(z.maxLength(longest.address, trouble('tooLong')))),
    version: z.literal(version, trouble('version')),
    name: z.optional(words(longest.name)),
    logo: z.optional(z.strictObject({ image, text: words(longest.name) }, trouble('object'))),
    accent: z.optional(
      z.strictObject({ onLight: colour('onLight', 'contrastOnLight'), onDark: colour('onDark', 'contrastOnDark') }, trouble('object')),
    ),
    contact: z.optional(z.strictObject({ name: z.optional(words(longest.name)), ...ways }, trouble('object'))),
    security: z.optional(z.strictObject({ mail: ways.mail, address: ways.address }, trouble('object'))),
    help: z.optional(listOf(help, longest.help)),
    dataProtection: z.optional(z.strictObject({ answeredOn: day, ...answers }, trouble('object'))),
    accessibility: z.optional(address),
    privacy: z.optional(address),
    storage: z.optional(z.enum(storageModes, trouble('option'))),
    languages: z.optional(choicesOf(offeredLanguages).check(refined((list) => list.includes('da'), 'danish'))),
    doors: z.optional(choicesOf(doorNames)),
    texts: z.optional(
      z.strictObject(
        { frontLead: z.optional(localWords(longest.text)), whereToTurn: z.optional(localWords(longest.text)) },
        trouble('object'),
      ),
    ),
    strategy: z.optional(
      z.strictObject(
        {
          hidden: z.optional(listOf(id).check(refined((list) => new Set(list).size === list.length, 'repeated'))),
          dates: z.optional(listOf(date).check(refined(unlike('instrument'), 'repeated'))),
          own: z.optional(listOf(own).check(refined(unlike('id'), 'repeated'))),
          coverage: z.optional(listOf(coverage, longest.coverage)),
        },
        trouble('object'),
      ),
    ),
    businessCycle: z.optional(z.enum(['boom', 'recession'], trouble('option'))),
  },
  trouble('object'),
);

/** The type of a valid file, before defaults. */
export type SettingsFile = z.infer<typeof settingsSchema>;

function unlike<Field extends string>(field: Field) {
  return (list: readonly Readonly<Record<Field, string>>[]): boolean => new Set(list.map((entry) => entry[field])).size === list.length;
}

/** An https URL with a host name: no user, no port. */
function isWebAddress(text: string): boolean {
  if (!/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s\\"<>]*)?$/i.test(text)) return false;
  return URL.canParse(text) && new URL(text).username === '';
}
