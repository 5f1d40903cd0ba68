/** Memoizes an asynchronous function per key object; a rejected call is forgotten, so that it can be repeated. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new WeakMap<Key, Promise<Value>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key).catch((error: unknown) => {
      made.delete(key);
      throw error;
    });
    made.set(key, value);
    return value;
  };
}
