import { pageTitle } from '../page-table.ts';
/** The municipality's file in words: what it decides besides what can be seen, and the ids that may be written in it. */
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as administrationTexts } from '../_administration/texts.ts';
import { texts as mixTexts } from '../_mix/texts.ts';
import type { Locale } from '../../ui/locale.ts';
import { limits } from '../../intake/text-limits.ts';
import type { Guidance } from '../../model/guidance.ts';
import { needKeys, needsOptions, partOptions } from '../../model/needs.ts';
import type { CheckedSettings } from '../../settings/check-settings.ts';
import { inBoth } from '../../settings/local-rules.ts';
import { longestLogo } from '../../settings/schema.ts';
import { officerQuestions, type DataProtection, type LocalCoverage, type LocalDate, type LocalWords } from '../../settings/settings.ts';
import { bytesPerKilobyte, imageKilobytes } from '../_administration/mistake-text.view.ts';
import { dayText } from '../../ui/day-text.ts';
import { validityText } from '../_guidance/validity.view.ts';

const texts = joinTexts(administrationTexts, mixTexts);

/** Something that is decided, with one or several values, never none. */
export type SettingsLine = { readonly name: string; readonly values: readonly string[] };

/** What is left out of the file is not told; nor is what it does not say and nobody asks about. */
export function settingsLines({ settings, leftOut }: CheckedSettings, guidance: Guidance, locale: Locale): SettingsLine[] {
  const { t, language, format } = withTexts(locale, texts);
  const { storage, languages, doors, businessCycle, accessibility, privacy, security, help, dataProtection, strategy } = settings;
  const isUsed = (field: string) => (_entry: unknown, index: number) => !leftOut.some(({ path }) => path === `strategy.${field}[${index}]`);
  const own = strategy.own.filter(isUsed('own'));
  const small = (words: string): string => words.toLocaleLowerCase(language);
  const inLanguage = (words: LocalWords): string => words[language] ?? words.da;
  const nameOf = (id: string): string => {
    const words: LocalWords | undefined = [...guidance.instruments, ...own].find((instrument) => instrument.id === id)?.name;
    return words ? inLanguage(words) : id;
  };
  const covers = ({ need, part, instrument, targetGroups }: Omit<LocalCoverage, 'how'>): string => {
    const what = [t(`advice.need.${need}`), ...(part ? [small(t(`advice.part.${part}`))] : [])].join(', ');
    return `${what}: ${nameOf(instrument)} (${format.list(targetGroups.map((group) => small(t(`advice.a.targetGroup.${group}`))))})`;
  };
  const dated = ({ instrument, validFrom, validTo, checkedOn, note }: LocalDate): string => {
    const days = { validFrom: validFrom ?? null, validTo: validTo ?? null, checkedOn };
    return `${nameOf(instrument)}: ${validityText({ ...days, note: note ? inBoth(note) : null, source: null }, locale)}`;
  };
  const answered = (answers: DataProtection): string =>
    t('check.dataProtection.answered', {
      count: format.whole(officerQuestions.filter((question) => answers[question]).length),
      all: format.whole(officerQuestions.length),
      day: dayText(answers.answeredOn, locale),
    });
  const claims = own.flatMap(({ id, meets, targetGroups }) => meets.map((need) => ({ need, targetGroups, instrument: id })));
  const lines: SettingsLine[] = [
    { name: t('check.storage'), values: [t(`check.storage.${storage}`)] },
    { name: t('check.languages'), values: [t(languages.includes('en') ? 'check.languages.both' : 'check.languages.danish')] },
    {
      name: t('check.doors'),
      values: doors.length > 0 ? [format.list(doors.map((door) => pageTitle(door, locale)))] : [t('check.doors.none')],
    },
    { name: t('advice.q.businessCycle'), values: businessCycle === 'unknown' ? [] : [t(`advice.a.businessCycle.${businessCycle}`)] },
    { name: t('check.accessibility'), values: accessibility === null ? [] : [accessibility] },
    { name: t('check.privacy'), values: privacy === null ? [] : [privacy] },
    { name: t('check.security'), values: Object.values(security) },
    { name: t('check.help'), values: help.map(({ name }) => inLanguage(name)) },
    { name: t('check.dataProtection'), values: dataProtection ? [answered(dataProtection)] : [] },
    { name: t('check.hidden'), values: strategy.hidden.filter(isUsed('hidden')).map(nameOf) },
    { name: t('check.dates'), values: strategy.dates.filter(isUsed('dates')).map(dated) },
    { name: t('check.own'), values: own.map(({ name, group }) => `${inLanguage(name)} (${t(`advice.group.${group}`)})`) },
    { name: t('check.coverage'), values: [...claims, ...strategy.coverage.filter(isUsed('coverage'))].map(covers) },
  ];
  return lines.filter(({ values }) => values.length > 0);
}

/** What came of the check in one sentence; nothing while there is no file. */
export function checkedText(checked: CheckedSettings | null, locale: Locale): string {
  const { t, plural, format } = withTexts(locale, texts);
  if (!checked) return t('check.none');
  const [wrong, left] = [checked.refused.length, checked.leftOut.length];
  if (wrong >= limits.errorsShown) return t('check.wrong.many', { count: format.whole(wrong) });
  if (wrong > 0) return t(plural('check.wrong', wrong), { count: format.whole(wrong) });
  const used = left > 0 ? t(plural('check.leftOut', left), { count: format.whole(left) }) : t('check.fine');
  const { cleaned } = checked;
  return cleaned > 0 ? `${used} ${t(plural('check.cleaned', cleaned), { count: format.whole(cleaned) })}` : used;
}

export type NamedIds = { readonly name: string; readonly ids: readonly { readonly id: string; readonly name: string }[] };

/** What may be named in the file by its id; nobody guesses them. */
export function settingsIds({ instruments }: Guidance, locale: Locale): NamedIds[] {
  const { t, language } = withTexts(locale, texts);
  const parts = Object.values(partOptions).flat();
  return [
    { name: t('check.ids.instruments'), ids: instruments.map(({ id, name }) => ({ id, name: name[language] })) },
    { name: t('check.ids.needs'), ids: needKeys.map((id) => ({ id, name: t(`advice.need.${id}`) })) },
    { name: t('check.ids.parts'), ids: parts.map((id) => ({ id, name: t(`advice.part.${id}`) })) },
    { name: t('check.ids.targetGroups'), ids: needsOptions.targetGroup.map((id) => ({ id, name: t(`advice.a.targetGroup.${id}`) })) },
  ];
}

/** How large an image of so many bytes is against what the file takes. */
export function logoSize(bytes: number, locale: Locale): string {
  const { t, format } = withTexts(locale, texts);
  const [size, limit] = [bytes / bytesPerKilobyte, imageKilobytes(longestLogo)];
  return t('check.logo.size', { size: format.decimals(size, 1), limit: format.whole(limit) });
}
