/** Where the sources disagree: side by side, what we chose and why, and what the other choice would make of the prognosis. */
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as conflictsTexts } from './texts.ts';
import { createEngine } from '../../engine/create-engine.ts';
import type { Engine, EngineEvidence, OutcomeKey } from '../../engine/types.ts';
import { answerAt, beliefs, type Belief } from '../../model/belief.ts';
import type { Evidence, RecordId } from '../../model/evidence.ts';
import { readFigures } from '../../model/figure-checks.ts';
import { odds } from '../../stats/odds.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import type { SentencePart } from '../../ui/rich-text.ts';

const texts = joinTexts(prognosisTexts, conflictsTexts);

export const conflictTopics = [
  { id: 'change', records: ['bip2017-10', 'bip2017-13', 'bip2016-09', 'bipchapter-13'] },
  { id: 'beliefStep', records: ['bip2017-30', 'bip2017-31', 'bip2016-10'] },
  { id: 'base', records: ['bip2017-09', 'bip2017-12', 'own-implied-base-2016', 'bip2018-08'] },
  { id: 'beliefShape', records: ['bip2017-32', 'bip2017-19', 'bip2018-39'] },
  { id: 'power', records: ['bip2016-06', 'bip2016-07', 'bip2016-08', 'bipchapter-05', 'bip2018-09'] },
  { id: 'experiment', records: ['bip2018-13', 'own-experiment-sum', 'own-best-quarter', 'later-21'] },
  { id: 'noEffort', records: ['bipchapter-09', 'bip2018-26'] },
  { id: 'partner', records: ['bipchapter-06', 'bip2018-27', 'later-03'] },
  { id: 'parallel', records: ['bipchapter-06', 'strategy2015-46', 'bip2018-24', 'bip2018-25'] },
  { id: 'mentor', records: ['strategy2015-53', 'strategy2015-55', 'later-27'] },
  { id: 'shortage', records: ['bipchapter-24', 'strategy2015-35'] },
  { id: 'early', records: ['strategy2015-10', 'strategy2015-11'] },
  { id: 'placement', records: ['strategy2015-29', 'strategy2015-32', 'strategy2015-table62-placement'] },
  { id: 'best', records: ['bip2018-10', 'bip2018-11', 'own-best-quarter', 'later-21', 'bipchapter-11', 'bipchapter-12'] },
  { id: 'search', records: ['later-21', 'bip2018-18', 'bip2018-23'] },
  { id: 'sample', records: ['bip2017-01', 'bip2016-03', 'bip2017-03', 'bip2016-04', 'bip2018-01'] },
] as const satisfies readonly { id: string; records: readonly RecordId[] }[];

/** The topics that hold the difference between the quarters: there stands what chance leaves of it, and the other study. */
export const topicsOfTheBest: readonly ConflictId[] = ['experiment', 'best'];

export type ConflictId = (typeof conflictTopics)[number]['id'];

/** One line of the comparison: the same situation by our choice and by the other, as ranges out of 1,000. */
export type ComparedRow = { readonly situation: string; readonly ours: SentencePart; readonly other: SentencePart };

export type ConflictEffect = {
  /** Of whom, what happens to them, and what the two choices differ in. */
  readonly caption: string;
  readonly rows: readonly ComparedRow[];
  /** The start that the other figures must have been worked out from, and both effects as odds ratios. */
  readonly implied: { readonly base: SentencePart; readonly oursOdds: SentencePart; readonly otherOdds: SentencePart } | null;
};

type Replaced = { readonly record: RecordId; readonly amount: number };
type Alternative = {
  readonly id: 'change' | 'base' | 'beliefStep';
  readonly outcome: OutcomeKey;
  readonly ours: readonly RecordId[];
  readonly others: readonly RecordId[];
  readonly replaced: readonly Replaced[];
  readonly scenario: { readonly changes: number; readonly beliefSteps: number };
  /** What one effect is by both, and the starts they were worked out from; null where only the start differs. */
  readonly effect: { readonly ours: number; readonly other: number } | null;
  readonly starts: { readonly ours: number; readonly other: number };
};

/** The effect of the other choice on the prognosis; null where no prognosis rests on it. */
export function conflictEffect(id: ConflictId, evidence: Evidence, { numbers, locale }: FigureContext): ConflictEffect | null {
  const alternative = alternativeOf(id, evidence);
  if (!alternative) return null;
  const { outcome, scenario, effect, starts, ours, others } = alternative;
  const engines = { ours: createEngine(evidence), other: createEngine(withAmounts(evidence, alternative.replaced)) };
  const situations: (Belief | null)[] = outcome === 'job' && id !== 'base' ? [null, ...beliefs] : [null];
  const ratio = (start: number, difference: number): string => locale.format.decimals(odds(start + difference) / odds(start), 3);
  const { t, format } = withTexts(locale, texts);
  return {
    caption: t('conflicts.caption', {
      denominator: format.whole(numbers.denominator),
      outcome: t(`words.${outcome}`),
      scenario: t(`conflicts.scenario.${alternative.id}`),
    }),
    rows: situations.flatMap((belief) => {
      const steps = belief === null ? scenario.beliefSteps : Math.min(scenario.beliefSteps, beliefs.length - belief);
      if (scenario.beliefSteps > 0 && steps === 0) return [];
      const level = (engine: Engine): string =>
        rangeText(engine, outcome, belief, { ...scenario, beliefSteps: steps }, { numbers, locale });
      const text =
        belief === null
          ? withTexts(locale, texts).t('conflicts.average')
          : withTexts(locale, texts).t('conflicts.answer', { answer: withTexts(locale, texts).t(`belief.${answerAt(belief)}`) });
      return [
        { situation: text, ours: { text: level(engines.ours), evidence: ours }, other: { text: level(engines.other), evidence: others } },
      ];
    }),
    implied: effect && {
      base: { text: locale.format.percent(starts.other, 1), evidence: ['own-implied-base-2016'] },
      oursOdds: { text: ratio(starts.ours, effect.ours), evidence: ['own-odds-ratios'] },
      otherOdds: { text: ratio(starts.other, effect.other), evidence: others },
    },
  };
}

/** A figure of one source put in the place of another, for the topics on which a prognosis rests. */
function alternativeOf(id: ConflictId, evidence: Evidence): Alternative | null {
  const { amount } = readFigures(evidence);
  const implied = (record: RecordId): number => amount(record) / amount(record, 'relative');
  switch (id) {
    case 'change': {
      const start = implied('bip2016-09');
      return {
        id: 'change',
        outcome: 'job',
        ours: ['bip2017-09', 'bip2017-10'],
        others: ['bip2016-09', 'own-implied-base-2016'],
        replaced: [
          { record: 'bip2017-09', amount: start },
          { record: 'bip2017-10', amount: amount('bip2016-09') },
        ],
        scenario: { changes: 1, beliefSteps: 0 },
        effect: { ours: amount('bip2017-10'), other: amount('bip2016-09') },
        starts: { ours: amount('bip2017-09'), other: start },
      };
    }
    case 'beliefStep': {
      const start = implied('bip2016-10');
      return {
        id: 'beliefStep',
        outcome: 'jobOrEducation',
        ours: ['bip2017-12', 'bip2017-31'],
        others: ['bip2016-10', 'own-implied-base-2016'],
        replaced: [
          { record: 'bip2017-12', amount: start },
          { record: 'bip2017-31', amount: amount('bip2016-10') },
        ],
        scenario: { changes: 0, beliefSteps: 1 },
        effect: { ours: amount('bip2017-31'), other: amount('bip2016-10') },
        starts: { ours: amount('bip2017-12'), other: start },
      };
    }
    case 'base': {
      const start = implied('bip2016-09');
      return {
        id: 'base',
        outcome: 'job',
        ours: ['bip2017-09', 'bip2017-10'],
        others: ['own-implied-base-2016', 'bip2017-10'],
        replaced: [{ record: 'bip2017-09', amount: start }],
        scenario: { changes: 1, beliefSteps: 0 },
        effect: null,
        starts: { ours: amount('bip2017-09'), other: start },
      };
    }
    default:
      return null;
  }
}

function rangeText(
  engine: Engine,
  outcome: OutcomeKey,
  belief: Belief | null,
  scenario: Alternative['scenario'],
  { numbers: { wholeOf }, locale }: FigureContext,
): string {
  const { t, format } = withTexts(locale, texts);
  const { start, result } = engine.prognosis({ outcome, belief, pastChanges: 0 }, scenario);
  if (!start || !result) return '';
  const range = ([low, high]: readonly [number, number]): string =>
    wholeOf(low) === wholeOf(high) ? format.whole(wholeOf(low)) : `${format.whole(wholeOf(low))}–${format.whole(wholeOf(high))}`;
  return t('conflicts.fromTo', { from: range(start.range), to: range(result.range) });
}

function withAmounts({ records }: Evidence, replaced: readonly Replaced[]): EngineEvidence {
  const changed: Record<string, EngineEvidence['records'][string]> = { ...records };
  for (const { record, amount } of replaced) {
    const values = changed[record]?.values;
    if (values) changed[record] = { values: { ...values, value: { amount } } };
  }
  return { records: changed };
}
