import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { downloadMaterial } from '../../scripts/download-material.ts';
import type { DownloadName } from '../../src/files/download-names.ts';
import { makeDownload } from '../../src/files/files.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { evidence } from './evidence.ts';

/** A public data file as the build writes it. */
export const download = (name: DownloadName, of: Evidence = evidence): string => makeDownload(name, downloadMaterial(of));

/** Compiles a JSON Schema where every keyword and format has to be known and every type said. */
export function strictValidator(schema: unknown): ValidateFunction {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  return ajv.compile(schema as AnySchema);
}
