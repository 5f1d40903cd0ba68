type ModuleInfo = { readonly importedIds: readonly string[] } | null;
type Context = { getModuleInfo(id: string): ModuleInfo };

/** The front page is prerendered, so its styles are needed before its script. */
const prerenderedStyles = /\/src\/pages\/front\/\w+\.svelte\?.*type=style/;

/**
 * Puts everything that the entries import statically into one file, so that the first screen takes one request.
 * @param entries the modules that are needed first: the entry of the page, and the page that most people open
 * @param name what the file is called, before its hash
 */
export function firstChunk(entries: readonly string[], name = 'first'): (id: string, context: Context) => string | null {
  let needed: Set<string> | null = null;
  return (id, context) => {
    needed ??= reachable(entries, context);
    return needed.has(id) || prerenderedStyles.test(id) ? name : null;
  };
}

/** All modules that some import statically, directly or not, those included. */
function reachable(entries: readonly string[], context: Context): Set<string> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
