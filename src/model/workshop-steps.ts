/** The steps of the workshop as data: kind, order and usual duration. */

/** How a step works: presentation, guess, tally, sorting, group work, agreements. */
export type StepKind = 'words' | 'guess' | 'tally' | 'efforts' | 'case' | 'agreements';

/** `code` is used in the address; `minutes` is our suggestion for ten people, shown in the guide. */
const table = [
  { id: 'start', code: 'start', kind: 'words', minutes: 5 },
  { id: 'base', code: 'grund', kind: 'guess', minutes: 5 },
  { id: 'change', code: 'skift', kind: 'guess', minutes: 8 },
  { id: 'table', code: 'tabel', kind: 'guess', minutes: 10 },
  { id: 'effect', code: 'virkning', kind: 'guess', minutes: 8 },
  { id: 'own', code: 'egen', kind: 'tally', minutes: 10 },
  { id: 'orientation', code: 'orientering', kind: 'guess', minutes: 6 },
  { id: 'efforts', code: 'indsatser', kind: 'efforts', minutes: 10 },
  { id: 'case', code: 'sag', kind: 'case', minutes: 20 },
  { id: 'chance', code: 'held', kind: 'guess', minutes: 8 },
  { id: 'monday', code: 'mandag', kind: 'agreements', minutes: 15 },
] as const satisfies readonly { id: string; code: string; kind: StepKind; minutes: number }[];

export type StepId = (typeof table)[number]['id'];
export type WorkshopStep = { readonly id: StepId; readonly code: string; readonly kind: StepKind; readonly minutes: number };

export const workshopSteps: readonly WorkshopStep[] = table;
/** The suggested order. */
export const usualSequence: readonly StepId[] = table.map(({ id }) => id);

/** @throws Error for an unknown id, which is a programming error */
export function stepOf(id: StepId): WorkshopStep {
  const found = workshopSteps.find((step) => step.id === id);
  if (!found) throw new Error(`There is no workshop step called ${id}.`);
  return found;
}
