import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst, transformWithOxc, type Plugin } from 'vite';
import { sourceFiles } from './components.ts';

const inSource = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const module = 'virtual:texts/english';

/**
 * The English texts, without their keys, which are those of the Danish ones in the same order. Apart, they are one file that
 * whoever reads English fetches; otherwise each folder has its own at once, and the file is empty.
 */
export function englishTexts({ areApart }: { readonly areApart: boolean }): Plugin {
  return {
    name: 'traedesten-english-texts',
    resolveId: (id) => (id === module ? `\0${module}` : undefined),
    async load(id) {
      if (id !== `\0${module}`) return undefined;
      const files = areApart ? sourceFiles('/texts.en.ts').map(inSource) : [];
      for (const file of files) this.addWatchFile(file);
      const folders = await Promise.all(files.map(async (file) => `${folderOf(file)}: ${await textsWithoutKeys(file)}`));
      return `export default {${folders.join(',\n')}};`;
    },
    async transform(_, id) {
      if (!isEnglish(id)) return null;
      // Checks the keys in either case.
      const texts = await textsWithoutKeys(id);
      return { code: areApart ? fetchedLater(folderOf(id)) : withKeys(texts), map: null };
    },
  };
}

const isEnglish = (file: string): boolean => file.endsWith('/texts.en.ts');

const folderOf = (file: string): string => JSON.stringify(relative(inSource(''), file).replace('/texts.en.ts', ''));

const fetchedLater = (folder: string): string => `import { da } from './texts.da.ts';
import { englishTextsOf } from ${JSON.stringify(inSource('ui/english-texts.ts'))};
export const en = /* @__PURE__ */ englishTextsOf(${folder}, da);`;

export const withKeys = (texts: string): string => `import { da } from './texts.da.ts';
const texts = ${texts};
export const en = Object.fromEntries(Object.keys(da).map((key, place) => [key, texts[place]]));`;

async function textsWithoutKeys(file: string): Promise<string> {
  const codeOf = async (path: string): Promise<string> => (await transformWithOxc(await readFile(path, 'utf8'), path)).code;
  return withoutKeys(await codeOf(file), await codeOf(file.replace(/en\.ts$/, 'da.ts')), file);
}

/**
 * The code of an array with the English texts in the order of the Danish keys.
 * @param english the module with `export const en = { … }`, as JavaScript
 * @param danish the module with `export const da = { … }`
 * @throws Error where the keys differ, or stand in another order
 */
export function withoutKeys(english: string, danish: string, name: string): string {
  const [texts, keys] = [textsIn(english), textsIn(danish).map(({ key }) => key)];
  const wrong = texts.findIndex(({ key }, place) => key !== keys[place]);
  if (wrong >= 0 || texts.length !== keys.length)
    throw new Error(`${name} has to have the keys of the Danish texts in the same order; ${texts[wrong]?.key ?? 'a last one'} differs.`);
  return `[${texts.map(({ text }) => text).join(',')}]`;
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
