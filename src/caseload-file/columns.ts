/** Maps the columns of a file to the fields of a caseload. */

/** `place` groups citizens and caseworkers, such as a jobcentre; without it all rows belong to one place. */
export const fields = ['caseworker', 'citizen', 'belief', 'changes', 'outcome', 'place'] as const;
export type Field = (typeof fields)[number];

/** Column numbers from 1; null if no column holds the field. No column is used twice. */
export type Mapping = Readonly<Record<Field, number | null>>;

/** The fields that every caseload must have. */
export const requiredFields: readonly Field[] = ['caseworker', 'citizen', 'belief'];

/** Known headers in Danish and English, lower case. */
const headers: Readonly<Record<Field, readonly string[]>> = {
  caseworker: ['sagsbehandler', 'sagsbehandlerkode', 'medarbejder', 'rådgiver', 'caseworker'],
  citizen: ['borger', 'borgerkode', 'sag', 'sagsnummer', 'citizen'],
  belief: ['tro', 'jobtro', 's12', 'belief'],
  changes: ['skift', 'ventede skift', 'flere skift', 'changes', 'expected changes'],
  outcome: ['job', 'i job', 'udfald', 'outcome'],
  place: ['enhed', 'kommune', 'jobcenter', 'afdeling', 'sted', 'team', 'place', 'jobcentre'],
};

/**
 * Suggests a column for each field by its header; fields with an unknown header are left to the user.
 * @param refused column numbers (from 1) that may not be used
 */
export function suggestMapping(header: readonly string[], refused: readonly number[]): Mapping {
  const names = header.map((name, index) => (refused.includes(index + 1) ? '' : name.toLowerCase().replace(/[\s_-]+/g, ' ')));
  const found = fields.map((field) => {
    const index = names.findIndex((name) => headers[field].includes(name));
    return [field, index < 0 ? null : index + 1] as const;
  });
  return Object.fromEntries(found) as Mapping;
}

/** Assigns a column to a field; a field that used the column before loses it. */
export function remap(mapping: Mapping, field: Field, column: number | null): Mapping {
  const entries = fields.map((other) => [other, other === field ? column : mapping[other] === column ? null : mapping[other]] as const);
  return Object.fromEntries(entries) as Mapping;
}

/** The required fields that have no column yet. */
export function missingFields(mapping: Mapping): Field[] {
  return requiredFields.filter((field) => mapping[field] === null);
}
