import { placeOf } from './problems.ts';

/** Detects CPR-like text. Passed in, because the implementation is in another room. */
export type TextInspector = {
  /** The most certain match: `sure` is refused, `maybe` is asked about, `hint` is only shown; null if there is none. */
  worstCpr(text: string): 'sure' | 'maybe' | 'hint' | null;
  /** The text with the digits of CPR-like numbers masked. */
  maskCprLike(text: string): string;
};

/** A day or an instant, as most texts of a record are. Neither holds a CPR number, so that they need not be searched. */
const dayOrInstant = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?$/;

/** The paths of texts, at any depth, with sure and possible CPR numbers. @param from the path of the record */
export function cprPlaces(
  record: unknown,
  from: readonly PropertyKey[],
  inspector: TextInspector,
): { readonly sure: readonly string[]; readonly maybe: readonly string[] } {
  const found = { sure: [] as string[], maybe: [] as string[] };
  /** @param path of what holds the value; the path of a text is made only where something is found in it, which is seldom */
  const look = (value: unknown, path: readonly PropertyKey[], key: PropertyKey | null): void => {
    const place = (): PropertyKey[] => (key === null ? [...path] : [...path, key]);
    if (typeof value === 'string') {
      if (dayOrInstant.test(value)) return;
      const worst = inspector.worstCpr(value);
      if (worst === 'sure' || worst === 'maybe') found[worst].push(placeOf(place()));
    } else if (typeof value === 'object' && value !== null) {
      const here = place();
      for (const [inner, part] of Object.entries(value)) look(part, here, inner);
    }
  };
  look(record, from, null);
  return found;
}
