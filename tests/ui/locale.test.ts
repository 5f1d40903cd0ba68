import { describe, expect, it } from 'vitest';
import { locales, textsIn } from '../support/locales.ts';

const { da: danish, en: english } = locales;
const { da, en } = textsIn;

describe('a language', () => {
  it('knows which it is', () => {
    expect([danish.language, english.language]).toEqual(['da', 'en']);
  });

  it('fills the parameters of a text', () => {
    expect(danish.t('steps.fromTo', { from: 'nej', to: 'tvivler' })).toBe('fra »nej« til »tvivler«');
    expect(english.t('steps.fromTo', { from: 'no', to: 'doubtful' })).toBe('from “no” to “doubtful”');
  });

  it('hands out a text with its parameters in place', () => {
    expect(danish.template('doubt.start')).toBe(da['doubt.start']);
    expect(english.template('doubt.start')).toBe(en['doubt.start']);
    expect(danish.template('doubt.start')).toContain('{start}');
  });

  it.each([danish, english])('has one form for one, up or down, and another for none and several', ({ plural }) => {
    expect([1, -1].map((count) => plural('changes', count))).toEqual(['changes.one', 'changes.one']);
    expect([0, 2, -2, 5, 11, 21, 101].map((count) => plural('changes', count))).toEqual(Array.from({ length: 7 }, () => 'changes.other'));
  });

  it('says one and several differently where the language does', () => {
    expect(english.t(english.plural('changes', 1), { count: '1' })).toBe('1 change');
    expect(english.t(english.plural('changes', 2), { count: '2' })).toBe('2 changes');
    expect(danish.t(danish.plural('unit.weeks', 1), { number: '1' })).toBe('1 uge');
    expect(danish.t(danish.plural('unit.weeks', 52), { number: '52' })).toBe('52 uger');
  });
});
