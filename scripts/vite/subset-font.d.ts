declare module 'subset-font' {
  /** Cuts a font down to the characters of a text and to a part of its variable axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
      /** Leaves out glyphs that only ligatures and alternates lead to. */
      noLayoutClosure?: boolean;
      /** Leaves out what fits letters to coarse screens. */
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
