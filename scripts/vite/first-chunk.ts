type ModuleInfo = { readonly importedIds: readonly string[] } | null;
type Context = { getModuleInfo(id: string): ModuleInfo };

/**
 * Parts of Svelte that only later pages use. Svelte hands everything out through one module, so that its imports
 * say nothing of who needs what; without this list the first screen would carry them all.
 */
export const later =
  /svelte\/src\/internal\/(?:client\/dom\/(?:elements\/bindings\/(?:input|select|media|size|window|universal|props)|blocks\/(?:await|key|svelte-element))|shared\/clone)\.js$/;

/**
 * The styles of the front page: its words stand in the html, so how they look has to come with it, whenever its script comes.
 */
const early = /\/src\/pages\/front\/\w+\.svelte\?.*type=style/;

/**
 * Keeps everything the first screens need in one file, whatever other screens share with it: each file
 * more is a request more, and on a slow line they wait for one another.
 * @param name what the file is called, before its hash
 */
export function firstChunk(entry: string, name = 'first'): (id: string, context: Context) => string | null {
  let needed: Set<string> | null = null;
  return (id, context) => {
    needed ??= reachable(entry, context);
    if (later.test(id)) return 'later';
    return needed.has(id) || early.test(id) ? name : null;
  };
}

/** All that is imported from a module on, but for what is fetched later. */
function reachable(entry: string, context: Context): Set<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
