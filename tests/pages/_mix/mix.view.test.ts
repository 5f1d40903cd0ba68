import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Constraints, Needs } from '../../../src/model/needs.ts';
import { answersOf } from '../../../src/recommender/answers.ts';
import { adviceText } from '../../../src/pages/_mix/mix-text.view.ts';
import { adviceView, type AdviceView, type InstrumentView } from '../../../src/pages/_mix/mix.view.ts';
import { dayText } from '../../../src/ui/day-text.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import type { PartView, PlanView } from '../../../src/pages/_mix/plan.view.ts';
import { otherAnswerViews, questionViews } from '../../../src/pages/_mix/question.view.ts';
import { plain, type RichText } from '../../../src/ui/rich-text.ts';
import { changeLines, lineText, situationLines } from '../../../src/pages/_mix/situation-lines.view.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { guidance, recommender, someone, today } from '../../support/guidance.ts';
import { languages, locales, textsIn } from '../../support/locales.ts';
import { anyConstraints, anyNeeds } from '../../support/situations.ts';

const numbers = createNumbers(numbersOnly);
const { t, format } = locales.da;
const answersTo = (needs: Partial<Needs>): Answers => answersOf(someone(needs), []);

function view(change: Partial<Needs> = {}, constraints: Constraints = {}, language: 'da' | 'en' = 'da'): AdviceView {
  const needs = someone(change);
  const context = { guidance, engine, numbers, today, locale: locales[language] };
  return adviceView(recommender.recommend(needs, today, constraints), answersTo(needs), constraints, context);
}

function firstPlan(...asked: Parameters<typeof view>): PlanView {
  const [first] = view(...asked).plans;
  if (!first) throw new Error('There should be a plan.');
  return first;
}

function partOf({ plans }: AdviceView, id: string): PartView {
  const part = plans.flatMap(({ parts }) => parts).find((one) => one.id === id);
  if (!part) throw new Error(`No plan has ${id}.`);
  return part;
}

function instrumentOf({ instruments }: AdviceView, id: string): InstrumentView {
  const instrument = instruments.find((one) => one.id === id);
  if (!instrument) throw new Error(`There is no ${id}.`);
  return instrument;
}

const nameOf = (id: string): string => guidance.instruments.find((one) => one.id === id)?.name.da ?? id;
/** A situation in which the workplace is known, help is wanted, and some of it runs. */
const busy: Partial<Needs> = {
  workplaceNow: 'yes',
  needs: ['everydayLife', 'network'],
  wishes: ['networkBuilding'],
  running: ['mentor', 'talks'],
  progress: { mentor: 'moving', talks: 'standstill' },
};

describe('a plan on the screen', () => {
  it('is numbered and named after its kind, and says why a plan of that kind', () => {
    const plan = firstPlan({ workplaceNow: 'yes', needs: ['everydayLife'] });
    const kind = guidance.kinds.find(({ id }) => id === 'workplaceFirst');
    expect(plan.title).toBe(`Plan 1: ${kind?.name.da}`);
    expect(plan.why).toEqual({ text: `Hvorfor denne slags plan? ${kind?.text.da}`, evidence: kind?.evidence });
    expect(plan.because).toBe('Fordi du har svaret »Ja« om arbejdsplads nu.');
    expect(plan.assumes).toBeNull();
  });

  it('names the answer that it takes for given, and not as an answer', () => {
    const open = view({ needs: ['everydayLife'] }).plans.find(({ assumes }) => assumes !== null);
    expect(open?.assumes).toMatch(/^Planen bygger på noget, der ikke er afklaret endnu: »(?:Ja|Nej)« om arbejdsplads nu\.$/);
    expect(open?.because ?? '').not.toContain('arbejdsplads');
  });

  it('says of each part when, what it is, and which of the needs it covers', () => {
    const plan = firstPlan({ workplaceNow: 'yes', needs: ['everydayLife', 'economyHousing'] });
    expect(plan.parts.slice(0, 2).map(({ whenText, roleText, id, covers }) => [whenText, roleText, id, covers])).toEqual([
      ['Nu', 'Hovedindsats', 'companyPlacement', null],
      ['Sideløbende', 'Støtte', 'everydayCoping', 'Dækker hverdagen og økonomi eller bolig'],
    ]);
    expect(plan.parts.at(-1)).toMatchObject({ when: 'next', whenText: 'Derefter' });
  });

  it('says what a part without a need is there for: a wish, that it runs and moves, a rule', () => {
    const plan = firstPlan(busy);
    const purposes = (id: string) => plan.parts.find((part) => part.id === id)?.purposes;
    expect(purposes('networkBuilding')).toEqual(['Borgerens eget ønske']);
    expect(purposes('mentor')).toEqual(['Er i gang og går fremad']);
    expect(plan.parts.find(({ id }) => id === 'mentor')?.roleText).toBe('Fortsætter');
    const waiting = view({ workplaceNow: 'yes', opening: 'no' });
    expect(partOf(waiting, 'preparatoryCourse').purposes).toEqual([guidance.rules.find(({ id }) => id === 'preparationForMatch')?.text.da]);
  });

  it('says of what has stood still that it has to be done differently', () => {
    const tried = view(
      { needs: ['everydayLife'], workplaceNow: 'yes', tried: { companyPlacement: 'brokenOff' } },
      { locked: ['companyPlacement'] },
    );
    expect(partOf(tried, 'companyPlacement').purposes).toContain('Gør det anderledes end før');
  });

  it('writes down the task of a mentor, and what the task is not', () => {
    const refusing = view({ workplaceNow: 'yes', needs: ['network'], refuses: ['networkBuilding'] });
    const { task } = partOf(refusing, 'mentor');
    const area = guidance.tasks.find(({ focus }) => task?.includes(focus.da));
    expect(task).toBe(t('advice.part.task', { task: area?.focus.da ?? '', not: area?.doesNot.map(({ da }) => da).join(' ') ?? '' }));
    expect(area?.doesNot).not.toEqual([]);
  });

  it('says of each alternative why not, and of what the sources say as much for that they do', () => {
    const network = partOf(view({ workplaceNow: 'yes', needs: ['network'] }), 'networkBuilding');
    const rule = guidance.rules.find(({ id }) => id === 'preferUncontested');
    expect(network.others).toContainEqual({ id: 'mentor', text: `Mentor: ${rule?.text.da}`, evidence: rule?.evidence });
    const young = recommender.recommend(someone({ targetGroup: 'educationReady', needs: ['health'] }), today);
    const tied = young.plans.flatMap(({ instruments }) => instruments.map(({ tiedWith }) => tiedWith));
    expect(tied.flat()).not.toEqual([]);
    const shown = view({ targetGroup: 'educationReady', needs: ['health'] }).plans.flatMap(({ parts }) => parts.map((part) => part.tied));
    expect(shown).toEqual(
      tied.map((ids) => (ids.length > 0 ? t('advice.part.tied', { names: format.list(ids.map((id) => nameOf(id).toLowerCase())) }) : null)),
    );
  });

  it('names every need that it does not cover, with why', () => {
    const { uncovered } = firstPlan({ workplaceNow: 'yes', needs: ['addiction', 'everydayLife'], refuses: ['substanceAbuseTreatment'] });
    const rule = guidance.rules.find(({ id }) => id === 'gapRefused');
    expect(uncovered).toEqual([{ need: 'addiction', text: `Misbrug: ${rule?.text.da}`, evidence: rule?.evidence }]);
  });

  it('is looked at again at the latest with the next measurement, on a day that leads to its source', () => {
    const { lookAgain } = firstPlan();
    const byDay = lookAgain.find(({ rich }) => rich.parts['day']);
    expect(byDay?.text).toContain('Det er 21. februar 2027.');
    expect(byDay?.rich.parts['day']).toEqual({ text: '21. februar 2027', evidence: ['choice-next-measurement'] });
    expect(byDay?.short).toEqual({ text: 'senest 21. februar 2027', evidence: ['choice-next-measurement'] });
    for (const { text, rich } of lookAgain) expect(plain(rich)).toBe(text);
  });

  it('has a key that is the same however many plans there are, and differs between plans', () => {
    const keys = view({ needs: ['everydayLife'] }).plans.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(firstPlan({ workplaceNow: 'yes', needs: ['everydayLife'] }).key).toBe(keys.find((key) => key.startsWith('workplaceFirst')));
  });

  it('says which others are supported just as well, each in the words of the other', () => {
    const { plans } = recommender.recommend(someone({ workplaceNow: 'no' }), today);
    const shown = view({ workplaceNow: 'no' }).plans.map(({ tied }) => tied);
    expect(plans.flatMap(({ tiedWith }) => tiedWith)).not.toEqual([]);
    expect(shown).toEqual(
      plans.map(({ tiedWith }) =>
        tiedWith.length > 0 ? t('advice.tied', { plans: format.list(tiedWith.map((place) => format.whole(place + 1))) }) : null,
      ),
    );
  });

  it('has a name where only what was locked could be planned', () => {
    const locked = view({ targetGroup: 'closest', job: 'employed', refuses: ['talks', 'recruitment'] }, { locked: ['mentor'] });
    expect(locked.plans.map(({ title }) => title)).toEqual([`Plan 1: ${t('advice.plan.withoutLead')}`]);
  });
});

describe('an argument on the screen', () => {
  it('is sorted by what it says', () => {
    const order = ['for', 'against', 'condition', 'unknown'];
    for (const { argument } of view({ workplaceNow: 'yes' }).instruments) {
      const says = argument.map((one) => one.says);
      expect(says).toEqual(order.filter((one) => says.some((said) => said === one)));
    }
  });

  it('has a verdict, in the words of jobeffekter.dk, only where an effect was studied', () => {
    const groups = ['vulnerable', 'closest', 'educationReady'] as const;
    const reasons = groups
      .flatMap((targetGroup) => view({ targetGroup, workplaceNow: 'yes' }).instruments)
      .flatMap(({ argument, pairs }) => [...argument.flatMap((one) => one.reasons), ...pairs.flatMap(({ one, other }) => [one, other])])
      .filter(({ verdict }) => verdict !== null);
    expect([...new Set(reasons.map(({ verdict }) => verdict))]).toEqual(expect.arrayContaining(['positiv', 'ingen påvist effekt']));
    for (const { status } of reasons) expect(status).toMatch(/en evaluering, som kilden gengiver|en årsag, siger kilden/);
  });

  it('is not said as if it held where an answer is missing, and names the question', () => {
    const shown = instrumentOf(view(), 'companyPlacement');
    const open = shown.argument.find(({ says }) => says === 'unknown');
    expect(shown.outcomeText).toBe('kan ikke afgøres');
    expect(open?.reasons[0]?.text).toMatch(/^Det kommer an på et svar, der mangler: »/);
    expect(open?.reasons.map(({ wouldChange }) => wouldChange)).toContain('Svaret om arbejdsplads nu kan ændre det.');
  });

  it('stands once, however many needs it is said of, with the sources of all of them', () => {
    const shown = instrumentOf(view({ workplaceNow: 'yes', needs: ['everydayLife', 'economyHousing'] }), 'everydayCoping');
    const rules = shown.argument.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    expect(new Set(rules).size).toBe(rules.length);
    const rows = guidance.coverage.filter(
      ({ instrument, need }) => instrument === 'everydayCoping' && /everydayLife|economyHousing/.test(need),
    );
    expect(rows.length).toBeGreaterThan(1);
    const all = shown.argument.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.evidence));
    expect(all).toEqual(expect.arrayContaining(rows.flatMap((row) => [...row.evidence])));
  });

  it('that its sources disagree about stands beside the other one, with why, and not a second time', () => {
    const mentor = instrumentOf(view(busy), 'mentor');
    const [pair] = mentor.pairs;
    const { disagrees } = guidance.rules.find(({ id }) => id === pair?.other.rule) ?? {};
    expect(disagrees).toEqual({ with: pair?.one.rule, why: expect.objectContaining({ da: pair?.why }) as unknown });
    const alone = mentor.argument.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    const paired = mentor.pairs.flatMap(({ one, other }) => [one.rule, other.rule]);
    expect(alone.filter((rule) => paired.includes(rule))).toEqual([]);
  });
});

describe('the levers', () => {
  it('that are measured are shown with the numbers of the engine, each leading to its records', () => {
    const { levers } = view({ belief: 3, expectedChanges: 1, workplaceNow: 'yes' });
    const figures = Object.fromEntries(levers.map(({ lever, figure }) => [lever, figure && plain(figure)]));
    expect(figures).toMatchObject({
      continuity:
        'Hvis der kommer ét skift, kommer 38–40 (25–51) af 1.000 borgere, hvis sagsbehandler svarer »det svinger«, i job inden for et år. Uden flere skift er det 51. Parentesen gælder, hvis effekten er alt fra ingen til dobbelt. Rapporten oplyser ingen usikkerhed, og skift er ikke tilfældige.',
      belief:
        'Nu kommer 51 af 1.000 borgere, hvis sagsbehandler svarer »det svinger«, i job inden for et år. Med ét trin mere tro er det 62–64 (51–77). Parentesen gælder, hvis effekten er alt fra ingen til dobbelt. Rapporten kalder effekten signifikant.',
    });
    expect(levers.find(({ lever }) => lever === 'continuity')?.figure?.parts['with']?.evidence).toContain('bip2017-10');
  });

  it('are said without a number where no further change is assumed and belief is as high as can be', () => {
    const { levers } = view({ belief: 5, pastChanges: 2 });
    expect(levers.filter(({ figure }) => figure !== null)).toEqual([]);
    expect(levers.map(({ lever }) => lever)).toContain('continuity');
  });

  it('rest on nothing of BIP for target groups that BIP did not study', () => {
    for (const targetGroup of ['closest', 'educationReady'] as const) {
      const { levers } = view({ targetGroup, belief: 1, pastChanges: 1, expectedChanges: 1 });
      expect(levers.map(({ lever, figure }) => [lever, figure])).toEqual([['clearRole', null]]);
      expect(levers.flatMap(({ rules }) => rules.flatMap((rule) => rule.evidence)).filter((id) => id.startsWith('bip'))).toEqual([]);
    }
  });

  it('say what their sources say and nothing a second time, and are no argument about the plan', () => {
    const shown = view({ belief: 1, expectedChanges: 1 });
    const said = shown.levers.flatMap(({ rules }) => rules.map(({ text }) => text));
    expect(said.length).toBeGreaterThan(shown.levers.length);
    expect(new Set(said).size).toBe(said.length);
    const argued = shown.plans.flatMap(({ argument }) => argument.flatMap(({ reasons }) => reasons.map(({ text }) => text)));
    expect(argued.filter((text) => said.includes(text))).toEqual([]);
  });
});

describe('the instruments on the screen', () => {
  it('are all there, each with what is insisted on', () => {
    const { instruments } = view({}, { locked: ['mentor'], excluded: ['companyPlacement'] });
    expect(instruments.map(({ id }) => id)).toEqual(guidance.instruments.map(({ id }) => id));
    expect(instruments.filter(({ isLocked }) => isLocked).map(({ id }) => id)).toEqual(['mentor']);
    expect(instruments.filter(({ isExcluded }) => isExcluded).map(({ id }) => id)).toEqual(['companyPlacement']);
  });

  it('may be insisted on, but for those that the tool never plans', () => {
    const never = guidance.instruments.filter(({ traits }) => traits.includes('neverPlanned')).map(({ id }) => id);
    expect(
      view()
        .instruments.filter(({ isOffered }) => !isOffered)
        .map(({ id }) => id),
    ).toEqual(never);
    expect(never).toContain('sanctions');
  });

  it('tell what is historic, since when, and when the rules were last looked at', () => {
    const rehabilitation = instrumentOf(view(), 'rehabilitation');
    expect(rehabilitation.isHistoric).toBe(true);
    expect(rehabilitation.validity).toContain('Sidste dag: 29. december 2025.');
    expect(rehabilitation.validity).toContain('Regler sidst tjekket 21. november 2026.');
  });
});

describe('the questions on the screen', () => {
  const asked = recommender.recommend(someone({ needs: ['health'] }), today);
  const questions = questionViews(asked, guidance, locales.da);

  it('come in the order in which their answers would change plan 1, each with why it is asked', () => {
    expect(questions.map(({ field }) => field)).toEqual(asked.asks);
    for (const { field, why, evidence: records } of questions) {
      const question = guidance.questions.find((one) => one.field === field);
      expect([why, records]).toEqual([`Hvorfor? ${question?.why.da}`, question?.evidence]);
    }
  });

  it('say what each answer would do to plan 1', () => {
    const [effect] = questions.find(({ field }) => field === 'workplaceNow')?.effects ?? [];
    expect(effect).toMatch(/^»(?:Ja|Nej)«: plan 1 bliver »[^«]+«(?:, med .+)?(?:, uden .+)?$/);
    const counts = questions.map(({ field, effects }) => [field, effects.length]);
    expect(counts).toEqual(asked.asks.map((field) => [field, asked.otherAnswers.filter((other) => other.field === field).length]));
  });

  it('are said the other way round as well: what one other answer would do, a few of those that would change what is in the plan', () => {
    const others = otherAnswerViews(asked, guidance, locales.da);
    expect(others.length).toBeGreaterThan(2);
    expect(others.length).toBeLessThanOrEqual(6);
    expect(others[0]?.condition).toMatch(/^Kan borgeren være på en rigtig arbejdsplads nu\? »(?:Ja|Nej)«:$/);
    expect(others.map(({ change }) => change)).not.toContain(textsIn.da['advice.other.covers']);
  });

  it('name the instruments of a wish, a refusal, what runs and what was tried', () => {
    const other = { comes: ['mentor'], goes: [], kind: null };
    const condition = (field: 'wishes' | 'refuses' | 'running' | 'tried', answer: unknown) =>
      otherAnswerViews({ asks: [field], otherAnswers: [{ ...other, field, answer }], plans: [] }, guidance, locales.da)[0]?.condition;
    for (const field of ['wishes', 'refuses', 'running'] as const)
      expect(condition(field, ['mentor'])).toBe(t(`advice.other.${field}`, { names: 'mentor' }));
    expect(condition('tried', { mentor: 'stoodStill' })).toBe(t('advice.other.tried', { names: 'mentor' }));
  });
});

describe('the situation in words', () => {
  const linesOf = (needs: Partial<Needs>, language: 'da' | 'en' = 'da') =>
    situationLines(answersTo(needs), guidance, false, locales[language]).map(lineText);

  it('holds what was answered, and the group that the form begins with only where it is asked for', () => {
    expect(linesOf({})).toEqual([]);
    expect(linesOf({ targetGroup: 'closest' })).toEqual(['Målgruppe: Tættest på arbejdsmarkedet']);
    expect(situationLines(answersTo({}), guidance, true, locales.da).map(lineText)).toEqual(['Målgruppe: Udsatte borgere']);
  });

  it('tells of changes of caseworker so far where there are any, and never of those that are only assumed', () => {
    expect(changeLines({ pastChanges: 0 }, locales.da)).toEqual([]);
    expect(changeLines(answersTo({ pastChanges: 2, expectedChanges: 1 }), locales.da).map(lineText)).toEqual([
      'Skift af sagsbehandler indtil nu: 2',
    ]);
  });

  it('tells needs with their parts, and instruments with how they go', () => {
    expect(
      linesOf({
        needs: ['skills'],
        needParts: { skills: 'trade' },
        refuses: [],
        running: ['mentor'],
        progress: { mentor: 'standstill' },
        tried: { jobSearch: 'brokenOff' },
      }),
    ).toEqual([
      'Behov: faglighed',
      `Hvad mangler fagligt eller om helbredet? ${t('advice.part.trade').toLowerCase()}`,
      expect.stringMatching(/nej til\? intet$/),
      expect.stringMatching(/i gang nu\? mentor$/),
      'Går det fremad? Mentor (står stille)',
      `Hvad er prøvet før? ${nameOf('jobSearch')} (${t('advice.tried.brokenOff')})`,
    ]);
  });

  it('has a line for every answer that can be given, in both languages', () => {
    fc.assert(
      fc.property(anyNeeds(), fc.constantFrom(...languages), (needs, language) => {
        const answers = answersOf(needs, []);
        const blank = answersTo({ targetGroup: needs.targetGroup });
        const silent = ['belief', 'pastChanges', 'expectedChanges'];
        const given = (Object.keys(blank) as (keyof Answers)[]).filter(
          (field) =>
            !silent.includes(field) &&
            JSON.stringify(answers[field]) !== JSON.stringify(blank[field]) &&
            JSON.stringify(answers[field]) !== '{}',
        );
        expect(situationLines(answers, guidance, false, locales[language])).toHaveLength(
          given.length + (needs.targetGroup === 'vulnerable' ? 0 : 1),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('every view of any needs, in both languages', () => {
  /** Every text and every record id, wherever it stands; a sentence with figures as it is read. */
  function collect(value: unknown, texts: string[], ids: string[], key = ''): void {
    if (typeof value === 'string') (key === 'evidence' || key === 'source' ? ids : texts).push(value);
    else if (Array.isArray(value)) for (const one of value) collect(one, texts, ids, key);
    else if (typeof value === 'object' && value !== null) {
      if ('template' in value) texts.push(plain(value as RichText));
      for (const [name, one] of Object.entries(value)) if (name !== 'template') collect(one, texts, ids, name);
    }
  }

  it('has its places filled and leads to records that exist', () => {
    fc.assert(
      fc.property(anyNeeds(), anyConstraints, fc.constantFrom(...languages), (needs, constraints, language) => {
        const texts: string[] = [];
        const ids: string[] = [];
        collect(view(needs, constraints, language), texts, ids);
        expect(texts.filter((text) => /[{}]|undefined|NaN|null/.test(text))).toEqual([]);
        expect(ids.filter((id) => !(id in evidence.records))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has no plan, part or argument that cannot be told from another', () => {
    fc.assert(
      fc.property(anyNeeds(), anyConstraints, (needs, constraints) => {
        const { plans, instruments, levers } = view(needs, constraints);
        const all = [
          plans.map(({ key }) => key),
          ...plans.map(({ parts }) => parts.map(({ id, when }) => id + when)),
          ...plans.flatMap(({ parts }) => parts.map(({ purposes }) => purposes)),
          ...plans.map(({ uncovered }) => uncovered.map(({ text }) => text)),
          ...plans.map(({ subGoals }) => subGoals.map(({ text }) => text)),
          ...plans.map(({ lookAgain }) => lookAgain.map(({ text }) => text)),
          ...[...plans, ...instruments].map(({ pairs }) => pairs.map(({ other }) => other.rule)),
          ...[...plans, ...instruments].flatMap(({ argument }) => argument.map(({ reasons }) => reasons.map(({ rule }) => rule))),
          ...levers.map(({ rules }) => rules.map(({ text }) => text)),
        ];
        for (const one of all) expect(one).toEqual([...new Set(one)]);
      }),
      {
        numRuns: 300,
        // A step that a kind of plan takes, and that is under way already.
        examples: [
          [someone({ workplaceNow: 'yes', opening: 'no', running: ['preparatoryCourse'], progress: { preparatoryCourse: 'moving' } }), {}],
        ],
      },
    );
  });
});

describe('the text to paste elsewhere', () => {
  const asked = {
    workplaceNow: 'yes',
    needs: ['everydayLife', 'addiction'],
    refuses: ['substanceAbuseTreatment'],
    running: ['mentor'],
  } as const;
  const situation = situationLines(answersTo(asked), guidance, true, locales.da);
  const text = adviceText(view(asked), situation, '', locales.da);

  it('holds the group, what was answered, the warnings, and the line that it is no decision', () => {
    expect(text).toMatch(/^PLANER: UDSATTE BORGERE\n- Målgruppe: Udsatte borgere\n- Kan borgeren være på en rigtig arbejdsplads nu\? Ja\n/);
    expect(text).toContain('\n- Behov: hverdagen og misbrug\n');
    expect(text).toContain(`\nLÆG MÆRKE TIL\n- ${guidance.rules.find(({ id }) => id === 'oneGroupRunning')?.text.da}\n`);
    expect(text.endsWith('De er ikke en afgørelse og ikke en vurdering af en bestemt person.')).toBe(true);
    expect(text).not.toContain('EGEN VURDERING');
  });

  it('holds no figure that hangs on what the caseworker believes', () => {
    expect(adviceText(view({ ...asked, belief: 2, expectedChanges: 1 }), situation, '', locales.da)).not.toMatch(/af 1\.000|tvivler/);
  });

  it('names the needs that a row of the coverage table speaks of, once for all that it says the same of', () => {
    const { argument } = instrumentOf(view({ workplaceNow: 'no', needs: ['everydayLife', 'economyHousing'] }), 'relationTalks');
    const reasons = argument.flatMap(({ reasons }) => reasons);
    expect(reasons.filter(({ rule }) => rule === 'coversDirect').map(({ about }) => about)).toEqual(['Økonomi eller bolig og hverdagen']);
    expect(reasons.filter(({ rule }) => !rule.startsWith('covers')).every(({ about }) => about === null)).toBe(true);
  });

  it('holds each plan with its parts, what it leaves open, when to look again, and what speaks for and against', () => {
    const [first] = view(asked).plans;
    const [, plan = ''] = text.split(`\n\n${first?.title.toUpperCase()}`);
    expect(plan).toMatch(/^[^\n]*\n- Nu: Virksomhedspraktik\n- Sideløbende: [^\n]+\. Dækker hverdagen\.\n/);
    expect(plan).toContain('\nIkke dækket:\n- Misbrug: ');
    expect(plan).toContain('\nSe på planen igen:\n- ');
    expect(plan).toContain('\nBetingelser:\n- ');
  });

  it('says of what the sources disagree about that they do, and why', () => {
    const { pairs } = firstPlan(asked);
    const lines = pairs.flatMap(({ one, other, why }) => [one.text, other.text, t('advice.part.pairWhy', { why })]);
    expect(pairs).not.toEqual([]);
    expect(text).toContain(['\nKilderne er uenige:', ...lines].join('\n- '));
  });

  it('has the levers under a heading of their own, under no plan', () => {
    const [, levers = ''] = adviceText(view({ expectedChanges: 1 }), [], '', locales.da).split(`${t('advice.levers').toUpperCase()}\n`);
    expect(levers.split('\n\n')[0]?.split('\n')[0]).toMatch(/^- Færre skift\. /);
  });

  it('marks the own judgement as what it is', () => {
    const own = adviceText(view({}, {}, 'en'), [], 'We begin with the flat.', locales.en);
    expect(own).toContain('\nOWN JUDGEMENT (NOT FROM THE SOURCES)\nWe begin with the flat.\n');
  });
});

describe('a day in words', () => {
  it('is written as the language does', () => {
    expect([dayText('2026-11-21', locales.da), dayText('2025-07-01', locales.en)]).toEqual(['21. november 2026', '1 July 2025']);
  });
});
