import { describe, expect, it } from 'vitest';
import { defaultChoice, type Choice } from '../../../src/model/choice.ts';
import type { Language } from '../../../src/ui/locale.ts';
import { choiceText } from '../../../src/pages/_prognosis/choice-text.view.ts';
import { everyChoice } from '../../support/choices.ts';
import { languages, locales } from '../../support/locales.ts';

const text = (change: Partial<Choice>, language: Language = 'da'): string => choiceText({ ...defaultChoice, ...change }, locales[language]);
const both = (change: Partial<Choice>): string[] => languages.map((language) => text(change, language));

describe('a choice in a few words', () => {
  it('is the answer on belief where nothing else is chosen, also where that is not known', () => {
    expect(both({})).toEqual(['tro: ved ikke', 'belief: don’t know']);
    expect(([1, 2, 3, 4, 5] as const).map((belief) => text({ belief }))).toEqual([
      'tro: nej',
      'tro: tvivler',
      'tro: det svinger',
      'tro: gode chancer',
      'tro: ja',
    ]);
    expect(([1, 2, 3, 4, 5] as const).map((belief) => text({ belief }, 'en'))).toEqual([
      'belief: no',
      'belief: doubtful',
      'belief: it varies',
      'belief: good chances',
      'belief: yes',
    ]);
  });

  it('has the changes so far and the further ones, one or several', () => {
    expect(both({ pastChanges: 1 })).toEqual(['tro: ved ikke, 1 skift indtil nu', 'belief: don’t know, 1 change so far']);
    expect(both({ pastChanges: 2 })).toEqual(['tro: ved ikke, 2 skift indtil nu', 'belief: don’t know, 2 changes so far']);
    expect(both({ changes: 1 })).toEqual(['tro: ved ikke, 1 skift mere', 'belief: don’t know, 1 further change']);
    expect(both({ changes: 3 })).toEqual(['tro: ved ikke, 3 skift mere', 'belief: don’t know, 3 further changes']);
  });

  it('has the steps of belief, up and down', () => {
    expect(both({ belief: 3, beliefSteps: 1 })).toEqual(['tro: det svinger, 1 trin mere tro', 'belief: it varies, 1 step more belief']);
    expect(both({ belief: 3, beliefSteps: -1 })).toEqual(['tro: det svinger, 1 trin mindre tro', 'belief: it varies, 1 step less belief']);
    expect(both({ belief: 3, beliefSteps: -2 })).toEqual(['tro: det svinger, 2 trin mindre tro', 'belief: it varies, 2 steps less belief']);
  });

  it('has everything in the order of the form', () => {
    expect(both({ belief: 4, pastChanges: 2, changes: 1, beliefSteps: -2 })).toEqual([
      'tro: gode chancer, 2 skift indtil nu, 1 skift mere, 2 trin mindre tro',
      'belief: good chances, 2 changes so far, 1 further change, 2 steps less belief',
    ]);
  });

  it('tells every choice from every other, with all its places filled', () => {
    for (const language of languages) {
      const texts = everyChoice.map((choice) => text(choice, language));
      expect(new Set(texts).size).toBe(everyChoice.length);
      expect(texts.filter((each) => /[{}]|undefined|NaN|null|-/.test(each))).toEqual([]);
    }
  });
});
