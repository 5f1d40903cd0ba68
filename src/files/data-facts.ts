/** What is said of the data as a whole, in every file that describes them. */
import type { Author } from '../model/evidence.ts';

export const dataTitle = 'Trædesten: the published results of BIP as data';

export const dataDescription =
  'Published effect sizes and statements on what moves long-term benefit recipients in Denmark towards work, each with source, place, status, population, interval and reservations. The figures are averages of groups and say nothing about a person.';

export const dataAuthor = { name: 'Trædesten' } as const satisfies Author;

/**
 * Attribution, and not a waiver: a figure without the name of who said it, and of what was changed, is what these data are to
 * prevent. The figures are facts and belong to nobody; licensed are our selection, arrangement and wording.
 */
export const dataLicence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
