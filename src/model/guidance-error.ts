/** The guidance is unusable. The message has one sentence per mistake. */
export class GuidanceError extends Error {
  override readonly name = 'GuidanceError';

  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'));
  }
}
