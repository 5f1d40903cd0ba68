import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain, type RichText } from '../../../src/ui/rich-text.ts';
import { understandView } from '../../../src/pages/understand/understand.view.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);
const da = understandView(engine, numbers, locales.da);
const answers = (view: typeof da): string[] => view.questions.map(({ answer }) => plain(answer));
const evidenceOf = ({ parts }: RichText): string[] => Object.values(parts).flatMap((part) => part.evidence ?? []);

describe('the page for the public', () => {
  it('answers its three questions with the published figures', () => {
    expect(answers(da)).toEqual([
      '60 af 1.000. De andre fik altså ikke job i det år. Hvor de ellers var, siger tallet ikke.',
      'Færre: 47 (34–60) af 1.000. Snittet for alle er 60. Parentesen er vores egen: fra ingen virkning til dobbelt så stor.',
      'Under halvdelen: 268 af 1.000. Og når svaret var et klart nej, var 11 af 1.000 i job alligevel. Ingen kan se ud i tiden, og et nej er ikke en dom.',
    ]);
    expect(answers(understandView(engine, numbers, locales.en))[1]).toContain('Fewer: 47 (34–60) of 1,000.');
  });

  it('has the right answer among the guesses, each of them once', () => {
    const labels = da.questions.map(({ options }) => options.map(({ label }) => label));
    expect(labels[0]).toEqual(['20 af 1.000', '60 af 1.000', '200 af 1.000', '400 af 1.000']);
    expect(labels[1]).toContain('Færre');
    expect(labels[2]).toContain('Under halvdelen');
    for (const options of labels) expect(new Set(options).size).toBe(options.length);
  });

  it('never shows a computed figure without its band', () => {
    expect(da.moves.slice(0, 2).map(plain)).toEqual([
      'En ny sagsbehandler én gang: 47 (34–60) af 1.000 får job. Snittet er 60.',
      'En sagsbehandler, der tror ét trin mere på job: 73 (60–86) af 1.000 får job. Snittet er 60.',
    ]);
  });

  it('draws each of the three pictures as the sentence beside it says', () => {
    const drawn = Object.values(da.pictures).map(({ counts }) => counts.map(({ start, result }) => [start, result]));
    expect(drawn.map(([first]) => first)).toEqual([
      [60, 60],
      [60, 47],
      [60, 73],
    ]);
  });

  it('has four things to ask for, each with records that exist', () => {
    for (const language of languages) {
      const { requests } = understandView(engine, numbers, locales[language]);
      expect(requests.map(({ key }) => key)).toEqual(['fixed', 'handover', 'combined', 'goals']);
      for (const { key, text } of requests) {
        expect(evidenceOf(text), key).not.toEqual([]);
        for (const id of evidenceOf(text)) expect(evidence.records, key).toHaveProperty(id);
      }
    }
  });

  it('leads from every other figure to records that exist', () => {
    const texts = [...da.questions.map(({ answer }) => answer), ...da.moves, ...da.limits];
    for (const id of texts.flatMap(evidenceOf)) expect(evidence.records).toHaveProperty(id);
  });
});
