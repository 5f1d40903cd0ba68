/**
 * What every published JSON Schema begins with. The id is a name and no address: any host may serve a copy, and all copies are the
 * same schema.
 */
export function publishedSchema(name: string, title: string, { $schema, ...schema }: object & { readonly $schema?: string }): object {
  return { $schema, $id: `urn:traedesten:schema:${name}`, title, ...schema };
}
