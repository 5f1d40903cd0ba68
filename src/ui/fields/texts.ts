/** What fields say about what was typed, apart from the words of every screen: the first one has none of these fields. */
import { bilingual } from '../bilingual.ts';
import { da } from './texts.da.ts';
import { en } from './texts.en.ts';

export const texts = bilingual(da, en);
