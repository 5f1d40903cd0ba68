import { readFile } from 'node:fs/promises';
import { parseAst, transformWithOxc, type Plugin } from 'vite';

/**
 * Leaves the keys out of the English texts of a page, which are those of the Danish ones in the same order: they would be a
 * twentieth of a script that says everything twice.
 */
export function englishTexts(): Plugin {
  return {
    name: 'traedesten-english-texts',
    async transform(code, id) {
      if (!id.endsWith('/texts.en.ts')) return null;
      const danish = id.replace(/en\.ts$/, 'da.ts');
      const { code: danishCode } = await transformWithOxc(await readFile(danish, 'utf8'), danish);
      return { code: withoutKeys(code, danishCode, id), map: null };
    },
  };
}

/**
 * @param english the module with `export const en = { … }`, as JavaScript
 * @param danish the module with `export const da = { … }`
 * @throws Error where the keys differ, or stand in another order
 */
export function withoutKeys(english: string, danish: string, name: string): string {
  const [texts, keys] = [textsIn(english), textsIn(danish).map(({ key }) => key)];
  const wrong = texts.findIndex(({ key }, place) => key !== keys[place]);
  if (wrong >= 0 || texts.length !== keys.length)
    throw new Error(`${name} has to have the keys of the Danish texts in the same order; ${texts[wrong]?.key ?? 'a last one'} differs.`);
  return [
    "import { da } from './texts.da.ts';",
    `const texts = [${texts.map(({ text }) => text).join(',')}];`,
    'export const en = Object.fromEntries(Object.keys(da).map((key, place) => [key, texts[place]]));',
  ].join('\n');
}

/** The keys with the code of their texts. */
function textsIn(code: string): { readonly key: string; readonly text: string }[] {
  const [exported] = parseAst(code).body;
  const declared = exported?.type === 'ExportNamedDeclaration' ? exported.declaration : null;
  const value = declared?.type === 'VariableDeclaration' ? declared.declarations[0]?.init : null;
  if (value?.type !== 'ObjectExpression') throw new Error('A dictionary has to be one exported object.');
  return value.properties.map((property) => {
    if (property.type !== 'Property' || property.computed) throw new Error('A dictionary has to have plain keys.');
    const { key, value: text } = property;
    return {
      key: key.type === 'Identifier' ? key.name : String((key as { value: unknown }).value),
      text: code.slice(text.start, text.end),
    };
  });
}
