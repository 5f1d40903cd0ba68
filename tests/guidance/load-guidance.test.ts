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

const shipped = readRawGuidance();

/** The shipped files with one thing changed. */
function altered(change: (files: Files) => void): RawGuidance {
  const files = structuredClone(shipped) as unknown as Files;
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

/** What the mistake is, the change that makes it, and the sentence that refuses it. */
type Mistake = [what: string, change: (files: Files) => void, sentence: RegExp];
/** The same mistake in several places: each by the subject of its sentence. */
type InPlaces = readonly (readonly [subject: string, change: (files: Files) => void])[];

/** A pattern as the name of a test. */
const inWords = (pattern: string): string => pattern.replaceAll(/\\[Sd]\+/g, '…').replaceAll(/\\|\$$/g, '');

const inPlaces = (places: InPlaces, predicate: string): Mistake[] =>
  places.map(([subject, change]) => [inWords(`${subject} ${predicate}`), change, new RegExp(`^${subject} ${predicate}`)]);
/** The place of a file that does not have the shape it should have. */
const atPlace = (where: string, change: (files: Files) => void): Mistake => [inWords(where), change, new RegExp(`^${where}`)];

const onlyDanish = { da: 'Kun dansk.' } as Words;
const onlyEnglish = { en: 'English only.' } as Words;
const talks = 'The rule talksWork';
const workplaceFirst = 'The kind of plan workplaceFirst';
const mentorRow = 'The row of coverage for network and mentor';

const unknownRecords: InPlaces = [
  [talks, (files) => rule(files).evidence.push('none-01')],
  ['The instrument talks', (files) => (instrument(files)['use'] = 'none-01')],
  ['The instrument talks', (files) => (instrument(files).validity['source'] = 'none-01')],
  ['The target group closest', (files) => (one(files.targetGroups, 'closest').validity['source'] = 'none-01')],
  ['The item \\S+', (files) => item(files).evidence.push('none-01')],
  ['The row \\S+', (files) => files.shared.effectTable.rows[0]?.evidence.push('none-01')],
  [mentorRow, (files) => row(files).evidence.push('none-01')],
  [workplaceFirst, (files) => kind(files).evidence.push('none-01')],
  ['The sub-goal placementBegun', (files) => subGoal(files).evidence.push('none-01')],
  ['The question reach', (files) => question(files).evidence.push('none-01')],
];

const yoga = { instruments: ['yoga'] };
const unknownInstruments: InPlaces = [
  [talks, (files) => (rule(files).about['instruments'] = ['yoga'])],
  [talks, (files) => rule(files).when.push({ check: 'wishes', any: yoga, is: true })],
  [
    talks,
    (files) => rule(files).when.push({ check: 'any', of: [[{ check: 'known', that: { check: 'planBegins', with: yoga }, is: true }]] }),
  ],
  ['A row of coverage for network', (files) => (row(files)['instrument'] = 'yoga')],
  [workplaceFirst, (files) => (lead(files)['from'] = yoga)],
  [workplaceFirst, (files) => (lead(files)['together'] = yoga)],
  [workplaceFirst, (files) => kind(files).when.push({ check: 'moving', any: yoga, is: false })],
  [workplaceFirst, (files) => (first(kind(files).steps)['instrument'] = 'yoga')],
  [workplaceFirst, (files) => (kind(files)['leaves'] = yoga)],
  [workplaceFirst, (files) => first(kind(files).next).instruments.push('yoga')],
  ['The item \\S+', (files) => item(files).instruments.push('yoga')],
  ['The row \\S+', (files) => files.shared.effectTable.rows[0]?.instruments.push('yoga')],
];

const typedNumbers: InPlaces = [
  [talks, (files) => (rule(files).text.en += ' It helps 73 of them.')],
  ['The instrument talks', (files) => (instrument(files).text.da += ' Det tager 73 uger.')],
  ['The instrument tempHours', (files) => (instrument(files, 'tempHours')['coversNothing'] = { da: 'De 73 timer.', en: 'The 73 hours.' })],
  ['The rule classroomDoubt', (files) => ((rule(files, 'classroomDoubt')['disagrees'] as { why: Words }).why.da += ' Det var 73 studier.')],
  [workplaceFirst, (files) => (kind(files).name.da = 'Plan 73')],
  [workplaceFirst, (files) => (kind(files).text.en += ' After 73 weeks.')],
  ['The sub-goal placementBegun', (files) => (subGoal(files).text.en += ' In 73 weeks.')],
  ['The question reach', (files) => (question(files).why.da += ' Under 73 timer.')],
  ['The instrument talks', (files) => (instrument(files).validity.note = { da: 'I 73 år.', en: 'For 73 years.' })],
  ['The item \\S+', (files) => (item(files).text.da += ' Det er 73 %.')],
  ['The item \\S+', (files) => item(files).conditions.push({ da: 'over 73', en: 'over 73' })],
];

const definedTwice: InPlaces = [
  [talks, (files) => (rule(files, 'recruitmentInBoom').id = 'talksWork')],
  ['The instrument talks', (files) => files.instruments.push(structuredClone(instrument(files)))],
  [workplaceFirst, (files) => files.kinds.push(structuredClone(kind(files)))],
  ['The sub-goal placementBegun', (files) => files.subGoals.push(structuredClone(subGoal(files)))],
  [
    'The row of coverage vulnerable network {2}mentor',
    (files) => files.coverage.push({ ...structuredClone(row(files)), how: 'reading', task: null, groups: ['vulnerable', 'closest'] }),
  ],
  ['The target group closest', (files) => files.targetGroups.push(structuredClone(one(files.targetGroups, 'closest')))],
  ['The item \\S+', (files) => ((one(files.groups, 'closest').definition[0] ??= {} as Item).id = item(files).id)],
];

const wrongShapes: Mistake[] = [
  // A text in one language, or none.
  atPlace('rules\\.json, talksWork, at text\\.en: ', (files) => (rule(files).text = onlyDanish)),
  atPlace('instruments\\.json, talks, at name\\.da: ', (files) => (instrument(files).name = onlyEnglish)),
  atPlace('target-groups\\.json, closest, at name\\.da: ', (files) => (one(files.targetGroups, 'closest').name = onlyEnglish)),
  atPlace('knowledge, vulnerable, at definition\\.0\\.text\\.en: ', (files) => (item(files).text = onlyDanish)),
  atPlace('plans\\.json, workplaceFirst, at text\\.en: ', (files) => (kind(files).text = onlyDanish)),
  atPlace('sub-goals\\.json, placementBegun, at text\\.en: ', (files) => (subGoal(files).text = onlyDanish)),
  atPlace('questions\\.json, entry \\d+, at why\\.da: ', (files) => (question(files).why = onlyEnglish)),
  atPlace('rules\\.json, talksWork, at text\\.da: .*must not be empty', (files) => (rule(files).text.da = ' ')),
  // A field that nothing reads.
  atPlace('rules\\.json, talksWork, at the top: .*colour', (files) => (rule(files)['colour'] = 'red')),
  atPlace('instruments\\.json, talks, at the top: .*colour', (files) => (instrument(files)['colour'] = 'red')),
  atPlace('instruments\\.json, talks, at validity: .*until', (files) => (instrument(files).validity['until'] = null)),
  atPlace('plans\\.json, workplaceFirst, at the top: .*colour', (files) => (kind(files)['colour'] = 'red')),
  atPlace('plans\\.json, workplaceFirst, at leads\\.0: .*colour', (files) => (lead(files)['colour'] = 'red')),
  atPlace('coverage\\.json, entry \\d+, at the top: .*colour', (files) => (row(files)['colour'] = 'red')),
  atPlace('sub-goals\\.json, placementBegun, at the top: .*colour', (files) => (subGoal(files)['colour'] = 'red')),
  atPlace('questions\\.json, entry \\d+, at the top: .*colour', (files) => (question(files)['colour'] = 'red')),
  atPlace('knowledge, vulnerable, at definition\\.0: .*colour', (files) => (item(files)['colour'] = 'red')),
  atPlace('rules\\.json, talksWork, at the top: .*status', (files) => (rule(files)['status'] = ['P'])),
  // A word that is not among those there are.
  atPlace('coverage\\.json, entry \\d+, at need: ', (files) => (row(files)['need'] = 'love')),
  atPlace('coverage\\.json, entry \\d+, at part: ', (files) => (row(files)['part'] = 'sleep')),
  // A municipality alone may write that.
  atPlace('coverage\\.json, entry \\d+, at how: ', (files) => (row(files)['how'] = 'local')),
  atPlace(
    'coverage\\.json, entry \\d+, at task: the task of a row is the id of an area',
    (files) => (row(files)['task'] = 'talk to people'),
  ),
  atPlace('instruments\\.json, talks, at kind: ', (files) => (instrument(files)['kind'] = 'yoga')),
  atPlace('instruments\\.json, talks, at traits\\.0: ', (files) => (instrument(files)['traits'] = ['fun'])),
  atPlace('instruments\\.json, talks, at namedFor\\.3: ', (files) => instrument(files).namedFor.push('retired')),
  atPlace('instruments\\.json, talks, at validity\\.validTo: ', (files) => (instrument(files).validity['validTo'] = '2025-02-30')),
  atPlace('plans\\.json, workplaceFirst, at assumes\\.workplaceNow: ', (files) => (kind(files)['assumes'] = { workplaceNow: 'maybe' })),
  atPlace('plans\\.json, workplaceFirst, at assumes: .*ownMotivation', (files) => (kind(files)['assumes'] = { ownMotivation: 'own' })),
  atPlace('questions\\.json, entry \\d+, at field: ', (files) => (question(files).field = 'benefit')),
  atPlace('rules\\.json, gapSilent, at about: ', (files) => (rule(files, 'gapSilent').about = { gap: 'forgotten' })),
  atPlace('rules\\.json, gapSilent, at about: ', (files) => (rule(files, 'gapSilent').about = { gap: 'silent', plan: true })),
  atPlace('rules\\.json, talksWork, at lever: ', (files) => (rule(files)['lever'] = 'yoga')),
  atPlace('rules\\.json, talksWork, at disagrees\\.why', (files) => (rule(files)['disagrees'] = { with: 'talksBeforeCourse' })),
  atPlace('rules\\.json, talksWork, at when\\.1', (files) => rule(files).when.push({ check: 'age', atMost: 30 })),
  atPlace('rules\\.json, talksWork, at when\\.1\\.is', (files) => rule(files).when.push({ check: 'workplaceNow', is: ['maybe'] })),
  // Something that has to be there.
  atPlace('rules\\.json, talksWork, at when\\.1\\.is', (files) => rule(files).when.push({ check: 'workplaceNow', is: [] })),
  atPlace('coverage\\.json, entry \\d+, at groups: ', (files) => (row(files)['groups'] = [])),
  atPlace('coverage\\.json, entry \\d+, at evidence: ', (files) => (row(files).evidence = [])),
  atPlace('plans\\.json, workplaceFirst, at when: ', (files) => (kind(files).when = [])),
  atPlace('plans\\.json, workplaceFirst, at leads: ', (files) => (kind(files).leads = [])),
  atPlace('rules\\.json, talksWork, at evidence: ', (files) => (rule(files).evidence = [])),
  atPlace('rules\\.json, talksWork, at outcome: ', (files) => delete rule(files)['outcome']),
  atPlace('rules\\.json, entry \\d+, at id: ', (files) => files.rules.push({} as Json)),
  ...(['rules', 'targetGroups', 'instruments', 'coverage', 'kinds', 'subGoals', 'questions', 'groups'] as const).map((file): Mistake => [
    `${file} that are no list`,
    (files) => (files[file] = {} as never),
    /^\S+ must hold a list\.$/,
  ]),
];

/** Exactly one rule says each of these. */
const saidOnce = (
  [
    ['gap', 'silent'],
    ['choice', 'tie'],
    ['coverage', 'direct'],
  ] as const
).flatMap(([key, word]): Mistake[] => {
  const isIt = ({ about }: Json): boolean => about[key] === word;
  const sentence = (count: number) => new RegExp(`^Exactly one rule has to be about the ${key} ${word}; ${count} are\\.$`);
  return [
    [`no rule about the ${key} ${word}`, (files) => (files.rules = files.rules.filter((entry) => !isIt(entry))), sentence(0)],
    [`two rules about the ${key} ${word}`, (files) => files.rules.push({ ...first(files.rules.filter(isIt)), id: 'oneMore' }), sentence(2)],
  ];
});

describe('a mistake in the guidance is refused with a sentence that names the place and what is wrong', () => {
  it.each<Mistake>([
    ...inPlaces(unknownRecords, 'points to the record none-01, which does not exist\\.$'),
    ...inPlaces(unknownInstruments, 'names the instrument yoga, which does not exist\\.$'),
    ...inPlaces(typedNumbers, 'holds the number 73; make it a value and refer to it'),
    ...inPlaces(definedTwice, 'is defined twice; give one of them another id\\.$'),
    ...wrongShapes,
    ...saidOnce,
    ...inPlaces(
      [['The sub-goal placementBegun', (files) => subGoal(files).kinds.push('yogaFirst')]],
      'names the kind of plan yogaFirst, which does not exist\\.$',
    ),
    ...inPlaces(
      [[mentorRow, (files) => (row(files)['task'] = 'mentor-tasks-yoga')]],
      'names the task mentor-tasks-yoga, which the mentor table does not have\\.$',
    ),
    ...inPlaces(
      [[workplaceFirst, (files) => (first(kind(files).steps)['rule'] = 'yogaHelps')]],
      'has a step by the rule yogaHelps, which does not exist\\.$',
    ),
    ...inPlaces(
      [[talks, (files) => (rule(files)['disagrees'] = { with: 'yogaHelps', why: { da: 'Andre borgere.', en: 'Other citizens.' } })]],
      'disagrees with the rule yogaHelps, which does not exist\\.$',
    ),
    ...inPlaces(
      [['The instrument tempHours', (files) => (instrument(files, 'tempHours')['coversNothing'] = null)]],
      'has no row of coverage; add one, or say in coversNothing why there is none\\.$',
    ),
    ...inPlaces(
      [['The instrument talks', (files) => (instrument(files)['coversNothing'] = { da: 'Intet.', en: 'Nothing.' })]],
      'has a row of coverage and says that it covers nothing; one of them is wrong\\.$',
    ),
    ...inPlaces(
      [['The rule recruitmentMostDirect', (files) => (rule(files, 'recruitmentMostDirect')['verdict'] = 'positive')]],
      'has the verdict positive, but none of its records studied an effect \\(status E or K\\)\\.$',
    ),
    ...inPlaces(
      [['The rule rehabilitationUsedLess', (files) => Object.assign(rule(files, 'rehabilitationUsedLess'), { outcome: 'advisedAgainst' })]],
      'advises against something on associations alone\\.$',
    ),
    ...inPlaces([[talks, (files) => (rule(files).text.da += ' {bip2017-09}')]], 'refers to a value; only items of knowledge can\\.$'),
    ...inPlaces(
      [['The item \\S+', (files) => (item(files).text.en += ' {bip2017-99}')]],
      'refers to \\{bip2017-99\\}, which is not a value\\.$',
    ),
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
      'an instrument that no rule mentions',
      (files) => files.instruments.push({ ...structuredClone(instrument(files)), id: 'yoga', group: 'none' }),
      /^No rule says anything about the instrument yoga; add one, if only to say that the sources are silent\.$/,
    ],
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
  const stuck = { check: 'stuck', any: yoga, is: true };
  it.each<[string, (files: Files) => void]>([
    [
      'an instrument that is in a group like any other, of which no rule says anything but that a wish counts',
      (files) => files.instruments.push({ ...structuredClone(instrument(files, 'tempHours')), id: 'yoga', bip: null, use: null }),
    ],
    ['an unknown instrument in the conditions of a lead', (files) => lead(files).when.push(stuck)],
    ['an unknown instrument in the conditions of a row of coverage', (files) => row(files).when.push(stuck)],
    ['an unknown instrument in the conditions of a question', (files) => question(files).when.push(stuck)],
    ['a number typed into the name of a target group', (files) => (one(files.targetGroups, 'closest').name.en += ' (18 to 30)')],
    [
      'a number typed into a way of working',
      (files) => ((first(first(group(files).tracks).ways)['text'] as Words).da += ' Det tager 13 uger.'),
    ],
    ['a task of a row that is not of that kind', (files) => (row(files)['how'] = 'direct')],
    ['a row by a task that does not name one', (files) => (row(files)['task'] = null)],
    ['a part of a need that has other parts', (files) => (row(files)['part'] = 'aids')],
  ])('%s', (_, change) => {
    expect(mistakes(change)).not.toEqual([]);
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
