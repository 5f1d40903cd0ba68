/** Which records the program names: the string literals in its syntax trees that are ids, so that a comment is no use. */
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { evidence } from './evidence.ts';

const ids: ReadonlySet<string> = new Set(Object.keys(evidence.records));
/** Parsing is slow, and most files hold no id anywhere. */
const anyId = new RegExp([...ids].join('|'));

/** @param files source text by path, as of `sourceFiles` @returns the ids that each file names; files that name none are left out */
export function recordsNamedIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const candidates = [...files].filter(([, text]) => anyId.test(text));
  const named = candidates.map(([file, text]): [string, string[]] => {
    const literals = file.endsWith('.svelte') ? literalsOfComponent(text) : literalsOfProgram(text);
    return [file, [...new Set(literals.filter((literal) => ids.has(literal)))]];
  });
  return new Map(named.filter(([, found]) => found.length > 0));
}

function literalsOfProgram(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function literalsOfComponent(text: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, data } = node as { type?: unknown; value?: unknown; data?: unknown };
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'Text' && typeof data === 'string') found.push(data);
    if (type === 'TemplateElement') found.push((value as { cooked: string }).cooked);
    Object.values(node).forEach(visit);
  };
  visit(parse(text, { modern: true }));
  return found;
}
