/**
 * The method as data: one source for the page `#/tal/metode` and for the files `method.da.md` and `method.en.md`. Formulas are
 * plain text, so that they break at any width, are read aloud as they stand and can be copied into a program; each stands in
 * words as well. They hold no number of the evidence: those are constants with a symbol. A section that is added here stands
 * in all three places.
 */
import type { Flag } from '../../engine/types.ts';
import { beliefAnswers } from '../../model/belief.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { texts } from './texts.ts';

export type MethodKey = keyof typeof texts.da;

/** A number of the evidence that formulas name by a symbol. */
export type MethodConstant = { readonly symbol: string; readonly record: RecordId; readonly key: string };

/** A name of the files or of the input, with its symbol, its limits or its condition. */
export type MethodTerm = { readonly name: string; readonly formula: string; readonly words: MethodKey };

export type MethodPart =
  | { readonly kind: 'text'; readonly words: MethodKey }
  | { readonly kind: 'formula'; readonly lines: readonly string[]; readonly words: MethodKey }
  | { readonly kind: 'terms'; readonly terms: readonly MethodTerm[] }
  | { readonly kind: 'constants'; readonly constants: readonly MethodConstant[] }
  /** Every record of kind calculation, with its formula. */
  | { readonly kind: 'calculations' };

export type MethodSection = {
  /** The id of its heading. */
  readonly id: string;
  readonly title: MethodKey;
  readonly parts: readonly MethodPart[];
  /** The records that say why it is done so. */
  readonly rests?: readonly RecordId[];
};

const text = (words: MethodKey): MethodPart => ({ kind: 'text', words });
const formula = (words: MethodKey, ...lines: string[]): MethodPart => ({ kind: 'formula', lines, words });
const term = (name: string, condition: string, words: MethodKey): MethodTerm => ({ name, formula: condition, words });
const constant = (symbol: string, record: RecordId, key = 'value'): MethodConstant => ({ symbol, record, key });
const constants = (...all: MethodConstant[]): MethodPart => ({ kind: 'constants', constants: all });

/** In the order of the engine. */
const flagConditions = {
  pastChangesNotCounted: 'b ≠ null, h > 0',
  noLevelForBelief: 'S = null',
  additiveHeldAtZero: 'round(A, r) ≤ 0',
  beyondOneChange: 'n > 1',
  beyondTwoSteps: 'abs(d) > D',
  combined: 'n > 0, d ≠ 0',
  populationAverage: 'b = null',
  levelHoldsForAnswer: 'b ≠ null, u = job',
  baseIncludesChanges: 'b = null, n > 0',
  statusAYearLater: 'b ≠ null, u = job',
  effectOnOtherLevel: 'b ≠ null, u = job, n + abs(d) > 0',
  undoingIsNotInverse: 'd < 0',
} as const satisfies Readonly<Record<Flag, string>>;

export const methodSections: readonly MethodSection[] = [
  {
    id: 'method-files',
    title: 'method.files.title',
    parts: [
      {
        kind: 'terms',
        terms: [
          term('evidence.json', 'records[…].id, records[…].values[key].amount', 'method.files.evidence'),
          term('golden-cases.json', 'prognosis[…]: situation, scenario → start, result, flags', 'method.files.prognosis'),
          term('start, result', 'readings.additive, readings.relative, readings.odds, range, band, published', 'method.files.level'),
          term('golden-cases.json', 'withoutChangesBefore[…]: situation, scenario → start, result', 'method.files.without'),
          term('golden-cases.json', 'waysToReach[…]: situation, expected, target → ways', 'method.files.ways'),
          term('ways', '[…]: scenario.changes, scenario.beliefSteps, moves, reach', 'method.files.way'),
        ],
      },
      text('method.files.notation'),
      formula('method.files.right', 'abs(p − q) ≤ 10^(−12)'),
      text('method.files.script'),
    ],
  },
  {
    id: 'method-inputs',
    title: 'method.inputs.title',
    parts: [
      text('method.inputs.text'),
      {
        kind: 'terms',
        terms: [
          term('situation.outcome', 'u ∈ {job, jobOrEducation}', 'method.inputs.outcome'),
          term('situation.belief', 'b ∈ {1, …, L, null}', 'method.inputs.belief'),
          term('situation.pastChanges', '0 ≤ h ≤ K', 'method.inputs.past'),
          term('situation.noChangesBefore', 'true, h = 0', 'method.inputs.noneBefore'),
          term('scenario.changes', 'b = null: 0 ≤ k ≤ K − h', 'method.inputs.changesUnknown'),
          term('scenario.changes', 'b ≠ null: 0 ≤ k ≤ K', 'method.inputs.changesKnown'),
          term('scenario.beliefSteps', 'b = null: −M ≤ d ≤ M', 'method.inputs.stepsUnknown'),
          term('scenario.beliefSteps', 'b ≠ null: 1 − b ≤ d ≤ L − b', 'method.inputs.stepsKnown'),
          term('target', '0 ≤ g ≤ 1', 'method.inputs.target'),
        ],
      },
    ],
    rests: ['choice-max-changes', 'choice-max-steps-unknown-belief'],
  },
  {
    id: 'method-constants',
    title: 'method.constants.title',
    parts: [
      text('method.constants.text'),
      constants(
        constant('B, u = job', 'bip2017-09'),
        constant('B, u = jobOrEducation', 'bip2017-12'),
        constant('c, u = job', 'bip2017-10'),
        constant('c, u = jobOrEducation', 'bip2017-13'),
        constant('s, u = job', 'bip2017-30'),
        constant('s, u = jobOrEducation', 'bip2017-31'),
        ...beliefAnswers.map((answer, index) => constant(`T[${index + 1}]`, 'bip2017-19', answer)),
        constant('D', 'bip2017-29'),
        constant('K', 'choice-max-changes'),
        constant('M', 'choice-max-steps-unknown-belief'),
        constant('m0', 'choice-multipliers', 'none'),
        constant('m1', 'choice-multipliers', 'published'),
        constant('m2', 'choice-multipliers', 'double'),
        constant('r', 'choice-comparison-precision'),
      ),
      formula('method.constants.last', 'L = #T'),
      formula('method.constants.usable', '0 < B + m · c < 1,  0 < B + m · s < 1,  m ∈ {m0, m1, m2}'),
    ],
  },
  {
    id: 'method-start',
    title: 'method.start.title',
    parts: [
      formula(
        'method.start.formula',
        'b = null:                      S = B,     n = h + k',
        'b ≠ null, u = job:             S = T[b],  n = k',
        'b ≠ null, u = jobOrEducation:  S = null,  n = k',
      ),
      text('method.start.units'),
      formula('method.start.same', 'k = 0,  d = 0'),
    ],
    rests: ['choice-table2-history'],
  },
  {
    id: 'method-readings',
    title: 'method.readings.title',
    parts: [
      formula('method.readings.effects', 'x = mc · c,  y = ms · s'),
      formula('method.readings.additive', 'A = S + n · x + d · y'),
      formula('method.readings.relative', 'R = S · ((B + x) / B)^n · ((B + y) / B)^d'),
      formula('method.readings.ratio', 'OR(x) = ((B + x) / (1 − B − x)) / (B / (1 − B))'),
      formula('method.readings.odds', 'O = 1 / (1 + e^(−z))', 'z = ln(S / (1 − S)) + n · ln OR(x) + d · ln OR(y)'),
      text('method.readings.names'),
    ],
    rests: ['choice-three-readings', 'own-odds-ratios'],
  },
  {
    id: 'method-zero',
    title: 'method.zero.title',
    parts: [
      formula('method.zero.formula', 'round(A, r) ≤ 0:  A = 0'),
      formula('method.zero.round', 'round(p, r) = ⌊p · 10^r + 1/2⌋ / 10^r'),
      text('method.zero.everywhere'),
    ],
    rests: ['choice-held-at-zero', 'choice-comparison-precision'],
  },
  {
    id: 'method-doubt',
    title: 'method.doubt.title',
    parts: [
      formula('method.doubt.range', 'mc = m1,  ms = m1', 'lo = min(A, R, O),  hi = max(A, R, O)', 'range = [lo, hi]'),
      formula('method.doubt.band', 'mc ∈ {m0, m1, m2},  ms ∈ {m0, m1, m2}', 'band = [min(A, R, O), max(A, R, O)]'),
      text('method.doubt.not'),
    ],
    rests: ['choice-multipliers'],
  },
  {
    id: 'method-published',
    title: 'method.published.title',
    parts: [
      formula(
        'method.published.formula',
        'b = null, d = 0, n ≤ 1',
        'b = null, d = 0, u = jobOrEducation',
        'b = null, n = 0, 1 ≤ d ≤ D',
        'b ≠ null, u = job, n = 0, d = 0',
      ),
      formula('method.published.field', 'published ∈ {A, null}'),
    ],
    rests: ['bip2017-10', 'bip2017-13', 'bip2017-29'],
  },
  {
    id: 'method-without',
    title: 'method.without.title',
    parts: [
      text('method.without.text'),
      constants(constant('E', 'bip2017-08')),
      formula('method.without.start', 'S = B − E · mc · c,  n = k'),
      formula('method.without.effects', 'x = mc · c,  y = ms · s'),
      formula(
        'method.without.readings',
        'A = S + n · x + d · y',
        'R = S · ((S + x) / S)^n · ((B + y) / B)^d',
        'z = ln(S / (1 − S)) + n · ln(((S + x) / (1 − S − x)) / (S / (1 − S))) + d · ln OR(y)',
        'O = 1 / (1 + e^(−z))',
      ),
      text('method.without.rest'),
    ],
    rests: ['own-no-change-level', 'limit-average-holds-changes'],
  },
  {
    id: 'method-transfer',
    title: 'method.transfer.title',
    parts: [
      constants(constant('τ', 'choice-transfer')),
      formula('method.transfer.effects', 'x = τ · mc · c,  y = τ · ms · s'),
      text('method.transfer.text'),
    ],
    rests: ['choice-transfer'],
  },
  {
    id: 'method-flags',
    title: 'method.flags.title',
    parts: [
      text('method.flags.text'),
      {
        kind: 'terms',
        terms: (Object.keys(flagConditions) as Flag[]).map((flag) => term(flag, flagConditions[flag], `method.flags.${flag}`)),
      },
    ],
  },
  {
    id: 'method-ways',
    title: 'method.ways.title',
    parts: [
      formula('method.ways.text', 'changes ∈ {0, …, k}', 'beliefSteps ∈ {d, …, dmax}', 'b = null: dmax = M', 'b ≠ null: dmax = L − b'),
      formula('method.ways.moves', 'moves = k − changes + beliefSteps − d'),
      formula('method.ways.all', 'allReadings:  round(lo, r) ≥ round(g, r)'),
      formula('method.ways.some', 'someReadings:  round(lo, r) < round(g, r) ≤ round(hi, r)'),
      text('method.ways.order'),
    ],
  },
  {
    id: 'method-intervals',
    title: 'method.intervals.title',
    parts: [
      text('method.intervals.text'),
      constants(
        constant('λ', 'choice-interval-level'),
        constant('W', 'bip2018-01', 'citizens'),
        constant('Q', 'bip2018-01', 'caseworkerAnswers'),
        ...beliefAnswers.map((answer, index) => constant(`f[${index + 1}]`, 'bip2017-17', answer)),
        constant('p1', 'bip2017-26', 'lowest'),
        constant('p2', 'bip2017-26', 'highest'),
      ),
      formula('method.intervals.quantile', 'ζ = Φ⁻¹((1 + λ) / 2)'),
      formula('method.intervals.wilson', '(p · w + ζ²/2 ± ζ · √(p · (1 − p) · w + ζ²/4)) / (w + ζ²)'),
      formula('method.intervals.average', 'own-start-uncertainty, job, jobOrEducation:  p = B,  w = W'),
      formula('method.intervals.citizens', 'own-table2-uncertainty, nej … ja:  p = T[b],  w = f[b] · W'),
      formula('method.intervals.answers', 'own-table2-uncertainty, nejAnswers … jaAnswers:  p = T[b],  w = f[b] · Q'),
      formula('method.intervals.thirds', 'own-thirds-uncertainty, lowest, highest:  p ∈ {p1, p2},  w = Q / 3'),
      formula(
        'method.intervals.difference',
        'own-thirds-uncertainty, difference:  w = W / 3',
        'p2 − p1 ± ζ · √(p1 · (1 − p1) / w + p2 · (1 − p2) / w)',
      ),
      formula('method.intervals.quarters', 'own-quarters-uncertainty, lowest … highest:  p = Ph,  w = Uh · Ch'),
      formula('method.intervals.printed', 'round(p, 3)'),
    ],
    rests: ['own-start-uncertainty', 'own-table2-uncertainty', 'own-thirds-uncertainty', 'own-quarters-uncertainty'],
  },
  {
    id: 'method-change-error',
    title: 'method.changeError.title',
    parts: [
      constants(constant('E', 'bip2017-08'), constant('Wt', 'bip2018-07', 'citizens')),
      formula('method.changeError.error', 'standardError = √(B · (1 − B) / (Wt · E) + B · (1 − B) / (Wt · (1 − E)))'),
      formula('method.changeError.interval', 'change = c ± ζ · standardError'),
    ],
    rests: ['own-change-uncertainty'],
  },
  {
    id: 'method-caseload',
    title: 'method.caseload.title',
    parts: [
      text('method.caseload.text'),
      formula('method.caseload.sum', 'X(v, mc, ms) = Σ v[i](mc, ms),  v ∈ {A, R, O}'),
      formula('method.caseload.expected', 'expected = X(O, m1, m1)'),
      formula('method.caseload.range', 'range = [min X(v, m1, m1), max X(v, m1, m1)]'),
      formula('method.caseload.band', 'band = [min X(v, mc, ms), max X(v, mc, ms)],  mc ∈ {m0, m1, m2},  ms ∈ {m0, m1, m2}'),
      {
        kind: 'terms',
        terms: [
          term('oneChangeFewer', 'n > 0: n − 1', 'method.caseload.fewer'),
          term('noChange', 'n > 0: 0', 'method.caseload.none'),
          term('oneStepMore', 'dmax ≥ 1: d = 1', 'method.caseload.more'),
        ],
      },
      formula('method.caseload.difference', 'ΔX(v, mc, ms) = Σ (after[i] − before[i])'),
      constants(constant('G', 'choice-smallest-group')),
      text('method.caseload.small'),
    ],
    rests: ['choice-caseload-level', 'choice-paired-range', 'choice-smallest-group'],
  },
  {
    id: 'method-chance',
    title: 'method.chance.title',
    parts: [
      text('method.chance.text'),
      constants(constant('ε', 'choice-luck', 'bad'), constant('η', 'choice-luck', 'good')),
      formula('method.chance.distribution', 'P(0) = 1', 'P(j) ← P(j) · (1 − p) + P(j − 1) · p'),
      formula('method.chance.spread', 'mean = Σ p', 'standardDeviation = √(Σ p · (1 − p))', 'none = P(0)'),
      formula('method.chance.year', 'badYear = min j:  P(0) + … + P(j) ≥ ε', 'goodYear = min j:  P(0) + … + P(j) ≥ η'),
      formula('method.chance.between', 'between = P(badYear) + … + P(goodYear)'),
      formula('method.chance.gap', 'H(0) = Σ P(j)²', 'H(t) = 2 · Σ P(j) · P(j − t),  t > 0'),
      formula('method.chance.gapYear', 'yearToYear = min t:  H(0) + … + H(t) ≥ η − ε'),
      formula('method.chance.observed', 'atMost = P(0) + … + P(jobs)', 'atLeast = P(jobs) + … + P(#p)'),
    ],
    rests: ['choice-independent-citizens', 'choice-luck'],
  },
  {
    id: 'method-plan',
    title: 'method.plan.title',
    parts: [
      text('method.plan.text'),
      formula('method.plan.rate', 'v(a, d) = (1 − a + ⌊a⌋) · v(⌊a⌋, d) + (a − ⌊a⌋) · v(⌈a⌉, d)'),
      formula('method.plan.steps', 'wanted = (1 − θ) · v(a, 0) + θ · v(a, min(d, dmax))'),
      formula('method.plan.ends', 'ΔX(v, mc, ms) = Σ (wanted[i] − now[i])'),
    ],
    rests: ['choice-even-rates', 'choice-paired-range'],
  },
  {
    id: 'method-orientation',
    title: 'method.orientation.title',
    parts: [
      formula('method.orientation.value', 'b = null:  ΣC / #C − ΣV / #V', 'b ≠ null:  (ΣC − b) / (#C − 1) − ΣV / #V'),
      constants(constant('Fc', 'choice-fewest-caseworkers')),
      text('method.orientation.none'),
      formula('method.orientation.thirds', 'sorted[⌈#/3⌉],  sorted[⌈2 · #/3⌉],  sorted[1] = min'),
    ],
    rests: ['choice-fewest-caseworkers'],
  },
  {
    id: 'method-comparison',
    title: 'method.comparison.title',
    parts: [
      constants(constant('α', 'choice-test', 'alpha'), constant('π', 'choice-test', 'power')),
      formula('method.comparison.size', 'w = ⌈(Φ⁻¹(1 − α/2) + Φ⁻¹(π))² · (p · (1 − p) + q · (1 − q)) / (p − q)²⌉'),
      formula(
        'method.comparison.power',
        'Φ(δ − Φ⁻¹(1 − α/2)) + Φ(−δ − Φ⁻¹(1 − α/2))',
        'δ = abs(p − q) / √(p · (1 − p) / wp + q · (1 − q) / wq)',
      ),
    ],
    rests: ['choice-test'],
  },
  {
    id: 'method-variation',
    title: 'method.variation.title',
    parts: [
      constants(
        constant('Rn', 'bip2018-09', 'withoutCaseworkers'),
        constant('Rc', 'bip2018-09', 'withCaseworkers'),
        constant('U', 'bip2018-07', 'caseworkers'),
        constant('Wt', 'bip2018-07', 'citizens'),
        constant('Qt', 'bip2018-07', 'answers'),
        constant('Y', 'bip2018-11'),
      ),
      formula('method.variation.ratio', 'V = ((Rc − Rn) / (U − 1)) / ((1 − Rc) / (w − U)),  w ∈ {Wt, Qt}'),
      formula('method.variation.signal', 'signal = max(0, 1 − 1 / V)'),
      formula('method.variation.left', 'left = Y · signal'),
      formula('method.variation.correlation', 'ρ = max(0, V − 1) / (max(0, V − 1) + w / U)'),
      formula('method.variation.power', 'worth = w / (1 + (min(g, w) − 1) · ρ)'),
      formula(
        'method.variation.size',
        'wu · (1 + (g − 1) · ρ) ≥ g:  size = ⌈wu · (1 + (g − 1) · ρ)⌉',
        'wu · (1 + (g − 1) · ρ) < g:  size = ⌈wu · (1 − ρ) / (1 − wu · ρ)⌉',
      ),
      text('method.variation.rounding'),
    ],
    rests: ['own-caseworker-signal', 'own-best-quarter', 'own-caseworker-correlation'],
  },
  {
    id: 'method-units',
    title: 'method.units.title',
    parts: [
      formula('method.units.perJob', '1 / (τ · mc · (−c)),  1 / (τ · ms · s)'),
      formula(
        'method.units.gained',
        'count = team · rate · avoided,  jobs = count · τ · mc · (−c)',
        'count = team · believed,  jobs = count · τ · ms · s',
      ),
      text('method.units.chance'),
    ],
    rests: ['own-units-per-job', 'choice-team-units'],
  },
  {
    id: 'method-screen',
    title: 'method.screen.title',
    parts: [
      constants(constant('N', 'choice-denominator')),
      formula('method.screen.shown', 'round(round(p · N, r), 0)'),
      text('method.screen.difference'),
    ],
    rests: ['choice-denominator'],
  },
  { id: 'method-own', title: 'method.own.title', parts: [text('method.own.text'), { kind: 'calculations' }] },
];

/** The records that the method names, each once. */
export const methodRecords: readonly RecordId[] = [
  ...new Set(
    methodSections.flatMap(({ parts, rests = [] }) => [
      ...parts.flatMap((part) => (part.kind === 'constants' ? part.constants.map(({ record }) => record) : [])),
      ...rests,
    ]),
  ),
].sort();
