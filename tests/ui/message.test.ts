import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, piecesOf, type TextPiece } from '../../src/ui/message.ts';

const written = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => ('words' in piece ? piece.words : `{${piece.parameter}}`)).join('');

/** Texts made of words and parameters, as those of the dictionaries are. */
const text = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[^{}]{0,12}$/),
      fc.stringMatching(/^[a-z]\w{0,8}$/).map((name) => `{${name}}`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('cutting a text at its parameters', () => {
  it('gives words and parameters in the order they stand', () => {
    expect(piecesOf('{level} af {denominator} borgere')).toEqual([
      { parameter: 'level' },
      { words: ' af ' },
      { parameter: 'denominator' },
      { words: ' borgere' },
    ]);
  });

  it('gives one piece for a text without parameters, and none for no text', () => {
    expect(piecesOf('Begynd forfra')).toEqual([{ words: 'Begynd forfra' }]);
    expect(piecesOf('')).toEqual([]);
  });

  it('puts no empty words between neighbouring parameters', () => {
    expect(piecesOf('{low}{high}')).toEqual([{ parameter: 'low' }, { parameter: 'high' }]);
  });

  it('takes for a parameter only what can be the name of one', () => {
    expect(piecesOf('{a b}')).toEqual([{ words: '{a b}' }]);
    expect(piecesOf('{} {a-b} {a')).toEqual([{ words: '{} {a-b} {a' }]);
    expect(piecesOf('{a b}{c}')).toEqual([{ words: '{a b}' }, { parameter: 'c' }]);
  });

  it('loses nothing: the pieces together are the text', () => {
    fc.assert(
      fc.property(text, (each) => {
        const pieces = piecesOf(each);
        expect(written(pieces)).toBe(each);
        for (const piece of pieces) expect('words' in piece ? piece.words : piece.parameter).not.toBe('');
      }),
    );
  });
});

describe('filling a text', () => {
  it('puts each value in its place, every time the parameter stands there', () => {
    expect(fill('fra »{from}« til »{to}«', { from: 'nej', to: 'ja' })).toBe('fra »nej« til »ja«');
    expect(fill('{a} og {a}', { a: 'x' })).toBe('x og x');
  });

  it('leaves a parameter that nobody filled, so that it is seen', () => {
    expect(fill('{low}–{high}', { low: '34' })).toBe('34–{high}');
  });

  it('leaves one named like something that every object has', () => {
    for (const text of ['{constructor}', '{toString}', '{__proto__}']) expect(fill(text, {})).toBe(text);
  });

  it('takes no notice of values that have no place', () => {
    expect(fill('Nu: {start}.', { start: '60', other: 'x' })).toBe('Nu: 60.');
  });

  it('puts an empty value in as nothing', () => {
    expect(fill('a{x}b', { x: '' })).toBe('ab');
  });

  it('does not fill what a value itself holds', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
    expect(fill('{a}', { a: '$& $1' })).toBe('$& $1');
  });

  it('gives the text itself where every parameter is filled with itself', () => {
    fc.assert(
      fc.property(text, (each) => {
        const itself = Object.fromEntries(
          piecesOf(each).flatMap((piece) => ('parameter' in piece ? [[piece.parameter, `{${piece.parameter}}`]] : [])),
        );
        expect(fill(each, itself)).toBe(each);
      }),
    );
  });
});
