/** The evidence cannot be used; `mistakes` holds one sentence for each reason. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  constructor(readonly mistakes: readonly string[]) {
    super(`The evidence has ${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}:\n- ${mistakes.join('\n- ')}`);
  }
}
