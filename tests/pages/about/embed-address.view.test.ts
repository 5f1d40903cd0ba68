import { describe, expect, it } from 'vitest';
import { hashAskedFor } from '../../../src/browser/embedding.ts';
import { embedAddress, shownInFrames } from '../../../src/pages/about/embed-address.view.ts';

const hosted = 'https://example.org/a/b/index.html?x=1#/om?afsnit=indlejring';
const file = 'https://example.org/a/traedesten.html#/om';

describe('the address for a frame', () => {
  it.each([
    ['the page for the public of a hosted folder', hosted, false, 'understand', 'da', 'https://example.org/a/b/embed.html'],
    ['the calculator in English', hosted, false, 'citizen', 'en', 'https://example.org/a/b/embed.html?vis=prognose&sprog=en'],
    ['a folder without a file name', 'http://localhost:4174/#/om', false, 'understand', 'da', 'http://localhost:4174/embed.html'],
    ['the single file, which shows itself', file, true, 'understand', 'da', 'https://example.org/a/traedesten.html?indlejret=1'],
    [
      'the calculator of the single file',
      file,
      true,
      'citizen',
      'en',
      'https://example.org/a/traedesten.html?indlejret=1&vis=prognose&sprog=en',
    ],
  ] as const)('is right for %s', (_what, here, isOneFile, shows, language, address) => {
    expect(embedAddress(here, isOneFile, { shows, language })).toBe(address);
  });

  it.each(['file:///C:/traedesten.html', 'blob:https://example.org/1', 'about:srcdoc', 'data:text/html,'])('is none for %s', (here) => {
    expect(embedAddress(here, true, { shows: 'understand', language: 'da' })).toBeNull();
  });

  it('asks for what the frame understands', () => {
    const asked = shownInFrames.flatMap((shows) =>
      (['da', 'en'] as const).map((language) => hashAskedFor(new URL(embedAddress(hosted, false, { shows, language }) ?? '').search)),
    );
    expect(asked).toEqual(['#/forstaa', '#/forstaa?sprog=en', '#/borger', '#/borger?sprog=en']);
  });
});
