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

/** Which keys a piece of source can mean: a literal means itself, each place of a template literal one word between dots. */
function keysIn(code: string, ending = ''): RegExp[] {
  const literals = [...code.matchAll(/'([a-z][\w.]*)'/gi)].map(([, literal = '']) => literal);
  const templates = [...code.matchAll(/`([a-z]\w*\.[^`]*\$\{[^`]*)`/gi)].map(([, template = '']) => template);
  const escaped = (words: string): string => words.replaceAll('.', '\\.');
  return [...literals, ...templates].map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('\\w+')}${ending}$`,
      ),
  );
}

/** A stem is whatever stands in the first place of a call of `plural`. */
const stems = [...source.matchAll(/\bplural\(([^,]*),/g)].map(([, first = '']) => first).join('\n');
const used = [...keysIn(source), ...keysIn(stems, '\\.(?:one|other)')];
const isUsed = (key: string): boolean => used.some((pattern) => pattern.test(key));

describe('the texts of the screen', () => {
  it('are each used somewhere, so that nobody translates what nobody reads', () => {
    expect(Object.keys(textsIn.da).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are found as a literal, as a stem of plural forms and by the beginning of a template literal', () => {
    for (const key of ['form.reset', 'changes.one', 'steps.less.other', 'unit.weeks.one', 'flag.combined', 'result.job.sentence'])
      expect(isUsed(key), key).toBe(true);
  });

  it('are not found where nothing names them', () => {
    for (const key of ['form.reset.other', 'result.unheardOf', 'result.job', 'changes.two', 'notice.together.bag.one'])
      expect(isUsed(key), key).toBe(false);
  });
});
