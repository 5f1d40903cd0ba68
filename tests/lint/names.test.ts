import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/imports.mjs';

/** Names that every folder with a manifest or texts declares: what they hold is said by the folder. */
const perFolder = new Set(['page', 'load', 'records', 'texts', 'da', 'en']);

/** The part of a file that can export: all of a module, the module script of a component. */
function moduleText(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*\bmodule\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script).join('\n');
}

/** The files that declare each exported name. Re-exports do not count: they declare nothing. */
function declarations(files: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, text] of files)
    for (const [, name = ''] of moduleText(path, text).matchAll(
      /^\s*export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|type|interface|enum) +(\w+)/gm,
    )) {
      const paths = found.get(name) ?? [];
      if (!paths.includes(path)) found.set(name, [...paths, path]);
    }
  return found;
}

const repeated = (files: ReadonlyMap<string, string>): Record<string, string[]> =>
  Object.fromEntries([...declarations(files)].filter(([name, paths]) => paths.length > 1 && !perFolder.has(name)));

describe('an exported name', () => {
  it('is declared in one file of src only, so that it means one thing', () => {
    expect(repeated(sourceFiles()), 'Name each by what it is.').toEqual({});
  });

  it('is found in modules and in the module script of a component, whatever it names', () => {
    const files = new Map([
      ['a.ts', 'export type Reason = string;\nexport const page = 1;\nconst local = 1;'],
      ['b.ts', "export async function* Reason() {}\nexport const page = 2;\nexport { local } from './a.ts';"],
      ['C.svelte', '<script lang="ts" module>\n  export class Reason {}\n</script>\n<script>\n  export const Other = 1;\n</script>'],
      ['d.ts', 'export interface Other {}\nconst local = 2;'],
    ]);
    expect(repeated(files)).toEqual({ Reason: ['a.ts', 'b.ts', 'C.svelte'] });
  });
});
