/** The evidence is unusable; `mistakes` holds one sentence per reason. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  constructor(readonly mistakes: readonly string[]) {
    super(`The evidence has ${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}:\n- ${mistakes.join('\n- ')}`);
  }
}
