import type { Evidence } from '../../model/evidence.ts';
import type { PrognosisContext } from '../_prognosis/context.ts';

/** What every step of the workshop is made from. */
export type WorkshopContext = PrognosisContext & { readonly evidence: Evidence };
