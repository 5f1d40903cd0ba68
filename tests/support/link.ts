/** The codec of addresses with the pages of the site. */
import * as link from '../../src/address/link.ts';
import type { Address, Correction, LinkLimits } from '../../src/address/link.ts';
import { pageTable } from '../../src/pages/page-table.ts';

export const readAddress = (hash: string, limits: LinkLimits): { address: Address; corrections: Correction[] } =>
  link.readAddress(hash, limits, pageTable);
export const writeAddress = (address: Address): string => link.writeAddress(address, pageTable);
export const keepUnused = (address: Address, previous: Address): Address => link.keepUnused(address, previous, pageTable);
export const paths: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(pageTable).map(([key, { path }]) => [key, path]));
