import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { isAboutInstruments } from '../../model/about.ts';
import type { LocalText, RecordId } from '../../model/evidence.ts';
import type { Guidance, Instrument, IsoDate, KnowledgeMeasures, Rule } from '../../model/guidance.ts';
import { isHistoric } from '../../model/is-historic.ts';
import type { InstrumentId, TargetGroup } from '../../model/needs.ts';
import { isSelected } from '../../recommender/select.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.view.ts';
import { fold, stretches } from '../../ui/search.ts';
import { nameText, partsOf, plainText, shortened } from './text.view.ts';
import { validityText } from '../_guidance/validity.view.ts';

/** A piece of a sentence: plain, searched for, or a number that leads to its records. */
export type Piece = { readonly text: string; readonly isFound: boolean; readonly evidence?: readonly RecordId[] };

type Link = { readonly id: string; readonly text: string; readonly href: string; readonly isHistoric: boolean };

/** A point in words, with everything it leads to. */
export type EntryView = {
  readonly id: string;
  readonly name: readonly Piece[] | null;
  readonly text: readonly Piece[];
  readonly conditions: readonly (readonly Piece[])[];
  /** What the sources and rules say besides, sentence by sentence; only of instruments. */
  readonly facts: readonly string[];
  readonly status: string | null;
  /** The place in words; with evidence it leads to the records. */
  readonly source: { readonly text: string; readonly name: string; readonly evidence: readonly RecordId[] } | null;
  readonly link: { readonly href: string; readonly name: string };
  readonly instruments: readonly Link[];
  readonly historic: string | null;
  /** Whether what was searched for stands in none of the words on the screen. */
  readonly isOtherLanguage: boolean;
};

/** A rule of the recommendations that rests on the same as a point. */
export type RuleView = {
  readonly id: string;
  readonly says: string;
  /** What it is about, and for which target groups where it is not for all. */
  readonly about: string;
  readonly groups: string | null;
  readonly text: string;
  readonly evidence: readonly RecordId[];
};

/** How long a target group holds, in words. */
export type GroupFacts = { readonly text: string; readonly isHistoric: boolean; readonly evidence: readonly RecordId[] };

/** What the views of points are made from. */
export type Sources = {
  readonly catalogue: Catalogue;
  readonly guidance: Guidance;
  readonly measures: KnowledgeMeasures;
  /** The hash of a single point, for a link that can be handed on. */
  linkTo(point: string): string;
};

/** @param words what is searched for, folded */
export function entryView(entry: CatalogueEntry, words: readonly string[], sources: Sources, locale: Locale): EntryView {
  const { guidance, measures } = sources;
  const { t, language } = withTexts(locale, texts);
  const pieces = (text: LocalText | null): Piece[] =>
    text ? partsOf(text[language], measures, locale).flatMap((part) => marked(part.text, part.evidence, words)) : [];
  const instrument = entry.kind === 'instrument' ? guidance.instruments.find(({ id }) => id === entry.id) : undefined;
  const called = shortened(plainText((entry.name ?? entry.text)?.[language] ?? '', measures, locale));
  const name = entry.name && pieces(entry.name);
  const text = pieces(entry.text);
  const conditions = entry.conditions.map(pieces);
  return {
    id: entry.id,
    name,
    text,
    conditions,
    facts: instrument ? factsOf(instrument, guidance, locale) : [],
    status: entry.status && t(`knowledge.status.${entry.status}`),
    source: sourceOf(entry, called, locale),
    link: { href: sources.linkTo(entry.id), name: t('knowledge.item.linkNamed', { text: called }) },
    instruments: entry.instruments.flatMap((id) => linkOf(id, sources, locale)),
    historic: entry.historic === 'instrument' ? t('knowledge.item.historicAll') : null,
    isOtherLanguage: words.length > 0 && !isInSight([...(name ?? []), ...text, ...conditions.flat()], entry, words, locale),
  };
}

/** How many rules `rulesCiting` would show. */
export function rulesBehind(entry: CatalogueEntry, { instruments, rules }: Guidance): Rule[] {
  if (entry.kind === 'instrument') {
    const instrument = instruments.find(({ id }) => id === entry.id);
    return instrument ? rules.filter(({ about }) => isAbout(instrument, about)) : [];
  }
  return rules.filter(({ evidence }) => evidence.some((id) => entry.evidence.includes(id)));
}

/** The rules of the recommendations that share a record with a point, or that are about an instrument. */
export function rulesCiting(entry: CatalogueEntry, guidance: Guidance, locale: Locale): RuleView[] {
  const { t, language, format } = withTexts(locale, texts);
  return rulesBehind(entry, guidance).map((rule) => {
    const groups = rule.when.flatMap((check) => (check.check === 'targetGroup' ? check.is : []));
    return {
      id: rule.id,
      says: t(`knowledge.says.${rule.says}`),
      about: aboutText(rule, guidance, locale),
      groups: groups.length > 0 ? format.list(groupNames(groups, guidance, locale)) : null,
      text: rule.text[language],
      evidence: rule.evidence,
    };
  });
}

/** The points of the strategy that are about an instrument, as links. */
export function pointsAbout(instrument: InstrumentId, { catalogue, measures, linkTo }: Sources, locale: Locale): Link[] {
  return catalogue.entries
    .filter(({ kind, instruments }) => kind === 'item' && instruments.includes(instrument))
    .map(({ id, text, historic }) => ({
      id,
      text: plainText(text?.[locale.language] ?? '', measures, locale),
      href: linkTo(id),
      isHistoric: historic !== null,
    }));
}

/** What is said of how long a target group holds; null for a group without rules of its own, such as companies. */
export function groupFacts(group: string, { targetGroups }: Guidance, today: IsoDate, locale: Locale): GroupFacts | null {
  const validity = targetGroups.find(({ id }) => id === group)?.validity;
  return validity
    ? { text: validityText(validity, locale), isHistoric: isHistoric(validity, today), evidence: validity.source ? [validity.source] : [] }
    : null;
}

function marked(text: string, evidence: readonly RecordId[] | undefined, words: readonly string[]): Piece[] {
  if (evidence) return [{ text, isFound: false, evidence }];
  return words.length === 0 ? [{ text, isFound: false }] : stretches(text, words);
}

/** Whether something of what is searched for stands in the words of the point or in the names around it. */
function isInSight(shown: readonly Piece[], { place }: CatalogueEntry, words: readonly string[], locale: Locale): boolean {
  const around = fold(place.names.map((name) => nameText(name, locale)).join('\n'));
  return shown.some(({ isFound }) => isFound) || words.some((word) => around.includes(word));
}

function sourceOf({ lines, evidence }: CatalogueEntry, called: string, locale: Locale): EntryView['source'] {
  const { t } = withTexts(locale, texts);
  if (lines === null)
    return evidence.length > 0
      ? { text: t('knowledge.instrument.source'), name: t('knowledge.instrument.sourceNamed', { name: called }), evidence }
      : null;
  return evidence.length > 0
    ? { text: t('knowledge.item.lines', { lines }), name: t('knowledge.item.linesSource', { lines }), evidence }
    : { text: t('knowledge.item.linesOnly', { lines }), name: '', evidence };
}

function factsOf({ bip, silent, namedFor, validity }: Instrument, guidance: Guidance, locale: Locale): string[] {
  const { t, language, format } = withTexts(locale, texts);
  return [
    bip === null ? t('knowledge.instrument.noBip') : t('knowledge.instrument.bip', { number: format.whole(bip) }),
    ...(namedFor.length > 0 ? [t('knowledge.instrument.namedFor', { groups: format.list(groupNames(namedFor, guidance, locale)) })] : []),
    ...(silent ? [t('knowledge.instrument.silent', { text: silent[language] })] : []),
    validityText(validity, locale),
  ];
}

function linkOf(id: InstrumentId, { catalogue, linkTo }: Sources, { language }: Locale): Link[] {
  const entry = catalogue.byId.get(id);
  return entry?.name ? [{ id, text: entry.name[language], href: linkTo(id), isHistoric: entry.historic !== null }] : [];
}

function isAbout(instrument: Instrument, about: Rule['about']): boolean {
  if (!isAboutInstruments(about) || Object.keys(about).length === 0) return false;
  return isSelected(instrument, about);
}

function aboutText({ about }: Rule, { instruments }: Guidance, locale: Locale): string {
  const { t, language, format } = withTexts(locale, texts);
  if ('plan' in about || 'lookAgain' in about) return t('knowledge.about.plan');
  if (!isAboutInstruments(about)) return t('knowledge.about.recommendation');
  const names = [
    ...(about.instruments ?? []).flatMap((id) => instruments.find((instrument) => instrument.id === id)?.name[language] ?? []),
    ...(about.groups ?? []).map((group) => t(`knowledge.instruments.${group}`)),
    ...(about.trait ? [t(`knowledge.about.trait.${about.trait}`)] : []),
  ];
  return names.length > 0 ? format.list(names) : t('knowledge.about.everything');
}

function groupNames(groups: readonly TargetGroup[], { targetGroups }: Guidance, { language }: Locale): string[] {
  return groups.flatMap((id) => targetGroups.find((group) => group.id === id)?.name[language] ?? []);
}
