/** The names of the parameters `{name}` in a text, as a union of string literals. */
export type ParametersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ParametersOf<Rest> : never;

/** A piece of a text: words, or the place of a parameter. */
export type TextPiece = { readonly words: string } | { readonly parameter: string };

/** Texts are few and cut again with every change on the screen, so the pieces are kept. */
const known = new Map<string, readonly TextPiece[]>();

/** Cuts a text at its parameters, so that each place can be filled with words or with a component. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces = known.get(text) ?? cut(text);
  known.set(text, pieces);
  return pieces;
}

function cut(text: string): TextPiece[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { parameter: piece.slice(1, -1) } : { words: piece }));
}

/** Puts values in the places of the parameters. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  if (!text.includes('{')) return text;
  return piecesOf(text)
    .map((piece) =>
      'words' in piece ? piece.words : Object.hasOwn(values, piece.parameter) ? values[piece.parameter] : `{${piece.parameter}}`,
    )
    .join('');
}
