import { describe, expect, it } from 'vitest';
import { readRawGuidance } from '../../scripts/read-guidance.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { GuidanceError } from '../../src/model/guidance-error.ts';
import { loadGuidance, type LoadedGuidance, type RawGuidance } from '../../src/model/load-guidance.ts';
import { itemsOf } from '../../src/model/knowledge-items.ts';
import { deadKinds, deadRules } from '../../src/recommender/dead-rules.ts';
import { amount, engine, evidence } from '../support/evidence.ts';
import { guidance, knowledge } from '../support/guidance.ts';

type Words = { da: string; en: string };
type Json = Record<string, unknown> & {
  id: string;
  name: Words;
  text: Words;
  validity: Json & { note: Words | null };
  about: Record<string, unknown>;
  when: unknown[];
  evidence: string[];
  namedFor: string[];
};
type Item = Json & { instruments: string[]; conditions: Words[] };
type Kind = Json & { leads: Json[]; steps: Json[]; next: (Json & { instruments: string[] })[] };
type Files = {
  targetGroups: Json[];
  instruments: Json[];
  rules: Json[];
  coverage: Json[];
  kinds: Kind[];
  subGoals: (Json & { kinds: string[] })[];
  questions: (Json & { field: string; why: Words })[];
  groups: (Json & { definition: Item[]; tracks: (Json & { ways: Json[] })[] })[];
  shared: { effectTable: Json & { rows: Item[] }; mentor: { intro: Item[]; areas: Json[] }; conduct: { points: Json[] } };
};

/** The shipped files with one thing changed. */
function altered(change: (files: Files) => void): RawGuidance {
  const files = structuredClone(readRawGuidance()) as unknown as Files;
  change(files);
  return files as unknown as RawGuidance;
}

function one<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no ${id} to change.`);
  return found;
}

function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('There is nothing to change.');
  return found;
}

function mistakes(change: (files: Files) => void, of: Evidence = evidence): readonly string[] {
  try {
    loadGuidance(altered(change), of);
  } catch (error) {
    if (error instanceof GuidanceError) return error.mistakes;
    throw error;
  }
  return [];
}

/** The shipped evidence without one record. */
function evidenceWithout(id: string): Evidence {
  return { ...evidence, records: Object.fromEntries(Object.entries(evidence.records).filter(([key]) => key !== id)) };
}

const rule = (files: Files, id = 'talksWork'): Json => one(files.rules, id);
const instrument = (files: Files, id = 'talks'): Json => one(files.instruments, id);
const kind = (files: Files, id = 'workplaceFirst'): Kind => one(files.kinds, id);
const subGoal = (files: Files) => one(files.subGoals, 'placementBegun');
const question = (files: Files) => first(files.questions.filter(({ field }) => field === 'reach'));
const group = (files: Files) => one(files.groups, 'vulnerable');
const item = (files: Files): Item => first(group(files).definition);
const lead = (files: Files): Json => first(kind(files).leads);
/** The row by which a mentor covers a need for network. */
const row = (files: Files): Json =>
  first(files.coverage.filter((entry) => entry['need'] === 'network' && entry['instrument'] === 'mentor' && entry['how'] === 'task'));

describe('the shipped guidance', () => {
  it('is accepted, and frozen all the way down', () => {
    const loaded: LoadedGuidance = loadGuidance(readRawGuidance(), evidence);
    expect(Object.isFrozen(loaded.guidance.rules)).toBe(true);
    expect(Object.isFrozen(loaded.guidance.rules[0]?.text)).toBe(true);
    expect(Object.isFrozen(loaded.knowledge.groups[0]?.definition[0]?.text)).toBe(true);
  });

  it('gives each rule the status of its records, each once', () => {
    for (const { evidence: ids, status } of guidance.rules) {
      expect(new Set(status)).toEqual(new Set(ids.flatMap((id) => evidence.records[id]?.status)));
      expect(new Set(status).size).toBe(status.length);
    }
  });

  it('gives each row of coverage the status of its records, each once', () => {
    for (const { evidence: ids, status } of guidance.coverage) {
      expect(new Set(status)).toEqual(new Set(ids.flatMap((id) => evidence.records[id]?.status)));
      expect(new Set(status).size).toBe(status.length);
    }
  });

  it('shows as many plans and steps as our choices say', () => {
    expect(guidance.limits).toEqual({ plans: amount('choice-plans-shown'), subGoals: amount('choice-sub-goals') });
  });

  it('holds of the mentor table the areas that a row names as a task, with what is not the task there', () => {
    const named = new Set(guidance.coverage.flatMap(({ task }) => task ?? []));
    expect(guidance.tasks.map(({ id }) => id).toSorted()).toEqual([...named].toSorted());
    for (const { id, doesNot } of guidance.tasks) expect([id, doesNot.length > 0]).toEqual([id, true]);
  });

  it('holds the three target groups, their knowledge and that of the companies', () => {
    expect(guidance.targetGroups.map(({ id }) => id).toSorted()).toEqual(['closest', 'educationReady', 'vulnerable']);
    expect(knowledge.groups.map(({ id }) => id)).toEqual(['vulnerable', 'closest', 'educationReady', 'companies']);
    expect(itemsOf(knowledge).length).toBeGreaterThan(200);
  });

  it('holds Table 6.2 with a sign in every column of every row', () => {
    const { rows, columns } = knowledge.effectTable;
    expect(rows).toHaveLength(5);
    for (const { cells } of rows) expect(cells.map((signs) => signs.length)).toEqual(columns.map(({ sexes }) => sexes.length));
  });
});

describe('a mistake in the guidance is refused with a sentence that names the place and what is wrong', () => {
  it.each<[string, (files: Files) => void, RegExp]>([
    [
      'an unknown record behind a rule',
      (files) => rule(files).evidence.push('bip2017-99'),
      /^The rule talksWork points to the record bip2017-99, which does not exist\.$/,
    ],
    [
      'an unknown record behind an instrument',
      (files) => (instrument(files)['use'] = 'bip2018-99'),
      /^The instrument talks points to the record bip2018-99, which does not exist\.$/,
    ],
    [
      'an unknown law behind an instrument',
      (files) => (instrument(files).validity['source'] = 'law-none'),
      /^The instrument talks points to the record law-none, which does not exist\.$/,
    ],
    [
      'an unknown law behind a target group',
      (files) => (one(files.targetGroups, 'closest').validity['source'] = 'law-none'),
      /^The target group closest points to the record law-none, which does not exist\.$/,
    ],
    [
      'an unknown record behind an item',
      (files) => item(files).evidence.push('bip2017-99'),
      /^The item \S+ points to the record bip2017-99, which does not exist\.$/,
    ],
    [
      'an unknown record behind a row of Table 6.2',
      (files) => files.shared.effectTable.rows[0]?.evidence.push('bip2017-99'),
      /^The row \S+ points to the record bip2017-99, which does not exist\.$/,
    ],
    [
      'an unknown instrument in a rule',
      (files) => (rule(files).about['instruments'] = ['yoga']),
      /^The rule talksWork names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument that a rule looks for among the wishes',
      (files) => rule(files).when.push({ check: 'wishes', any: { instruments: ['yoga'] }, is: true }),
      /^The rule talksWork names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument deep in the conditions of a rule',
      (files) =>
        rule(files).when.push({
          check: 'any',
          of: [[{ check: 'known', that: { check: 'planBegins', with: { instruments: ['yoga'] } }, is: true }]],
        }),
      /^The rule talksWork names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument in a row of coverage',
      (files) => (row(files)['instrument'] = 'yoga'),
      /^A row of coverage for network names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument that leads a kind of plan',
      (files) => (lead(files)['from'] = { instruments: ['yoga'] }),
      /^The kind of plan workplaceFirst names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument that leads together with another',
      (files) => (lead(files)['together'] = { instruments: ['yoga'] }),
      /^The kind of plan workplaceFirst names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument in the conditions of a kind of plan',
      (files) => kind(files).when.push({ check: 'moving', any: { instruments: ['yoga'] }, is: false }),
      /^The kind of plan workplaceFirst names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument as a step of a kind of plan',
      (files) => (first(kind(files).steps)['instrument'] = 'yoga'),
      /^The kind of plan workplaceFirst names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument among the wishes that a kind of plan leaves to another',
      (files) => (kind(files)['leaves'] = { instruments: ['yoga'] }),
      /^The kind of plan workplaceFirst names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument that comes after a plan',
      (files) => first(kind(files).next).instruments.push('yoga'),
      /^The kind of plan workplaceFirst names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown record behind a row of coverage',
      (files) => row(files).evidence.push('bip2018-99'),
      /^The row of coverage for network and mentor points to the record bip2018-99, which does not exist\.$/,
    ],
    [
      'an unknown record behind a kind of plan',
      (files) => kind(files).evidence.push('bip2018-99'),
      /^The kind of plan workplaceFirst points to the record bip2018-99, which does not exist\.$/,
    ],
    [
      'an unknown record behind a step on the way',
      (files) => subGoal(files).evidence.push('bip2018-99'),
      /^The sub-goal placementBegun points to the record bip2018-99, which does not exist\.$/,
    ],
    [
      'an unknown record behind a question',
      (files) => question(files).evidence.push('bip2018-99'),
      /^The question reach points to the record bip2018-99, which does not exist\.$/,
    ],
    [
      'an unknown kind of plan in a step on the way',
      (files) => subGoal(files).kinds.push('yogaFirst'),
      /^The sub-goal placementBegun names the kind of plan yogaFirst, which does not exist\.$/,
    ],
    [
      'a task that the mentor table does not have',
      (files) => (row(files)['task'] = 'mentor-tasks-yoga'),
      /^The row of coverage for network and mentor names the task mentor-tasks-yoga, which the mentor table does not have\.$/,
    ],
    [
      'a step by a rule that there is not',
      (files) => (first(kind(files).steps)['rule'] = 'yogaHelps'),
      /^The kind of plan workplaceFirst has a step by the rule yogaHelps, which does not exist\.$/,
    ],
    [
      'a rule that disagrees with one that there is not',
      (files) => (rule(files)['disagrees'] = { with: 'yogaHelps', why: { da: 'Andre borgere.', en: 'Other citizens.' } }),
      /^The rule talksWork disagrees with the rule yogaHelps, which does not exist\.$/,
    ],
    [
      'an instrument that covers nothing and does not say why',
      (files) => (instrument(files, 'tempHours')['coversNothing'] = null),
      /^The instrument tempHours has no row of coverage; add one, or say in coversNothing why there is none\.$/,
    ],
    [
      'an instrument that covers something and says that it does not',
      (files) => (instrument(files)['coversNothing'] = { da: 'Intet.', en: 'Nothing.' }),
      /^The instrument talks has a row of coverage and says that it covers nothing; one of them is wrong\.$/,
    ],
    ...(['gap', 'choice', 'coverage'] as const).flatMap((key): [string, (files: Files) => void, RegExp][] => {
      const word = { gap: 'silent', choice: 'tie', coverage: 'direct' }[key];
      const isIt = ({ about }: Json): boolean => about[key] === word;
      return [
        [
          `no rule about the ${key} ${word}`,
          (files) => (files.rules = files.rules.filter((entry) => !isIt(entry))),
          new RegExp(`^Exactly one rule has to be about the ${key} ${word}; 0 are\\.$`),
        ],
        [
          `two rules about the ${key} ${word}`,
          (files) => files.rules.push({ ...first(files.rules.filter(isIt)), id: 'oneMore' }),
          new RegExp(`^Exactly one rule has to be about the ${key} ${word}; 2 are\\.$`),
        ],
      ];
    }),
    [
      'no rule about silence',
      (files) => (files.rules = files.rules.filter(({ about }) => !('silence' in about))),
      /^Exactly one rule has to be about silence\.$/,
    ],
    [
      'two rules about silence',
      (files) => files.rules.push({ ...rule(files, 'sourcesSilent'), id: 'oneMore' }),
      /^Exactly one rule has to be about silence\.$/,
    ],
    [
      'a word for an effect where no effect was studied',
      (files) => (rule(files, 'recruitmentMostDirect')['verdict'] = 'positive'),
      /^The rule recruitmentMostDirect has the verdict positive, but none of its records studied an effect \(status E or K\)\.$/,
    ],
    [
      'advice against something on associations alone',
      (files) => Object.assign(rule(files, 'rehabilitationUsedLess'), { outcome: 'advisedAgainst' }),
      /^The rule rehabilitationUsedLess advises against something on associations alone\.$/,
    ],
    [
      'an unknown instrument in an item',
      (files) => item(files).instruments.push('yoga'),
      /^The item \S+ names the instrument yoga, which does not exist\.$/,
    ],
    [
      'an unknown instrument in a row of Table 6.2',
      (files) => files.shared.effectTable.rows[0]?.instruments.push('yoga'),
      /^The row \S+ names the instrument yoga, which does not exist\.$/,
    ],
    ['a rule in one language', (files) => (rule(files).text = { da: 'Kun dansk.' } as Words), /^rules\.json, talksWork, at text\.en: /],
    [
      'an instrument in one language',
      (files) => (instrument(files).name = { en: 'Talks' } as Words),
      /^instruments\.json, talks, at name\.da: /,
    ],
    [
      'a target group in one language',
      (files) => (one(files.targetGroups, 'closest').name = { en: 'Close' } as Words),
      /^target-groups\.json, closest, at name\.da: /,
    ],
    ['an empty text', (files) => (rule(files).text.da = ' '), /^rules\.json, talksWork, at text\.da: .*must not be empty/],
    [
      'an item in one language',
      (files) => (item(files).text = { da: 'Kun dansk.' } as Words),
      /^knowledge, vulnerable, at definition\.0\.text\.en: /,
    ],
    [
      'a number typed into a rule',
      (files) => (rule(files).text.en += ' It helps 6 of them.'),
      /^The rule talksWork holds the number 6; make it a value and refer to it/,
    ],
    [
      'a number typed into an instrument',
      (files) => (instrument(files).text.da += ' Det tager 13 uger.'),
      /^The instrument talks holds the number 13; make it a value and refer to it/,
    ],
    [
      'a number typed into why an instrument covers nothing',
      (files) => (instrument(files, 'tempHours')['coversNothing'] = { da: 'De 37 timer.', en: 'The 37 hours.' }),
      /^The instrument tempHours holds the number 37; make it a value and refer to it/,
    ],
    [
      'a number typed into why sources disagree',
      (files) => ((rule(files, 'classroomDoubt')['disagrees'] as { why: Words }).why.da += ' Det var 12 studier.'),
      /^The rule classroomDoubt holds the number 12; make it a value and refer to it/,
    ],
    [
      'a number typed into the name of a kind of plan',
      (files) => (kind(files).name.da = 'Plan 7'),
      /^The kind of plan workplaceFirst holds the number 7; make it a value and refer to it/,
    ],
    [
      'a number typed into the text of a kind of plan',
      (files) => (kind(files).text.en += ' After 3 weeks.'),
      /^The kind of plan workplaceFirst holds the number 3; make it a value and refer to it/,
    ],
    [
      'a number typed into a step on the way',
      (files) => (subGoal(files).text.en += ' In 4 weeks.'),
      /^The sub-goal placementBegun holds the number 4; make it a value and refer to it/,
    ],
    [
      'a number typed into why a question is asked',
      (files) => (question(files).why.da += ' Under 10 timer.'),
      /^The question reach holds the number 10; make it a value and refer to it/,
    ],
    [
      'a number typed into a note on validity',
      (files) => (instrument(files).validity.note = { da: 'I 5 år.', en: 'For 5 years.' }),
      /^The instrument talks holds the number 5; make it a value and refer to it/,
    ],
    [
      'a number typed into an item',
      (files) => (item(files).text.da += ' Det er 80 %.'),
      /^The item \S+ holds the number 80; make it a value and refer to it/,
    ],
    [
      'a number typed into a condition',
      (files) => item(files).conditions.push({ da: 'over 30', en: 'over 30' }),
      /^The item \S+ holds the number 30; make it a value and refer to it/,
    ],
    [
      'a value in a rule, where nothing would fill it in',
      (files) => (rule(files).text.da += ' {bip2017-09}'),
      /^The rule talksWork refers to a value; only items of knowledge can\.$/,
    ],
    [
      'an item with a value that does not exist',
      (files) => (item(files).text.en += ' {bip2017-99}'),
      /^The item \S+ refers to \{bip2017-99\}, which is not a value\.$/,
    ],
    [
      'two rules of the same name',
      (files) => (rule(files, 'recruitmentInBoom').id = 'talksWork'),
      /^The rule talksWork is defined twice; give one of them another id\.$/,
    ],
    [
      'two instruments of the same name',
      (files) => files.instruments.push(structuredClone(instrument(files))),
      /^The instrument talks is defined twice; give one of them another id\.$/,
    ],
    [
      'two kinds of plan of the same name',
      (files) => files.kinds.push(structuredClone(kind(files))),
      /^The kind of plan workplaceFirst is defined twice; give one of them another id\.$/,
    ],
    [
      'two steps on the way of the same name',
      (files) => files.subGoals.push(structuredClone(subGoal(files))),
      /^The sub-goal placementBegun is defined twice; give one of them another id\.$/,
    ],
    [
      'two rows by which an instrument covers the same part of a need in a target group',
      (files) => files.coverage.push({ ...structuredClone(row(files)), how: 'reading', task: null, groups: ['vulnerable', 'closest'] }),
      /^The row of coverage vulnerable network {2}mentor is defined twice; give one of them another id\.$/,
    ],
    [
      'two target groups of the same name',
      (files) => files.targetGroups.push(structuredClone(one(files.targetGroups, 'closest'))),
      /^The target group closest is defined twice; give one of them another id\.$/,
    ],
    [
      'two items of the same name',
      (files) => ((one(files.groups, 'closest').definition[0] ??= {} as Item).id = item(files).id),
      /^The item \S+ is defined twice; give one of them another id\.$/,
    ],
    [
      'an instrument that no rule mentions',
      (files) => files.instruments.push({ ...structuredClone(instrument(files)), id: 'yoga', group: 'none' }),
      /^No rule says anything about the instrument yoga; add one, if only to say that the sources are silent\.$/,
    ],
    ['an unknown field of a rule', (files) => (rule(files)['colour'] = 'red'), /^rules\.json, talksWork, at the top: .*colour/],
    ['an unknown field of an instrument', (files) => (instrument(files)['price'] = 1), /^instruments\.json, talks, at the top: .*price/],
    [
      'an unknown field of a validity',
      (files) => (instrument(files).validity['until'] = null),
      /^instruments\.json, talks, at validity: .*until/,
    ],
    [
      'an unknown field of a kind of plan',
      (files) => (kind(files)['colour'] = 'red'),
      /^plans\.json, workplaceFirst, at the top: .*colour/,
    ],
    ['an unknown field of a lead', (files) => (lead(files)['colour'] = 'red'), /^plans\.json, workplaceFirst, at leads\.0: .*colour/],
    [
      'an unknown field of a row of coverage',
      (files) => (row(files)['colour'] = 'red'),
      /^coverage\.json, entry \d+, at the top: .*colour/,
    ],
    [
      'an unknown field of a step on the way',
      (files) => (subGoal(files)['colour'] = 'red'),
      /^sub-goals\.json, placementBegun, at the top: .*colour/,
    ],
    ['an unknown field of a question', (files) => (question(files)['colour'] = 'red'), /^questions\.json, entry \d+, at the top: .*colour/],
    ['a row of coverage for an unknown need', (files) => (row(files)['need'] = 'love'), /^coverage\.json, entry \d+, at need: /],
    ['a row of coverage for an unknown part', (files) => (row(files)['part'] = 'sleep'), /^coverage\.json, entry \d+, at part: /],
    [
      'a row of coverage that a municipality alone may write',
      (files) => (row(files)['how'] = 'local'),
      /^coverage\.json, entry \d+, at how: /,
    ],
    ['a row of coverage for nobody', (files) => (row(files)['groups'] = []), /^coverage\.json, entry \d+, at groups: /],
    ['a row of coverage without a source', (files) => (row(files).evidence = []), /^coverage\.json, entry \d+, at evidence: /],
    [
      'a task in words',
      (files) => (row(files)['task'] = 'talk to people'),
      /^coverage\.json, entry \d+, at task: the task of a row is the id of an area/,
    ],
    ['an instrument of an unknown kind', (files) => (instrument(files)['kind'] = 'yoga'), /^instruments\.json, talks, at kind: /],
    [
      'an instrument with an unknown trait',
      (files) => (instrument(files)['traits'] = ['fun']),
      /^instruments\.json, talks, at traits\.0: /,
    ],
    ['a kind of plan that opens for everybody', (files) => (kind(files).when = []), /^plans\.json, workplaceFirst, at when: /],
    ['a kind of plan that nothing leads', (files) => (kind(files).leads = []), /^plans\.json, workplaceFirst, at leads: /],
    [
      'a kind of plan that takes an answer for given that nobody can give',
      (files) => (kind(files)['assumes'] = { workplaceNow: 'maybe' }),
      /^plans\.json, workplaceFirst, at assumes\.workplaceNow: /,
    ],
    [
      'a kind of plan that takes education for wished',
      (files) => (kind(files)['assumes'] = { ownMotivation: 'own' }),
      /^plans\.json, workplaceFirst, at assumes: .*ownMotivation/,
    ],
    ['a question that nobody may be asked', (files) => (question(files).field = 'benefit'), /^questions\.json, entry \d+, at field: /],
    [
      'a rule about an unknown gap',
      (files) => (rule(files, 'gapSilent').about = { gap: 'forgotten' }),
      /^rules\.json, gapSilent, at about: /,
    ],
    [
      'a rule about two things at once',
      (files) => (rule(files, 'gapSilent').about = { gap: 'silent', plan: true }),
      /^rules\.json, gapSilent, at about: /,
    ],
    ['an unknown lever', (files) => (rule(files)['lever'] = 'yoga'), /^rules\.json, talksWork, at lever: /],
    [
      'a rule that disagrees without a reason',
      (files) => (rule(files)['disagrees'] = { with: 'talksBeforeCourse' }),
      /^rules\.json, talksWork, at disagrees\.why/,
    ],
    [
      'a kind of plan in one language',
      (files) => (kind(files).text = { da: 'Kun dansk.' } as Words),
      /^plans\.json, workplaceFirst, at text\.en: /,
    ],
    [
      'a step on the way in one language',
      (files) => (subGoal(files).text = { da: 'Kun dansk.' } as Words),
      /^sub-goals\.json, placementBegun, at text\.en: /,
    ],
    [
      'a question in one language',
      (files) => (question(files).why = { en: 'English only.' } as Words),
      /^questions\.json, entry \d+, at why\.da: /,
    ],
    ['an unknown field of an item', (files) => (item(files)['colour'] = 'red'), /^knowledge, vulnerable, at definition\.0: .*colour/],
    ['an unknown question', (files) => rule(files).when.push({ check: 'age', atMost: 30 }), /^rules\.json, talksWork, at when\.1/],
    [
      'an answer that cannot be given',
      (files) => rule(files).when.push({ check: 'workplaceNow', is: ['maybe'] }),
      /^rules\.json, talksWork, at when\.1\.is/,
    ],
    [
      'a question about no answer at all',
      (files) => rule(files).when.push({ check: 'workplaceNow', is: [] }),
      /^rules\.json, talksWork, at when\.1\.is/,
    ],
    ['a rule without a source', (files) => (rule(files).evidence = []), /^rules\.json, talksWork, at evidence: /],
    ['a status written by hand', (files) => (rule(files)['status'] = ['P']), /^rules\.json, talksWork, at the top: .*status/],
    ['a rule without an outcome', (files) => delete rule(files)['outcome'], /^rules\.json, talksWork, at outcome: /],
    ['an unknown target group', (files) => instrument(files).namedFor.push('retired'), /^instruments\.json, talks, at namedFor\.3: /],
    [
      'a day that is none',
      (files) => (instrument(files).validity['validTo'] = '2025-02-30'),
      /^instruments\.json, talks, at validity\.validTo: /,
    ],
    ['a file that is no list', (files) => (files.rules = {} as never), /^rules\.json must hold a list\.$/],
    ...(['targetGroups', 'instruments', 'coverage', 'kinds', 'subGoals', 'questions', 'groups'] as const).map(
      (file): [string, (files: Files) => void, RegExp] => [
        `${file} that are no list`,
        (files) => (files[file] = {} as never),
        /^\S+ must hold a list\.$/,
      ],
    ),
    ['an entry without a name', (files) => files.rules.push({} as Json), /^rules\.json, entry \d+, at id: /],
  ])('%s', (_, change, sentence) => {
    const found = mistakes(change);
    expect(found.find((mistake) => sentence.test(mistake)) ?? found).toMatch(sentence);
  });

  it('and all mistakes are told at once', () => {
    const found = mistakes((files) => {
      rule(files).evidence.push('bip2017-99');
      instrument(files).text.da += ' Det tager 13 uger.';
      files.kinds.push(structuredClone(kind(files)));
      row(files).evidence.push('bip2018-99');
    });
    expect(found).toHaveLength(4);
  });

  it('nothing is refused where nothing was changed', () => {
    expect(mistakes(() => undefined)).toEqual([]);
  });
});

describe('a mistake that ought to be refused', () => {
  it('an instrument that is in a group like any other, of which no rule says anything but that a wish counts', () => {
    expect(
      mistakes((files) => files.instruments.push({ ...structuredClone(instrument(files, 'tempHours')), id: 'yoga', bip: null, use: null })),
    ).not.toEqual([]);
  });

  it('an unknown instrument in the conditions of a lead', () => {
    expect(mistakes((files) => lead(files).when.push({ check: 'stuck', any: { instruments: ['yoga'] }, is: true }))).not.toEqual([]);
  });

  it('an unknown instrument in the conditions of a row of coverage', () => {
    expect(mistakes((files) => row(files).when.push({ check: 'stuck', any: { instruments: ['yoga'] }, is: true }))).not.toEqual([]);
  });

  it('an unknown instrument in the conditions of a question', () => {
    expect(mistakes((files) => question(files).when.push({ check: 'moving', any: { instruments: ['yoga'] }, is: true }))).not.toEqual([]);
  });

  it('a number typed into the name of a target group', () => {
    expect(mistakes((files) => (one(files.targetGroups, 'closest').name.en += ' (18 to 30)'))).not.toEqual([]);
  });

  it('a number typed into a way of working', () => {
    expect(mistakes((files) => ((first(first(group(files).tracks).ways)['text'] as Words).da += ' Det tager 13 uger.'))).not.toEqual([]);
  });

  it('a task of a row that is not of that kind', () => {
    expect(mistakes((files) => (row(files)['how'] = 'direct'))).not.toEqual([]);
  });

  it('a row by a task that does not name one', () => {
    expect(mistakes((files) => (row(files)['task'] = null))).not.toEqual([]);
  });

  it('a part of a need that has other parts', () => {
    expect(mistakes((files) => (row(files)['part'] = 'aids'))).not.toEqual([]);
  });
});

describe('a number of ours that the guidance needs', () => {
  it.each(['choice-plans-shown', 'choice-sub-goals'])('has to be there: %s', (id) => {
    expect(mistakes(() => undefined, evidenceWithout(id))).toEqual([
      `The guidance needs the number of the record ${id}, which does not exist.`,
    ]);
  });
});

describe('what may be said', () => {
  it('is a word for an effect where one of the records studied one', () => {
    expect(mistakes((files) => (rule(files)['verdict'] = 'fewStudies'))).toEqual([]);
  });

  it('is advice against something on an association and guidance together', () => {
    expect(
      mistakes((files) => {
        Object.assign(rule(files, 'rehabilitationUsedLess'), { outcome: 'advisedAgainst' });
        rule(files, 'rehabilitationUsedLess').evidence.push('strategy2015-49');
      }),
    ).toEqual([]);
  });
});

describe('what no answer can bring about', () => {
  const [, mostChanges] = engine.limits.pastChanges;

  it('is a rule that can never speak, found by its name before anything is built', () => {
    const loaded = loadGuidance(
      altered((files) => rule(files).when.push({ check: 'targetGroup', is: ['vulnerable'] })),
      evidence,
    );
    expect(deadRules(loaded.guidance, mostChanges)).toEqual(['talksWork']);
  });

  it('is a kind of plan that can never open, found by its name as well', () => {
    const loaded = loadGuidance(
      altered((files) => kind(files).when.push({ check: 'targetGroup', is: ['closest'] })),
      evidence,
    );
    expect(deadKinds(loaded.guidance, mostChanges)).toEqual(['workplaceFirst']);
  });
});
