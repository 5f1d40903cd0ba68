import { bilingual } from '../../ui/bilingual.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

/** What only the folded parts below the result say: they are fetched with these, see `details.ts`. */
export const texts = bilingual(da, en);
