/**
 * The workshop as it stands in an address: `#/team/workshop?raekke=start,tabel,mandag&nr=2`. Only which steps, in which
 * order, and where one is; nothing that anybody has answered.
 */
import type { PageParameters } from '../model/choice.ts';
import { usualSequence, workshopSteps, type StepId } from '../model/workshop-steps.ts';

/** The steps on the projector, the choice of steps, the guide and the summary for paper. */
export const workshopViews = ['steps', 'plan', 'guide', 'summary'] as const;
export type WorkshopView = (typeof workshopViews)[number];

export type WorkshopPlace = {
  /** Which steps in which order; never empty. */
  readonly sequence: readonly StepId[];
  /** The place in the sequence, from 0. */
  readonly at: number;
  readonly view: WorkshopView;
  /** Whether something in the address could not be used and was left out. */
  readonly isCorrected: boolean;
};

const viewCodes: Readonly<Record<WorkshopView, string>> = { steps: 'trin', plan: 'plan', guide: 'vejledning', summary: 'opsamling' };

/** Reads what an address says. Never throws: what cannot be used is left out. */
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

/** Only what differs from the usual is written; an empty text leaves the parameter out. */
export function writeWorkshop({ sequence, at, view }: Omit<WorkshopPlace, 'isCorrected'>): PageParameters {
  const isUsual = sequence.length === usualSequence.length && sequence.every((id, index) => id === usualSequence[index]);
  const codeOf = (id: StepId): string => workshopSteps.find((step) => step.id === id)?.code ?? '';
  return {
    raekke: isUsual ? '' : sequence.map(codeOf).join(','),
    nr: at === 0 ? '' : String(at + 1),
    vis: view === 'steps' ? '' : viewCodes[view],
  };
}
