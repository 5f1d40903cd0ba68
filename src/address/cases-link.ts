/** Parses and serializes where one is among the cases: `#/sager?sag=…&vis=ark`. */
import type { StoredId } from '../model/case.ts';
import type { PageParameters } from '../model/situation.ts';

/** The list, one case, its handover sheet, and the pages about everything that is kept. */
export type CasesView = 'list' | 'case' | 'sheet' | 'backup' | 'receive' | 'erase';

const words = { sheet: 'ark', backup: 'sikkerhedskopi', receive: 'overlevering', erase: 'slet' } as const;

/** What does not fit is the list, or the case itself. Never throws. */
export function readCases({ sag, vis }: PageParameters): { readonly view: CasesView; readonly caseId: StoredId | null } {
  if (sag !== undefined) return { view: vis === words.sheet ? 'sheet' : 'case', caseId: sag };
  return { view: (['backup', 'receive', 'erase'] as const).find((view) => words[view] === vis) ?? 'list', caseId: null };
}

export function writeCases(view: CasesView, caseId?: StoredId): PageParameters {
  return { ...(caseId !== undefined && { sag: caseId }), ...(view !== 'list' && view !== 'case' && { vis: words[view] }) };
}
