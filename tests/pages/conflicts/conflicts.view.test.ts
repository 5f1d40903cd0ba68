import { describe, expect, it } from 'vitest';
import { conflictEffect, conflictTopics } from '../../../src/pages/conflicts/conflicts.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(evidence as never);

describe('the topics on which sources disagree', () => {
  it('hold every pair of records that contradict each other', () => {
    const topics = conflictTopics.map(({ records }) => new Set<string>(records));
    const pairs = Object.values(evidence.records).flatMap(({ id, conflictsWith }) => conflictsWith.map((other) => [id, other] as const));
    const missing = pairs.filter(([one, other]) => !topics.some((records) => records.has(one) && records.has(other)));
    expect(missing).toEqual([]);
    expect(pairs.length).toBeGreaterThan(30);
  });

  it('name records that exist, each once', () => {
    for (const { records } of conflictTopics) {
      expect(records.filter((id) => !evidence.records[id])).toEqual([]);
      expect(new Set(records).size).toBe(records.length);
    }
  });
});

describe('what the other choice would make of the prognosis', () => {
  const effect = (id: 'change' | 'beliefStep' | 'base') => conflictEffect(id, evidence, { numbers, locale: locales.da });

  it('is for a change: from 80 to 60 rather than from 60 to 47, and in odds almost the same', () => {
    const { rows, implied } = effect('change') ?? {};
    expect([rows?.[0]?.ours.text, rows?.[0]?.other.text]).toEqual(['60 → 47', '80 → 60']);
    expect([implied?.base.text, implied?.oursOdds.text, implied?.otherOdds.text]).toEqual(['8,0\u00a0%', '0,773', '0,734']);
    expect(rows).toHaveLength(6);
  });

  it('is for a step of belief: odds of 1.363 rather than 1.381', () => {
    const { implied } = effect('beliefStep') ?? {};
    expect([implied?.base.text, implied?.oursOdds.text, implied?.otherOdds.text]).toEqual(['13,3\u00a0%', '1,381', '1,363']);
  });

  it('is for the start: the same effect on a higher level', () => {
    expect(effect('base')?.rows.map(({ ours, other }) => [ours.text, other.text])).toEqual([['60 → 47', '80 → 67']]);
  });

  it('is nothing where no prognosis rests on it', () => {
    for (const id of ['mentor', 'power', 'sample'] as const)
      expect(conflictEffect(id, evidence, { numbers, locale: locales.da })).toBeNull();
  });

  it('leads to records in both languages', () => {
    for (const language of languages)
      for (const { id } of conflictTopics)
        for (const { ours, other } of conflictEffect(id, evidence, { numbers, locale: locales[language] })?.rows ?? [])
          for (const part of [ours, other]) expect(part.evidence?.filter((record) => !evidence.records[record])).toEqual([]);
  });
});
