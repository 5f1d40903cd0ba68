/** Made by `scripts/vite/evidence.ts` from the checked evidence files. */
declare module 'virtual:evidence/numbers' {
  import type { EvidenceNumbers } from './model/evidence.ts';
  const evidence: EvidenceNumbers;
  export default evidence;
}

declare module 'virtual:evidence/all' {
  import type { Evidence } from './model/evidence.ts';
  const evidence: Evidence;
  export default evidence;
}
