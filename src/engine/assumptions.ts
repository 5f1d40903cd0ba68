import { beliefAnswers, beliefs } from '../model/belief.ts';
import type { EvidenceNumbers, RecordId } from '../model/evidence.ts';
import type { OutcomeKey } from '../model/outcome.ts';
import { odds } from '../stats/odds.ts';
import { weightedSlope } from '../stats/weighted.ts';
import { createEngine } from './create-engine.ts';
import { readNumber, recordIds } from './parameters.ts';
import type { Engine, Level, Prognosis } from './types.ts';

/** A published value that a reader has replaced: a share (0–1), or a difference of shares (−1 to 1). */
export type Assumption = { readonly record: RecordId; readonly key: string; readonly amount: number };

/** A value that may be replaced: the starts and effects of the prognoses. The tool's own choices may not. */
export type Replaceable = {
  readonly record: RecordId;
  readonly key: string;
  readonly unit: 'share' | 'shareDifference';
  readonly role: 'base' | 'change' | 'beliefStep' | 'levelByBelief';
  readonly outcome: OutcomeKey;
};

export const replaceable: readonly Replaceable[] = [
  ...(['job', 'jobOrEducation'] as const).flatMap((outcome): Replaceable[] => [
    { record: recordIds.base[outcome], key: 'value', unit: 'share', role: 'base', outcome },
    { record: recordIds.change[outcome], key: 'value', unit: 'shareDifference', role: 'change', outcome },
    { record: recordIds.beliefStep[outcome], key: 'value', unit: 'shareDifference', role: 'beliefStep', outcome },
  ]),
  ...beliefAnswers.map((key): Replaceable => ({
    record: recordIds.levelByBelief,
    key,
    unit: 'share',
    role: 'levelByBelief',
    outcome: 'job',
  })),
];

/** Whether an amount is within the open interval of its unit: a share in (0, 1), a difference in (−1, 1). */
export function isWithinUnit(amount: number, unit: Replaceable['unit']): boolean {
  return amount < 1 && amount > (unit === 'share' ? 0 : -1);
}

/**
 * Parses the assumptions of a link: `bip2017-09.value-0.07,bip2017-10.value--0.02`. Entries that are unknown, out of range or
 * repeated are dropped and counted.
 */
export function parseAssumptions(text: string): { values: Assumption[]; dropped: number } {
  const values: Assumption[] = [];
  const entries = text.split(',').filter((entry) => entry !== '');
  for (const entry of entries) {
    const [, record = '', key = '', amount = ''] = /^([^.]+)\.([A-Za-z0-9]+)-(-?[\d.]+)$/.exec(entry) ?? [];
    const known = replaceableAt(record, key);
    const value = Number(amount);
    const isNew = !values.some((other) => other.record === record && other.key === key);
    if (known && isNew && amount !== '' && isWithinUnit(value, known.unit)) values.push({ record, key, amount: value });
  }
  return { values, dropped: entries.length - values.length };
}

/** Serializes assumptions for a link, in the order of `replaceable`, so that equal assumptions give equal links. */
export function serializeAssumptions(values: readonly Assumption[]): string {
  const place = ({ record, key }: Assumption): number => replaceable.findIndex((known) => known.record === record && known.key === key);
  return [...values]
    .sort((one, other) => place(one) - place(other))
    .map(({ record, key, amount }) => `${record}.${key}-${amount}`)
    .join(',');
}

/** The replaceable value of a record, or undefined. */
export function replaceableAt(record: RecordId, key: string): Replaceable | undefined {
  return replaceable.find((known) => known.record === record && known.key === key);
}

/** The evidence with values replaced, and with all values derived from them recomputed. */
export function withAssumptions(evidence: EvidenceNumbers, values: readonly Assumption[]): EvidenceNumbers {
  const replaced = put(evidence, values);
  return put(replaced, derivedFrom(replaced));
}

/**
 * An engine on replaced values. For an outcome with a replaced value, `published` is null everywhere.
 * @throws EvidenceError if the values cannot be used together
 */
export function createEngineWithAssumptions(evidence: EvidenceNumbers, values: readonly Assumption[]): Engine {
  const engine = createEngine(withAssumptions(evidence, values));
  const changed = new Set(values.map(({ record, key }) => replaceableAt(record, key)?.outcome));
  const unpublished = (level: Level | null): Level | null => level && { ...level, published: null };
  return {
    ...engine,
    prognosis(situation, scenario): Prognosis {
      const found = engine.prognosis(situation, scenario);
      if (!changed.has(situation.outcome)) return found;
      return {
        start: unpublished(found.start),
        result: unpublished(found.result),
        perUnit: found.perUnit,
        flags: found.flags,
        get trace() {
          return found.trace;
        },
      };
    },
  };
}

function put(evidence: EvidenceNumbers, values: readonly Assumption[]): EvidenceNumbers {
  const records = { ...evidence.records };
  for (const { record, key, amount } of values) {
    const found = records[record];
    if (found) records[record] = { ...found, values: { ...found.values, [key]: { ...found.values[key], amount } } };
  }
  return { ...evidence, records };
}

/** The relative effects, odds ratios and levels that are derived from starts and effects, by the sources or by us. */
function derivedFrom(evidence: EvidenceNumbers): Assumption[] {
  const number = (id: RecordId, key?: string): number => readNumber(evidence, id, key);
  const exposed = number('bip2017-08');
  return (['job', 'jobOrEducation'] as const).flatMap((outcome) => {
    const base = number(recordIds.base[outcome]);
    const change = number(recordIds.change[outcome]);
    const step = number(recordIds.beliefStep[outcome]);
    const names = derivedNames[outcome];
    return [
      { record: names.relativeChange, key: 'value', amount: change / base },
      { record: recordIds.beliefStep[outcome], key: 'relative', amount: step / base },
      { record: 'own-odds-ratios', key: names.oddsOfChange, amount: odds(base + change) / odds(base) },
      { record: 'own-odds-ratios', key: names.oddsOfBelief, amount: odds(base + step) / odds(base) },
      { record: 'own-no-change-level', key: outcome, amount: base - change * exposed },
      ...(outcome === 'job' ? [{ record: 'own-table2-slope', key: 'slope', amount: slopeOfTable(number) }] : []),
    ];
  });
}

const derivedNames = {
  job: { relativeChange: 'bip2017-11', oddsOfChange: 'changeJob', oddsOfBelief: 'beliefJob' },
  jobOrEducation: { relativeChange: 'bip2017-14', oddsOfChange: 'changeJobOrEducation', oddsOfBelief: 'beliefJobOrEducation' },
} as const;

/** The slope of Table 2, each answer weighted by its frequency (bip2017-17). */
function slopeOfTable(number: (id: RecordId, key: string) => number): number {
  return weightedSlope(
    beliefs,
    beliefAnswers.map((answer) => number(recordIds.levelByBelief, answer)),
    beliefAnswers.map((answer) => number('bip2017-17', answer)),
  );
}
