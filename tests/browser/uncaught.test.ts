import { describe, expect, it } from 'vitest';
import { onUncaught } from '../../src/browser/uncaught.ts';

const event = (type: string, more: object = {}): Event =>
  Object.assign(new Event(type), { message: 'x', filename: 'https://a.dk/first.js', ...more });

function told(...events: Event[]): number {
  let count = 0;
  const window = new EventTarget();
  const end = onUncaught(window as Window, () => count++);
  for (const one of events) window.dispatchEvent(one);
  end();
  window.dispatchEvent(event('error'));
  return count;
}

describe('what fails without anybody waiting for it', () => {
  it('is told, a promise as well as a call, until the listener ends', () => {
    expect(told(event('error'), event('unhandledrejection'))).toBe(2);
  });

  it('is not told where an extension of the browser failed, or a measurement goes on in the next frame', () => {
    const extension = event('error', { filename: 'chrome-extension://abc/content.js' });
    const measured = event('error', { message: 'ResizeObserver loop completed with undelivered notifications.' });
    expect(told(extension, measured)).toBe(0);
  });
});
