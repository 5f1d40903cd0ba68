const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A name that somebody wrote, for the middle of a sentence: one that runs from right to left is isolated, so that it does not
 * reorder what stands around it. Where a name stands alone, `<bdi>` does it.
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
