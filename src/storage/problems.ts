/** Why a file is refused, as keys with paths; the texts are added later. The content of the file is never repeated. */
import type { z } from './zod.ts';
import type { TextInspector } from './text-inspector.ts';

/** `expected` is the key of the schema's message, such as `date` or `range`. */
export type Problem = {
  readonly kind: 'notOurs' | 'noVersion' | 'newer' | 'field' | 'unknownKey' | 'duplicate' | 'noCase' | 'future' | 'cpr' | 'notOneCase';
  /** Such as `content.cases.3.label`; empty for the whole file. */
  readonly place: string;
  readonly expected: string | null;
};

/** The most problems that are reported for one file. */
export const mostProblems = 50;
const longestKey = 40;

type Issue = z.core.$ZodIssue;

/** Converts schema issues to problems, in the order of the file. */
export function listProblems(issues: readonly Issue[], inspector: TextInspector): Problem[] {
  const inWords = (path: readonly PropertyKey[]): string => placeOf(path.map((part) => sayable(part, inspector)));
  return issues.slice(0, mostProblems).flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, mostProblems).map((key) => ({ kind: 'unknownKey', place: inWords([...issue.path, key]), expected: null }));
    return [{ kind: 'field', place: inWords(issue.path), expected: issue.code === 'custom' ? issue.message : expectedBy(issue) }];
  });
}

/** A path joined with dots. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** The schema's message if it is one of our keys. */
function expectedBy({ code, message }: Issue): string {
  return /^[a-z][A-Za-z0-9]*$/.test(message) ? message : code;
}

function sayable(part: PropertyKey, { maskCprLike }: TextInspector): PropertyKey {
  if (typeof part !== 'string') return part;
  const letters = [...maskCprLike(part)];
  return letters.length > longestKey ? `${letters.slice(0, longestKey).join('')}…` : letters.join('');
}
