import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as workshopTexts } from './texts.ts';
import { answerAt, type Belief } from '../../model/belief.ts';
import { averageCitizen, nothingChanged } from '../../model/situation.ts';
import { bracketMeaning } from '../_prognosis/bracket.view.ts';
import { groupText } from '../_prognosis/condition.view.ts';
import { changesMeaning } from '../_prognosis/form.view.ts';
import { outcomeView } from '../_prognosis/prognosis.view.ts';
import type { RichText } from '../../ui/rich-text.ts';
import type { WorkshopContext } from './context.view.ts';
import type { PeopleGridView } from '../../charts/layout/cell-states.ts';
import type { StripFigure } from '../../charts/layout/guess-strip.ts';
import type { GroupAnswers, GroupName } from '../../model/workshop-entries.ts';
import { nobodyKnown } from './people.view.ts';
import { levelReadouts, type Readout } from './readout.view.ts';
import { effortRecords } from './records.view.ts';
import { toldBy, type Told } from './sources.view.ts';

const texts = joinTexts(prognosisTexts, workshopTexts);

export type GroupView = {
  readonly name: GroupName;
  readonly belief: string;
  readonly changes: string;
  /** Of the denominator: each number with who says it, of whom, and how uncertain the start is itself; null while belief is not answered. */
  readonly level: {
    readonly readouts: readonly Readout[];
    readonly of: string;
    readonly start: RichText;
    readonly figure: StripFigure;
    readonly grid: PeopleGridView;
  } | null;
  readonly plan: string;
  /** What the study says of the kind of effort that the plan begins with. */
  readonly planSays: Told | null;
};

/** The same case worked by two groups, side by side. */
export type CaseView = {
  readonly groups: readonly GroupView[];
  readonly isBegun: boolean;
  readonly denominator: string;
  /** What none to double may be called; null where no effect is applied. */
  readonly bracket: RichText | null;
  /** The highest value on the axis that the two share. */
  readonly highest: number;
  /** What stands in place of the citizens of a group that has not answered. */
  readonly unanswered: PeopleGridView;
};

export function caseView(groups: Readonly<Record<GroupName, GroupAnswers>>, context: WorkshopContext): CaseView {
  const hasBracket = Object.values(groups).some(({ belief, changes }) => belief !== undefined && changes > 0);
  const views = (['a', 'b'] as const).map((name) => groupView(name, groups[name], context));
  return {
    groups: views,
    unanswered: nobodyKnown(context),
    isBegun: Object.values(groups).some(({ belief, plan }) => belief !== undefined || plan !== null),
    denominator: context.locale.format.whole(context.numbers.denominator),
    bracket: hasBracket ? bracketMeaning({ outcome: 'job', changes: true, belief: false }, context) : null,
    highest: views.some(({ level }) => level)
      ? Math.max(1, ...views.flatMap(({ level }) => (level ? [level.figure.high, level.figure.reach?.high ?? 0] : [])))
      : context.numbers.denominator,
  };
}

function groupView(name: GroupName, { belief, changes, plan }: GroupAnswers, context: WorkshopContext): GroupView {
  const { t } = withTexts(context.locale, texts);
  return {
    name,
    belief: belief === undefined ? t('workshop.case.open') : t(belief === null ? 'belief.unknown' : `belief.${answerAt(belief)}`),
    changes: changesMeaning(changes, context.locale),
    level: belief === undefined ? null : levelOf(belief, changes, context),
    plan: plan === null ? t('workshop.case.open') : t(`workshop.effort.${plan}`),
    planSays: plan === null ? null : toldBy(effortRecords[plan], context),
  };
}

function levelOf(belief: Belief | null, changes: number, context: WorkshopContext): GroupView['level'] {
  const situation = { ...averageCitizen, belief };
  const view = outcomeView({ situation, scenario: { ...nothingChanged, changes } }, context);
  if (view.kind !== 'level') return null;
  return {
    ...levelReadouts(view, context.locale),
    of: groupText(situation, context.locale),
    start: view.headline.doubt.start,
    grid: view.grid,
  };
}
