/** A look over the whole site: nothing in it runs text as code, leads where data say, or asks another host. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { evidence } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';

const filesIn = (folder: string, ...endings: string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();
const textOf = (file: string): string => readFileSync(file, 'utf8');

const source = filesIn('src', '.ts', '.svelte');
const built = ((): string[] => {
  if (!existsSync('dist/sbom.json')) throw new Error('The site has not been built. Run npm run build first; npm test does.');
  return filesIn('dist', '.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt', '.ts', '.csv');
})();

/** Each place where a pattern is found, as `file: what`. */
function found(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([what]) => `${file}: ${what}`));
}

describe('the source', () => {
  it.each([
    [
      'markup made of text',
      /\{@html|\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc)\b|document\.write/g,
    ],
    ['text that is run', /\beval\(|new Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/g],
    ['a way to another page', /\bwindow\.open\b|\blocation\.(?:assign|replace)\b|\blocation(?:\.href)? = /g],
    ['a connection', /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b/g],
    ['a cookie', /document\.cookie/g],
    ['a style in an attribute, which the policy forbids', /<[a-z][^>]*\sstyle=/g],
  ])('holds nowhere %s', (_what, pattern) => expect(found(source, pattern)).toEqual([]));

  it('listens to messages only from its own worker, its own tabs and its own service worker', () => {
    expect(found(source, /addEventListener\('message'|onmessage\b/g).sort()).toEqual(
      [
        'src/pages/caseload/jobs.ts: onmessage',
        'src/caseload-worker.ts: onmessage',
        "src/service-worker/worker.ts: addEventListener('message'",
        'src/pages/_offline/offline.svelte.ts: onmessage',
        // In the snippet for the page around a frame, which listens to that frame alone.
        "src/pages/about/embed-snippet.view.ts: addEventListener('message'",
        "src/storage/announcements.ts: addEventListener('message'",
      ].sort(),
    );
  });
});

/** What an address on the screen may be made of, with the reason why it cannot lead astray. */
const addressesAllowed: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)linkTo(?:Record)?\(|^linkWithNeeds\(|^state\.scenarioLink\(|^about\(|^href$/, 'a hash that we write'],
  [
    /^session\.shareLink$|^way\.href$|^instrument\.href$|^point\.href$|^view\.link\.href$/,
    'a hash that we write, or made of the checked settings',
  ],
  [/^contact\.(?:address|mail|phone)|^settings\??\.(?:privacy|accessibility)/, 'from the checked settings: https, mail and telephone only'],
  [/^settings\.logo\.image$|^check\.logo\.address$/, 'checked by the strict schema: a picture as data, never SVG'],
  [/^name$/, 'the name of a file of ours, from the build'],
  [/^record\.address$/, 'fixed in the evidence when building'],
  [/^record$/, 'a hash that we write, or the same within the site for a frame'],
];
const addressAttributes = ['href', 'src', 'srcset', 'xlink:href', 'action', 'formaction', 'data', 'poster', 'srcdoc', 'ping', 'cite'];

type Node = { readonly type: string; readonly name?: string; readonly start: number; readonly end: number; readonly value?: unknown };

/** The expressions that stand in attributes with an address, without parentheses and what `??` offers instead. */
function addressesOf(file: string): string[] {
  const text = textOf(file);
  const expressions: string[] = [];
  const visit = (node: unknown, element: string | null): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, element);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, name, value } = node as Node;
    const within = type === 'RegularElement' || type === 'SvelteElement' ? (name ?? '') : type === 'Component' ? null : element;
    if (type === 'Attribute' && within !== null && addressAttributes.includes(name ?? ''))
      for (const part of [value].flat() as { type: string; expression?: Node }[])
        if (part.type === 'ExpressionTag' && part.expression) expressions.push(text.slice(part.expression.start, part.expression.end));
    for (const [key, inner] of Object.entries(node)) if (key !== 'parent') visit(inner, within);
  };
  visit(parse(text, { modern: true }).fragment, null);
  return expressions.flatMap((expression) => expression.split(' ?? '));
}

describe('the addresses on the screen', () => {
  const all = filesIn('src', '.svelte').flatMap((file) => addressesOf(file).map((expression) => [file, expression] as const));

  it('are found', () => expect(all.length).toBeGreaterThan(40));

  it('are made by us or come from what has been checked', () => {
    const astray = all.filter(([, expression]) => !addressesAllowed.some(([pattern]) => pattern.test(expression)));
    expect(astray.map(([file, expression]) => `${file}: ${expression}`)).toEqual([]);
  });

  it('that are fixed in the evidence and the guidance lead to pages on the web', () => {
    const fixed = JSON.stringify([evidence.sources, evidence.records, guidance]).match(/"(?:address|url|href)":"[^"]*"/g) ?? [];
    expect(fixed.filter((one) => !/:"https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/[^\s<>\\]*)?"$/.test(one))).toEqual([]);
  });
});

/** Hosts that are named in what is shipped, none of which anybody is asked for: identifiers, licences and sources. */
const namesOnly = [
  'www.w3.org',
  'svelte.dev',
  'json-schema.org',
  'cyclonedx.org',
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'www.example.org',
  'www.apache.org',
  'scripts.sil.org',
  'openfontlicense.org',
  'creativecommons.org',
  'spdx.org',
  'w3id.org',
  'pictogrammers.com',
  'github.com',
  'fonts.google.com',
];

describe('the built site', () => {
  it('names no host but those of sources, licences and formats', () => {
    const sources = new Set(JSON.stringify(evidence.sources).match(/(?<=https?:\/\/)[a-z0-9.-]+/gi) ?? []);
    const hosts = new Set(built.flatMap((file) => textOf(file).match(/(?<=https?:\/\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? []));
    expect([...hosts].filter((host) => !sources.has(host) && !namesOnly.includes(host))).toEqual([]);
  });

  it('fetches nothing from elsewhere: every address of a part is its own', () => {
    const pages = built.filter((file) => file.endsWith('.html'));
    const parts = found(
      pages,
      /<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?\s(?:src|href|data)="(?!\.?\/?(?:assets|embed-assets|icon|manifest)|data:)[^"]*"/g,
    );
    expect(parts).toEqual([]);
    expect(
      found(
        built.filter((file) => file.endsWith('.css')),
        /@import|url\(\s*['"]?(?:https?:)?\/\/[^)]*/g,
      ),
    ).toEqual([]);
  });

  it('has no code that makes code of text', () => {
    const scripts = built.filter((file) => /\.(?:js|html)$/.test(file));
    expect(found(scripts, /\beval\(|\bnew Function\b|\bFunction\(["'`]/g)).toEqual([]);
  });

  it('hangs its pages under a policy without exceptions', () => {
    for (const page of ['index.html', 'embed.html', 'traedesten.html']) {
      const [, written = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(textOf(`dist/${page}`)) ?? [];
      const policy = written.replaceAll('&#39;', "'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  it('is made of at most fourteen packages that we chose', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Readonly<Record<string, string>> };
    const { components } = JSON.parse(textOf('dist/sbom.json')) as { components: { group?: string; name: string }[] };
    const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    const direct = names.filter((name) => Object.hasOwn(dependencies, name));
    expect(direct).toContain('svelte');
    expect(direct.length).toBeLessThanOrEqual(14);
  });
});

describe('the packages', () => {
  type Locked = { readonly version?: string; readonly integrity?: string; readonly resolved?: string; readonly link?: boolean };
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
  const locked = Object.entries(packages).filter(([place]) => place !== '');
  const chosen = JSON.parse(textOf('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const wanted = { ...chosen['dependencies'], ...chosen['devDependencies'] };

  it('are each locked to one version and one content', () => {
    const loose = locked.filter(([, { version, integrity }]) => !version || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    expect(locked.length).toBeGreaterThan(100);
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it('come from the registry: none from a folder, a link or a repository', () => {
    const elsewhere = locked.filter(([, { resolved, link }]) => link || (resolved && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved)));
    expect(elsewhere.map(([place]) => place)).toEqual([]);
  });

  it('that we chose are named by one exact version, which is the one that is locked', () => {
    for (const [name, version] of Object.entries(wanted)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });
});
