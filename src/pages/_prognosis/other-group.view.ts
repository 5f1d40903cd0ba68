/** Why no figure is shown for a target group that the study did not cover. */
import type { Locale } from '../../ui/locale.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';

/** The sentence; the name of the study leads to the record of whom it studied. */
export function otherGroupText(locale: Locale): RichText {
  return {
    template: withTexts(locale, texts).template('noLevel.otherGroup'),
    parts: { study: { text: 'BIP', evidence: ['bip2017-03'] } },
  };
}
