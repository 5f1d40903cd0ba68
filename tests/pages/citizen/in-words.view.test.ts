import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/ui/locale.ts';
import type { OutcomeKey } from '../../../src/model/outcome.ts';
import { wordsForManager } from '../../../src/pages/citizen/in-words.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { everyFields, inputWith, type InputFields } from '../../support/inputs.ts';
import { engine } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const numbers = createNumbers(numbersOnly);
const nbsp = '\u00A0';
const minus = '\u2212';

function wordsOf(outcome: OutcomeKey, change: Partial<InputFields>, language: Language): ReturnType<typeof wordsForManager> | null {
  const view = outcomeView(inputWith({ ...change, outcome }), { engine, numbers, locale: locales[language] });
  return view.kind === 'level' ? wordsForManager(view, locales[language]) : null;
}

describe('the words for the manager', () => {
  const { t } = locales.da;
  const asFar = 'hvis effekten er alt fra ingen til dobbelt';

  it('are the sentence with its doubt where nothing is changed, and what it cannot say', () => {
    const said = 'Usikkerhed: udgangspunktet selv er usikkert (53–68).';
    const start = '60 af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år.';
    expect(wordsOf('job', {}, 'da')?.text).toBe(`${start} ${said} ${t('words.manager.caveat')}`);
  });

  it('hold what the caseworker answered, what is changed, per cent and what the bracket is', () => {
    const found = wordsOf('job', { belief: 3, changes: 1 }, 'da');
    const result =
      '38–40 af 1.000 borgere, hvis sagsbehandler svarer »det svinger«, kommer i job inden for et år, hvis der kommer ét skift, mod 51 nu. ' +
      `Usikkerhed: mellem 25 og 51, ${asFar}; udgangspunktet selv er usikkert (38–67).`;
    expect(found?.text.startsWith(`${result} I procent: 3,8–4,0${nbsp}% af borgere, hvis`)).toBe(true);
    expect(found?.text).toContain(`i forhold til nu: ${minus}25${nbsp}% til ${minus}22${nbsp}%, regnet før afrunding. `);
    expect(found?.text).toContain('Det kan ikke udelukkes, at et skift slet ikke skader');
  });

  it('know the records behind their figures', () => {
    expect(wordsOf('job', { belief: 1 }, 'da')?.evidence).toEqual([
      'bip2017-17',
      'bip2017-19',
      'bip2018-01',
      'choice-denominator',
      'choice-interval-level',
      'own-table2-uncertainty',
    ]);
  });
});

describe('the words of every fields, for both outcomes and in both languages', () => {
  const all = (['job', 'jobOrEducation'] as const).flatMap((outcome) =>
    everyFields.flatMap((fields) =>
      languages.flatMap((language) => {
        const found = wordsOf(outcome, fields, language);
        return found ? [{ outcome, fields, language, words: found }] : [];
      }),
    ),
  );
  it('are there for every fields where a level is published', () => {
    expect(all.filter(({ outcome }) => outcome === 'job')).toHaveLength(2 * everyFields.length);
    expect(all.filter(({ outcome }) => outcome === 'jobOrEducation')).toHaveLength(
      2 * everyFields.filter(({ belief }) => belief === null).length,
    );
  });

  it('never speak of your chance', () => {
    for (const { words: each } of all) expect(each.text).not.toMatch(/\b(?:din|dine|dit) \p{L}*chancer?\b|\byour \p{L}*chances?\b/iu);
  });

  it('have all their places filled and no number that went wrong', () => {
    for (const { words: each } of all) expect(each.text).not.toMatch(/[{}]|undefined|NaN|Infinity|null| {2}|\.\.|;\s*\./);
  });

  it('begin with what the screen reader announces, and hold a percentage only where something is changed', () => {
    for (const { outcome, fields, language, words: each } of all) {
      const view = outcomeView(inputWith({ ...fields, outcome }), { engine, numbers, locale: locales[language] });
      if (view.kind !== 'level') throw new Error('These all have a level.');
      expect([each.text.startsWith(view.announcement), each.text.includes('%')]).toEqual([true, view.isChanged]);
    }
  });
});
