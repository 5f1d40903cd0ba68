import { describe, expect, it } from 'vitest';
import { legalSources, legalSourcesRead } from '../../../src/pages/_officer/legal-sources.ts';
import { officerAnswers } from '../../../src/pages/_officer/answers.view.ts';
import { officerQuestions } from '../../../src/settings/settings.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

describe('what a data protection officer asks', () => {
  it.each(languages)('has a question, an answer and the sources of the answer with their days, in %s', (language) => {
    const answers = officerAnswers(null, locales[language]);
    expect(answers.map(({ key }) => key)).toEqual([...officerQuestions]);
    for (const { key, question, answer, sources } of answers) {
      expect(question, key).toMatch(/\?/);
      expect(plain(answer), key).toMatch(/\.$/);
      const dated = legalSources[key].filter(({ day }) => day !== null).length;
      expect(
        sources.filter((source) => /, \d{1,2}\.? \p{L}+ \d{4}$/u.test(source)),
        key,
      ).toHaveLength(dated);
    }
    expect(answers.find(({ key }) => key === 'impactAssessment')?.sources.join()).toContain(
      language === 'da' ? '28. januar 2019' : '28 January 2019',
    );
  });

  it.each(languages)('leaves to the municipality what the law leaves to it, in %s', (language) => {
    for (const { key, answer } of officerAnswers(null, locales[language]))
      if (legalSources[key].length > 0) expect(plain(answer), key).toMatch(/kommunen|the municipality/i);
  });

  it('rests on nothing that was written after it was read', () => {
    for (const { day } of Object.values(legalSources).flat()) if (day !== null) expect(day <= legalSourcesRead).toBe(true);
  });

  it('leads from a rule that is among our records to that record', () => {
    const ids = officerAnswers(null, locales.da).flatMap(({ answer }) =>
      Object.values(answer.parts).flatMap((part) => part.evidence ?? []),
    );
    expect(ids).toEqual(['law-decision-support']);
    for (const id of ids) expect(evidence.records).toHaveProperty(id);
  });

  it('has the municipality’s answer beside ours, and none where it gave none', () => {
    const given = { answeredOn: '2026-11-21', retention: { da: 'Et år.' } } as const;
    const answers = officerAnswers(given, locales.en);
    expect(answers.find(({ key }) => key === 'retention')?.own).toEqual({ da: 'Et år.' });
    expect(answers.filter(({ own }) => own === null)).toHaveLength(officerQuestions.length - 1);
  });
});
