import type { Locale } from '../../ui/locale.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';

/** Whoever gets a new caseworker differs from the others beforehand: as much a doubt as whether it is belief that works. */
export function changesNotRandom(locale: Locale): RichText {
  const { t, template } = withTexts(locale, texts);
  return {
    template: template('result.band.notRandom'),
    parts: { random: { text: t('result.band.notRandom.source'), evidence: ['limit-changes-not-random', 'bip2017-15'] } },
  };
}
