import type { EngineEvidence } from '../../engine/types.ts';
import { readWholes, writeWhole, type WholeParameters } from '../../address/whole-parameters.ts';
import { createTeam } from '../../team/create-team.ts';
import type { Team } from '../../team/types.ts';
import type { PrognosisState } from '../_prognosis/prognosis.svelte.ts';
import type { Session } from '../../address/session.svelte.ts';
import { unitsView, type TeamAsked, type UnitsView } from './units.view.ts';

const perCent = 100;
/** Enough for any municipality, and quick to compute. */
const largestTeam = 5000;

/** What is asked about a team; all of it stands in the address. */
export class UnitsState {
  readonly #session: Session;
  readonly #prognosis: PrognosisState;
  readonly #published: Team;
  readonly fields: WholeParameters<keyof TeamAsked>;
  readonly #usual: TeamAsked;

  constructor(session: Session, prognosis: PrognosisState, evidence: EngineEvidence) {
    this.#session = session;
    this.#prognosis = prognosis;
    this.#published = createTeam(evidence);
    const { amount } = prognosis.publishedNumbers;
    const asPerCent = (share: number): number => Math.round(share * perCent);
    this.fields = {
      citizens: { name: 'borgere', limits: [1, largestTeam], fallback: amount('bip2017-23', 'caseload') },
      changes: { name: 'skiftaar', limits: [0, perCent], fallback: asPerCent(amount('bip2017-08')) },
      avoided: { name: 'undgaa', limits: [0, perCent], fallback: asPerCent(amount('choice-team-units', 'avoided')) },
      belief: { name: 'troandel', limits: [0, perCent], fallback: asPerCent(amount('choice-team-units', 'belief')) },
    };
    this.#usual = readWholes({}, this.fields).values;
  }

  readonly #read = $derived.by(() => readWholes(this.#session.parameters.units ?? {}, this.fields));

  readonly asked: TeamAsked = $derived.by(() => this.#read.values);

  /** Whether something in the address could not be used as it stood. */
  readonly isCorrected: boolean = $derived.by(() => this.#read.isCorrected);

  readonly #team: Team = $derived.by(() => this.#published.withTransfer(this.#prognosis.transfer));

  readonly view: UnitsView = $derived.by(() => {
    const { citizens, changes, avoided, belief } = this.asked;
    const found = this.#team.decisionUnits({
      citizens,
      changeRate: changes / perCent,
      avoidedShare: avoided / perCent,
      beliefShare: belief / perCent,
    });
    // What a link brings along and is not used here is told on the page alone.
    const note = this.#prognosis.transfer < 1 ? this.#prognosis.transferNote : null;
    return unitsView({ asked: this.asked, usual: this.#usual }, found, note, {
      numbers: this.#prognosis.publishedNumbers,
      locale: this.#session.locale,
    });
  });

  ask(field: keyof TeamAsked, value: number): void {
    this.#session.adjust('units', writeWhole(this.fields[field], value));
  }
}
