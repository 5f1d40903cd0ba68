import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../support/link.ts';
import { readWorkshop, workshopViews, writeWorkshop } from '../../src/address/workshop-link.ts';
import { stepOf, usualSequence, workshopSteps, type StepId } from '../../src/model/workshop-steps.ts';
import { linkLimits } from '../support/inputs.ts';

const read = (hash: string) => readWorkshop(readAddress(hash, linkLimits).address.parameters.workshop ?? {});
const anySequence = fc.shuffledSubarray([...usualSequence], { minLength: 1 });

describe('the workshop in the address', () => {
  it('is every step in the usual order where nothing is said', () => {
    expect(read('#/team/workshop')).toEqual({ sequence: usualSequence, at: 0, view: 'steps', isCorrected: false });
  });

  it('holds which steps, in which order, and where one is', () => {
    expect(read('#/team/workshop?raekke=held,start,mandag&nr=2')).toEqual({
      sequence: ['chance', 'start', 'monday'],
      at: 1,
      view: 'steps',
      isCorrected: false,
    });
    expect(read('#/team/workshop?vis=vejledning').view).toBe('guide');
    expect(read('#/team/workshop?vis=opsamling').view).toBe('summary');
  });

  it.each([
    ['a step that does not exist', 'raekke=start,trylleri', ['start'], 0],
    ['a step twice', 'raekke=start,start,mandag', ['start', 'monday'], 0],
    ['no step that exists', 'raekke=constructor', usualSequence, 0],
    ['a number beyond the last step', 'raekke=start,mandag&nr=9', ['start', 'monday'], 1],
    ['nought', 'nr=0', usualSequence, 0],
    ['a number that is none', 'nr=to', usualSequence, 0],
    ['a view that does not exist', 'vis=alt', usualSequence, 0],
  ])('leaves out %s and says so', (_, query, sequence, at) => {
    expect(read(`#/team/workshop?${query}`)).toEqual({ sequence, at, view: 'steps', isCorrected: true });
  });

  it('comes back as it was written, whatever the order, place and view', () => {
    fc.assert(
      fc.property(anySequence, fc.nat(), fc.constantFrom(...workshopViews), (sequence, number, view) => {
        const place = { sequence, at: number % sequence.length, view };
        const { address } = readAddress('#/team/workshop', linkLimits);
        const parameters = Object.fromEntries(Object.entries(writeWorkshop(place)).filter(([, value]) => value !== ''));
        expect(read(writeAddress({ ...address, parameters: { workshop: parameters } }))).toEqual({ ...place, isCorrected: false });
      }),
    );
  });

  it('writes nothing where all is as usual', () => {
    expect(writeWorkshop({ sequence: usualSequence, at: 0, view: 'steps' })).toEqual({ raekke: '', nr: '', vis: '' });
  });
});

describe('the steps of the workshop', () => {
  it('have codes of their own and take some time', () => {
    expect(new Set(workshopSteps.map(({ code }) => code)).size).toBe(workshopSteps.length);
    expect(workshopSteps.every(({ minutes }) => minutes > 0)).toBe(true);
  });

  it('are found by their id, and an id that is none is an error', () => {
    expect(stepOf('table').kind).toBe('guess');
    expect(() => stepOf('tabel' as StepId)).toThrow('tabel');
  });
});
