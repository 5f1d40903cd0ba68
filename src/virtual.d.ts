/** Made by `scripts/vite/evidence.ts` from the checked evidence files. */
declare module 'virtual:evidence/numbers' {
  import type { EvidenceNumbers } from './model/evidence.ts';
  const evidence: EvidenceNumbers;
  export default evidence;
}

declare module 'virtual:evidence/all' {
  import type { Evidence } from './model/evidence.ts';
  const evidence: Evidence;
  export default evidence;
}

/** Which evidence this is: the day of its newest change, and a mark that changes with every value. */
declare module 'virtual:evidence/version' {
  const version: string;
  export default version;
}

/** Made from the checked guidance files. */
declare module 'virtual:guidance/advice' {
  import type { Guidance } from './model/guidance.ts';
  const guidance: Guidance;
  export default guidance;
}

declare module 'virtual:guidance/knowledge' {
  import type { Knowledge, KnowledgeMeasures } from './model/guidance.ts';
  const shipped: { readonly knowledge: Knowledge; readonly measures: KnowledgeMeasures };
  export default shipped;
}

/** Made by `scripts/vite/offline.ts` from the files of the built site. */
declare module 'virtual:offline/release' {
  import type { Release } from './service-worker/release.ts';
  const release: Release;
  export default release;
}

/** Where the worker for caseloads is: beside the page, or within the single file (`scripts/vite/caseload-worker.ts`). */
declare module 'virtual:caseload-worker' {
  const workerScript: () => { readonly address: string; readonly type: 'module' | 'classic' };
  export default workerScript;
}

/** Where in the program records are named. */
declare module 'virtual:evidence/use' {
  import type { ProgramUse } from './pages/numbers/program-use.ts';
  const use: ProgramUse;
  export default use;
}

/** The version of the data, and what the single file needs to make the downloads itself. */
declare module 'virtual:evidence/downloads' {
  import type { DownloadSource } from './model/release.ts';
  const source: DownloadSource;
  export default source;
}

/** Made by `scripts/vite/site.ts` from the package, the changelog and the evidence. */
declare module 'virtual:site/about' {
  import type { SiteFacts } from './pages/_administration/site-facts.ts';
  const site: SiteFacts;
  export default site;
}

/** The packages that are shipped, with the texts of their licences. */
declare module 'virtual:site/licences' {
  import type { ShippedPackage } from './pages/_administration/site-facts.ts';
  const packages: readonly ShippedPackage[];
  export default packages;
}

/** What a municipality begins its file with. */
declare module 'virtual:site/settings-files' {
  import type { SettingsFiles } from './pages/_administration/site-facts.ts';
  const files: SettingsFiles;
  export default files;
}
