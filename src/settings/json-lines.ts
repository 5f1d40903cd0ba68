/** Maps the paths of a JSON text to line numbers, so that a mistake can be reported with its line. */
import { maskCprLike } from '../intake/cpr.ts';

/** JSON tokens: a string, a structural character, or a number or word. Strings match as a whole. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const lineEnd = /\r\n|\r|\n/g;
const lastStep = /(?:\.[^.[\]]*|\[\d+\])$/;
const longestName = 40;

/** An open object or array: its path, and the key or index of its next value. */
type Open = { readonly path: string; key: string | number | null };

/** A path such as `strategy.own[0].name.da`. Unknown keys are shortened and masked, since they may hold anything. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((whole, key) => stepInto(whole, typeof key === 'number' ? key : String(key)), '');
}

/** The line (from 1) on which each value begins. @param text valid JSON */
export function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let [line, read] = [1, 0];
  const begin = (): string => {
    const around = open.at(-1);
    if (!around || around.key === null) return '';
    const path = stepInto(around.path, around.key);
    if (!lines.has(path)) lines.set(path, line);
    return path;
  };
  for (const { 0: sign, index } of text.matchAll(token)) {
    line += text.slice(read, index).match(lineEnd)?.length ?? 0;
    read = index;
    const around = open.at(-1);
    if (sign === '{' || sign === '[') open.push({ path: begin(), key: sign === '[' ? 0 : null });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && around) around.key = typeof around.key === 'number' ? around.key + 1 : null;
    else if (sign !== ':' && around?.key === null) around.key = String(JSON.parse(sign));
    else if (sign !== ':') begin();
  }
  return lines;
}

/** The line of a value or, if it is missing, of its nearest parent; null for the whole file. */
export function lineOf(path: string, lines: ReadonlyMap<string, number>): number | null {
  for (let place = path; place !== ''; place = lastStep.test(place) ? place.replace(lastStep, '') : '') {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return null;
}

function stepInto(whole: string, key: string | number): string {
  if (typeof key === 'number') return `${whole}[${key}]`;
  const name = maskCprLike(key.slice(0, longestName));
  return whole === '' ? name : `${whole}.${name}`;
}
