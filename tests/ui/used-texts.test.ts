import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../support/locales.ts';

const root = join(import.meta.dirname, '../../src');
const isDictionary = (path: string): boolean => /texts\.(?:da|en)\.ts$/.test(path);
const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => join(root, path))
  .filter((path) => /\.(?:ts|svelte)$/.test(path) && !isDictionary(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

type Meant = { readonly literals: ReadonlySet<string>; readonly patterns: readonly RegExp[] };

/** Which keys a piece of source can mean: a literal means itself, each place of a template literal one word between dots. */
function meantBy(code: string): Meant {
  const templates = [...code.matchAll(/`([a-z]\w*\.[^`]*\$\{[^`]*)`/gi)].map(([, template = '']) => template);
  const words = templates.map((template) => template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')));
  return {
    literals: new Set([...code.matchAll(/'([a-z][\w.]*)'/gi)].map(([, literal = '']) => literal)),
    patterns: [...new Set(words.map((parts) => `^${parts.join('\\w+')}$`))].map((pattern) => new RegExp(pattern)),
  };
}

const means = ({ literals, patterns }: Meant, key: string): boolean => literals.has(key) || patterns.some((pattern) => pattern.test(key));
const inSource = meantBy(source);
/** A stem is whatever stands in the first place of a call of `plural`. */
const asStem = meantBy([...source.matchAll(/\bplural\(([^,]*),/g)].map(([, first = '']) => first).join('\n'));
const stemOf = (key: string): string | null => /^(.+)\.(?:one|other)$/.exec(key)?.[1] ?? null;
const isUsed = (key: string): boolean => means(inSource, key) || (stemOf(key) !== null && means(asStem, stemOf(key) ?? ''));

describe('the texts of the screen', () => {
  it('are each used somewhere, so that nobody translates what nobody reads', () => {
    expect(Object.keys(textsIn.da).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are found as a literal, as a stem of plural forms and by the beginning of a template literal', () => {
    for (const key of ['form.pin', 'changes.one', 'steps.less.other', 'unit.weeks.one', 'flag.combined', 'result.sentence'])
      expect(isUsed(key), key).toBe(true);
  });

  it('are not found where nothing names them', () => {
    for (const key of ['form.pin.other', 'result.unheardOf', 'result.job', 'changes.two', 'notice.together.bag.one'])
      expect(isUsed(key), key).toBe(false);
  });
});
