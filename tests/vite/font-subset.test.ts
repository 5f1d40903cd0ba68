import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../scripts/vite/font-subset.ts';
import { evidence } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { textsIn } from '../support/locales.ts';

/** What the typeface has: the alphabet, accents and common signs. Formulas use Greek letters and signs that it lacks. */
const inTypeface = /[\u0020-\u007e\u00a0-\u00ff\u2013-\u2026\u2212×÷≤≥≈→←↑↓½¼¾·‰€]/gu;

/** Every text in some data, however deep it stands. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

describe('the typeface of the site', () => {
  it('has every letter and sign of our texts that it is made with, in both languages', () => {
    const written = textsOf([textsIn, evidence, guidance]).flatMap((text) => text.match(inTypeface) ?? []);
    expect(written.length).toBeGreaterThan(1000);
    expect([...new Set(written)].filter((character) => !fontCharacters.includes(character))).toEqual([]);
  });
});
