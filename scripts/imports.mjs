/** The imports between files of `src/`, parsed from the source: for the diagram of the rooms and for the test of what each page declares. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src', import.meta.url));
/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const statement =
  /\b(?:import|export)\s+(type\s)?\s*(\*(?:\s+as\s+\w+)?|[\w$]*,?\s*(?:\{[^}]*\})?|[\w$]+,\s*\*\s+as\s+\w+)\s*from\s*'([^']+)'/g;
const bare = /\bimport\s*\(?\s*'([^']+)'/g;

/**
 * @typedef {{ from: string, to: string, isType: boolean }} Import A file in `src/` and what it imports: a file in `src/`, a
 * virtual module (`virtual:evidence/numbers`) or a package; `isType`: types only
 */

/**
 * Source text of every file in `src/`, by its path there.
 * @returns {Map<string, string>}
 */
export function sourceFiles() {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const programs = names.filter((name) => /\.(?:ts|svelte)$/.test(name)).sort();
  return new Map(programs.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

/** @param {ReadonlyMap<string, string>} files
 * @returns {Import[]}
 */
export function importsIn(files) {
  return [...files].flatMap(([from, text]) => {
    const resolved = (target) => (target.startsWith('.') ? posix.join(posix.dirname(from), target) : target);
    const named = [...text.matchAll(statement)].map(([, type, names = '', target = '']) => {
      const listed = /^\{([^}]*)\}$/
        .exec(names.trim())?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '');
      return { from, to: resolved(target), isType: Boolean(type) || (listed?.every((name) => /^\s*type\s/.test(name)) ?? false) };
    });
    return [...named, ...[...text.matchAll(bare)].map(([, target = '']) => ({ from, to: resolved(target), isType: false }))];
  });
}

/**
 * The transitive closure of runtime imports, including the entries.
 * @param {readonly string[]} entries
 * @param {readonly Import[]} imports
 * @returns {Set<string>}
 */
export function reachedFrom(entries, imports) {
  const reached = new Set(entries);
  for (const file of reached)
    for (const { from, to, isType } of imports) if (from === file && !isType && !to.includes(':')) reached.add(to);
  return reached;
}
