import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/input-error.ts';
import { embedSnippet } from '../../../src/pages/about/embed-snippet.view.ts';

/** What stands before the script. */
const frameOf = (snippet: string): string => snippet.split('\n')[0] ?? '';
const embedding = { address: 'https://example.org/a/embed.html', title: 'Forstå tallene', height: 2600 };

const script = embedSnippet(embedding).slice(frameOf(embedSnippet(embedding)).length);

describe('the snippet for the web editor', () => {
  it('is one frame with a title, loaded late, that may open its own window', () => {
    expect(frameOf(embedSnippet(embedding))).toBe(
      '<iframe src="https://example.org/a/embed.html" title="Forstå tallene" width="100%" height="2600" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border: 0"></iframe>',
    );
  });

  it('keeps what is handed to it within its attribute, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (title, rest) => {
        fc.pre(title.trim() !== '');
        const whole = embedSnippet({ ...embedding, title, address: `https://example.org/${rest}` });
        const snippet = whole.slice(0, whole.lastIndexOf('\n<script>'));
        // The script is the same whatever the frame is.
        expect(whole.slice(snippet.length)).toBe(script);
        expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
        expect(snippet.match(/"/g)).toHaveLength(18);
      }),
    );
    expect(embedSnippet({ ...embedding, address: 'https://example.org/?vis=prognose&sprog=en' })).toContain('vis=prognose&amp;sprog=en');
  });

  it.each([
    ['an address that runs', { address: 'javascript:alert(1)' }, 'address'],
    ['an address without a host', { address: 'https:///embed.html' }, 'address'],
    ['a file on this machine', { address: 'file:///C:/traedesten.html' }, 'address'],
    ['no title', { title: ' ' }, 'title'],
    ['half a pixel', { height: 0.5 }, 'height'],
    ['no height', { height: 0 }, 'height'],
    ['a height that is no number', { height: Number.NaN }, 'height'],
  ])('refuses %s and says what is allowed', (_what, change, field) => {
    const attempt = (): string => embedSnippet({ ...embedding, ...change });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(new RegExp(`^${field} is .*; allowed: .+`));
  });

  it('does not repeat an address that it refuses', () => {
    const attempt = (): string => embedSnippet({ ...embedding, address: 'javascript:secret()' });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ field: 'address', message: expect.not.stringContaining('secret') }));
  });
});
