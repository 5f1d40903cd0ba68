/**
 * Cross-checks between the parts of the guidance. Run by the build on the shipped guidance, and in the browser on guidance with
 * a municipality's additions. Each check returns one sentence per mistake.
 */
import { isAboutInstruments } from './about.ts';
import type { Check, Guidance, Selector } from './guidance.ts';

export function repeatedIds({ instruments, rules, kinds, subGoals, targetGroups, coverage }: Guidance): string[] {
  return [
    ...repeated('instrument', instruments),
    ...repeated('rule', rules),
    ...repeated('kind of plan', kinds),
    ...repeated('sub-goal', subGoals),
    ...repeated('target group', targetGroups),
    ...repeated(
      'row of coverage',
      coverage.flatMap(({ need, part, instrument, groups }) => groups.map((group) => ({ id: [group, need, part, instrument].join(' ') }))),
    ),
  ];
}

/** Ids that occur twice. @param what the kind of item, for the message */
export function repeated(what: string, list: readonly { readonly id: string }[]): string[] {
  const ids = list.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `The ${what} ${id} is defined twice; give one of them another id.`);
}

/** Rules, rows, kinds of plans and questions that reference an unknown instrument. */
export function unknownInstruments({ instruments, rules, kinds, coverage, questions }: Guidance): string[] {
  const known = new Set(instruments.map(({ id }) => id));
  const missing = (where: string, ids: readonly string[]): string[] =>
    ids.filter((id) => !known.has(id)).map((id) => `${where} names the instrument ${id}, which does not exist.`);
  const selected = (where: string, selectors: readonly (Selector | null | undefined)[]): string[] =>
    missing(
      where,
      selectors.flatMap((selector) => selector?.instruments ?? []),
    );
  return [
    ...rules.flatMap(({ id, about, when }) =>
      selected(`The rule ${id}`, [isAboutInstruments(about) ? about : null, ...when.flatMap(selectorsIn)]),
    ),
    ...coverage.flatMap(({ need, instrument, when }) => [
      ...missing(`A row of coverage for ${need}`, [instrument]),
      ...selected(`A row of coverage for ${need}`, when.flatMap(selectorsIn)),
    ]),
    ...questions.flatMap(({ field, when }) => selected(`The question ${field}`, when.flatMap(selectorsIn))),
    ...kinds.flatMap(({ id, leads, leaves, next, steps, when, fits }) => [
      ...selected(`The kind of plan ${id}`, [leaves, ...leads.flatMap((lead) => [lead.from, lead.together])]),
      ...selected(
        `The kind of plan ${id}`,
        [...when, ...fits, ...[...leads, ...next, ...steps].flatMap((each) => each.when), ...leads.flatMap((lead) => lead.fits)].flatMap(
          selectorsIn,
        ),
      ),
      ...missing(`The kind of plan ${id}`, [...next.flatMap((each) => each.instruments), ...steps.map((step) => step.instrument)]),
    ]),
  ];
}

function selectorsIn(check: Check): Selector[] {
  if (check.check === 'any') return check.of.flat().flatMap(selectorsIn);
  if (check.check === 'known') return selectorsIn(check.that);
  if ('any' in check && !Array.isArray(check.any)) return [check.any as Selector];
  return 'with' in check ? [check.with] : [];
}

/** Instruments without a rule: their verdict could only be "cannot tell", unless wished for. */
export function forgotten({ instruments, rules }: Guidance): string[] {
  const named = new Set(rules.flatMap(({ about }) => ('instruments' in about ? (about.instruments ?? []) : [])));
  return instruments
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => `No rule says anything about the instrument ${id}; add one, if only to say that the sources are silent.`);
}

/** Instruments without a row of coverage and without a reason for that, or with both. */
export function withoutCoverage({ instruments, coverage }: Guidance): string[] {
  return instruments.flatMap(({ id, coversNothing }) => {
    const hasRow = coverage.some(({ instrument }) => instrument === id);
    if (hasRow && coversNothing)
      return [`The instrument ${id} has a row of coverage and says that it covers nothing; one of them is wrong.`];
    return hasRow || coversNothing
      ? []
      : [`The instrument ${id} has no row of coverage; add one, or say in coversNothing why there is none.`];
  });
}

/** Rules that other parts reference must exist, and each once. */
export function missingRules({ rules, kinds }: Guidance): string[] {
  const abouts = rules.map(({ about }) => about as Record<string, unknown>);
  const needed: readonly (readonly [string, readonly string[]])[] = [
    ['gap', ['silent', 'noRoom', 'excluded', 'refused', 'educationOut', 'inVain', 'noJob', 'inWork', 'otherPlan', 'notHere']],
    [
      'choice',
      ['wish', 'fit', 'notInVain', 'breadth', 'certain', 'contested', 'standing', 'directness', 'partial', 'unavailable', 'already', 'tie'],
    ],
    ['coverage', ['direct', 'place', 'task', 'reading', 'local']],
  ];
  const count = (key: string, value: unknown): number => abouts.filter((about) => about[key] === value).length;
  const ids = new Set(rules.map(({ id }) => id));
  return [
    ...needed.flatMap(([key, values]) =>
      values
        .filter((value) => count(key, value) !== 1)
        .map((value) => `Exactly one rule has to be about the ${key} ${value}; ${count(key, value)} are.`),
    ),
    ...(count('silence', true) === 1 ? [] : ['Exactly one rule has to be about silence.']),
    ...rules.flatMap(({ id, disagrees }) =>
      disagrees && !ids.has(disagrees.with) ? [`The rule ${id} disagrees with the rule ${disagrees.with}, which does not exist.`] : [],
    ),
    ...kinds.flatMap(({ id, steps }) =>
      steps
        .filter(({ rule }) => !ids.has(rule))
        .map(({ rule }) => `The kind of plan ${id} has a step by the rule ${rule}, which does not exist.`),
    ),
  ];
}

/** A verdict on an effect needs a source that studied it, and an association alone advises against nothing. */
export function claimsTooMuch({ rules }: Guidance): string[] {
  return rules.flatMap(({ id, verdict, outcome, status }) => [
    ...(verdict !== null && !status.some((one) => one === 'E' || one === 'K')
      ? [`The rule ${id} has the verdict ${verdict}, but none of its records studied an effect (status E or K).`]
      : []),
    ...(outcome === 'advisedAgainst' && status.every((one) => one === 'A')
      ? [`The rule ${id} advises against something on associations alone.`]
      : []),
  ]);
}
