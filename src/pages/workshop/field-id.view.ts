import type { GuessKey } from '../../model/workshop-entries.ts';

/** The id of the field in which a question is guessed at. */
export function fieldIdOf(question: GuessKey): string {
  return `guess-${question.replace('.', '-')}`;
}
