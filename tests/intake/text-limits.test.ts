import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstCpr } from '../../src/intake/cpr.ts';
import { cleanText } from '../../src/intake/text-limits.ts';
import { caseLimits } from '../../src/model/case.ts';
import { kept } from './hostile/texts.json' with { type: 'json' };

const runs = { numRuns: 2000 };
const clean = (text: string): string => {
  const cleaned = cleanText(text, Infinity);
  if (cleaned.kind !== 'fine') throw new Error('too long for no limit');
  return cleaned.text;
};

describe('a text that is kept', () => {
  // Where nothing else is said, the text is kept as it is. T-022 is about names of files and stands with those.
  it.each([...kept, ['T-014', 'half a character', 'slut \ud83e', 'slut \ufffd']])('%s: %s', (_id, _what, text = '', cleaned = text) =>
    expect(clean(text)).toBe(cleaned),
  );

  it('has one kind of line end and no control characters, but keeps its tabs', () => {
    expect(clean('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
    // A word processor ends a line with U+000B and a page with U+000C.
    expect(clean('a\vb\fc')).toBe('a\nb\nc');
    expect(clean('a\u0000b\u0007c\u009fd\te')).toBe('abcd\te');
  });

  it('keeps its spaces, but is empty where there is nothing else', () => {
    expect(clean(' a ')).toBe(' a ');
    expect(clean(' \n\u200b\u2060\ufeff')).toBe('');
  });

  it('is refused rather than cut, counted in characters and not in halves of them', () => {
    expect(cleanText('😀'.repeat(80), caseLimits.label)).toEqual({ kind: 'fine', text: '😀'.repeat(80) });
    expect(cleanText('😀'.repeat(81), caseLimits.label)).toEqual({ kind: 'tooLong', limit: 80, length: 81 });
    expect(cleanText('a\u030a'.repeat(80), caseLimits.label)).toEqual({ kind: 'fine', text: 'å'.repeat(80) });
    expect(cleanText('a'.repeat(5001), caseLimits.text)).toEqual({ kind: 'tooLong', limit: 5000, length: 5001 });
  });
});

describe('whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', '\ud83e', '\udd14', '\r', '\n', '\u202e', '\u0301', '\0', '\u200b') }),
  );

  it('cleaning it twice is cleaning it once, and what comes out can be written as UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(once))).toBe(once);
      }),
      runs,
    );
  });

  it('cleaning makes no CPR number of what was none', () => {
    const pieces = fc.constantFrom('230495', '0001', '-', '\0', '\u202e', '\u200b', '\u0301', '\u2028', '\u0085', '\ud83e', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(worstCpr(clean(text))).toBe(worstCpr(text));
      }),
      runs,
    );
  });
});
