import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters, readKnowledge, tracks, writeKnowledge, type KnowledgeFilters } from '../../src/address/knowledge-link.ts';
import { readAddress } from '../support/link.ts';
import { linkLimits } from '../support/inputs.ts';

const known = { statuses: ['P', 'E', 'rule'] as const, points: new Set(['vulnerable-1-1-a', 'companyPlacement']) };
const read = (hash: string) => readKnowledge(readAddress(hash, linkLimits).address.parameters.knowledge ?? {}, known);

const anyFilters: fc.Arbitrary<KnowledgeFilters> = fc.record({
  group: fc.constantFrom('vulnerable', 'closest', 'educationReady', 'companies', null),
  track: fc.constantFrom(...tracks, null),
  status: fc.constantFrom(...known.statuses, null),
  validity: fc.constantFrom('historic', 'current', null),
  point: fc.constantFrom(...known.points, null),
});

describe('the filters of the page of knowledge in the address', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(readKnowledge(writeKnowledge(filters), known)).toEqual({
          filters,
          dropped: Object.values(writeKnowledge(filters)).filter((word) => word === '').length,
        });
      }),
    );
  });

  it('are everything where the address says nothing', () => {
    expect(read('#/viden')).toEqual({ filters: noFilters, dropped: 0 });
  });

  it('are in Danish words', () => {
    expect(read('#/viden?gruppe=udsatte&spor=3&status=e&gyldig=historisk').filters).toEqual({
      group: 'vulnerable',
      track: 'jobs',
      status: 'E',
      validity: 'historic',
      point: null,
    });
  });

  it('are left out and counted where nobody knows them', () => {
    expect(read('#/viden?gruppe=alle&spor=5&status=k&gyldig=altid&punkt=intet')).toEqual({ filters: noFilters, dropped: 5 });
    expect(read('#/viden?gruppe=__proto__&punkt=constructor')).toEqual({ filters: noFilters, dropped: 1 });
  });
});
