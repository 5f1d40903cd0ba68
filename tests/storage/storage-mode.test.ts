import { describe, expect, it } from 'vitest';
import { storageMode, type StorageCircumstances } from '../../src/storage/storage-mode.ts';

const usual: StorageCircumstances = { protocol: 'https:', isFramed: false, works: true, offered: 'browser', chosen: null };

describe('where things are kept', () => {
  it.each<[string, Partial<StorageCircumstances>, string, string | null]>([
    ['nowhere before anyone has chosen', {}, 'none', null],
    ['nowhere where that was chosen', { chosen: 'none' }, 'none', null],
    ['in the browser where that was chosen', { chosen: 'browser' }, 'browser', null],
    ['in a file where that was chosen', { chosen: 'file' }, 'file', null],
    ['in a file where the page was opened from a folder', { chosen: 'browser', protocol: 'file:' }, 'file', 'localFile'],
    ['in a file where the page stands in a frame', { chosen: 'browser', isFramed: true }, 'file', 'frame'],
    ['in a file where the browser denies it', { chosen: 'browser', works: false }, 'file', 'denied'],
    ['nowhere in a folder before anyone has chosen', { protocol: 'file:' }, 'none', 'localFile'],
    ['in a file where the municipality offers only that', { chosen: 'browser', offered: 'file' }, 'file', 'onlyFiles'],
    ['nowhere before anyone has chosen, also where only files are offered', { offered: 'file' }, 'none', 'onlyFiles'],
    ['nowhere where the municipality offers nothing', { chosen: 'browser', offered: 'none' }, 'none', 'nothing'],
    ['nowhere where it offers nothing, files neither', { chosen: 'file', offered: 'none' }, 'none', 'nothing'],
    ['in a file in a folder, whose reason comes first', { chosen: 'browser', offered: 'file', protocol: 'file:' }, 'file', 'localFile'],
    [
      'nowhere in a folder where the municipality offers nothing',
      { chosen: 'file', offered: 'none', protocol: 'file:' },
      'none',
      'nothing',
    ],
    ['nowhere in a frame where that was chosen', { isFramed: true, chosen: 'none' }, 'none', 'frame'],
  ])('%s', (_what, change, mode, obstacle) => {
    expect(storageMode({ ...usual, ...change })).toEqual({ mode, obstacle });
  });

  it('is in the browser only over the network, outside frames, where it works, is offered and was chosen', () => {
    for (const protocol of ['https:', 'http:', 'file:'])
      for (const isFramed of [true, false])
        for (const works of [true, false])
          for (const offered of ['browser', 'file', 'none'] as const)
            for (const chosen of ['browser', 'file', 'none', null] as const) {
              const { mode } = storageMode({ protocol, isFramed, works, offered, chosen });
              const isAllowed = protocol !== 'file:' && !isFramed && works && offered === 'browser';
              expect(mode === 'browser').toBe(isAllowed && chosen === 'browser');
              if (offered === 'none') expect(mode).toBe('none');
            }
  });
});
