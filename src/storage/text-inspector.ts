import { placeOf } from './problems.ts';

/** The one judge of text that looks like a CPR number; it stands in another room and is handed in. */
export type TextInspector = {
  /** The most certain find: `sure` is stopped, `maybe` is asked about, `hint` only shown; null where there is none. */
  worstCpr(text: string): 'sure' | 'maybe' | 'hint' | null;
  /** The text with the digits of what may be a CPR number made unreadable. */
  maskCprLike(text: string): string;
};

/** The places of texts, at any depth, that hold or may hold a CPR number. */
export function cprPlaces(content: unknown, inspector: TextInspector): { sure: string[]; maybe: string[] } {
  const found = { sure: [] as string[], maybe: [] as string[] };
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      const worst = inspector.worstCpr(value);
      if (worst === 'sure' || worst === 'maybe') found[worst].push(placeOf(path));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) look(part, [...path, key]);
    }
  };
  look(content, ['content']);
  return found;
}
