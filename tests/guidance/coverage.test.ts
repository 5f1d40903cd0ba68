import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/model/knowledge-items.ts';
import { evidence } from '../support/evidence.ts';
import { guidance, knowledge } from '../support/guidance.ts';

/** Every numbered statement of the strategy, and of BIP on the use of instruments. */
const statements = Object.keys(evidence.records).filter(
  (id) => id.startsWith('strategy2015-') || /^bip2018-(?:1[6-9]|2[0-8])[a-z]?$/.test(id),
);

/** What carries a statement: where a reader, a plan, or the page that asks meets it. */
function carriersOf(id: string): string[] {
  const carries = (what: string, list: readonly { readonly id: string; readonly evidence: readonly string[] }[]): string[] =>
    list.filter((entry) => entry.evidence.includes(id)).map((entry) => `${what} ${entry.id}`);
  const rows = guidance.coverage.map((row) => ({
    ...row,
    id: [row.groups.join('+'), row.need, row.part ?? [], row.instrument].flat().join(' '),
  }));
  return [
    ...carries('item', itemsOf(knowledge)),
    ...carries('row of the table', knowledge.effectTable.rows),
    ...guidance.instruments.filter(({ use }) => use === id).map((instrument) => `instrument ${instrument.id}`),
    ...carries('rule', guidance.rules),
    ...carries('row', rows),
    ...carries('kind of plan', guidance.kinds),
    ...carries('sub-goal', guidance.subGoals),
    ...carries(
      'question',
      guidance.questions.map((question) => ({ ...question, id: question.field })),
    ),
  ];
}

const table = statements.map((id) => ({ id, carriers: carriersOf(id) }));

describe('the statements of the strategy and those on the use of instruments', () => {
  it('are all carried by something', () => {
    expect(table.filter(({ carriers }) => carriers.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are carried by those in coverage.txt; a change is reviewed there', async () => {
    const lines = table.map(({ id, carriers }) => `${id} → ${carriers.join(', ')}\n`);
    await expect(lines.join('')).toMatchFileSnapshot('./coverage.txt');
  });

  it('are the 110 numbered ones and the five rows of Table 6.2, and the 21 on instruments', () => {
    const numbered = Array.from({ length: 110 }, (_, index) => `strategy2015-${String(index + 1).padStart(2, '0')}`);
    const rows = ['talks', 'public-wage-subsidy', 'private-wage-subsidy', 'placement', 'motivation'].map(
      (row) => `strategy2015-table62-${row}`,
    );
    const use = [
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '22b',
      '23',
      '23a',
      '23b',
      '23c',
      '24',
      '24a',
      '24b',
      '25',
      '25a',
      '26',
      '27',
      '28',
      '28a',
    ];
    expect(statements.toSorted()).toEqual([...numbered, ...rows, ...use.map((id) => `bip2018-${id}`)].toSorted());
  });
});
