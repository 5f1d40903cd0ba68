import { describe, expect, it } from 'vitest';
import { jobCells, jobsText } from '../../../src/pages/_team/estimate-text.view.ts';
import { locales } from '../../support/locales.ts';

describe('a number of jobs', () => {
  it.each([
    [0, '0'],
    [0.263, '0,3'],
    [0.047, '0,05'],
    [0.996, '1,0'],
    [2.44, '2,4'],
    [9.94, '9,9'],
    [9.97, '10'],
    [20.194735028778332, '20'],
    [-1.25, '−1,3'],
  ])('of %d is written %s', (jobs, text) => {
    expect(jobsText(jobs, locales.da)).toBe(text);
  });

  it('is rounded in a file as on the screen, with its ends to the same decimals', () => {
    expect(jobCells([20.194735028778332, 19.96, 20.31])).toEqual([20, 20, 20]);
    expect(jobCells([1.3126, 0, 2.6252])).toEqual([1.3, 0, 2.6]);
    expect(jobCells([-0.125, -0.25, 0])).toEqual([-0.1, -0.3, 0]);
  });
});
