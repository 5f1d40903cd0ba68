import { isAboutInstruments } from '../model/about.ts';
import { beliefs } from '../model/belief.ts';
import type { Check, Guidance, Instrument, Rule, Selector } from '../model/guidance.ts';
import {
  needKeys,
  needsOptions,
  partOptions,
  type AnswerField,
  type Answers,
  type Need,
  type NeedPart,
  type NeedWithParts,
  type TargetGroup,
} from '../model/needs.ts';
import { blankAnswers } from './answers.ts';
import { askAll } from './checks.ts';
import { isSelected } from './select.ts';
import type { Subject } from './types.ts';

type Change = Partial<Answers>;

/** Checks about a plan, which no answer can set directly. */
const madeByPlans: readonly Check['check'][] = ['planHas', 'planBegins', 'planGroups', 'moreTied'];

/**
 * The ids of the rules that fire under no answers at all. Checks about a plan are assumed to be satisfiable.
 * @param mostChanges the highest number of changes of caseworker, as the engine allows
 */
export function deadRules(guidance: Guidance, mostChanges: number): string[] {
  return guidance.rules.filter((rule) => !canFire(rule, guidance, mostChanges)).map(({ id }) => id);
}

/** The ids of the kinds of plans whose conditions hold under no answers at all. */
export function deadKinds(guidance: Guidance, mostChanges: number): string[] {
  return guidance.kinds.filter(({ when }) => !canHold(when, null, guidance, mostChanges)).map(({ id }) => id);
}

function canFire({ about, when }: Rule, guidance: Guidance, mostChanges: number): boolean {
  const asked = when.filter(({ check }) => !madeByPlans.includes(check));
  const subjects = isAboutInstruments(about) ? guidance.instruments.filter((instrument) => isSelected(instrument, about)) : [null];
  return subjects.some((instrument) => canHold(asked, instrument, guidance, mostChanges));
}

function canHold(checks: readonly Check[], instrument: Instrument | null, guidance: Guidance, mostChanges: number): boolean {
  const subject: Omit<Subject, 'answers' | 'today' | 'group'> = {
    instruments: guidance.instruments,
    rows: guidance.coverage,
    instrument,
    plan: [],
    moreTied: false,
  };
  const asking: Asking = { instrument, guidance, mostChanges };
  return needsOptions.targetGroup.some((targetGroup) => {
    const group = guidance.targetGroups.find(({ id }) => id === targetGroup);
    return combined(checks, { ...asking, targetGroup }).some((change) =>
      // A date before every first day, and one after every last day.
      ['1900-01-01', '9999-12-31'].some(
        (today) => group && askAll({ ...subject, today, group, answers: { ...blankAnswers, ...change, targetGroup } }, checks) === true,
      ),
    );
  });
}

type Asking = {
  readonly instrument: Instrument | null;
  readonly guidance: Guidance;
  readonly mostChanges: number;
  readonly targetGroup?: TargetGroup;
};

/** The combinations of answers under which all checks may hold. */
function combined(checks: readonly Check[], asking: Asking): Change[] {
  return checks.reduce<Change[]>((all, check) => all.flatMap((one) => waysTo(check, asking).map((other) => merged(one, other))), [{}]);
}

/** The alternative answers that make one check hold, as far as it depends on answers. */
function waysTo(check: Check, asking: Asking): readonly Change[] {
  const { instrument, guidance, mostChanges } = asking;
  const ids = (selector: Selector): string[] => guidance.instruments.filter((one) => isSelected(one, selector)).map(({ id }) => id);
  const own = instrument?.id ?? '';
  switch (check.check) {
    case 'any':
      return check.of.flatMap((branch) => combined(branch, asking));
    case 'known':
      return check.is ? waysTo(check.that, asking) : [{}];
    case 'needs':
      return check.is ? check.any.map((need) => ({ needs: [need] })) : [{}];
    case 'needCount':
    case 'silentNeeds':
      return [{ needs: needKeys.slice() }];
    case 'needPart':
      return check.any.map(partAnswered);
    case 'wishes':
      return check.is ? ids(check.any).map((id) => ({ wishes: [id] })) : [{ wishes: [] }];
    case 'running':
      return [{ running: check.is === 'nothing' ? [] : guidance.instruments.slice(0, 1).map(({ id }) => id) }];
    case 'moving':
      return check.is ? ids(check.any).map((id) => ({ running: [id], progress: { [id]: 'moving' } })) : [{}];
    case 'stuck':
      return check.is ? ids(check.any).map((id) => ({ tried: { [id]: 'stoodStill' } })) : [{}];
    case 'belief':
      return beliefs.map((belief) => ({ belief }));
    case 'changes':
      return [{ [check.field]: mostChanges }];
    case 'coversNeed':
      return check.is
        ? guidance.coverage
            .filter((row) => row.instrument === own)
            .flatMap(({ need, part, when }) => combined(when, asking).map((change) => merged(needAnswered(need, part), change)))
        : [{}];
    case 'wished':
      return [{ wishes: check.is ? [own] : [] }];
    case 'refused':
      return [{ refuses: check.is ? [own] : [] }];
    case 'isRunning':
      return [{ running: check.is ? [own] : [] }];
    case 'progress':
      return check.is.map((progress) => ({ running: [own], progress: { [own]: progress } }));
    case 'tried':
      return check.is.map((outcome) => ({ tried: { [own]: outcome } }));
    default:
      return check.check in needsOptions
        ? (check as { is: readonly string[] }).is.map((value) => ({ [check.check as AnswerField]: value }))
        : [{}];
  }
}

function partAnswered(part: NeedPart): Change {
  const need = (Object.keys(partOptions) as NeedWithParts[]).find((key) => partOptions[key].some((one) => one === part));
  return need ? needAnswered(need, part) : {};
}

function needAnswered(need: Need, part: NeedPart | null): Change {
  return { needs: [need], ...(part !== null && { needParts: { [need]: part } }) };
}

/** Lists are concatenated, other answers overwritten; a contradictory combination is rejected when its checks are evaluated. */
function merged(one: Change, other: Change): Change {
  const needs = [...new Set([...(one.needs ?? []), ...(other.needs ?? [])])];
  return {
    ...one,
    ...other,
    ...(needs.length > 0 && { needs }),
    ...(one.needParts && { needParts: { ...one.needParts, ...other.needParts } }),
  };
}
