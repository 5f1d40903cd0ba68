/** The records that the guidance names, part by part. */
import type { Evidence, RecordId } from './evidence.ts';
import type { Guidance, Knowledge } from './guidance.ts';
import { itemsOf } from './knowledge-items.ts';
import { resolveToken, TOKEN } from './tokens.ts';

/** The tasks of a mentor are items of the knowledge, so they are no part of their own. */
export type GuidancePart = Exclude<keyof Guidance, 'tasks'> | 'knowledge';

/** The records of the numbers in `Guidance.limits`. */
export const limitRecords = { plans: 'choice-plans-shown', subGoals: 'choice-sub-goals' } as const satisfies Record<
  keyof Guidance['limits'],
  RecordId
>;

export function guidanceRecords(
  { guidance, knowledge }: { readonly guidance: Guidance; readonly knowledge: Knowledge },
  evidence: Evidence,
): Readonly<Record<GuidancePart, readonly RecordId[]>> {
  const evidenceOf = (list: readonly { readonly evidence: readonly RecordId[] }[]): readonly RecordId[] =>
    list.flatMap((entry) => entry.evidence);
  const existing = (...ids: readonly (RecordId | null)[]): RecordId[] => ids.filter((id) => id !== null);
  return {
    targetGroups: guidance.targetGroups.flatMap(({ validity }) => existing(validity.source)),
    instruments: guidance.instruments.flatMap(({ use, validity }) => existing(use, validity.source)),
    rules: evidenceOf(guidance.rules),
    coverage: evidenceOf(guidance.coverage),
    kinds: evidenceOf(guidance.kinds),
    subGoals: evidenceOf(guidance.subGoals),
    questions: evidenceOf(guidance.questions),
    limits: Object.values(limitRecords),
    knowledge: [
      ...evidenceOf(itemsOf(knowledge)),
      ...evidenceOf(knowledge.effectTable.rows),
      ...itemsOf(knowledge).flatMap(({ text, conditions }) =>
        [text, ...conditions].flatMap(({ da, en }) => recordsInTokens(da + en, evidence)),
      ),
    ],
  };
}

function recordsInTokens(text: string, { records }: Evidence): RecordId[] {
  return [...text.matchAll(TOKEN)].flatMap(([token]) => resolveToken(token, null, records)?.record ?? []);
}
