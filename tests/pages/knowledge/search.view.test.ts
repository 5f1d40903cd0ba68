import strategy from 'virtual:guidance/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/address/knowledge-link.ts';
import { createCatalogue } from '../../../src/pages/knowledge/catalogue.view.ts';
import { byPlace, createIndex, find } from '../../../src/pages/knowledge/search.view.ts';
import { fold, stretches, wordsOf } from '../../../src/ui/search.ts';
import { guidance, today } from '../../support/guidance.ts';
import { languages, locales } from '../../support/locales.ts';

const { knowledge, measures } = strategy;
const catalogue = createCatalogue(knowledge, guidance, today);
const index = createIndex(catalogue, measures, locales.da);
const search = (query: string, filters = noFilters) => find(index, wordsOf(query), filters);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('folding', () => {
  it.each([
    ['Ærø', 'aeroe'],
    ['Århus', 'aarhus'],
    ['sårbar', 'saarbar'],
    ['FØLGE', 'folge'],
    ['café', 'cafe'],
  ])('makes %s and %s the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('is done once: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('a search', () => {
  it('finds parts of words, in either language, whatever the letters', () => {
    expect(ids('virksomhedsprak')).toContain('companyPlacement');
    expect(ids('company placem')).toContain('companyPlacement');
    expect(ids('loentilskud')).toEqual(ids('løntilskud'));
    expect(ids('LØNTILSKUD')).toEqual(ids('løntilskud'));
    expect(ids('løntilskud').length).toBeGreaterThan(2);
  });

  it('wants all words, in any order', () => {
    expect(ids('mentor netværk')).toEqual(ids('netværk mentor'));
    for (const id of ids('mentor netværk')) expect(ids('mentor')).toContain(id);
  });

  it('finds nothing for what stands nowhere, and everything for no words', () => {
    expect(search('xylofon')).toEqual([]);
    expect(search('  ?!')).toHaveLength(catalogue.entries.length);
  });

  it('never throws and never finds a point twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
        const found = ids(query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('keeps the points of a place together', () => {
    for (const query of ['praktik', 'mentor', 'e']) {
      const places = byPlace(search(query)).map(({ place }) => place.id);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('lets the filters take away, never add', () => {
    const all = search('praktik');
    for (const group of ['vulnerable', 'closest', 'educationReady', 'companies'] as const) {
      const some = search('praktik', { ...noFilters, group });
      expect(some.length).toBeLessThan(all.length);
      for (const entry of some) expect(entry.groups).toContain(group);
    }
    const historic = search('', { ...noFilters, validity: 'historic' });
    const current = search('', { ...noFilters, validity: 'current' });
    expect(historic.length + current.length).toBe(catalogue.entries.length);
    expect(historic.map(({ id }) => id)).toContain('rehabilitation');
  });
});

describe('the marks', () => {
  it('cover what was searched for, letter by letter as it is written', () => {
    const marked = stretches('Sagsbehandleren på Ærø følger op', wordsOf('behandl aero foelg'));
    expect(marked.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['behandl', 'Ærø', 'følg']);
  });

  it('leave the text as it was, whatever it is and whatever was searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 4 }), (text, query) => {
        expect(
          stretches(text, wordsOf(query))
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the catalogue', () => {
  it('holds every point once, each with words in both languages', () => {
    expect(catalogue.byId.size).toBe(catalogue.entries.length);
    for (const entry of catalogue.entries)
      for (const language of languages) expect((entry.name ?? entry.text)?.[language], entry.id).toBeTruthy();
  });

  it('holds all instruments, also the historic ones, and marks them', () => {
    const shown = catalogue.entries.filter(({ kind }) => kind === 'instrument');
    expect(shown).toHaveLength(guidance.instruments.length);
    expect(catalogue.byId.get('jobRotation')?.historic).toBe('instrument');
    expect(catalogue.byId.get('companyPlacement')?.historic).toBeNull();
  });

  it('marks everything of a replaced target group as historic from the day after its last', () => {
    const point = (day: string) => createCatalogue(knowledge, guidance, day).byId.get('educationReady-definition-a')?.historic;
    expect(point('2025-06-30')).toBeNull();
    expect(point('2025-07-01')).toBe('group');
  });
});
