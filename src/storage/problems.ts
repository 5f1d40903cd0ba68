/** Why a file is refused, as keys with paths; the texts are added later. The content of the file is never repeated. */
import type { z } from './zod.ts';
import type { TextInspector } from './text-inspector.ts';

/** `expected` is the key of the schema's message, such as `date` or `tooLong`; `limit` the number that it is about. */
export type Problem = {
  readonly kind: 'notOurs' | 'noVersion' | 'newer' | 'field' | 'unknownKey' | 'duplicate' | 'future' | 'cpr' | 'notOneCase';
  /** Such as `content.cases.3.label`; empty for the whole file. */
  readonly place: string;
  readonly expected?: string;
  readonly limit?: number;
};

/** The most problems that are reported for one file. */
export const mostProblems = 50;
const longestKey = 40;
/** Control and formatting characters, which could turn a message round. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

type Issue = z.core.$ZodIssue;

/** Converts schema issues to problems, in the order of the file. */
export function listProblems(issues: readonly Issue[], inspector: TextInspector): Problem[] {
  const inWords = (path: readonly PropertyKey[]): string => placeOf(path.map((part) => sayable(part, inspector)));
  return issues.slice(0, mostProblems).flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, mostProblems).map((key) => ({ kind: 'unknownKey', place: inWords([...issue.path, key]) }));
    const limit = limitOf(issue);
    return [{ kind: 'field', place: inWords(issue.path), expected: expectedBy(issue), ...(limit === null ? {} : { limit }) }];
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

function limitOf(issue: Issue): number | null {
  const limit =
    issue.code === 'too_big'
      ? issue.maximum
      : issue.code === 'too_small'
        ? issue.minimum
        : issue.code === 'custom'
          ? issue.params?.['limit']
          : null;
  return typeof limit === 'number' ? limit : null;
}

function sayable(part: PropertyKey, { maskCprLike }: TextInspector): PropertyKey {
  if (typeof part !== 'string') return part;
  const letters = [...maskCprLike(part.replace(unseen, ''))];
  return letters.length > longestKey ? `${letters.slice(0, longestKey).join('')}…` : letters.join('');
}
