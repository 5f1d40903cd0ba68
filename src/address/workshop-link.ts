/**
 * Parses and serializes the state of the workshop: `#/team/workshop?raekke=start,tabel,mandag&nr=2`. Holds the steps, their
 * order and the current position; never an answer of a participant.
 */
import type { PageParameters } from '../model/situation.ts';
import { usualSequence, workshopSteps, type StepId } from '../model/workshop-steps.ts';

/** The steps on the projector, the choice of steps, the guide and the printed summary. */
export const workshopViews = ['steps', 'plan', 'guide', 'summary'] as const;
export type WorkshopView = (typeof workshopViews)[number];

export type WorkshopPlace = {
  /** The chosen steps in order; never empty. */
  readonly sequence: readonly StepId[];
  /** Index in the sequence, from 0. */
  readonly at: number;
  readonly view: WorkshopView;
  /** True if a part of the address was invalid and has been dropped. */
  readonly isCorrected: boolean;
};

const viewCodes: Readonly<Record<WorkshopView, string>> = { steps: 'trin', plan: 'plan', guide: 'vejledning', summary: 'opsamling' };

/** Parses the parameters; invalid parts are dropped. Never throws. */
export function readWorkshop({ raekke, nr, vis }: PageParameters): WorkshopPlace {
  const codes = raekke?.split(',') ?? [];
  const known = codes.flatMap((code) => workshopSteps.filter((step) => step.code === code).map(({ id }) => id));
  const chosen = [...new Set(known)];
  const sequence = chosen.length > 0 ? chosen : usualSequence;
  const number = nr === undefined ? 1 : /^\d{1,3}$/.test(nr) ? Number(nr) : NaN;
  const fits = number >= 1 && number <= sequence.length;
  const view = vis === undefined ? 'steps' : workshopViews.find((name) => viewCodes[name] === vis);
  return {
    sequence,
    at: Number.isNaN(number) ? 0 : Math.min(sequence.length, Math.max(1, number)) - 1,
    view: view ?? 'steps',
    isCorrected: chosen.length < codes.length || !fits || view === undefined,
  };
}

/** The parameters that differ from the default; an empty string removes a parameter. */
export function writeWorkshop({ sequence, at, view }: Omit<WorkshopPlace, 'isCorrected'>): PageParameters {
  const isUsual = sequence.length === usualSequence.length && sequence.every((id, index) => id === usualSequence[index]);
  const codeOf = (id: StepId): string => workshopSteps.find((step) => step.id === id)?.code ?? '';
  return {
    raekke: isUsual ? '' : sequence.map(codeOf).join(','),
    nr: at === 0 ? '' : String(at + 1),
    vis: view === 'steps' ? '' : viewCodes[view],
  };
}
