import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { createEngineWithAssumptions, withAssumptions } from '../../../src/engine/assumptions.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { plain, type RichText } from '../../../src/ui/rich-text.ts';
import { understandView } from '../../../src/pages/understand/understand.view.ts';
import { engine, evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);
const da = understandView({ engine, numbers, locale: locales.da });
const answers = (view: typeof da): string[] => view.questions.map(({ answer }) => plain(answer));
const evidenceOf = ({ parts }: RichText): string[] => Object.values(parts).flatMap((part) => part.evidence ?? []);

describe('the page for the public', () => {
  it('answers its three questions with the published figures', () => {
    expect(answers(da)).toEqual([
      '60 af 1.000. Det rigtige tal ligger nok mellem 53 og 68. Tæller man uddannelse med, er det 100, nok mellem 91 og 110. Hvordan det gik de andre, siger tallet ikke.',
      'For alle i BIP er det 60 af 1.000. Har de fået en ny, er det færre, siger BIP: 47. Det er mellem 34 og 60, hvis effekten er alt fra ingen til dobbelt. BIP skriver ikke, hvor sikkert det er. Så svaret kan også være lige så mange eller lidt flere.',
      'Under halvdelen. Af 1.000 borgere, hvis sagsbehandler svarer ja, er 268 i job et år efter. Det rigtige tal ligger nok mellem 214 og 330. Svarer sagsbehandleren nej, er det 11 af 1.000. Det ligger nok mellem 6 og 21. Et ja giver ikke jobbet, og et nej er ikke en dom. Ingen kan se ud i tiden.',
    ]);
    expect(answers(understandView({ engine, numbers, locale: locales.en }))[1]).toContain(
      'it is fewer, says BIP: 47. It is between 34 and 60',
    );
  });

  it('has the right answer among the guesses, each of them once', () => {
    const labels = da.questions.map(({ options }) => options.map(({ label }) => label));
    expect(labels[0]).toEqual(['20 af 1.000', '60 af 1.000', '200 af 1.000', '400 af 1.000']);
    expect(labels[1]).toContain('Færre');
    expect(labels[2]).toContain('Under halvdelen');
    for (const options of labels) expect(new Set(options).size).toBe(options.length);
  });

  it('never shows a figure without how unsure it is, and calls the span of each effect what it is', () => {
    expect(da.moves.slice(0, 3).map(plain)).toEqual([
      'Snittet for alle i BIP: 60 af 1.000 får job. Det rigtige tal ligger nok mellem 53 og 68.',
      'En ny sagsbehandler én gang: 47 af 1.000 får job. Det er mellem 34 og 60, hvis effekten er alt fra ingen til dobbelt. BIP skriver ikke, hvor sikkert det er. Måske skader et skift slet ikke. Vores grove regnestykke giver alt fra 31 færre til 5 flere.',
      'En sagsbehandler, der svarer ét trin nærmere ja til job: 73 af 1.000 får job. Det er mellem 60 og 86, hvis effekten er alt fra ingen til dobbelt. BIP skriver, at det næppe er et tilfælde. Har BIP brugt den sædvanlige grænse for det, er effekten nok mellem ingen og den dobbelte.',
    ]);
    const [start, change, belief] = da.moves.map(evidenceOf);
    expect(start).toContain('own-start-uncertainty');
    expect(change).toEqual(expect.arrayContaining(['choice-multipliers', 'own-change-uncertainty']));
    expect(belief).toEqual(expect.arrayContaining(['choice-multipliers', 'bip2017-30']));
    expect(evidenceOf(da.questions[2]?.answer ?? { template: '', parts: {} })).toContain('own-table2-uncertainty');
  });

  it('does not say that those without a job by the figure had none: some began an education, and who counts is not clear', () => {
    for (const language of languages) {
      const { questions, limits } = understandView({ engine, numbers, locale: locales[language] });
      expect(evidenceOf(questions[0]?.answer ?? { template: '', parts: {} })).toContain('bip2017-12');
      expect(limits.flatMap(evidenceOf)).toEqual(expect.arrayContaining(['limit-entry-or-status', 'limit-changes-not-random']));
      for (const { answer } of questions) expect(plain(answer)).not.toMatch(/ikke job i det år|no job that year/);
    }
  });

  it('calls no guess on a change wrong that the uncertainty does not rule out', () => {
    for (const language of languages) {
      const { questions } = understandView({ engine, numbers, locale: locales[language] });
      const change = questions.find(({ key }) => key === 'change');
      const same = change?.options.find(({ value }) => value === 'same')?.label.toLocaleLowerCase(language);
      expect(change && plain(change.answer)).toContain(same);
    }
  });

  it('leaves the interval of a start out where the reader has put an own value in its place', () => {
    const values = [{ record: 'bip2017-09', key: 'value', amount: 0.2 }] as const;
    const view = understandView({
      engine: createEngineWithAssumptions(numbersOnly, values),
      numbers: createNumbers(withAssumptions(numbersOnly, values)),
      locale: locales.da,
    });
    expect(answers(view)[0]).toMatch(/^200 af 1\.000\. Tæller man/);
  });

  it('draws each of the three pictures as the sentence beside it says', () => {
    const drawn = Object.values(da.pictures).map(({ grid }) => grid.readings.map(({ start, result }) => [start, result]));
    expect(drawn.map(([first]) => first)).toEqual([
      [60, 60],
      [60, 47],
      [60, 73],
    ]);
  });

  it('has four things to ask for, each with records that exist', () => {
    for (const language of languages) {
      const { requests } = understandView({ engine, numbers, locale: locales[language] });
      expect(requests.map(({ key }) => key)).toEqual(['fixed', 'handover', 'combined', 'goals']);
      for (const { key, text } of requests) {
        expect(evidenceOf(text), key).not.toEqual([]);
        for (const id of evidenceOf(text)) expect(evidence.records, key).toHaveProperty(id);
      }
    }
  });

  it('names who can help besides the caseworker, the law and the town from records that exist', () => {
    for (const language of languages) {
      const { helpers } = understandView({ engine, numbers, locale: locales[language] });
      expect(helpers.map(({ key }) => key)).toEqual(['companion', 'adviser', 'advice']);
      expect(helpers.flatMap(({ text }) => evidenceOf(text))).toEqual(['later-32', 'later-33']);
      for (const id of helpers.flatMap(({ text }) => evidenceOf(text))) expect(evidence.records).toHaveProperty(id);
    }
  });

  it('calls nothing a cause in its first lines but what the source itself calls one, and says whose claim it is', () => {
    for (const id of ['bip2017-10', 'bip2017-30'] as const) expect(evidence.records[id]?.status).toEqual(['K']);
    expect(locales.da.t('understand.lead')).toMatch(/hænger sammen med.*hænger det sammen med.*BIP mener selv/);
    expect(locales.en.t('understand.lead')).toMatch(/goes together with.*goes together with.*BIP itself holds/);
  });

  it('tells that it was the jobcentre that judged people not ready, and not a fact about them', () => {
    for (const language of languages) {
      const { questions, limits } = understandView({ engine, numbers, locale: locales[language] });
      for (const text of [questions[0]?.words, ...limits.map(plain)].filter((words) => words && /klar til job|ready for a job/.test(words)))
        expect(text).toMatch(/Jobcentret vurderede, at|The jobcentre judged that/);
    }
  });

  it('leads from every other figure to records that exist', () => {
    const texts = [...da.questions.map(({ answer }) => answer), ...da.moves, ...da.limits];
    for (const id of texts.flatMap(evidenceOf)) expect(evidence.records).toHaveProperty(id);
  });
});
