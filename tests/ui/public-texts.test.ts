/** How hard the texts for the public are to read. Below 40 a text is easy for grown-ups to read. */
import { describe, expect, it } from 'vitest';
import { da as frontDanish } from '../../src/pages/front/texts.da.ts';
import { en as frontEnglish } from '../../src/pages/front/texts.en.ts';
import { da as aboutDanish } from '../../src/pages/about/texts.da.ts';
import { en as aboutEnglish } from '../../src/pages/about/texts.en.ts';
import { da as firstDanish } from '../../src/pages/_frame/texts.da.ts';
import { en as firstEnglish } from '../../src/pages/_frame/texts.en.ts';
import { da } from '../../src/pages/understand/texts.da.ts';
import { en } from '../../src/pages/understand/texts.en.ts';
import { countsOf, lix } from '../support/lix.ts';

const hardest = 40;
/** Of the page about the site what is meant for everyone; the note and the tools are for an officer and for IT. */
const forEveryone = /^about\.(?!note|it|licences|embed)/;
/** What stands around every page. */
const around = /^app\.(?:nothingStored|loading|partFailed|accessibility|privacy|skip)$/;
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: { ...da, ...frontDanish, ...only(aboutDanish, forEveryone), ...only(firstDanish, around) },
  en: { ...en, ...frontEnglish, ...only(aboutEnglish, forEveryone), ...only(firstEnglish, around) },
};
/** A name on a button or a heading is no text; it is measured with the block it belongs to. */
const fewestWords = 5;

function only(texts: Readonly<Record<string, string>>, kind: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => kind.test(key)));
}

/** A text with the sentences that stand in its places: `understand.ask.goals` with `understand.ask.goals.source`. */
function whole(key: string, texts: Readonly<Record<string, string>>): string {
  const source = texts[`${key}.source`] ?? texts[`${key}.own`] ?? '';
  return (texts[key] ?? '').replaceAll(/\{(?:source|who|doubt|average|band)\}/g, source);
}

/** The texts of one part of the page together, each ending as a sentence does. */
function blocks(texts: Readonly<Record<string, string>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of Object.keys(texts)) {
    if (/\.(?:source|own)$/.test(key)) continue;
    const [page = '', part = ''] = key.split('.');
    const name = `${page}.${['title', 'lead', 'kept'].includes(part) ? 'opening' : part}`;
    const text = whole(key, texts);
    found.set(name, `${found.get(name) ?? ''} ${/[.?:]$/.test(text) ? text : `${text}.`}`);
  }
  return found;
}

describe('LIX', () => {
  it('is words per sentence and the share of words over six letters', () => {
    // 9 words in 2 sentences, of them 2 long: 4.5 + 100 × 2 / 9.
    expect(lix('Det er et kort stykke. Kommunen hjælper dig videre')).toBeCloseTo(4.5 + 200 / 9, 10);
    expect(lix('Sagsbehandlersamtale')).toBe(101);
  });

  it('leaves numbers and places for them out', () => {
    expect(countsOf('60 af 1.000 fik job, {level} af {denominator}.')).toEqual({ words: 4, longWords: 0, sentences: 1 });
  });

  it('counts letters, not the marks between them', () => {
    expect(countsOf('a-kasse og it-fag')).toEqual({ words: 3, longWords: 0, sentences: 1 });
    expect(countsOf('Får du job? Ja. Måske')).toEqual({ words: 5, longWords: 0, sentences: 3 });
  });

  it('refuses a text without words', () => {
    expect(() => lix('{count} 60')).toThrow('without words');
  });
});

describe.each(Object.entries(pages))('the texts for the public (%s)', (_language, texts) => {
  it('are easy to read, each of them by itself', () => {
    const measured = Object.keys(texts)
      .map((key) => [key, whole(key, texts)] as const)
      .filter(([, text]) => countsOf(text).words >= fewestWords);
    expect(measured.length).toBeGreaterThan(60);
    expect(measured.map(([key, text]) => [key, Math.round(lix(text))] as const).filter(([, number]) => number >= hardest)).toEqual([]);
  });

  it('are easy to read part by part, with headings and buttons', () => {
    const parts = [...blocks(texts)]
      .filter(([, text]) => countsOf(text).words >= fewestWords)
      .map(([name, text]) => [name, lix(text)] as const);
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter(([, number]) => number >= hardest)).toEqual([]);
  });
});
