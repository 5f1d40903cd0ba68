import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Locale } from '../../ui/locale.ts';

/** In the order in which they are named: what was measured before what was made of it. */
const origins = ['own', 'bip2016', 'bip2017', 'bip2018', 'bipchapter', 'strategy2015', 'law', 'later', 'traedesten'] as const;
type Origin = (typeof origins)[number];

/**
 * The sources of a picture in one line, for those who see it without the site around it.
 * @param isOwn whether the reader's own information is drawn too
 */
export function sourceLine(records: readonly RecordId[], isOwn: boolean, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const found = new Set<Origin>([...records.map(originOf), ...(isOwn ? ['own' as const] : [])]);
  return t('chart.source', { sources: format.list(origins.filter((one) => found.has(one)).map((one) => t(`chart.from.${one}`))) });
}

/** Ids begin with their source; the site's own begin with what they are: a choice, a calculation, a limit. */
export function originOf(id: RecordId): Origin {
  return origins.find((one) => id.startsWith(`${one}-`) && one !== 'own') ?? 'traedesten';
}
