import type { Locale } from '../i18n/locale.ts';
import { answerAt, beliefs, type Belief } from '../model/belief.ts';
import type { Choice } from '../model/link.ts';
import { stepsText } from './trace-view.ts';

export type BeliefOption = { readonly value: Belief | null; readonly label: string };

/** The answers in the words of the scale, lowest first, and "don't know" last. */
export function beliefOptions({ t }: Locale): BeliefOption[] {
  return [...beliefs.map((value) => ({ value, label: t(`belief.${answerAt(value)}`) })), { value: null, label: t('belief.unknown') }];
}

/** What a number of belief steps means from here: "from “it varies” to “good chances”". */
export function stepsMeaning({ belief, beliefSteps }: Pick<Choice, 'belief' | 'beliefSteps'>, locale: Locale): string {
  if (beliefSteps === 0) return locale.t('steps.same');
  if (belief === null) return stepsText(beliefSteps, locale);
  const word = (place: number): string => locale.t(`belief.${answerAt(place as Belief)}`).toLocaleLowerCase(locale.language);
  return locale.t('steps.fromTo', { from: word(belief), to: word(belief + beliefSteps) });
}

/** "2 changes" */
export function changesMeaning(count: number, { t, plural, format }: Locale): string {
  return t(plural('changes', count), { count: format.whole(count) });
}

/** What was typed into a field for whole numbers. */
export type Typed = { readonly kind: 'unfinished' | 'notWhole' } | { readonly kind: 'outside' | 'value'; readonly value: number };

/** Reads a whole number with an optional sign, in any of the dashes people type. */
export function readTyped(text: string, [low, high]: readonly [number, number]): Typed {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  if (trimmed === '' || trimmed === '-' || trimmed === '+') return { kind: 'unfinished' };
  if (!/^[+-]?\d{1,9}$/.test(trimmed)) return { kind: 'notWhole' };
  const value = Number(trimmed) + 0;
  return { kind: value < low || value > high ? 'outside' : 'value', value };
}
