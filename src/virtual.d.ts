/* eslint-disable @typescript-eslint/consistent-type-imports -- Within `declare module` a relative import is not resolved and its types are any; `import()` is. */
/** Made by `scripts/vite/evidence.ts` from the checked evidence files. */
declare module 'virtual:evidence/numbers' {
  const evidence: import('./model/evidence.ts').EvidenceNumbers;
  export default evidence;
}

declare module 'virtual:evidence/all' {
  const evidence: import('./model/evidence.ts').Evidence;
  export default evidence;
}

/** Which evidence this is: the day of its newest change, and a mark that changes with every value. */
declare module 'virtual:evidence/version' {
  const version: string;
  export default version;
}

/** Made from the checked guidance files. */
declare module 'virtual:guidance/advice' {
  const guidance: import('./model/guidance.ts').Guidance;
  export default guidance;
}

declare module 'virtual:guidance/knowledge' {
  const shipped: {
    readonly knowledge: import('./model/guidance.ts').Knowledge;
    readonly measures: import('./model/guidance.ts').KnowledgeMeasures;
  };
  export default shipped;
}

/** Made by `scripts/vite/english-texts.ts`. */
declare module 'virtual:texts/english' {
  const texts: import('./ui/english-texts.ts').EnglishTexts;
  export default texts;
}

/** Made by `scripts/vite/offline.ts` from the files of the built site. */
declare module 'virtual:offline/release' {
  const release: import('./service-worker/release.ts').Release;
  export default release;
}

/** The address of the worker for caseloads; null in the single file, which has none (`scripts/vite/hosted-only.ts`). */
declare module 'virtual:caseload-worker' {
  const workerAddress: string | null;
  export default workerAddress;
}

/** Fetches the writer of Excel files; null in the single file, which has none (`scripts/vite/hosted-only.ts`). */
declare module 'virtual:excel-writer' {
  const fetchWriter: (() => Promise<typeof import('write-excel-file/universal').default>) | null;
  export default fetchWriter;
}

/** Fetches the reader of Excel files; null in the single file, which has none (`scripts/vite/hosted-only.ts`). */
declare module 'virtual:workbook-reader' {
  const fetchReader: (() => Promise<import('./intake/workbook/workbook.ts').OpenWorkbook>) | null;
  export default fetchReader;
}

/** Which parts of the program compute with each record, and which pages show it. */
declare module 'virtual:evidence/use' {
  const use: import('./pages/page-records.ts').ProgramUse;
  export default use;
}

/** The version of the data and its changes; the single file has the newest change alone. */
declare module 'virtual:evidence/release' {
  const release: import('./model/release.ts').DataRelease;
  export default release;
}

/** Made by `scripts/vite/site.ts` from the package, the changelog and the evidence. */
declare module 'virtual:site/about' {
  const site: import('./pages/_administration/site-facts.ts').SiteFacts;
  export default site;
}

/** Made by `scripts/vite/site.ts`: the packages in the site, with the texts of their licences. */
declare module 'virtual:site/licences' {
  const packages: readonly import('./pages/_administration/site-facts.ts').ShippedPackage[];
  export default packages;
}

/** What a municipality begins its file with. */
declare module 'virtual:site/settings-files' {
  const files: import('./pages/_administration/site-facts.ts').SettingsFiles;
  export default files;
}
