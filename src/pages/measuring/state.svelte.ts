import type { EngineEvidence } from '../../engine/types.ts';
import { readWholes, writeWhole, type WholeParameters } from '../../address/whole-parameters.ts';
import { chanceOf } from '../../team/chance.ts';
import { createComparisons, type Comparisons } from '../../team/comparisons.ts';
import { readTeamParameters, type TeamParameters } from '../../team/parameters.ts';
import { measuringView, type MeasuringQuestion, type MeasuringView } from './measuring.view.ts';
import { averageInterval } from '../../model/intervals.ts';
import { citizensOf } from '../_prognosis/interval.view.ts';
import type { Span } from '../_prognosis/level.view.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';

const perCent = 100;
/** Enough for any municipality, and quick to compute. */
const largestTeam = 5000;
const mostCitizens = 1_000_000;
const largestShared = 500;

/** What is asked about a measurement; all of it stands in the address. */
export class MeasuringState {
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  readonly #parameters: TeamParameters;
  readonly #comparisons: Comparisons;
  readonly fields: WholeParameters<keyof MeasuringQuestion>;

  constructor(session: Session, prognosis: PrognosisState, evidence: EngineEvidence) {
    this.#session = session;
    this.#prognosis = prognosis;
    this.#parameters = readTeamParameters(evidence);
    const { usual } = this.#parameters;
    this.#comparisons = createComparisons(usual);
    const { amount, denominator, wholeOf } = prognosis.publishedNumbers;
    const base = amount('bip2017-09');
    this.fields = {
      first: { name: 'andel', limits: [1, denominator - 1], fallback: wholeOf(base) },
      second: { name: 'anden', limits: [1, denominator - 1], fallback: wholeOf(base + amount('bip2017-30')) },
      alpha: { name: 'fejl', limits: [1, 20], fallback: Math.round(usual.alpha * perCent) },
      power: { name: 'styrke', limits: [50, 99], fallback: Math.round(usual.power * perCent) },
      have: { name: 'antal', limits: [1, mostCitizens], fallback: denominator },
      shared: { name: 'deler', limits: [1, largestShared], fallback: amount('bip2017-23', 'caseload') },
      team: { name: 'stamme', limits: [1, largestTeam], fallback: amount('bip2017-23', 'caseload') },
    };
    this.#usual = readWholes({}, this.fields).values;
  }

  /** How many citizens a share is written out of. */
  get denominator(): number {
    return this.#prognosis.publishedNumbers.denominator;
  }

  /** How uncertain the average is that the question begins at. */
  get averageSpan(): Span {
    const numbers = this.#prognosis.publishedNumbers;
    return citizensOf(averageInterval(numbers.amount, 'job'), numbers);
  }

  readonly #read = $derived.by(() => readWholes(this.#session.parameters.measuring ?? {}, this.fields));

  readonly #usual: MeasuringQuestion;

  readonly question: MeasuringQuestion = $derived.by(() => this.#read.values);

  /** Whether something in the address could not be used as it stood. */
  readonly isCorrected: boolean = $derived.by(() => this.#read.isCorrected);

  /** By itself, so that it is worked out again only when the team or its share changes. */
  readonly #first = $derived.by(() => this.question.first);
  readonly #team = $derived.by(() => this.question.team);
  readonly #chance = $derived.by(() => {
    const share = this.#first / this.#prognosis.publishedNumbers.denominator;
    return chanceOf(
      Array.from({ length: this.#team }, () => share),
      this.#parameters,
    );
  });

  readonly view: MeasuringView = $derived.by(() =>
    measuringView({ question: this.question, usual: this.#usual }, this.#comparisons, this.#chance, {
      numbers: this.#prognosis.publishedNumbers,
      locale: this.#session.locale,
    }),
  );

  ask(field: keyof MeasuringQuestion, value: number): void {
    this.#session.adjust('measuring', writeWhole(this.fields[field], value));
  }
}
