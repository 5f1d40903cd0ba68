/** Why a file is refused, as keys with places; the words come later. What stands in the file is never repeated. */
import type { z } from './zod.ts';
import type { TextInspector } from './text-inspector.ts';

/** `expected` says what a field should have been, as a key of the schema such as `date` or `range`. */
export type Problem = {
  readonly kind: 'notOurs' | 'noVersion' | 'newer' | 'field' | 'unknownKey' | 'duplicate' | 'noCase' | 'future' | 'cpr' | 'notOneCase';
  /** Such as `content.cases.3.label`; empty for the file as a whole. */
  readonly place: string;
  readonly expected: string | null;
};

/** How many problems are told; a file with more is as refused with these. */
export const mostProblems = 50;
const longestKey = 40;

type Issue = z.core.$ZodIssue;

/** What a schema objects to, in the order of the file. */
export function listProblems(issues: readonly Issue[], inspector: TextInspector): Problem[] {
  const inWords = (path: readonly PropertyKey[]): string => placeOf(path.map((part) => sayable(part, inspector)));
  return issues.slice(0, mostProblems).flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, mostProblems).map((key) => ({ kind: 'unknownKey', place: inWords([...issue.path, key]), expected: null }));
    return [{ kind: 'field', place: inWords(issue.path), expected: issue.code === 'custom' ? issue.message : expectedBy(issue) }];
  });
}

/** A path in words: its parts joined by full stops. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** The message of the schema, where it is one of our keys. */
function expectedBy({ code, message }: Issue): string {
  return /^[a-z][A-Za-z0-9]*$/.test(message) ? message : code;
}

function sayable(part: PropertyKey, { maskCprLike }: TextInspector): PropertyKey {
  if (typeof part !== 'string') return part;
  const letters = [...maskCprLike(part)];
  return letters.length > longestKey ? `${letters.slice(0, longestKey).join('')}…` : letters.join('');
}
