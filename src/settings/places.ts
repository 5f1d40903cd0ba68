/** Where a copy of the site keeps the settings of the municipality. */

/** Beside the page of a hosted site. */
export const settingsFile = 'kommune.json';
/** What may stand in it, for text editors that look for it where `$schema` says. */
export const schemaFile = 'kommune.schema.json';

/** Within the single file, since a file beside it could not be read from there. */
export const settingsBlock = { id: 'kommune', start: '<script type="application/json" id="kommune">', end: '</script>' } as const;
