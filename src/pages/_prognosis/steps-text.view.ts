import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';

/** "two steps more belief", "one step less belief". */
export function stepsText(steps: number, locale: Locale): string {
  const { t, format, plural } = withTexts(locale, texts);
  const count = Math.abs(steps);
  return t(plural(steps > 0 ? 'steps.more' : 'steps.less', count), { count: format.whole(count) });
}
