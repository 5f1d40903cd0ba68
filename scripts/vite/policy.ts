import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The fetch directives of the content security policy; each that is not 'none' is something the page needs. */
type Sources = Record<'script-src' | 'style-src' | 'img-src' | 'font-src' | 'connect-src' | 'worker-src', string> & {
  'manifest-src'?: string;
};

/** The policy of a page: its own sources, and the directives of every build. */
export function policyWith(sources: Sources): string {
  return Object.entries({
    'default-src': "'none'",
    ...sources,
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'svelte-trusted-html app-script-url',
  })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** The hash source expression of an inline script or style. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Writes the policy into the hosted page after all other changes. The development server needs inline scripts and has no
 * policy.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'traedesten-content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const content = policyWith({
          'script-src': ["'self'", ...inline(html, 'script')].join(' '),
          'style-src': ["'self'", ...inline(html, 'style')].join(' '),
          'img-src': "'self' data:",
          'font-src': "'self'",
          'connect-src': "'self'",
          'manifest-src': "'self'",
          'worker-src': "'self'",
        });
        return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** The hashes of the page's inline scripts or styles. */
function inline(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>(.*?)</${tag}>`, 'gs'));
  return [...elements].map(([, text = '']) => hashOf(text));
}
