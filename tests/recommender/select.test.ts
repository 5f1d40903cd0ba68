import { describe, expect, it } from 'vitest';
import type { Selector } from '../../src/model/guidance.ts';
import { isSelected } from '../../src/recommender/select.ts';
import { anInstrument } from '../support/small-guidance.ts';

const placement = anInstrument('placement', { group: 'jobOriented', traits: ['realWorkplace', 'work'] });

describe('which instruments are meant', () => {
  it.each<[Selector, boolean]>([
    [{}, true],
    [{ instruments: ['talks', 'placement'] }, true],
    [{ instruments: ['talks'] }, false],
    [{ groups: ['upgrading', 'jobOriented'] }, true],
    [{ groups: ['upgrading'] }, false],
    [{ trait: 'work' }, true],
    [{ trait: 'education' }, false],
    [{ instruments: ['placement'], groups: ['jobOriented'], trait: 'realWorkplace' }, true],
    [{ instruments: ['placement'], trait: 'education' }, false],
    [{ instruments: ['talks'], groups: ['jobOriented'] }, false],
    [{ trait: 'realWorkplace', groups: ['upgrading'] }, false],
  ])('%o: %s', (selector, meant) => {
    expect(isSelected(placement, selector)).toBe(meant);
  });
});
