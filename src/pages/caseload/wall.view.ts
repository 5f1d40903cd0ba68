import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as teamTexts } from '../_team/texts.ts';
import { texts as caseloadTexts } from './texts.ts';
import { countedShares, fewChanceGroups } from '../../charts/layout/chance-groups.ts';
import type { WallColumn } from '../../charts/layout/wall-columns.ts';
import type { Locale } from '../../ui/locale.ts';
import { plain, type SentencePart } from '../../ui/rich-text.ts';
import { jobsText } from '../_team/estimate-text.view.ts';
import type { CaseloadView } from './caseload.view.ts';
import { expectedJobsRecords } from './estimate.view.ts';
import type { WhatIfView } from './what-if.view.ts';

const texts = joinTexts(teamTexts, caseloadTexts);

/** A number of the wall: its sign in the picture, if it has one, and who says it and what it is. */
type WallNumber = { readonly sign?: 'solid' | 'open'; readonly part: SentencePart; readonly meaning: string };
type WallSlide = { readonly columns: readonly WallColumn[]; readonly label: string; readonly readouts: readonly WallNumber[] };

export type CaseloadWallView = {
  /** The chances of so many jobs, years between a bad and a good one apart from the rest. */
  readonly luck: WallSlide;
  /** What is expected now and if, between a bad and a good year. */
  readonly whatIf: WallSlide;
  /** Our answers beside those of the study. */
  readonly beliefs: Omit<WallSlide, 'readouts'>;
};

/** No more columns than can be told apart across a room. */
const mostColumns = 24;
/** A smaller share (0–1) would be written as none; the table has it. */
const leastSaid = 0.005;

/** The main results of a caseload as pictures for a projector. */
export function caseloadWallView(view: CaseloadView, whatIf: WhatIfView, locale: Locale): CaseloadWallView {
  const { t, format } = withTexts(locale, texts);
  const { distribution, from } = view.chance;
  const [bad = from, good = from] = view.marks.map(({ at }) => at);
  const expected: SentencePart = { text: jobsText(view.expectedJobs, locale), evidence: expectedJobsRecords };
  const year = (key: 'caseload.wall.bad' | 'caseload.wall.good', jobs: number): WallColumn => ({
    label: t(key),
    bars: [{ value: jobs, text: format.whole(jobs), look: 'open' }],
  });
  const level = (key: 'caseload.wall.now' | 'caseload.wall.then', jobs: number): WallColumn => ({
    label: t(key),
    bars: [{ value: Math.max(0, jobs), text: jobsText(jobs, locale), look: 'solid' }],
  });
  return {
    luck: {
      columns: fewChanceGroups(countedShares(distribution, from), mostColumns).map(({ from: low, to: high, share }) => ({
        label: low === high ? format.whole(low) : t('caseload.wall.range', { low: format.whole(low), high: format.whole(high) }),
        bars: [
          { value: share, text: share < leastSaid ? '' : format.percent(share, 0), look: low >= bad && high <= good ? 'solid' : 'open' },
        ],
      })),
      label: plain(view.luck),
      readouts: [
        { part: expected, meaning: t('caseload.wall.expected', { citizens: format.whole(view.citizens) }) },
        { part: view.levels.parts['span'] ?? { text: '' }, meaning: t('caseload.wall.levels') },
        {
          sign: 'solid',
          part: {
            text: t('caseload.wall.range', { low: format.whole(bad), high: format.whole(good) }),
            evidence: view.luck.parts['between']?.evidence ?? [],
          },
          meaning: t('caseload.wall.luck', { between: view.luck.parts['between']?.text ?? '' }),
        },
      ],
    },
    whatIf: {
      columns: [
        year('caseload.wall.bad', bad),
        level('caseload.wall.now', whatIf.jobsNow),
        level('caseload.wall.then', whatIf.jobsWanted),
        year('caseload.wall.good', good),
      ],
      label: t('caseload.wall.whatIf', {
        bad: format.whole(bad),
        good: format.whole(good),
        now: jobsText(whatIf.jobsNow, locale),
        then: jobsText(whatIf.jobsWanted, locale),
      }),
      readouts: [
        {
          part: { text: jobsText(whatIf.extraJobs, locale), evidence: whatIf.own.parts['jobs']?.evidence ?? [] },
          meaning: t('caseload.wall.extra', { citizens: format.whole(view.citizens) }),
        },
        { part: whatIf.own.parts['band'] ?? { text: '' }, meaning: t('caseload.wall.effect') },
        {
          sign: 'open',
          part: {
            text: t('caseload.wall.range', { low: format.whole(bad), high: format.whole(good) }),
            evidence: view.luck.parts['between']?.evidence ?? [],
          },
          meaning: t('caseload.wall.luck', { between: view.luck.parts['between']?.text ?? '' }),
        },
      ],
    },
    beliefs: {
      columns: view.answers.map(({ label, share, study }, index) => ({
        label,
        bars: [
          { value: view.bars[index]?.own ?? null, text: share, look: 'open' },
          { value: view.bars[index]?.study ?? null, text: study.text, look: 'solid' },
        ],
      })),
      label: view.barsLabel,
    },
  };
}
