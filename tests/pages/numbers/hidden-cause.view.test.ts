import use from 'virtual:evidence/use';
import { describe, expect, it } from 'vitest';
import { sourceCard } from '../../../src/pages/_sources/source-card.view.ts';
import { hiddenCause } from '../../../src/pages/numbers/hidden-cause.view.ts';
import type { RecordId } from '../../../src/model/evidence.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { evidence } from '../../support/evidence.ts';
import { languages, locales } from '../../support/locales.ts';

const ids = Object.keys(evidence.records) as RecordId[];
const ratios = { 'bip2017-10': '1,87', 'bip2017-26': '1,97', 'bip2017-30': '1,73' } as const;

describe('how strong a hidden explanation would have to be', () => {
  it('is told on the page of the three figures that the source calls an effect, and leads to its calculation', () => {
    for (const [id, ratio] of Object.entries(ratios)) {
      const told = hiddenCause(id as RecordId, evidence, locales.da);
      expect(told && plain(told)).toContain(`skal den relative risiko være mindst ${ratio} begge steder.`);
      expect(told?.parts['ratio']?.evidence).toEqual(['own-e-values']);
    }
    const english = hiddenCause('bip2017-30', evidence, locales.en);
    expect(english && plain(english)).toContain('the risk ratio has to be at least 1.73 in both places.');
  });

  it('is told nowhere else: of no other record, on no other page, and not in the panel of a source', () => {
    for (const language of languages) {
      expect(ids.filter((id) => hiddenCause(id, evidence, locales[language]) !== null).sort()).toEqual(Object.keys(ratios).sort());
      for (const [id, ratio] of Object.entries(ratios)) {
        const panel = JSON.stringify(sourceCard(id as RecordId, evidence, locales[language]));
        expect(panel).not.toContain(ratio);
        expect(panel).not.toContain(ratio.replace(',', '.'));
      }
    }
    expect(use.find(({ records }) => records.includes('own-e-values'))).toMatchObject({ parts: [], pages: ['numbers'] });
  });
});
