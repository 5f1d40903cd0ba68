import type { Engine } from '../../engine/types.ts';
import type { FigureContext } from '../../ui/numbers.ts';

/** What a view model needs to compute prognoses and to write them. The numbers are those that the engine computes with. */
export type PrognosisContext = FigureContext & { readonly engine: Engine };
