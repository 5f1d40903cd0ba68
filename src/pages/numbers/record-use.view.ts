import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as sourcesTexts } from '../_sources/texts.ts';
import { texts as numbersTexts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { Evidence, EvidenceRecord, RecordId } from '../../model/evidence.ts';
import { figureChecks, readFigures } from '../../model/figure-checks.ts';
import type { Guidance } from '../../model/guidance.ts';
import { pageTitle } from '../page-table.ts';
import type { ProgramUse } from '../page-records.ts';

const texts = joinTexts(sourcesTexts, numbersTexts);

/** How a record is used, in words. */
export type RecordUse = {
  readonly places: readonly string[];
  readonly rules: readonly { readonly id: string; readonly text: string }[];
  readonly instruments: readonly string[];
  /** Records that are worked out from it. */
  readonly calculations: readonly { readonly id: RecordId; readonly label: string }[];
};

export function recordUse(id: RecordId, evidence: Evidence, guidance: Guidance, program: ProgramUse, locale: Locale): RecordUse {
  const { t, language } = withTexts(locale, texts);
  const { parts, pages } = program.find(({ records }) => records.includes(id)) ?? { parts: [], pages: [] };
  return {
    places: [
      ...parts.map((part) => t(`numbers.place.${part}`)),
      ...pages.map((page) => t('numbers.place.page', { page: pageTitle(page, locale) })),
    ],
    rules: guidance.rules.filter((rule) => rule.evidence.includes(id)).map((rule) => ({ id: rule.id, text: rule.text[language] })),
    instruments: guidance.instruments.filter(({ use, validity }) => use === id || validity.source === id).map(({ name }) => name[language]),
    calculations: Object.values(evidence.records)
      .filter((record) => record.kind === 'calculation' && record.from.includes(id))
      .map((record) => ({ id: record.id, label: record.label[language] })),
  };
}

/** The checks that a record takes part in, and whether they hold as the data are. */
export function recordChecks(id: RecordId, evidence: Evidence, locale: Locale): { text: string; holds: boolean; kind: string }[] {
  const { t } = withTexts(locale, texts);
  const read = readFigures(evidence);
  return figureChecks
    .filter(({ records }) => records.includes(id))
    .map((check) => ({ text: t(`numbers.check.${check.id}`), holds: check.holds(read), kind: t(`numbers.check.kind.${check.kind}`) }));
}

/** Corrections that the source panel leaves out: slips of the scanner that nobody could mistake. */
export function plainSlips(record: EvidenceRecord, locale: Locale): { change: string; reason: string }[] {
  const { t, language } = withTexts(locale, texts);
  return record.correctsPrint
    .filter(({ confidence }) => confidence === 'certain')
    .map(({ printed, corrected, reason }) => ({
      change: t('source.correction', { printed, corrected: corrected[language] }),
      reason: reason[language],
    }));
}
