/** The answers to question S12, lowest first; also the keys of the values of bip2017-17 and bip2017-19. */
export const beliefAnswers = ['nej', 'tvivler', 'svinger', 'gode', 'ja'] as const;

export type BeliefAnswer = (typeof beliefAnswers)[number];

/** A place on the scale of answers, 1 (no) to 5 (yes). */
export type Belief = 1 | 2 | 3 | 4 | 5;

/** All places on the scale, 1 to 5. */
export const beliefs = beliefAnswers.map((_, index) => (index + 1) as Belief);

/** The key of the answer at a place on the scale. */
export function answerAt(belief: Belief): BeliefAnswer {
  return beliefAnswers[belief - 1] as BeliefAnswer;
}
