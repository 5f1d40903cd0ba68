import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../scripts/vite/font-subset.ts';
import { evidence } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { textsIn } from '../support/locales.ts';

/** What the typeface has beyond the alphabet: accents and common signs. Formulas use Greek letters and signs that it lacks. */
const inTypeface = /[\u00a0-\u00ff\u2013-\u2026\u2212×÷≤≥≈→←↑↓½¼¾·‰€]/gu;

describe('the typeface of the site', () => {
  it('has every accent and sign of our texts that it is made with, in both languages', () => {
    const written = JSON.stringify([textsIn, evidence, guidance]).match(inTypeface) ?? [];
    expect(written.length).toBeGreaterThan(1000);
    expect([...new Set(written)].filter((character) => !fontCharacters.includes(character))).toEqual([]);
  });
});
