import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import type { PluginOption } from 'vite';

/**
 * Compiles the components. All of them use runes: one without any would bring Svelte's former way along. Their classes are short,
 * because the name of a class stands in each element that has it.
 */
export function components(): PluginOption {
  return svelte({
    configFile: false,
    compilerOptions: { runes: true, cssHash: ({ filename, hash, css }) => shortClass(filename) ?? `svelte-${hash(css)}` },
  });
}

let all: readonly string[] | null = null;

/**
 * The class of a component by its place among all: the same in every build, and shorter than the hash that Svelte makes. null for
 * a component outside `src/`: the bare page of the bench, and one that svelte-check makes up.
 */
function shortClass(filename: string): string | null {
  all ??= sourceFiles('.svelte');
  const place = all.findIndex((name) => filename.replaceAll('\\', '/').endsWith(`src/${name}`));
  return place < 0 ? null : `s-${place.toString(36)}`;
}

/** The files in `src/` with an ending, relative to it and sorted. */
export function sourceFiles(ending = ''): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
