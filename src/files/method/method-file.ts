import type { Evidence, EvidenceRecord, RecordId } from '../../model/evidence.ts';
import { createLocale, type Language } from '../../ui/locale.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { methodSections, type MethodPart, type MethodSection } from './sections.ts';
import { texts } from './texts.ts';

/** The method as a Markdown file. Amounts stand as in evidence.json, unrounded and with a decimal point. */
export function methodFile(evidence: Evidence, version: string, language: Language): string {
  const { t } = withTexts(createLocale(language), texts);
  const head = [`# ${t('method.title')}`, `Version ${version}.`, t('method.lead')];
  return `${[...head, ...methodSections.flatMap((section) => sectionLines(section, evidence, language))].join('\n\n')}\n`;
}

/** Every record of kind calculation, in the order of the file of records. */
export function calculationsIn({ records }: Pick<Evidence, 'records'>) {
  return Object.values(records).filter((record) => record.kind === 'calculation');
}

/** The amount behind a symbol, and what it is called. @throws Error if the evidence has no such value */
export function constantIn({ records }: Pick<Evidence, 'records'>, id: RecordId, key: string, language: Language) {
  const record = recordAt(records, id);
  const measure = 'values' in record ? record.values[key] : undefined;
  if (!measure) throw new Error(`The method names ${key} of ${id}, which is no value of the evidence.`);
  const label = measure.label ? `${record.label[language]}: ${measure.label[language]}` : record.label[language];
  return { measure, label };
}

function recordAt(records: Evidence['records'], id: RecordId): EvidenceRecord {
  const record = records[id];
  if (!record) throw new Error(`The method names ${id}, which is no record.`);
  return record;
}

function sectionLines({ title, parts, rests = [] }: MethodSection, evidence: Evidence, language: Language): string[] {
  const { t } = withTexts(createLocale(language), texts);
  const reasons = rests.map((id) => `- ${recordAt(evidence.records, id).label[language]} (\`${id}\`)`);
  return [
    `## ${t(title)}`,
    ...parts.flatMap((part) => partLines(part, evidence, language)),
    ...(reasons.length > 0 ? [t('method.rests'), reasons.join('\n')] : []),
  ];
}

function partLines(part: MethodPart, evidence: Evidence, language: Language): string[] {
  const { t } = withTexts(createLocale(language), texts);
  switch (part.kind) {
    case 'text':
      return [t(part.words)];
    case 'formula':
      return [`\`\`\`text\n${part.lines.join('\n')}\n\`\`\``, t(part.words)];
    case 'terms':
      return [
        table(
          [t('method.name'), t('method.formula'), t('method.meaning')],
          part.terms.map(({ name, formula, words }) => [code(name), code(formula), t(words)]),
        ),
      ];
    case 'constants':
      return [
        table(
          [t('method.symbol'), t('method.value'), t('method.record'), t('method.meaning')],
          part.constants.map(({ symbol, record, key }) => {
            const { measure, label } = constantIn(evidence, record, key, language);
            return [code(symbol), String(measure.amount), code(`${record}, ${key}`), label];
          }),
        ),
      ];
    case 'calculations':
      return calculationsIn(evidence).flatMap(({ id, label, formula, from }) => [
        `**${label[language]}** (\`${id}\`)`,
        `\`\`\`text\n${formula[language]}\n\`\`\``,
        `${t('method.calculated')} ${from.map(code).join(', ')}`,
      ]);
  }
}

const code = (words: string): string => `\`${words}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
