import { beliefAnswers, beliefs } from '../model/belief.ts';
import type { EvidenceNumbers, RecordId } from '../model/evidence.ts';
import type { OutcomeKey } from '../model/outcome.ts';
import { odds } from '../stats/odds.ts';
import { weightedSlope } from '../stats/weighted.ts';
import { createEngine } from './create-engine.ts';
import { readNumber, recordIds } from './parameters.ts';
import type { Engine, Level, Prognosis } from './types.ts';

/**
 * A value that a reader has put in place of another: a published share (0–1) or difference of shares (−1 to 1), or the part
 * (0–1) of every published effect that holds where the reader works.
 */
export type Assumption = { readonly record: RecordId; readonly key: string; readonly amount: number };

/**
 * A value that may be replaced: the starts and effects of the prognoses, and how much of the effects is transferred. The tool's
 * other choices may not.
 */
export type Replaceable = { readonly record: RecordId; readonly key: string } & (PublishedValue | TransferredPart);

type PublishedValue = {
  readonly unit: 'share' | 'shareDifference';
  readonly role: 'base' | 'change' | 'beliefStep' | 'levelByBelief';
  readonly outcome: OutcomeKey;
};
/** Of the effects on both outcomes. */
type TransferredPart = { readonly unit: 'part'; readonly role: 'transfer'; readonly outcome: null };

const transferRecord = { record: 'choice-transfer', key: 'value' } as const;

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
  { ...transferRecord, unit: 'part', role: 'transfer', outcome: null },
];

/** Whether an amount is within its unit: a share in (0, 1), a difference in (−1, 1), a part in [0, 1]. */
export function isWithinUnit(amount: number, unit: Replaceable['unit']): boolean {
  if (unit === 'part') return amount >= 0 && amount <= 1;
  return amount < 1 && amount > (unit === 'share' ? 0 : -1);
}

/**
 * Parses the assumptions of a link: `bip2017-09.value-0.07,bip2017-10.value--0.02`. Entries that are unknown, out of range or
 * repeated are dropped and counted. That effects hold in full assumes nothing, and is no value.
 */
export function parseAssumptions(text: string): { values: Assumption[]; dropped: number } {
  const values: Assumption[] = [];
  let dropped = 0;
  for (const entry of text.split(',').filter((entry) => entry !== '')) {
    const [, record = '', key = '', amount = ''] = /^([^.]+)\.([A-Za-z0-9]+)-(-?[\d.]+)$/.exec(entry) ?? [];
    const known = replaceableAt(record, key);
    const value = Number(amount);
    const isNew = !values.some((other) => other.record === record && other.key === key);
    if (!known || !isNew || amount === '' || !isWithinUnit(value, known.unit)) dropped += 1;
    else if (!isNothingAssumed(known, value)) values.push({ record: known.record, key, amount: value });
  }
  return { values, dropped };
}

/** Whether a value is the one that holds anyway: that effects are transferred in full. */
export function isNothingAssumed({ role }: Pick<Replaceable, 'role'>, amount: number): boolean {
  return role === 'transfer' && amount === 1;
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
export function replaceableAt(record: string, key: string): Replaceable | undefined {
  return replaceable.find((known) => known.record === record && known.key === key);
}

/** The part (0–1) of every effect that some assumptions transfer; 1 where they say nothing of it. */
export function transferOf(values: readonly Assumption[]): number {
  return values.find(({ record }) => record === transferRecord.record)?.amount ?? 1;
}

/** The evidence with values replaced, effects scaled by their transfer, and with all values derived from them recomputed. */
export function withAssumptions(evidence: EvidenceNumbers, values: readonly Assumption[]): EvidenceNumbers {
  const replaced = put(evidence, values);
  const scaled = put(replaced, transferredEffects(replaced, transferOf(values)));
  return put(scaled, [...derivedFrom(scaled), ...levelsWithoutChanges(replaced)]);
}

/**
 * An engine on replaced values. For an outcome with a replaced value, `published` is null everywhere; where only a part of the
 * effects is transferred, it is null for every result with an effect.
 * @throws EvidenceError if the values cannot be used together
 */
export function createEngineWithAssumptions(evidence: EvidenceNumbers, values: readonly Assumption[]): Engine {
  const engine = createEngine(put(evidence, values), transferOf(values));
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
        get startTrace() {
          return found.startTrace;
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

/** The effects of both outcomes, each scaled. */
function transferredEffects(evidence: EvidenceNumbers, transfer: number): Assumption[] {
  return replaceable
    .filter(({ role }) => role === 'change' || role === 'beliefStep')
    .map(({ record, key }) => ({ record, key, amount: transfer * readNumber(evidence, record, key) }));
}

/** The relative effects, odds ratios and levels that are derived from starts and effects, by the sources or by us. */
function derivedFrom(evidence: EvidenceNumbers): Assumption[] {
  const number = (id: RecordId, key?: string): number => readNumber(evidence, id, key);
  return (['job', 'jobOrEducation'] as const).flatMap((outcome): Assumption[] => {
    const base = number(recordIds.base[outcome]);
    const change = number(recordIds.change[outcome]);
    const step = number(recordIds.beliefStep[outcome]);
    const names = derivedNames[outcome];
    const slope: Assumption[] = outcome === 'job' ? [{ record: 'own-table2-slope', key: 'slope', amount: slopeOfTable(number) }] : [];
    return [
      { record: names.relativeChange, key: 'value', amount: change / base },
      { record: recordIds.beliefStep[outcome], key: 'relative', amount: step / base },
      { record: 'own-odds-ratios', key: names.oddsOfChange, amount: odds(base + change) / odds(base) },
      { record: 'own-odds-ratios', key: names.oddsOfBelief, amount: odds(base + step) / odds(base) },
      ...slope,
    ];
  });
}

/** The starts of those without any change: with the whole effect, since they are levels of the study, which no transfer moves. */
function levelsWithoutChanges(evidence: EvidenceNumbers): Assumption[] {
  const number = (id: RecordId, key?: string): number => readNumber(evidence, id, key);
  return (['job', 'jobOrEducation'] as const).map((outcome) => ({
    record: 'own-no-change-level',
    key: outcome,
    amount: number(recordIds.base[outcome]) - number(recordIds.change[outcome]) * number(recordIds.withChanges),
  }));
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
