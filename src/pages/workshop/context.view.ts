import type { Engine } from '../../engine/types.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Numbers } from '../../ui/numbers.ts';

/** What every step of the workshop is made from. */
export type WorkshopContext = {
  readonly engine: Engine;
  readonly numbers: Numbers;
  readonly evidence: Evidence;
  readonly locale: Locale;
};
