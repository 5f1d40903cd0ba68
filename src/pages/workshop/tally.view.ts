import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import type { WallColumn } from '../../charts/layout/wall-columns.ts';
import { tallyKeys, type TallyKey, type WorkshopEntries } from '../../model/workshop-entries.ts';
import type { SentencePart, RichText } from '../../ui/rich-text.ts';
import type { WorkshopContext } from './context.view.ts';

const texts = joinTexts(prognosisTexts, workshopTexts);

export type TallyRow = {
  readonly key: TallyKey;
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  /** Share of our answers 0–1, and as per cent; null and empty while there are too few of them to be shown. */
  readonly own: number | null;
  readonly ownText: string;
  readonly study: number;
  readonly studyPart: SentencePart;
};

/** The team's own answers beside Figure 2. */
export type TallyView = {
  readonly rows: readonly TallyRow[];
  readonly total: number;
  readonly totalText: string;
  /** Why our shares are not shown: too few have answered (choice-smallest-group); null with enough of them, and with none. */
  readonly tooFew: RichText | null;
  /** Our share beside that of the study, answer by answer. */
  readonly columns: readonly WallColumn[];
  readonly label: string;
  readonly after: RichText;
};

const record = 'bip2017-17';

/** @param counts how many of our answers were given */
export function tallyView(counts: WorkshopEntries['tally'], { numbers, locale }: WorkshopContext): TallyView {
  const { t, format } = withTexts(locale, texts);
  const total = tallyKeys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
  const needed = numbers.amount('choice-smallest-group');
  const isShown = total >= needed;
  const rows = tallyKeys.map((key): TallyRow => {
    const count = counts[key] ?? 0;
    const study = numbers.amount(record, key === 'unknown' ? 'vedIkke' : key);
    const own = isShown ? count / total : null;
    return {
      key,
      label: t(`belief.${key}`),
      count,
      countText: format.whole(count),
      own,
      ownText: own === null ? '' : format.percent(own, 0),
      study,
      studyPart: { text: format.percent(study, 0), evidence: [record] },
    };
  });
  return {
    rows,
    total,
    totalText: t(withTexts(locale, texts).plural('workshop.own.total', total), { count: format.whole(total) }),
    tooFew:
      isShown || total === 0
        ? null
        : {
            template: withTexts(locale, texts).template('workshop.own.tooFew'),
            parts: { needed: { text: format.whole(needed), evidence: ['choice-smallest-group'] } },
          },
    columns: rows.map(({ label, own, ownText, study, studyPart }) => ({
      label,
      bars: [
        { value: own, text: ownText, look: 'open' },
        { value: study, text: studyPart.text, look: 'solid' },
      ],
    })),
    label: t('workshop.own.picture', { answers: format.list(rows.map(({ label, studyPart }) => `${label} ${studyPart.text}`)) }),
    after: {
      template: withTexts(locale, texts).template('workshop.own.after'),
      parts: { answers: { text: format.whole(numbers.amount('bip2017-05', 'caseworkerAnswers')), evidence: ['bip2017-05'] } },
    },
  };
}
