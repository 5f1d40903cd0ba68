import { expect, it } from 'vitest';
import { englishTextsOf, takeEnglishTexts } from '../../src/ui/english-texts.ts';

it('English texts that are fetched later fill the folders that wait for them, and those that come after', () => {
  const early = englishTextsOf('pages/early', { greeting: 'Hej', parting: 'Farvel' });
  expect(early).toEqual({});
  takeEnglishTexts({ 'pages/early': ['Hello', 'Goodbye'], 'pages/late': ['Thanks'] });
  expect(early).toEqual({ greeting: 'Hello', parting: 'Goodbye' });
  expect(englishTextsOf('pages/late', { thanks: 'Tak' })).toEqual({ thanks: 'Thanks' });
});
