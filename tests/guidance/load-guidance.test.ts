import { describe, expect, it } from 'vitest';
import { readRawGuidance } from '../../scripts/read-guidance.ts';
import { GuidanceError } from '../../src/model/guidance-error.ts';
import { loadGuidance, type LoadedGuidance, type RawGuidance } from '../../src/model/load-guidance.ts';
import { itemsOf } from '../../src/model/knowledge-items.ts';
import { deadRules } from '../../src/recommender/dead-rules.ts';
import { engine, evidence } from '../support/evidence.ts';
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
  slots: Json[];
  namedFor: string[];
};
type Item = Json & { instruments: string[]; conditions: Words[] };
type Files = {
  targetGroups: Json[];
  instruments: Json[];
  rules: Json[];
  shapes: Json[];
  groups: (Json & { definition: Item[] })[];
  shared: { effectTable: { rows: Item[] }; mentor: { intro: Item[] } };
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

function mistakes(change: (files: Files) => void): readonly string[] {
  try {
    loadGuidance(altered(change), evidence);
  } catch (error) {
    if (error instanceof GuidanceError) return error.mistakes;
    throw error;
  }
  return [];
}

const rule = (files: Files, id = 'talksWork'): Json => one(files.rules, id);
const instrument = (files: Files, id = 'talks'): Json => one(files.instruments, id);
const shape = (files: Files, id = 'workAlone'): Json => one(files.shapes, id);
const item = (files: Files): Item => one(one(files.groups, 'vulnerable').definition, knowledge.groups[0]?.definition[0]?.id ?? '');

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
      'an unknown instrument in a kind of plan',
      (files) => ((shape(files).slots[0] ??= {} as Json)['from'] = { instruments: ['yoga'] }),
      /^The kind of plan workAlone names the instrument yoga, which does not exist\.$/,
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
      'a number typed into the name of a kind of plan',
      (files) => (shape(files).name.da = 'Plan 7'),
      /^The kind of plan workAlone holds the number 7; make it a value and refer to it/,
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
      (files) => files.shapes.push(structuredClone(shape(files))),
      /^The kind of plan workAlone is defined twice; give one of them another id\.$/,
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
      (files) => files.instruments.push({ ...structuredClone(instrument(files)), id: 'yoga' }),
      /^No rule says anything about the instrument yoga; add one, if only to say that the sources are silent\.$/,
    ],
    ['an unknown field of a rule', (files) => (rule(files)['colour'] = 'red'), /^rules\.json, talksWork, at the top: .*colour/],
    ['an unknown field of an instrument', (files) => (instrument(files)['price'] = 1), /^instruments\.json, talks, at the top: .*price/],
    [
      'an unknown field of a validity',
      (files) => (instrument(files).validity['until'] = null),
      /^instruments\.json, talks, at validity: .*until/,
    ],
    ['an unknown field of a kind of plan', (files) => (shape(files)['colour'] = 'red'), /^plans\.json, workAlone, at the top: .*colour/],
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
    [
      'a kind of plan with two leads',
      (files) => shape(files).slots.push(structuredClone(shape(files).slots[0] ?? ({} as Json))),
      /^plans\.json, workAlone, at slots: one slot leads the mix and takes each; here 2 do\.$/,
    ],
    [
      'a kind of plan without a lead',
      (files) => (shape(files).slots = []),
      /^plans\.json, workAlone, at slots: one slot leads the mix and takes each; here 0 do\.$/,
    ],
    ['a file that is no list', (files) => (files.rules = {} as never), /^rules\.json must hold a list\.$/],
    ['an entry without a name', (files) => files.rules.push({} as Json), /^rules\.json, entry \d+, at id: /],
  ])('%s', (_, change, sentence) => {
    const found = mistakes(change);
    expect(found.find((mistake) => sentence.test(mistake)) ?? found).toMatch(sentence);
  });

  it('and all mistakes are told at once', () => {
    const found = mistakes((files) => {
      rule(files).evidence.push('bip2017-99');
      instrument(files).text.da += ' Det tager 13 uger.';
      files.shapes.push(structuredClone(shape(files)));
    });
    expect(found).toHaveLength(3);
  });

  it('nothing is refused where nothing was changed', () => {
    expect(mistakes(() => undefined)).toEqual([]);
  });
});

describe('a rule that can never speak', () => {
  it('is found by its name before anything is built', () => {
    const loaded = loadGuidance(
      altered((files) => rule(files).when.push({ check: 'targetGroup', is: ['vulnerable'] })),
      evidence,
    );
    const [, mostChanges] = engine.limits.pastChanges;
    expect(deadRules(loaded.guidance, mostChanges)).toEqual(['talksWork']);
  });
});
