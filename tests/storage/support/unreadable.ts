/** A browser that cannot copy some rows out of its database again, such as rows that are deeper than it can follow. */
export async function whereUnreadable<Value>(isUnreadable: (row: unknown) => boolean, work: () => Promise<Value>): Promise<Value> {
  const [store, index] = [IDBObjectStore.prototype, IDBIndex.prototype];
  const [get, getAll, getAllOfIndex] = [store.get, store.getAll, index.getAll];
  store.get = function (...query) {
    return withheld(get.apply(this, query), isUnreadable);
  };
  store.getAll = function (...query) {
    return withheld(getAll.apply(this, query), isUnreadable);
  };
  index.getAll = function (...query) {
    return withheld(getAllOfIndex.apply(this, query), isUnreadable);
  };
  try {
    return await work();
  } finally {
    Object.assign(store, { get, getAll });
    index.getAll = getAllOfIndex;
  }
}

/** The same request, which fails where one of the rows cannot be copied; that ends the transaction unless it is prevented. */
function withheld<Value>(own: IDBRequest<Value>, isUnreadable: (row: unknown) => boolean): IDBRequest<Value> {
  const request = {
    result: undefined as Value | undefined,
    error: null as DOMException | null,
    onsuccess: null as (() => void) | null,
    onerror: null as ((event: Event) => void) | null,
  };
  own.onsuccess = () => {
    if (![own.result].flat().some(isUnreadable)) {
      request.result = own.result;
      return request.onsuccess?.();
    }
    request.error = new DOMException('', 'DataCloneError');
    const event = new Event('error', { cancelable: true });
    request.onerror?.(event);
    if (!event.defaultPrevented) own.transaction?.abort();
  };
  return request as unknown as IDBRequest<Value>;
}

/** A row with this id or key. */
export function isNamed(name: string): (row: unknown) => boolean {
  return (row) => typeof row === 'object' && row !== null && (('id' in row && row.id === name) || ('key' in row && row.key === name));
}
