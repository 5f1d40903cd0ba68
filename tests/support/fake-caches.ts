/** A fake CacheStorage that keeps insertion order. */
export class FakeCaches {
  readonly kept = new Map<string, Map<string, Response>>();
  /** Rejects further writes, as a full disk does. */
  isFull = false;

  keys(): Promise<string[]> {
    return Promise.resolve([...this.kept.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(name));
  }

  open(name: string): Promise<Cache> {
    const entries = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, entries);
    const cache = {
      match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
      put: (address: string, answer: Response) => {
        if (this.isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        entries.set(address, answer);
        return Promise.resolve();
      },
      delete: (address: string) => Promise.resolve(entries.delete(address)),
    };
    return Promise.resolve(cache as unknown as Cache);
  }
}
