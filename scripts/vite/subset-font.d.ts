declare module 'subset-font' {
  /** Subsets a font to the characters of a text and to part of its variation axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
      /** Drops glyphs that are only reached through ligatures and alternates. */
      noLayoutClosure?: boolean;
      /** Drops hinting. */
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
