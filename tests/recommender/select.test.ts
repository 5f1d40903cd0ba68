import { describe, expect, it } from 'vitest';
import type { Selector } from '../../src/model/guidance.ts';
import type { Need } from '../../src/model/needs.ts';
import { isSelected } from '../../src/recommender/select.ts';
import { anInstrument } from '../support/small-guidance.ts';

const placement = anInstrument('placement', { group: 'jobOriented', traits: ['realWorkplace'], meets: ['skills'] });

describe('which instruments are meant', () => {
  it.each<[Selector, Need[], boolean]>([
    [{}, [], true],
    [{ instruments: ['placement'] }, [], true],
    [{ instruments: ['talks'] }, [], false],
    [{ groups: ['upgrading', 'jobOriented'] }, [], true],
    [{ groups: ['upgrading'] }, [], false],
    [{ trait: 'realWorkplace' }, [], true],
    [{ trait: 'education' }, [], false],
    [{ meetsNeed: true }, ['health', 'skills'], true],
    [{ meetsNeed: true }, ['health'], false],
    [{ meetsNeed: true }, [], false],
    [{ instruments: ['placement'], groups: ['jobOriented'], trait: 'realWorkplace', meetsNeed: true }, ['skills'], true],
    [{ instruments: ['placement'], trait: 'education' }, [], false],
    [{ trait: 'realWorkplace', groups: ['upgrading'] }, [], false],
  ])('%o with the needs %o: %s', (selector, needs, meant) => {
    expect(isSelected(placement, selector, needs)).toBe(meant);
  });
});
