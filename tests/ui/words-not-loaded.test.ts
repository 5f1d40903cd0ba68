/** The compiler refuses a page that asks for a word it does not load. */
import ts from 'typescript';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const file = join(process.cwd(), 'src/pages/team/asks.ts');

/** What the compiler says of a file of the page for teams with that text. */
function complaints(text: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const page = (key: string): string => `
import { createLocale } from '../../ui/locale.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';

export const words = withTexts(createLocale('da'), texts).t('${key}');
`;

describe('a page that asks for a word', () => {
  it('compiles where it loads the word', () => {
    expect(complaints(page('team.title'))).toEqual([]);
  });

  it('does not compile where another page has it', () => {
    expect(complaints(page('cases.add')).join()).toContain(`Argument of type '"cases.add"' is not assignable`);
  });
});
