/**
 * What has to hold between the parts of the guidance, whoever wrote them: looked at when building, and again in the
 * browser where a municipality adds something of its own. Each check gives one sentence for every mistake.
 */
import { isAboutInstruments } from './about.ts';
import type { Guidance, Rule, Selector } from './guidance.ts';

export function repeatedIds({ instruments, rules, shapes, targetGroups }: Guidance): string[] {
  return [
    ...repeated('instrument', instruments),
    ...repeated('rule', rules),
    ...repeated('kind of plan', shapes),
    ...repeated('target group', targetGroups),
  ];
}

/** @param what the kind of thing, for the sentence */
export function repeated(what: string, list: readonly { readonly id: string }[]): string[] {
  const ids = list.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `The ${what} ${id} is defined twice; give one of them another id.`);
}

/** Rules and kinds of plans that name an instrument which does not exist. */
export function unknownInstruments({ instruments, rules, shapes }: Guidance): string[] {
  const known = new Set(instruments.map(({ id }) => id));
  const selected = (where: string, selector: Selector): string[] =>
    (selector.instruments ?? []).filter((id) => !known.has(id)).map((id) => `${where} names the instrument ${id}, which does not exist.`);
  return [
    ...rules.flatMap(({ id, about }) => (isAboutInstruments(about) ? selected(`The rule ${id}`, about) : [])),
    ...shapes.flatMap(({ id, slots }) => slots.flatMap(({ from }) => selected(`The kind of plan ${id}`, from))),
  ];
}

/** An instrument that no rule names could never be anything but "cannot tell". */
export function forgotten({ instruments, rules }: Guidance): string[] {
  const names = ({ id, group, traits }: Guidance['instruments'][number], { about }: Rule): boolean => {
    if (!isAboutInstruments(about) || Object.keys(about).length === 0) return false;
    return (
      (about.instruments?.includes(id) ?? true) && (about.groups?.includes(group) ?? true) && (!about.trait || traits.includes(about.trait))
    );
  };
  return instruments
    .filter((instrument) => !rules.some((rule) => names(instrument, rule)))
    .map(({ id }) => `No rule says anything about the instrument ${id}; add one, if only to say that the sources are silent.`);
}
