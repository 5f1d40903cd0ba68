import { describe, expect, it } from 'vitest';
import { whereToTurn } from '../../../src/pages/understand/where-to-turn.view.ts';
import { locales } from '../../support/locales.ts';

const nobody = { texts: {}, contact: {} };

describe('where a citizen can turn', () => {
  it('is one neutral sentence where the municipality has set nothing', () => {
    const neutral = { words: 'Tal med din sagsbehandler, eller ring til kommunen, hvor du bor.', ways: [] };
    expect(whereToTurn(null, locales.da)).toEqual(neutral);
    expect(whereToTurn({ ...nobody, name: 'Eksempel Kommune' }, locales.da)).toEqual(neutral);
  });

  it('names whom to ask and every way to get through', () => {
    const contact = { name: 'Borgerservice', phone: '+45 12 34 56 78', mail: 'borger@example.org', address: 'https://example.org/kontakt' };
    expect(whereToTurn({ texts: {}, name: 'Eksempel Kommune', contact }, locales.da)).toEqual({
      words: 'Spørg Borgerservice, Eksempel Kommune:',
      ways: [
        { label: 'Telefon: +45 12 34 56 78', href: 'tel:+4512345678' },
        { label: 'Mail: borger@example.org', href: 'mailto:borger@example.org' },
        { label: 'https://example.org/kontakt', href: 'https://example.org/kontakt' },
      ],
    });
  });

  it('is in the own words of the municipality where it has some, in Danish where it has no English ones', () => {
    const settings = { name: null, contact: { phone: '12 34 56 78' }, texts: { whereToTurn: { da: 'Kom forbi biblioteket.' } } };
    expect(whereToTurn(settings, locales.en)).toEqual({
      words: 'Kom forbi biblioteket.',
      ways: [{ label: 'Phone: 12 34 56 78', href: 'tel:12345678' }],
    });
  });

  it('says the municipality where there is a number but no name', () => {
    const settings = { texts: {}, name: null, contact: { phone: '12 34 56 78' } };
    expect(whereToTurn(settings, locales.da).words).toBe('Spørg kommunen:');
    expect(whereToTurn(settings, locales.en).words).toBe('Ask the municipality:');
  });

  it('makes no link of an address that is not https', () => {
    expect(whereToTurn({ texts: {}, name: null, contact: { address: 'javascript:alert(1)' } }, locales.da).ways).toEqual([]);
  });
});
