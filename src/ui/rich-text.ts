import { fill } from './message.ts';
import type { RecordId } from '../model/evidence.ts';

/** A word or number in a sentence; with `evidence` it leads to its records. */
export type SentencePart = { readonly text: string; readonly evidence?: readonly RecordId[] };

/** A sentence whose places are filled with parts: shown with its figures, or read as plain words. */
export type RichText = { readonly template: string; readonly parts: Readonly<Record<string, SentencePart>> };

/** The records behind the parts of some sentences, each once and in order. */
export function recordsIn(texts: readonly RichText[]): RecordId[] {
  return [...new Set(texts.flatMap(({ parts }) => Object.values(parts).flatMap(({ evidence = [] }) => evidence)))].sort();
}

/** The sentence as plain words, for announcing and copying. */
export function plain({ template, parts }: RichText): string {
  return fill(template, Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.text])));
}

/** Texts in the places of a template, as one text. A part has one name in all of them. */
export function joined(template: string, texts: Readonly<Record<string, RichText>>): RichText {
  return {
    template: fill(template, Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.template]))),
    parts: Object.assign({}, ...Object.values(texts).map(({ parts }) => parts)) as RichText['parts'],
  };
}
