/**
 * Data in two languages with all Danish texts beside each other and all English ones: a compressor finds repetitions only within
 * 32 kB, and Danish repeats Danish. That takes an eighth of the compressed evidence and guidance away.
 */
export type LanguageColumns = {
  /** The data with `{ da: 0 }` in the place of each pair of texts. */
  readonly structure: unknown;
  /** The texts of the pairs, in the order of their places. */
  readonly da: readonly string[];
  readonly en: readonly string[];
};

/** @throws Error if the data hold `{ da: 0 }` themselves, which would be taken for the place of a pair */
export function splitLanguages(data: unknown): LanguageColumns {
  const da: string[] = [];
  const en: string[] = [];
  const withoutTexts = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(withoutTexts);
    if (isPlace(value)) throw new Error('{ da: 0 } in the data would be taken for the place of two texts.');
    if (isPair(value)) {
      da.push(value.da);
      en.push(value.en);
      return { da: 0 };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTexts(inner)]));
  };
  const structure = withoutTexts(data);
  return { structure, da, en };
}

/** Puts the texts back. Changes `structure`, which was parsed for this alone: a copy would double the time. */
export function joinLanguages({ structure, da, en }: LanguageColumns): unknown {
  let next = 0;
  const fill = (value: object): void => {
    if (isPlace(value)) {
      Object.assign(value, { da: da[next], en: en[next] });
      next += 1;
    } else for (const inner of Object.values(value) as unknown[]) if (inner !== null && typeof inner === 'object') fill(inner);
  };
  if (structure !== null && typeof structure === 'object') fill(structure);
  return structure;
}

function isPlace(value: object): boolean {
  return 'da' in value && value.da === 0;
}

function isPair(value: object): value is { da: string; en: string } {
  const { da, en } = value as { da?: unknown; en?: unknown };
  return Object.keys(value).join() === 'da,en' && typeof da === 'string' && typeof en === 'string';
}
