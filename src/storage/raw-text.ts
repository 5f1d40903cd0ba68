/**
 * A damaged row as JSON, for the user to keep. A database holds what JSON cannot: cycles, BigInts, dates, lists that are too deep
 * to be read again. In their place stands a text that names them; `…` stands where something is left out.
 */

/** Far deeper than any record of ours, and shallow enough for every reader. */
const deepest = 500;
/** The most values that are written: far more than a record has. */
const most = 100_000;
const leftOut = '…';

export function rawText(row: unknown): string {
  let values = 0;
  const path = new Set<object>();
  const plain = (value: unknown): unknown => {
    values += 1;
    if (typeof value !== 'object' || value === null) return plainValue(value);
    if (path.has(value) || path.size === deepest || values > most) return leftOut;
    path.add(value);
    const copy = plainObject(value, plain);
    path.delete(value);
    return copy;
  };
  return JSON.stringify(plain(row));
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  const isJson = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  return isJson ? value : String(value);
}

function plainObject(value: object, plain: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map(plain);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? leftOut : value.toISOString();
  // A clone that the database gives back has the prototype of another realm at most.
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]') return kind;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
