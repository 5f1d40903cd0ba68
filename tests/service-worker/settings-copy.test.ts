import { beforeEach, describe, expect, it } from 'vitest';
import { settingsAnswer } from '../../src/service-worker/settings-copy.ts';
import { FakeCaches } from '../support/fake-caches.ts';

const address = 'https://example.org/a/kommune.json';
const never = (): Promise<void> => new Promise(() => undefined);

describe("the municipality's file", () => {
  let caches: FakeCaches;
  beforeEach(() => (caches = new FakeCaches()));
  const ask = (fetch: () => Promise<Response>, patience = never): Promise<Response> =>
    settingsAnswer(address, { open: () => caches.open('settings'), fetch, patience });
  const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();

  it('is always the one on the host where the line is good', async () => {
    expect(await text(ask(async () => new Response('first')))).toBe('first');
    expect(await text(ask(async () => new Response('second')))).toBe('second');
  });

  it.each([
    ['there is no line', () => Promise.reject(new TypeError('no line')), never],
    ['the host is in trouble', async () => new Response('sorry', { status: 503 }), never],
    ['the line is too slow', () => new Promise<Response>(() => undefined), () => Promise.resolve()],
  ])('is the last one seen where %s', async (_what, fetch, patience) => {
    await ask(async () => new Response('seen'));
    expect(await text(ask(fetch, patience))).toBe('seen');
  });

  it('is forgotten when the host no longer has it', async () => {
    await ask(async () => new Response('seen'));
    expect((await ask(async () => new Response('', { status: 404 }))).status).toBe(404);
    await expect(ask(() => Promise.reject(new TypeError('no line')))).rejects.toThrow('no line');
  });

  it('is worth waiting for where there is no copy', async () => {
    const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('late'))));
    expect(
      await text(
        ask(
          () => slow,
          () => Promise.resolve(),
        ),
      ),
    ).toBe('late');
  });
});
