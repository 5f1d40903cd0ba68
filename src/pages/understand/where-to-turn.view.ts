import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Language, Locale } from '../../ui/locale.ts';
import type { HelpOffer, LocalWords, Settings } from '../../settings/settings.ts';

/** As much of the municipality's settings as the page for the public shows; already checked. */
export type PublicSettings = Pick<Settings, 'name' | 'contact' | 'help' | 'texts'>;

type Way = { readonly label: string; readonly href: string };

/** Someone to turn to: words of introduction and the ways to get through, or one neutral sentence. */
export type WhereToTurn = { readonly words: string; readonly ways: readonly Way[] };

export function whereToTurn(settings: PublicSettings | null, locale: Locale): WhereToTurn {
  const { t, language } = withTexts(locale, texts);
  const { name } = settings?.contact ?? {};
  const ways = waysOf(settings?.contact ?? {}, locale);
  const own = settings?.texts.whereToTurn;
  if (own) return { words: own[language] ?? own.da, ways };
  if (ways.length === 0 && name === undefined) return { words: t('understand.turn.neutral'), ways: [] };
  return {
    words: t('understand.turn.contact', { name: [name, settings?.name].filter(Boolean).join(', ') || t('understand.turn.own') }),
    ways,
  };
}

/** Help from others than the caseworker that the municipality names; a text in the other language says which it is. */
export type NamedHelp = {
  readonly name: string;
  readonly text: string | null;
  readonly language: Language;
  readonly ways: readonly Way[];
};

export function namedHelp(settings: PublicSettings | null, locale: Locale): NamedHelp[] {
  const { language } = locale;
  const said = (words: LocalWords): string => words[language] ?? words.da;
  return (settings?.help ?? []).map((offer) => ({
    name: said(offer.name),
    text: offer.text ? said(offer.text) : null,
    language: offer.name[language] === undefined ? 'da' : language,
    ways: waysOf(offer, locale),
  }));
}

function waysOf({ phone, mail, address }: Pick<HelpOffer, 'phone' | 'mail' | 'address'>, locale: Locale): Way[] {
  const { t } = withTexts(locale, texts);
  return [
    ...(phone === undefined ? [] : [{ label: t('understand.turn.phone', { phone }), href: `tel:${phone.replaceAll(/[^+\d]/g, '')}` }]),
    ...(mail === undefined ? [] : [{ label: t('understand.turn.mail', { mail }), href: `mailto:${mail}` }]),
    ...(address?.startsWith('https://') ? [{ label: address, href: address }] : []),
  ];
}
