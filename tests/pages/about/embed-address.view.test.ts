import { describe, expect, it } from 'vitest';
import { hashAskedFor } from '../../../src/browser/embedding.ts';
import { embedAddress, shownInFrames } from '../../../src/pages/about/embed-address.view.ts';

const hosted = 'https://example.org/a/b/index.html?x=1#/om?afsnit=indlejring';

describe('the address for a frame', () => {
  it.each([
    ['the page for the public of a hosted folder', hosted, 'understand', 'da', 'https://example.org/a/b/embed.html'],
    ['the calculator in English', hosted, 'citizen', 'en', 'https://example.org/a/b/embed.html?vis=prognose&sprog=en'],
    ['a folder without a file name', 'http://localhost:4174/#/om', 'understand', 'da', 'http://localhost:4174/embed.html'],
  ] as const)('is right for %s', (_what, here, shows, language, address) => {
    expect(embedAddress(here, { shows, language })).toBe(address);
  });

  it('asks for what the frame understands', () => {
    const asked = shownInFrames.flatMap((shows) =>
      (['da', 'en'] as const).map((language) => hashAskedFor(new URL(embedAddress(hosted, { shows, language })).search)),
    );
    expect(asked).toEqual(['#/forstaa', '#/forstaa?sprog=en', '#/borger', '#/borger?sprog=en']);
  });
});
