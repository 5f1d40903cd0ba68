/**
 * What is recommended in many situations, kept in results.txt, so that a change of a rule, a row or the method shows whose results
 * change; the changelog says so in words. `npx vitest run tests/recommender/results.test.ts -u` writes the results again. The
 * situations are read from the same file: a new one is a line of its JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Outcome } from '../../src/model/guidance.ts';
import type { Plan, PlanPart, Recommendation } from '../../src/recommender/types.ts';
import { recommender, thoseThat } from '../support/guidance.ts';
import type { Asked } from '../support/situations.ts';

/** The questions that would change plan 1 take longer than the rest, so they are asked of the first situations only. */
const withAsks = 4;

const situations = readFileSync(join(import.meta.dirname, 'results.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as Asked);

/** What is left does not apply. */
const outcomes: readonly Outcome[] = ['applies', 'advisedAgainst', 'cannotTell'];
const list = (words: readonly unknown[]): string => words.map(String).join(' ') || '–';

function partLine({ instrument, role, when, covers, for: purposes, changed, task, insteadOf, tiedWith }: PlanPart): string {
  const why = [...covers, ...purposes.map((purpose) => (typeof purpose === 'string' ? purpose : purpose.rule))];
  const other = insteadOf.map(({ instrument: id, rule }) => `${id} (${rule})`);
  return (
    `    ${when} ${role} ${instrument}${changed ? ' changed' : ''}${task ? ` task ${task}` : ''}: ${list(why)}` +
    `${other.length > 0 ? `; not ${list(other)}` : ''}${tiedWith.length > 0 ? `; or ${list(tiedWith)}` : ''}`
  );
}

function planText(plan: Plan, at: number): string[] {
  const { kind, instruments, uncovered, hangsOn, assumes, subGoals, lookAgain, reasons, tiedWith, levers } = plan;
  return [
    `  plan ${at + 1} ${kind ?? 'of locked instruments'}${tiedWith.length > 0 ? ` tied with ${list(tiedWith.map((one) => one + 1))}` : ''}`,
    ...instruments.map(partLine),
    `    uncovered ${list(uncovered.map(({ need, rule }) => `${need} (${rule})`))}`,
    `    hangs on ${list(hangsOn)}; assumes ${JSON.stringify(assumes)}`,
    `    sub-goals ${list(subGoals)}; look again ${list(lookAgain)}; levers ${list(levers)}`,
    `    because ${list(reasons.map(({ rule }) => rule))}`,
  ];
}

function resultText(asked: Asked, said: Recommendation, at: number): string {
  const questions = at < withAsks ? [`  asks ${list(said.asks)}`, ...said.otherAnswers.map((other) => `    ${JSON.stringify(other)}`)] : [];
  return [
    JSON.stringify(asked),
    ...outcomes.map((outcome) => `  ${outcome}: ${list(thoseThat(said, outcome))}`),
    `  warnings ${list(said.warnings)}`,
    ...said.plans.flatMap(planText),
    ...questions,
  ].join('\n');
}

it('recommends what it recommended before', async () => {
  const text = situations.map((asked, at) => resultText(asked, recommender.recommend(asked.needs, asked.day, asked.constraints), at));
  await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot('results.txt');
});
