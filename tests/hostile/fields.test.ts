/** The doors that people type into: fields for text and for numbers; and what a frame is told and tells. */
import { describe, expect, it } from 'vitest';
import { readDanishNumber } from '../../src/intake/danish-number.ts';
import { hashAskedFor, tellHeight } from '../../src/browser/embedding.ts';
import { TextField } from '../../src/ui/text-field.svelte.ts';
import { builtIns, cprLike, numbers, secret, texts } from './inputs.ts';
import { answerTo, expectSilenceAbout } from './invariants.ts';

const typed = (text: string, limit = 5000): Promise<TextField> =>
  answerTo(() => {
    const field = new TextField(limit);
    field.value = text;
    return field;
  });

describe('a field for text', () => {
  it.each(Object.entries(texts))('holds %s as it was typed, and hands on all of it or nothing', async (_what, text) => {
    const field = await typed(text);
    expect(field.value).toBe(text);
    if (field.isFine) expect(field.text.includes(secret)).toBe(text.includes(secret));
    else expect(field.text).toBe('');
    expect(field.text).not.toMatch(/\p{Surrogate}/u);
  });

  it.each(Object.entries(cprLike))('hands on no CPR number %s, in the middle of whatever text', async (_what, number) => {
    for (const around of ['%', 'født %.', `${secret} % og mere`, '(%)', '\n%\n']) {
      const field = await typed(around.replace('%', number));
      expect([field.check.kind, field.text, field.value.includes(number)]).toEqual(['cpr', '', true]);
      field.value += ' mere';
      expect(field.text).toBe('');
    }
  });

  it('hands on no CPR number that is joined from two halves, nor one that is added after a yes', async () => {
    const field = await typed('2304950001');
    field.accept();
    expect(field.text).toBe('2304950001');
    field.value = '230495-0001';
    field.accept();
    expect(field.text).toBe('');
  });

  it('cuts nothing of what can be shortened, and the rest of five million letters before anything reads it', async () => {
    const field = await typed('Notat. '.repeat(3000));
    expect([field.check, field.isFull]).toEqual([{ kind: 'tooLong', limit: 5000, length: 21_000 }, false]);
    const far = await typed('Notat. '.repeat(750_000));
    expect([far.check, far.isFull]).toEqual([{ kind: 'tooLong', limit: 5000, length: 25_000 }, true]);
    expect([far.value.length, far.text]).toEqual([25_000, '']);
    const numbered = await typed('Samtalen gik fint. '.repeat(1000) + cprLike['with a hyphen']);
    expect(numbered.check).toEqual({ kind: 'cpr', certainty: 'sure' });
  });

  it.each(builtIns)('takes %s for the word that it is', async (name) => expect((await typed(name)).text).toBe(name));
});

describe('a field for numbers', () => {
  it.each([...numbers, ...builtIns, ...Object.values(texts), '9'.repeat(400), '1.'.repeat(50_000)])(
    'reads %.30j as a number that can be computed with, or as none',
    async (text) => {
      const read = await answerTo(() => readDanishNumber(text));
      if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
      if (read.kind === 'ambiguous') expect(read.readings.every(Number.isFinite)).toBe(true);
      expectSilenceAbout(read, secret);
    },
  );
});

describe('a frame', () => {
  it.each([...Object.values(texts), ...Object.values(cprLike), ...builtIns])(
    'that is asked for %.30j shows one of its pages',
    async (text) => {
      const encoded = encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, ''));
      for (const search of [`?vis=${text}`, `?vis=${encoded}&sprog=${encoded}`, `?${encoded}=1`, text]) {
        const hash = await answerTo(() => hashAskedFor(search));
        expect(['#/forstaa', '#/borger', '#/forstaa?sprog=en', '#/borger?sprog=en']).toContain(hash);
      }
    },
  );

  it('tells whole heights and nothing else, whatever it shows', () => {
    const told: unknown[] = [];
    const heights = [10.2, 10.2, 33, 0, 1e6, 33];
    let resize = (): void => undefined;
    class Observer {
      constructor(tell: () => void) {
        resize = tell;
      }
      observe(): void {
        resize();
      }
    }
    const frame = { ResizeObserver: Observer, parent: { postMessage: (data: unknown) => told.push(data) } };
    const content = { textContent: secret, getBoundingClientRect: () => ({ height: heights.shift() ?? 33 }) };
    tellHeight(frame as unknown as Window & typeof globalThis, content as unknown as Element);
    for (let time = 0; time < 6; time += 1) resize();
    expect(told).toEqual([11, 33, 0, 1_000_000, 33].map((height) => ({ type: 'traedesten:height', height })));
  });
});
