/** Told to the window when a part of the site could not be fetched. */
export const partNotFetched = 'traedesten:part-not-fetched';

/** The files that are here or on their way, by address. */
const fetches = new Map<string, Promise<void>>();

/**
 * Imports a part of the site once all of its files are here. Browsers keep the failure of an `import()` for as long as the page
 * lives, so that a second try would fail without a request; what fails here is fetched anew by the next try. The build calls
 * this in place of the helper of Vite (`scripts/vite/import-parts.ts`).
 * @param files the scripts and style sheets of the part, relative to `importer`
 * @public
 */
export async function importPart<Part>(load: () => Promise<Part>, files: readonly string[] = [], importer?: string): Promise<Part> {
  try {
    await Promise.all(files.map((file) => fetchOnce(new URL(file, importer).href)));
    return await load();
  } catch (error) {
    window.dispatchEvent(new Event(partNotFetched));
    throw error;
  }
}

function fetchOnce(address: string): Promise<void> {
  const fetched = fetches.get(address) ?? (address.endsWith('.css') ? fetchStyles(address) : fetchScript(address));
  fetches.set(address, fetched);
  fetched.catch(() => fetches.delete(address));
  return fetched;
}

/** Into the cache of the browser. A link with `preload` would do no better than `import()`: its failure is kept too. */
async function fetchScript(address: string): Promise<void> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${address} is answered with ${answer.status}.`);
  // What is not read to its end may not be kept.
  await answer.arrayBuffer();
}

function fetchStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} could not be fetched.`));
    };
    document.head.append(link);
  });
}
