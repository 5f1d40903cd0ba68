import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { withoutUnusedD3 } from './scripts/vite/unused-d3.ts';
import { withoutUnusedStyles } from './scripts/vite/unused-styles.ts';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { filesBesideTheSite } from './scripts/vite/beside-the-site.ts';
import { billOfMaterials } from './scripts/vite/bill-of-materials.ts';
import { components } from './scripts/vite/components.ts';
import { declarations } from './scripts/vite/declarations.ts';
import { downloads } from './scripts/vite/downloads.ts';
import { englishTexts } from './scripts/vite/english-texts.ts';
import { evidenceModules } from './scripts/vite/evidence.ts';
import { firstChunk } from './scripts/vite/first-chunk.ts';
import { fontSubset } from './scripts/vite/font-subset.ts';
import { hostedParts, noHostedParts } from './scripts/vite/hosted-only.ts';
import { importParts, namesOfParts } from './scripts/vite/import-parts.ts';
import { inlineStyles } from './scripts/vite/inline-styles.ts';
import { libraryPackage } from './scripts/vite/library-package.ts';
import { offlineUse } from './scripts/vite/offline.ts';
import { contentSecurityPolicy } from './scripts/vite/policy.ts';
import { prerenderedEmbed, prerenderedPages } from './scripts/vite/prerender.ts';
import { inlineIcon, modulesByKind, sealSingleFile, staticImports } from './scripts/vite/single-file.ts';
import { settingsSchemaFile, siteModules } from './scripts/vite/site.ts';

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const chunks = (name: string, entries: readonly string[]) => ({
  output: {
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { debugName: name, name: firstChunk(entries.map(inProject), name), priority: 1 },
        // Small parts of many pages as one file: each file is a request, and the first script names every file.
        { name: 'shared', test: /\/src\/(?:browser|files|model|stats|ui)\//, minShareCount: 4, maxModuleSize: 4000 },
      ],
    },
  },
});

const shared: UserConfig = {
  // Relative addresses, so that the folder works under any path of a host.
  base: './',
  worker: { format: 'es', plugins: () => [evidenceModules(), hostedParts()] },
  // The design system still uses a form of if() that Sass is about to change.
  css: {
    preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } },
    postcss: { plugins: [withoutUnusedStyles()] },
  },
};

const build = {
  target: 'es2022',
  modulePreload: namesOfParts,
  // A font inlined into the style sheet would need data: in the policy.
  assetsInlineLimit: 0,
} as const;

/** The hosted site: `dist/`. */
const site: UserConfig = {
  ...shared,
  plugins: [
    evidenceModules(),
    withoutUnusedD3(),
    siteModules(),
    settingsSchemaFile(),
    downloads(),
    filesBesideTheSite(),
    hostedParts(),
    importParts(),
    englishTexts({ areApart: true }),
    components(),
    prerenderedPages(),
    fontSubset(),
    inlineStyles(),
    billOfMaterials(),
    // Takes a hash of what the plugins before it put into the page.
    contentSecurityPolicy(),
    // Lists the files that all of them have made.
    offlineUse(),
  ],
  build: { ...build, rolldownOptions: chunks('first', ['src/main.ts']) },
};

/** The page for frames on other sites, `dist/embed.html`: built by itself, so that it loads no more than it needs. */
const embed: UserConfig = {
  ...shared,
  plugins: [
    evidenceModules(),
    withoutUnusedD3(),
    importParts(),
    englishTexts({ areApart: false }),
    components(),
    prerenderedEmbed(),
    fontSubset(),
    inlineStyles(),
    contentSecurityPolicy(),
  ],
  publicDir: false,
  build: {
    ...build,
    emptyOutDir: false,
    // Apart from the files of the site, which a browser can keep for use without a network.
    assetsDir: 'embed-assets',
    rolldownOptions: { input: 'embed.html', ...chunks('embed', ['src/embed.ts']) },
  },
};

/** The engine and the recommender with the shipped data as one ES module without the DOM, as a package: `dist/lib/`. */
const library: UserConfig = {
  plugins: [evidenceModules(), declarations(), libraryPackage()],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/lib',
    lib: { entry: 'src/lib.ts', formats: ['es'], fileName: 'traedesten' },
  },
};

/** The whole site as one html file, `dist/traedesten.html`, which opens from a folder or a mail without a host. */
const single: UserConfig = {
  ...shared,
  plugins: [
    evidenceModules({ isHosted: false }),
    withoutUnusedD3(),
    siteModules({ isHosted: false }),
    noHostedParts(),
    englishTexts({ areApart: false }),
    components(),
    modulesByKind(),
    staticImports(),
    inlineIcon(),
    // Puts script, styles and font into the page, and what is fetched later into the one script.
    viteSingleFile(),
    sealSingleFile('traedesten.html'),
  ],
  publicDir: false,
  build: { ...build, emptyOutDir: false },
};

const modes: Readonly<Record<string, UserConfig>> = { embed, library, single };

/** `vite build` makes the hosted site; `--mode embed`, `library` or `single` one of the others beside it. */
export default defineConfig(({ mode }) => modes[mode] ?? site);
