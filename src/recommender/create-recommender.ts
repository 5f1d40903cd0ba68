import type { CoverageRow, Guidance, How, Instrument, IsoDate, Rule } from '../model/guidance.ts';
import type { Answers, Constraints, InstrumentId, Needs, TargetGroup } from '../model/needs.ts';
import { answersOf } from './answers.ts';
import { openQuestionsFor } from './asks.ts';
import { rulesAbout, type Sayings } from './judge.ts';
import { choosePlans, describePlans, type PlanSayings } from './plans.ts';
import { compareTexts } from './preferences.ts';
import { fire } from './reasons.ts';
import type { Plan, Recommendation, Recommender, Subject } from './types.ts';
import { validate } from './validate-needs.ts';
import { withQuestions } from './with-questions.ts';
import { World, type GroupSayings } from './world.ts';

/** Binds the recommender to a guidance data set. Pure, and independent of the order of the lists in the guidance. */
export function createRecommender(guidance: Guidance): Recommender {
  const { targetGroups, questions } = guidance;
  // Precomputed per target group: the rules that can apply. Instruments are sorted by id, so that the order in the files does
  // not matter.
  const instruments = [...guidance.instruments].sort((one, other) => compareTexts(one.id, other.id));
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const workplaces = instruments.filter(({ traits }) => traits.includes('realWorkplace')).map(({ id }) => id);
  const prepared = new Map(targetGroups.map(({ id }) => [id, prepare(guidance, instruments, id)]));

  function recommend(needs: Needs, today: IsoDate, constraints: Constraints = {}): Recommendation {
    validate(needs, today, constraints, guidance);
    const answers = answersOf(needs, workplaces);
    const group = targetGroups.find(({ id }) => id === answers.targetGroup);
    const said = prepared.get(answers.targetGroup);
    if (!group || !said) throw new Error(`The guidance has no target group ${answers.targetGroup}.`);

    const subject = { answers, today, group, instruments, rows: said.allRows, instrument: null, plan: [], moreTied: false };
    const world = new World(subject, said, byId, constraints);
    const assume = (assumed: Answers): World => new World({ ...subject, answers: assumed }, said, byId, constraints);
    const chosen = choosePlans(world, assume, said);
    const verdicts = guidance.instruments.map(({ id }) => {
      const { instrument, outcome, reasons } = world.judgementOf(id);
      return { instrument, outcome, reasons };
    });
    const plans = describePlans(chosen, world, said);
    const whole: Subject = { ...subject, moreTied: chosen.moreTied };
    const warnings = said.recommendation.flatMap((rule) => (fire(rule, whole)?.isCertain ? [rule.id] : []));

    function planOne(others: Answers): Plan | null {
      const other = assume(answersOf(others, workplaces));
      const { candidates } = choosePlans(other, assume, said as Prepared);
      return describePlans({ candidates: candidates.slice(0, 1), moreTied: false }, other, said as Prepared)[0] ?? null;
    }
    return withQuestions(
      { verdicts, plans, warnings },
      openQuestionsFor(
        world,
        { verdicts, plans },
        questions.filter(({ groups }) => groups.includes(answers.targetGroup)),
        planOne,
      ),
    );
  }
  return { recommend, instruments: guidance.instruments, targetGroups };
}

type Prepared = GroupSayings &
  PlanSayings & {
    readonly recommendation: readonly Rule[];
    /** Including rows of instruments that a municipality has hidden: the sources still name them. */
    readonly allRows: readonly CoverageRow[];
  };

function prepare(guidance: Guidance, instruments: readonly Instrument[], group: TargetGroup): Prepared {
  const possible = guidance.rules.filter((rule) => mayConcern(rule, group)).sort((one, other) => compareTexts(one.id, other.id));
  const allRows = guidance.coverage
    .filter(({ groups }) => groups.includes(group))
    .sort((one, other) => compareTexts(one.instrument + one.need + one.part, other.instrument + other.need + other.part));
  const rows = allRows.filter((row) => instruments.some(({ id }) => id === row.instrument));
  const aboutWhat = <Key extends string>(key: Key): (Rule & { about: Record<Key, never> })[] =>
    possible.filter(({ about }) => key in about) as (Rule & { about: Record<Key, never> })[];
  const named = <Value extends string>(key: 'gap' | 'choice' | 'coverage'): Map<Value, Rule> =>
    new Map(aboutWhat(key).map((rule) => [(rule.about as Record<typeof key, Value>)[key], rule]));
  const [silence] = aboutWhat('silence');
  const ofRow = Object.fromEntries(named<How>('coverage')) as Record<How, Rule>;
  const sayingsOf = (instrument: Instrument): Sayings => ({
    rules: rulesAbout(instrument, possible),
    rows: rows.filter((row) => row.instrument === instrument.id),
    ofRow,
    silence: silence ?? missing('silence'),
  });
  return {
    rows,
    allRows,
    sayings: new Map<InstrumentId, Sayings>(instruments.map((instrument) => [instrument.id, sayingsOf(instrument)])),
    kinds: [...guidance.kinds].sort((one, other) => compareTexts(one.id, other.id)),
    about: aboutWhat('plan'),
    recommendation: aboutWhat('recommendation'),
    lookAgain: aboutWhat('lookAgain'),
    subGoals: guidance.subGoals
      .filter(({ groups }) => groups.includes(group))
      .sort((one, other) => one.step - other.step || compareTexts(one.id, other.id)),
    gaps: new Map([...named<never>('gap')].map(([gap, { id }]) => [gap, id])),
    preferences: new Map([...named<never>('choice')].map(([choice, { id }]) => [choice, id])),
    limits: guidance.limits,
  };
}

function missing(about: string): never {
  throw new Error(`The guidance has no rule about ${about}.`);
}

function mayConcern(rule: Rule, group: TargetGroup): boolean {
  return rule.when.every((check) => check.check !== 'targetGroup' || check.is.includes(group));
}
