import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes the library's type declarations, with import paths that every module resolution understands. */
export function declarations(): Plugin {
  return {
    name: 'traedesten-declarations',
    apply: 'build',
    closeBundle() {
      const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.lib.json'], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
      if (status !== 0) throw new Error('The type declarations of the library could not be made.');
      const types = 'dist/lib/types';
      for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'))) {
        const path = join(types, name);
        writeFileSync(path, readFileSync(path, 'utf8').replace(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'));
      }
      writeFileSync('dist/lib/traedesten.d.ts', "export * from './types/lib.js';\n");
    },
  };
}
