import { describe, expect, it } from 'vitest';
import { namedHelp, whereToTurn } from '../../../src/pages/understand/where-to-turn.view.ts';
import { locales } from '../../support/locales.ts';

const nobody = { texts: {}, contact: {}, help: [] };

describe('where a citizen can turn', () => {
  it('is one neutral sentence where the municipality has set nothing', () => {
    const neutral = { words: 'Tal med din sagsbehandler, eller ring til kommunen, hvor du bor.', ways: [] };
    expect(whereToTurn(null, locales.da)).toEqual(neutral);
    expect(whereToTurn({ ...nobody, name: 'Eksempel Kommune' }, locales.da)).toEqual(neutral);
  });

  it('names whom to ask and every way to get through', () => {
    const contact = { name: 'Borgerservice', phone: '+45 12 34 56 78', mail: 'borger@example.org', address: 'https://example.org/kontakt' };
    expect(whereToTurn({ ...nobody, name: 'Eksempel Kommune', contact }, locales.da)).toEqual({
      words: 'Spørg Borgerservice, Eksempel Kommune:',
      ways: [
        { label: 'Telefon: +45 12 34 56 78', href: 'tel:+4512345678' },
        { label: 'Mail: borger@example.org', href: 'mailto:borger@example.org' },
        { label: 'https://example.org/kontakt', href: 'https://example.org/kontakt' },
      ],
    });
  });

  it('is in the own words of the municipality where it has some, in Danish where it has no English ones', () => {
    const settings = { ...nobody, name: null, contact: { phone: '12 34 56 78' }, texts: { whereToTurn: { da: 'Kom forbi biblioteket.' } } };
    expect(whereToTurn(settings, locales.en)).toEqual({
      words: 'Kom forbi biblioteket.',
      ways: [{ label: 'Phone: 12 34 56 78', href: 'tel:12345678' }],
    });
  });

  it('says the municipality where there is a number but no name', () => {
    const settings = { ...nobody, name: null, contact: { phone: '12 34 56 78' } };
    expect(whereToTurn(settings, locales.da).words).toBe('Spørg kommunen:');
    expect(whereToTurn(settings, locales.en).words).toBe('Ask the municipality:');
  });

  it('makes no link of an address that is not https', () => {
    expect(whereToTurn({ ...nobody, name: null, contact: { address: 'javascript:alert(1)' } }, locales.da).ways).toEqual([]);
  });
});

describe('help that the municipality names', () => {
  const help = [
    { name: { da: 'Borgerrådgiveren', en: 'The adviser' }, text: { da: 'Uafhængig.', en: 'Independent.' }, phone: '12 34 56 79' },
    { name: { da: 'Retshjælpen' }, address: 'https://www.example.org/raad' },
  ];

  it('has its words and every way to get through, in the order of the file', () => {
    expect(namedHelp({ ...nobody, name: null, help }, locales.da)).toEqual([
      { name: 'Borgerrådgiveren', text: 'Uafhængig.', language: 'da', ways: [{ label: 'Telefon: 12 34 56 79', href: 'tel:12345679' }] },
      {
        name: 'Retshjælpen',
        text: null,
        language: 'da',
        ways: [{ label: 'https://www.example.org/raad', href: 'https://www.example.org/raad' }],
      },
    ]);
  });

  it('says which language its words are in where there are no English ones', () => {
    expect(namedHelp({ ...nobody, name: null, help }, locales.en).map(({ name, language }) => [name, language])).toEqual([
      ['The adviser', 'en'],
      ['Retshjælpen', 'da'],
    ]);
  });

  it('is none where nothing is known or nothing was named', () => {
    expect(namedHelp(null, locales.da)).toEqual([]);
    expect(namedHelp({ ...nobody, name: null }, locales.da)).toEqual([]);
  });
});
