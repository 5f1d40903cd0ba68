import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSlide, slideWidth } from '../../src/charts/layout/slide.ts';

const words = { width: 1472, height: 130 };

describe('a picture on a slide', () => {
  it('is as large as there is room for, between what stands above and below, on 16:9', () => {
    const { height, head, picture, foot } = layoutSlide(words, { width: 680, height: 200 }, words);
    expect([slideWidth, height]).toEqual([1600, 900]);
    expect(picture.scale).toBeCloseTo(1472 / 680, 9);
    expect(head.y + words.height).toBeLessThan(picture.y);
    expect(picture.y + 200 * picture.scale).toBeLessThan(foot.y);
  });

  it('makes the slide taller rather than its words too small to be read', () => {
    const { height, picture } = layoutSlide(words, { width: 680, height: 800 }, words);
    expect(picture.scale).toBe(1.5);
    expect(height).toBeGreaterThan(1200);
  });

  it('never overlaps the words and never leaves the slide', () => {
    const size = fc.integer({ min: 20, max: 3000 });
    fc.assert(
      fc.property(size, size, size, (above, tall, below) => {
        const [head, shown, foot] = [above, tall, below].map((height) => ({ width: 680, height })) as [
          typeof words,
          typeof words,
          typeof words,
        ];
        const layout = layoutSlide(head, shown, foot);
        expect(layout.picture.y).toBeGreaterThan(layout.head.y + above);
        expect(layout.picture.y + tall * layout.picture.scale).toBeLessThan(layout.foot.y);
        expect(layout.foot.y + below).toBeLessThan(layout.height);
        expect(layout.picture.x).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
