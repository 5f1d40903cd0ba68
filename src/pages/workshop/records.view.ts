import type { RecordId } from '../../model/evidence.ts';

/** What the study of effective caseworkers says of each kind of effort, by the record that says it. */
export const effortRecords = {
  combined: 'bip2018-27',
  external: 'bip2018-20',
  upskilling: 'bip2018-23',
  generalSkills: 'bip2018-23b',
  wageSubsidy: 'bip2018-21',
  tempHours: 'bip2018-22',
  jobOriented: 'bip2018-16',
  noEffort: 'bip2018-26',
  jobSearch: 'bip2018-18',
  knowledge: 'bip2018-17',
  internal: 'bip2018-19',
  rehabilitation: 'bip2018-23a',
  social: 'bip2018-24',
  socialSkills: 'bip2018-24a',
  health: 'bip2018-25',
  healthTools: 'bip2018-25a',
  mentor: 'bip2018-22b',
  tradeSkills: 'bip2018-23c',
  everyday: 'bip2018-24b',
} as const satisfies Readonly<Record<string, RecordId>>;

export type EffortKey = keyof typeof effortRecords;

/** Every effort, in the order it is shown. */
export const effortKeys = Object.keys(effortRecords) as EffortKey[];

/** What the whole picture is, and what the authors themselves warn of; always shown together. */
export const effortSummary = { picture: 'bip2018-28', nearness: 'bip2018-28a', warning: 'bip2018-15' } as const;

/** What the sources suggest, by what it is to strengthen. */
export const leverRecords = {
  continuity: ['bip2017-15', 'strategy2015-43'],
  belief: ['bip2017-33', 'bip2016-16', 'strategy2015-44'],
} as const satisfies Readonly<Record<string, readonly RecordId[]>>;

export type LeverKey = keyof typeof leverRecords;
