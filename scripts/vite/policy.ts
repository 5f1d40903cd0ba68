import type { Plugin } from 'vite';
import { chooserHash } from './prerender.ts';

/** Where a page may take its parts from; each line that is not 'none' is something the page needs. */
type Sources = Record<'script-src' | 'style-src' | 'img-src' | 'font-src' | 'connect-src' | 'worker-src', string> & {
  'manifest-src'?: string;
};

/** The policy of a page: its own sources, and what holds for every form the site is built in. */
export function policyWith(sources: Sources): string {
  return Object.entries({
    'default-src': "'none'",
    ...sources,
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'svelte-trusted-html',
  })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** Writes the policy into the hosted page. The development server works with inline scripts and stays without. */
export function contentSecurityPolicy(): Plugin {
  const content = policyWith({
    'script-src': `'self' ${chooserHash}`,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
  });
  return {
    name: 'traedesten-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }],
  };
}
