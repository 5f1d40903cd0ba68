/** The municipality's file. The host writes it, so it is not in the list of built files. */
export const settingsFileName = 'kommune.json';

type Tools = {
  readonly open: () => Promise<Pick<Cache, 'match' | 'put' | 'delete'>>;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Resolves when the request has taken too long. */
  readonly patience: () => Promise<void>;
};

/**
 * Network first: the municipality's file from the host, or the cached copy if the network is slow or down, so that hidden or
 * added instruments do not come and go with the network. A file that the host has removed is deleted from the cache.
 * @throws the error of the fetch if there is no copy either
 */
export async function settingsAnswer(address: string, { open, fetch, patience }: Tools): Promise<Response> {
  const cache = await open();
  const fresh = fetch(address, { cache: 'no-cache', credentials: 'same-origin' }).then(async (answer) => {
    if (answer.ok) await cache.put(address, answer.clone());
    else if (answer.status === 404 || answer.status === 410) await cache.delete(address);
    return answer;
  });
  const inTime = await Promise.race([fresh.catch(() => null), patience().then(() => null)]);
  if (inTime && inTime.status < 500) return inTime;
  return (await cache.match(address)) ?? fresh;
}
