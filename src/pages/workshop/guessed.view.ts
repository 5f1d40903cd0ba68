import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';

const texts = joinTexts(prognosisTexts, workshopTexts);

/** The guesses of a room at one question. */
export type GuessedView = {
  readonly values: readonly number[];
  /** "20–100", one number, or a dash where nobody has guessed. */
  readonly text: string;
  /** What that is: how many they are, and the one in the middle. */
  readonly meaning: string;
  readonly sentence: string;
};

export function guessedView(values: readonly number[], locale: Locale): GuessedView {
  const { t, plural, format } = withTexts(locale, texts);
  const sorted = [...values].sort((one, other) => one - other);
  const [low = 0, high = low] = [sorted[0], sorted.at(-1)];
  if (sorted.length === 0) return { values, text: '–', meaning: t('workshop.guess.none'), sentence: `${t('workshop.guess.none')}.` };
  const count = format.whole(sorted.length);
  const ends = { low: format.whole(low), high: format.whole(high) };
  const middle = format.plain(middleOf(sorted));
  return {
    values,
    text: low === high ? ends.low : t('result.range', ends),
    meaning: t(plural('workshop.guessed', sorted.length), { count, middle }),
    sentence: t(plural('workshop.guessed.sentence', sorted.length), { count, middle, ...ends }),
  };
}

/** @param sorted at least one */
function middleOf(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
