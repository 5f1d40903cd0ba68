/** Where the municipality's settings are stored. */

/** Beside `index.html` of the hosted site. */
export const settingsFile = 'kommune.json';
/** Its JSON Schema, which text editors find through `$schema`. */
export const schemaFile = 'kommune.schema.json';

/** The script block of the single file, which cannot read a file beside it. */
export const settingsBlock = { id: 'kommune', start: '<script type="application/json" id="kommune">', end: '</script>' } as const;
