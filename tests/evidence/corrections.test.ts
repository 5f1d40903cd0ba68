/** Claims that have been corrected once, held so that they do not come back. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../src/model/evidence.ts';
import { sourceCard } from '../../src/pages/_sources/source-card.view.ts';
import { evidence } from '../support/evidence.ts';
import { guidance } from '../support/guidance.ts';
import { languages, locales, textsIn } from '../support/locales.ts';

const root = new URL('../../', import.meta.url);

/** Everything that somebody reads: texts, evidence, guidance, pages and documents, by file. */
const written = [
  ...['src', 'docs', 'public', 'examples'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ),
  ...readdirSync(root),
].filter((name) => /\.(?:ts|svelte|json|md|html|yml|py|txt)$/.test(name) && !/^package|record-ids/.test(name));

/** The files in which some words stand, wherever the lines break. */
const filesSaying = (words: RegExp): string[] => written.filter((name) => words.test(readFileSync(new URL(name, root), 'utf8')));

/** A record as a reader sees it: its text and its caveats. */
function saidBy(id: RecordId, language: (typeof languages)[number]): { text: string; caveats: string[] } {
  const { text, caveats } = sourceCard(id, evidence, locales[language]);
  const joined = (parts: readonly { readonly text: string }[]): string => parts.map((part) => part.text).join('');
  return { text: joined(text), caveats: caveats.map(joined) };
}

describe('an uncertainty that we work out', () => {
  it('is nowhere called a lower limit of the true one, which may be narrower or wider', () => {
    expect(written.length).toBeGreaterThan(500);
    const lowerLimit =
      /mindst\s+(?:lige\s+)?så\s+(?:stor|bred|usikker|meget)|at\s+least\s+(?:so|as|this|that)\s+(?:large|wide|big|great|much|uncertain)/i;
    expect('usikkerheden er mindst så stor').toMatch(lowerLimit);
    expect('the uncertainty is at least\n so large').toMatch(lowerLimit);
    expect(filesSaying(lowerLimit)).toEqual([]);
  });

  it('of Table 2 is told in two ways, and says that citizens behind a row are counted too few', () => {
    const record = evidence.records['own-table2-uncertainty'];
    const keys = record && 'values' in record ? Object.keys(record.values) : [];
    expect(keys.filter((key) => key.endsWith('Answers')).map((key) => key.replace('Answers', ''))).toEqual(
      keys.filter((key) => !key.endsWith('Answers')),
    );
    expect(saidBy('own-table2-uncertainty', 'da').caveats[0]).toContain('tæller derfor for få borgere');
    expect(saidBy('own-table2-uncertainty', 'da').text).toContain('smallere eller bredere');
  });
});

describe('the records that were read again', () => {
  it('the strategy on caseworkers who contribute most is guidance: it names no study', () => {
    for (const id of ['strategy2015-13', 'strategy2015-65', 'strategy2015-66']) expect(evidence.records[id]?.status).toEqual(['P']);
  });

  it('the strategy on resource courses says for whom they are: no rule decides by it, and none says that they lead to a pension', () => {
    const rules = guidance.rules.filter((rule) => rule.evidence.includes('strategy2015-52'));
    expect(rules.map(({ outcome, verdict, says }) => [says, outcome, verdict])).toEqual([['condition', null, null]]);
    expect(rules[0]?.text.da).toContain('siger ikke, at forløbet fører dertil');
    expect(evidence.records['strategy2015-52']?.outcome).toBe('none');
    expect(saidBy('strategy2015-52', 'en').caveats[0]).toContain('not as something the course leads to');
  });

  it('the thought experiment of 2018 says what its standard error and its p-value leave out', () => {
    const { caveats } = saidBy('bip2018-13', 'da');
    expect(caveats.find((caveat) => caveat.startsWith('Standardfejlen'))).toMatch(/omkring 2,3 svar .* omkring 54\./);
    expect(caveats.find((caveat) => caveat.startsWith('P-værdien'))).toContain('valgt, fordi den lå højest');
  });

  it('the Swedish study with random allocation has its sentence on job search, and stands against what speaks otherwise', () => {
    expect(saidBy('later-21', 'en').text).toContain('help with the job search instead of assigning people to training');
    expect(evidence.records['later-21']?.conflictsWith).toEqual(['bip2018-18', 'bip2018-23']);
  });

  it('that every step of belief has the same effect for a job or education too is said to be our reading', () => {
    for (const language of languages) expect(saidBy('bip2017-32', language).text).not.toMatch(/uddannelse|education/);
    expect(saidBy('bip2017-32', 'da').caveats[0]).toContain('er vores læsning');
  });

  it('how many more citizens are needed where they share caseworkers is not printed, but can be worked out', () => {
    expect(saidBy('choice-test', 'da').caveats[0]).toMatch(/ikke offentliggjort\. Vi regner det ud fra en sammenhæng på 0,018 til 0,042/);
  });
});

describe('that changes of caseworker are not random', () => {
  it('is a caveat of both figures on a change, in the words of the record that says so', () => {
    for (const language of languages)
      for (const id of ['bip2017-10', 'bip2017-13'] as const)
        expect(saidBy(id, language).caveats).toContain(saidBy('limit-changes-not-random', language).text);
  });
});

describe('the words of the program', () => {
  it('do not say that those without a job by the figure had none that year: it may be told on one day, and education is another outcome', () => {
    for (const language of languages)
      for (const [key, text] of Object.entries(textsIn[language]))
        expect(text, key).not.toMatch(/de andre fik (?:altså )?ikke job|the others got no job/i);
  });
});
