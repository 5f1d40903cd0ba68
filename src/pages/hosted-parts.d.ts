/* eslint-disable @typescript-eslint/consistent-type-imports -- As in `src/virtual.d.ts`. */
/** Parts of pages that are null in the single file (`scripts/vite/hosted-only.ts`). The library, which has no page, is built without these types. */

/** The page about the method. */
declare module 'virtual:method-page' {
  const MethodPage: typeof import('./method/MethodPage.svelte').default | null;
  export default MethodPage;
}

/** The self-test. */
declare module 'virtual:self-test-page' {
  const SelfTestPage: typeof import('./self-test/SelfTestPage.svelte').default | null;
  export default SelfTestPage;
}

/** The list of the data files. */
declare module 'virtual:data-files' {
  const DataFiles: typeof import('./_data-files/DataFiles.svelte').default | null;
  export default DataFiles;
}

/** The note for the data protection officer. */
declare module 'virtual:officers-note' {
  const OfficersNote: typeof import('./_officer/OfficersNote.svelte').default | null;
  export default OfficersNote;
}

/** Where a weakness is reported, and supported browsers. */
declare module 'virtual:security' {
  const Security: typeof import('./_officer/Security.svelte').default | null;
  export default Security;
}

/** The code for a frame on another site. */
declare module 'virtual:embed-snippet' {
  const EmbedSnippet: typeof import('./about/EmbedSnippet.svelte').default | null;
  export default EmbedSnippet;
}

/** Use without a network. */
declare module 'virtual:offline-page' {
  const OfflinePage: typeof import('./offline/OfflinePage.svelte').default | null;
  export default OfflinePage;
}

/** Fetches what notices a new version on the host. */
declare module 'virtual:new-version' {
  const fetchNewVersion: (() => Promise<typeof import('./_new-version/load.ts')>) | null;
  export default fetchNewVersion;
}

/** Fetches the state of the use without a network. */
declare module 'virtual:offline' {
  const fetchOffline: (() => Promise<typeof import('./_offline/load.ts')>) | null;
  export default fetchOffline;
}
