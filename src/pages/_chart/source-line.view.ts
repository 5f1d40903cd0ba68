import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { Locale } from '../../ui/locale.ts';

/** What an id begins with, and what its source is called; in the order of naming: what was measured before what was made of it. */
const names = {
  own: 'own',
  bip2016: 'presentation',
  bip2017: 'mainReport',
  bip2018: 'effectiveReport',
  bipchapter: 'chapter',
  strategy2015: 'strategy',
  law: 'law',
  later: 'later',
  traedesten: 'traedesten',
} as const;
type Origin = keyof typeof names;
const origins = Object.keys(names) as readonly Origin[];

/**
 * The sources of a picture in one line, for those who see it without the site around it.
 * @param isOwn whether the reader's own information is drawn too
 */
export function sourceLine(records: readonly RecordId[], isOwn: boolean, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const found = new Set<Origin>([...records.map(originOf), ...(isOwn ? ['own' as const] : [])]);
  return t('chart.source', { sources: format.list(origins.filter((one) => found.has(one)).map((one) => originName(one, locale))) });
}

/** Ids begin with their source; the site's own begin with what they are: a choice, a calculation, a limit. */
export function originOf(id: RecordId): Origin {
  return origins.find((one) => id.startsWith(`${one}-`) && one !== 'own') ?? 'traedesten';
}

/** What a source is called within a sentence. */
export function originName(origin: Origin, locale: Locale): string {
  return withTexts(locale, texts).t(`chart.from.${names[origin]}`);
}
