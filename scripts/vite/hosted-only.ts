import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const inSource = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** What the hosted site fetches when it is needed, by the name of its virtual module. */
const parts: Readonly<Record<string, string>> = {
  'virtual:caseload-worker': `export { default } from ${JSON.stringify(`${inSource('caseload-worker.ts')}?worker&url`)};`,
  'virtual:workbook-reader': `export default async () => (await import(${JSON.stringify(inSource('intake/workbook/open-workbook.ts'))})).openWorkbook;`,
  'virtual:method-page': `export { default } from ${JSON.stringify(inSource('pages/method/MethodPage.svelte'))};`,
  'virtual:data-files': `export { default } from ${JSON.stringify(inSource('pages/_data-files/DataFiles.svelte'))};`,
  'virtual:self-test-page': `export { default } from ${JSON.stringify(inSource('pages/self-test/SelfTestPage.svelte'))};`,
  'virtual:officers-note': `export { default } from ${JSON.stringify(inSource('pages/_officer/OfficersNote.svelte'))};`,
  'virtual:embed-snippet': `export { default } from ${JSON.stringify(inSource('pages/about/EmbedSnippet.svelte'))};`,
  'virtual:security': `export { default } from ${JSON.stringify(inSource('pages/_officer/Security.svelte'))};`,
  'virtual:offline-page': `export { default } from ${JSON.stringify(inSource('pages/offline/OfflinePage.svelte'))};`,
  'virtual:offline': `export default () => import(${JSON.stringify(inSource('pages/_offline/load.ts'))});`,
  'virtual:new-version': `export default () => import(${JSON.stringify(inSource('pages/_new-version/load.ts'))});`,
  // The universal build: the browser build starts workers, which the page's policy forbids.
  'virtual:excel-writer': "export default async () => (await import('write-excel-file/universal')).default;",
};

/** The packages that only these parts use: the single file has no code of them, and names none of their licences. */
export const hostedPackages: ReadonlySet<string> = new Set(['fflate', 'write-excel-file']);

/** The parts that only the hosted site has. */
export function hostedParts(): Plugin {
  return virtual((id) => parts[id] ?? '');
}

/**
 * In the single file they are null. The worker would hold the code of the page a second time, and the page computes by itself in
 * small portions; reader and writer of Excel files are as large as three pages, and CSV files serve the same programs. Whoever
 * computes the figures again needs the data files, which lie beside the hosted site, and with them the method. The self-test and
 * the look for a new version are about a web server, and a file needs nothing for the use without a network. The officer's
 * note, where a weakness is reported and the code for a frame are about the copy that a municipality hosts.
 */
export function noHostedParts(): Plugin {
  return virtual(() => 'export default null;');
}

function virtual(codeOf: (id: string) => string): Plugin {
  return {
    name: 'traedesten-hosted-only',
    resolveId: (asked) => (asked in parts ? `\0${asked}` : undefined),
    load: (asked) => (asked.startsWith('\0') && asked.slice(1) in parts ? codeOf(asked.slice(1)) : undefined),
  };
}
