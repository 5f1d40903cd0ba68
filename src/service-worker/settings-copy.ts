/** The file of the municipality, which the host writes itself and which therefore is in no list. */
export const settingsFileName = 'kommune.json';

type Tools = {
  readonly open: () => Promise<Pick<Cache, 'match' | 'put' | 'delete'>>;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Settles when nobody should wait for the line any longer. */
  readonly patience: () => Promise<void>;
};

/**
 * The municipality's file as it is now, or as it was last seen where the line is slow or gone. What a
 * municipality has hidden or added must not come and go with the network. A file that was taken away is forgotten.
 * @throws the failure of the fetch where there is no copy either
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
