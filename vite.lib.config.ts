import { defineConfig } from 'vite';
import { declarations } from './scripts/vite/declarations.ts';
import { evidenceModules } from './scripts/vite/evidence.ts';

/** The engine with the shipped evidence as one ES module without the DOM. */
export default defineConfig({
  plugins: [evidenceModules(), declarations()],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/lib',
    lib: { entry: 'src/lib.ts', formats: ['es'], fileName: 'traedesten' },
  },
});
