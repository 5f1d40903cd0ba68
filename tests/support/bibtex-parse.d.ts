/** As far as it is used here. */
declare module 'bibtex-parse' {
  type Entry = { readonly key: string; readonly type: string; readonly [field: string]: string };
  const parser: {
    /** @throws Error where the text is not BibTeX */
    entries(text: string): Entry[];
  };
  export default parser;
}
