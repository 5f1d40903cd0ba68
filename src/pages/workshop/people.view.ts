import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import { cellStates, type PeopleGridView } from '../../charts/layout/cell-states.ts';
import type { WorkshopContext } from './context.view.ts';

const texts = joinTexts(prognosisTexts, workshopTexts);

/** 1,000 citizens of whom nothing is told yet. */
export function nobodyKnown({ numbers, locale }: WorkshopContext): PeopleGridView {
  const { t, format } = withTexts(locale, texts);
  const words = { denominator: format.whole(numbers.denominator) };
  return {
    readings: [{ start: 0, result: 0 }],
    total: numbers.denominator,
    summary: t('workshop.grid.before', words),
    legend: legendOf(() => t('workshop.grid.all', words)),
  };
}

/** @param whom who they are, as the subject of a sentence */
export function peopleGrid(whom: string, count: number, { numbers, locale }: WorkshopContext): PeopleGridView {
  const { t, format } = withTexts(locale, texts);
  const outcome = t('words.job');
  return {
    readings: [{ start: count, result: count }],
    total: numbers.denominator,
    summary: `${whom}: ${t('workshop.grid.after', { count: format.whole(count), denominator: format.whole(numbers.denominator) })}`,
    legend: legendOf((state) => t(`grid.legend.${state}`, { outcome })),
  };
}

function legendOf(text: (state: (typeof cellStates)[number]) => string): PeopleGridView['legend'] {
  return Object.fromEntries(cellStates.map((state) => [state, text(state)])) as PeopleGridView['legend'];
}
