/** Which column of a file says what. */

/** `place`: where citizens and colleagues belong together; without it all rows are one place. */
export const fields = ['caseworker', 'citizen', 'belief', 'changes', 'outcome', 'place'] as const;
export type Field = (typeof fields)[number];

/** Columns from 1; null where no column says it. No column says two things. */
export type Mapping = Readonly<Record<Field, number | null>>;

/** What a caseload cannot be computed without. */
export const requiredFields: readonly Field[] = ['caseworker', 'citizen', 'belief'];

/** Headers as they are found in practice, in both languages. */
const headers: Readonly<Record<Field, readonly string[]>> = {
  caseworker: ['sagsbehandler', 'sagsbehandlerkode', 'medarbejder', 'rådgiver', 'caseworker'],
  citizen: ['borger', 'borgerkode', 'sag', 'sagsnummer', 'citizen'],
  belief: ['tro', 'jobtro', 's12', 'belief'],
  changes: ['skift', 'ventede skift', 'flere skift', 'changes', 'expected changes'],
  outcome: ['job', 'i job', 'udfald', 'outcome'],
  place: ['enhed', 'kommune', 'jobcenter', 'afdeling', 'sted', 'team', 'place', 'jobcentre'],
};

/**
 * Suggests a column for each field by its header alone; what is not called by a known name is left to the user.
 * @param refused columns (from 1) that may not be used
 */
export function suggestMapping(header: readonly string[], refused: readonly number[]): Mapping {
  const names = header.map((name, index) => (refused.includes(index + 1) ? '' : name.toLowerCase().replace(/[\s_-]+/g, ' ')));
  const found = fields.map((field) => {
    const index = names.findIndex((name) => headers[field].includes(name));
    return [field, index < 0 ? null : index + 1] as const;
  });
  return Object.fromEntries(found) as Mapping;
}

/** Gives a field another column; a field that had the column before goes without. */
export function remap(mapping: Mapping, field: Field, column: number | null): Mapping {
  const entries = fields.map((other) => [other, other === field ? column : mapping[other] === column ? null : mapping[other]] as const);
  return Object.fromEntries(entries) as Mapping;
}

/** The required fields that have no column yet. */
export function missingFields(mapping: Mapping): Field[] {
  return requiredFields.filter((field) => mapping[field] === null);
}
