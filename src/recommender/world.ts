import type { CoverageRow, Instrument } from '../model/guidance.ts';
import type { Answers, Constraints, InstrumentId, Need } from '../model/needs.ts';
import { closestLink, type Cover } from './cover.ts';
import { judge, type Sayings } from './judge.ts';
import type { Judgement, Subject } from './types.ts';

/** The rules and rows of a target group, prepared once. */
export type GroupSayings = {
  readonly rows: readonly CoverageRow[];
  readonly sayings: ReadonlyMap<InstrumentId, Sayings>;
};

/** A situation with the answers that a plan assumes. Verdicts are computed on demand and cached. */
export class World {
  readonly answers: Answers;
  readonly subject: Subject;
  readonly constraints: Constraints;
  readonly rows: readonly CoverageRow[];
  readonly #sayings: GroupSayings['sayings'];
  readonly #byId: ReadonlyMap<InstrumentId, Instrument>;
  readonly #judged = new Map<InstrumentId, Judgement>();
  readonly #covers = new Map<InstrumentId, Map<Need, Cover | null>>();
  readonly #moving: readonly InstrumentId[];

  constructor(subject: Subject, { rows, sayings }: GroupSayings, byId: ReadonlyMap<InstrumentId, Instrument>, constraints: Constraints) {
    this.answers = subject.answers;
    this.subject = subject;
    this.constraints = constraints;
    this.#moving = (subject.answers.running ?? []).filter((id) => subject.answers.progress[id] === 'moving');
    this.rows = rows;
    this.#sayings = sayings;
    this.#byId = byId;
  }

  subjectOf(id: InstrumentId): Subject {
    return { ...this.subject, instrument: this.#byId.get(id) ?? null };
  }

  rowsOf(id: InstrumentId): readonly CoverageRow[] {
    return this.#sayings.get(id)?.rows ?? [];
  }

  judgementOf(id: InstrumentId): Judgement {
    const known = this.#judged.get(id);
    if (known) return known;
    const instrument = this.#byId.get(id);
    const sayings = this.#sayings.get(id);
    if (!instrument || !sayings) throw new Error(`The guidance has no instrument ${id}.`);
    const judgement = judge(instrument, sayings, this.subject);
    this.#judged.set(id, judgement);
    return judgement;
  }

  /** The closest link of an instrument to a need; null if there is none. */
  coverOf(id: InstrumentId, need: Need): Cover | null {
    const known = this.#covers.get(id) ?? new Map<Need, Cover | null>();
    this.#covers.set(id, known);
    let cover = known.get(need);
    if (cover === undefined) {
      cover = closestLink(this.rowsOf(id), need, this.subjectOf(id));
      known.set(need, cover);
    }
    return cover;
  }

  isExcluded(id: InstrumentId): boolean {
    return this.constraints.excluded?.includes(id) ?? false;
  }

  isLocked(id: InstrumentId): boolean {
    return this.constraints.locked?.includes(id) ?? false;
  }

  isWished(id: InstrumentId): boolean {
    return this.answers.wishes?.includes(id) ?? false;
  }

  /** Whether it runs or was tried without result. */
  isInVain(id: InstrumentId): boolean {
    return this.answers.progress[id] === 'standstill' || this.answers.tried?.[id] === 'stoodStill';
  }

  /** Whether it has to be done differently than before. */
  isChanged(id: InstrumentId): boolean {
    return this.isInVain(id) || this.answers.tried?.[id] === 'brokenOff';
  }

  isMoving(id: InstrumentId): boolean {
    return this.answers.progress[id] === 'moving';
  }

  /** Whether it may be put into a plan under these answers. */
  mayBePlanned(id: InstrumentId): boolean {
    const { outcome, mightApply, of } = this.judgementOf(id);
    return !this.isExcluded(id) && !of.traits.includes('neverPlanned') && (outcome === 'applies' || mightApply);
  }

  /** Whether it may follow a plan: its exclusion is due neither to law, target group nor refusal. */
  mayComeNext(id: InstrumentId): boolean {
    const { mayComeLater, of } = this.judgementOf(id);
    return mayComeLater && !this.isExcluded(id) && !of.traits.includes('neverPlanned');
  }

  /**
   * Instruments that are under way and progressing. They stay in every plan, except those that the law has ended, the citizen
   * refuses or the user excludes, and a workplace where none is possible.
   */
  get kept(): Judgement[] {
    return this.#moving.filter((id) => this.mayGoOn(id)).map((id) => this.judgementOf(id));
  }

  mayGoOn(id: InstrumentId): boolean {
    const { mayGoOn, of } = this.judgementOf(id);
    return mayGoOn && !this.isExcluded(id) && !of.traits.includes('neverPlanned');
  }
}
