import { describe, expect, it } from 'vitest';
import { originOf, sourceLine } from '../../../src/pages/_chart/source-line.view.ts';
import { evidence } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';

describe('the source of a picture', () => {
  it('is named for every record by its source, and what is computed here as such', () => {
    for (const record of Object.values(evidence.records)) {
      const origin = originOf(record.id);
      expect(record.source.startsWith(origin), `${record.id} ${origin}`).toBe(true);
    }
  });

  it('names each source once, the own information first', () => {
    expect(sourceLine(['bip2018-10', 'own-best-quarter', 'bip2017-09', 'bip2018-11'], true, locales.da)).toBe(
      'Kilde: jeres egne oplysninger, BIP-rapporten 2017, BIP-rapporten 2018 og Trædestens beregning. Tegnet i Trædesten.',
    );
  });
});
