import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/ui/locale.ts';
import { inputText } from '../../../src/pages/_prognosis/input-text.view.ts';
import { everyInput, inputWith, type InputFields } from '../../support/inputs.ts';
import { languages, locales } from '../../support/locales.ts';

const text = (change: Partial<InputFields>, language: Language = 'da'): string => inputText(inputWith(change), locales[language]);
const both = (change: Partial<InputFields>): string[] => languages.map((language) => text(change, language));

describe('situation and scenario in a few words', () => {
  it('is the average where nothing is answered, and else the answer, as the caseworker gave it', () => {
    expect(both({})).toEqual(['gennemsnittet', 'the average']);
    expect(([1, 2, 3, 4, 5] as const).map((belief) => text({ belief }))).toEqual([
      'sagsbehandlerens svar: »nej«',
      'sagsbehandlerens svar: »tvivler«',
      'sagsbehandlerens svar: »det svinger«',
      'sagsbehandlerens svar: »gode chancer«',
      'sagsbehandlerens svar: »ja«',
    ]);
    expect(text({ belief: 2 }, 'en')).toBe('the caseworker’s answer: “doubtful”');
  });

  it('has the changes so far and the further ones, one or several, and nothing of an answer that was not given', () => {
    expect(both({ pastChanges: 1 })).toEqual(['ét skift indtil nu', 'one change so far']);
    expect(both({ pastChanges: 2 })).toEqual(['2 skift indtil nu', '2 changes so far']);
    expect(both({ noChangesBefore: true })).toEqual(['ingen skift før', 'no change before']);
    expect(both({ changes: 1 })).toEqual(['ét skift mere', 'one further change']);
    expect(both({ changes: 3 })).toEqual(['3 skift mere', '3 further changes']);
  });

  it('has the steps of belief, up and down', () => {
    expect(both({ beliefSteps: 1 })).toEqual(['1 trin mere tro', '1 step more belief']);
    expect(both({ beliefSteps: -1 })).toEqual(['1 trin mindre tro', '1 step less belief']);
    expect(both({ beliefSteps: -2 })).toEqual(['2 trin mindre tro', '2 steps less belief']);
  });

  it('has everything in the order of the form', () => {
    expect(both({ belief: 4, pastChanges: 2, changes: 1, beliefSteps: -2 })).toEqual([
      'sagsbehandlerens svar: »gode chancer«; 2 skift indtil nu; ét skift mere; 2 trin mindre tro',
      'the caseworker’s answer: “good chances”; 2 changes so far; one further change; 2 steps less belief',
    ]);
  });

  it('tells every input from every other, with all its places filled', () => {
    for (const language of languages) {
      const texts = everyInput.map((input) => inputText(input, locales[language]));
      expect(new Set(texts).size).toBe(everyInput.length);
      expect(texts.filter((each) => /[{}]|undefined|NaN|null|-/.test(each))).toEqual([]);
    }
  });
});
