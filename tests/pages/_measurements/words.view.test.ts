import { describe, expect, it } from 'vitest';
import { indicators, scaleIndicators, pairs, searchChannels, type ScaleId } from '../../../src/model/indicators.ts';
import { questionGroups } from '../../../src/pages/_measurements/questions.view.ts';
import {
  answerText,
  channelText,
  indicatorName,
  indicatorQuestion,
  places,
  placeText,
} from '../../../src/pages/_measurements/words.view.ts';
import { languages, locales } from '../../support/locales.ts';

describe.each(languages)('the questions in %s', (language) => {
  const locale = locales[language];

  it('have each a name and a question of their own', () => {
    for (const side of ['citizen', 'caseworker']) {
      const own = indicators.filter((indicator) => indicator.side === side);
      expect(new Set(own.map(({ id }) => indicatorName(id, locale))).size).toBe(11);
      expect(new Set(own.map(({ id }) => indicatorQuestion(id, locale))).size).toBe(11);
    }
    expect(indicators.filter(({ id }) => !indicatorQuestion(id, locale).includes('?'))).toEqual([]);
  });

  it('have five steps in different words where the scale is ours', () => {
    for (const id of scaleIndicators) expect(new Set(places.map((place) => placeText(id, place, locale))).size, id).toBe(5);
  });

  it('have the printed answers for a job within a year', () => {
    expect(places.map((place) => placeText('s12', place, locale))).toEqual(
      (['nej', 'tvivler', 'svinger', 'gode', 'ja'] as const).map((answer) => locale.t(`belief.${answer}`)),
    );
  });

  it('speak to the citizen, and of the citizen to the caseworker', () => {
    const ofCitizen = language === 'da' ? /borger/i : /citizen/i;
    const asked = indicators.filter(({ side, id }) => side === 'citizen' && ofCitizen.test(indicatorQuestion(id, locale)));
    expect(asked).toEqual([]);
  });

  it('name both sides of a theme alike', () => {
    for (const [citizen, caseworker] of pairs) expect(indicatorName(citizen, locale)).toBe(indicatorName(caseworker, locale));
  });

  it('have a name for every way of looking for a job', () => {
    expect(new Set(searchChannels.map((channel) => channelText(channel, locale))).size).toBe(7);
  });
});

describe('the forms', () => {
  it('ask every question of a side once, a few at a time', () => {
    for (const side of ['citizen', 'caseworker'] as const) {
      const asked = questionGroups[side].flatMap(({ questions }) => questions);
      const own = indicators.filter((indicator) => indicator.side === side).map(({ id }) => id);
      expect([...asked].sort()).toEqual([...own].sort());
      expect(Math.max(...questionGroups[side].map(({ questions }) => questions.length))).toBeLessThanOrEqual(4);
    }
  });
});

describe('an answer in words', () => {
  const { da, en } = locales;

  it('is the step with its number, "don’t know", or nothing where nobody asked', () => {
    const step: ScaleId = 's8';
    expect(answerText(step, { s8: 2 }, da)).toBe('Trin 2: Omkring et kvarter.');
    expect(answerText(step, { s8: 'dontKnow' }, en)).toBe('Don’t know');
    expect(answerText(step, {}, da)).toBeNull();
    expect(answerText('s12', { s12: 4 }, en)).toBe('Step 4: Good chances');
  });

  it('is a list of ways, or no wish to say', () => {
    expect(answerText('b10', { b10: ['internet', 'network'] }, da)).toBe('Internettet og venner, familie og bekendte');
    expect(answerText('b10', { b10: 'declined' }, en)).toBe('Did not wish to answer');
  });

  it('is a wage as the language writes it', () => {
    expect(answerText('b11', { b11: { kroner: 21000, per: 'month' } }, da)).toBe('21.000 kr. pr. måned');
    expect(answerText('b11', { b11: { kroner: 140, per: 'hour' } }, en)).toBe('DKK 140 per hour');
  });
});
