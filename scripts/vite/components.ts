import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import type { PluginOption } from 'vite';

/**
 * Compiles the components. All of them use runes: one without any would bring Svelte's former way along. Their classes are short,
 * because the name of a class stands in each element that has it.
 */
export function components(): PluginOption {
  return svelte({ configFile: false, compilerOptions: { runes: true, cssHash: ({ filename }) => shortClass(filename) } });
}

let all: readonly string[] | null = null;

/** The class of a component by its place among all: the same in every build, and shorter than the hash that Svelte makes. */
function shortClass(filename: string): string {
  all ??= sourceFiles('.svelte');
  const place = all.findIndex((name) => filename.replaceAll('\\', '/').endsWith(`src/${name}`));
  if (place < 0) throw new Error(`${filename} is not among the components in src/, so it has no short class.`);
  return `s-${place.toString(36)}`;
}

/** The files in `src/` with an ending, relative to it and sorted. */
export function sourceFiles(ending = ''): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
