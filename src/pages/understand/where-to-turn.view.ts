import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Settings } from '../../settings/settings.ts';

/** As much of the municipality's settings as the page for the public shows; already checked. */
export type PublicSettings = Pick<Settings, 'name' | 'contact' | 'texts'>;

/** Someone to turn to: words of introduction and the ways to get through, or one neutral sentence. */
export type WhereToTurn = {
  readonly words: string;
  readonly ways: readonly { readonly label: string; readonly href: string }[];
};

export function whereToTurn(settings: PublicSettings | null, locale: Locale): WhereToTurn {
  const { t, language } = withTexts(locale, texts);
  const { phone, mail, address, name } = settings?.contact ?? {};
  const ways = [
    ...(phone === undefined ? [] : [{ label: t('understand.turn.phone', { phone }), href: `tel:${phone.replaceAll(/[^+\d]/g, '')}` }]),
    ...(mail === undefined ? [] : [{ label: t('understand.turn.mail', { mail }), href: `mailto:${mail}` }]),
    ...(address?.startsWith('https://') ? [{ label: address, href: address }] : []),
  ];
  const own = settings?.texts.whereToTurn;
  if (own) return { words: own[language] ?? own.da, ways };
  if (ways.length === 0 && name === undefined) return { words: t('understand.turn.neutral'), ways: [] };
  return {
    words: t('understand.turn.contact', { name: [name, settings?.name].filter(Boolean).join(', ') || t('understand.turn.own') }),
    ways,
  };
}
