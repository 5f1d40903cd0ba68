import { describe, expect, it } from 'vitest';
import { fill, piecesOf } from '../../src/ui/message.ts';
import { languages, textsIn, type TextKey } from '../support/locales.ts';

const { da, en } = textsIn;
const keys = Object.keys(da) as TextKey[];
const parametersOf = (text: string): string[] =>
  [...new Set(piecesOf(text).flatMap((piece) => ('parameter' in piece ? [piece.parameter] : [])))].sort();
/** The words without the names of the parameters, which nobody reads. */
const wordsOf = (text: string): string =>
  piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : '…'))
    .join('');
const all = languages.flatMap((language) => keys.map((key) => ({ language, key, text: textsIn[language][key] })));
/** The texts for which something does not hold, so that a failing test names them. */
const where = (fails: (text: string, key: TextKey) => boolean): string[] =>
  all.filter(({ text, key }) => fails(text, key)).map(({ language, key, text }) => `${language} ${key}: ${text}`);

describe('the texts of the two languages', () => {
  it('are many', () => {
    expect(keys.length).toBeGreaterThan(100);
  });

  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort());
  });

  it('have the same parameters', () => {
    const inDanish = keys.map((key) => [key, parametersOf(da[key])]);
    const inEnglish = keys.map((key) => [key, parametersOf(en[key])]);
    expect(inEnglish).toEqual(inDanish);
    expect(parametersOf(da['result.signedRange'])).toEqual(['high', 'low']);
  });

  it('have a form for several wherever there is one for one, and the other way round', () => {
    const stems = (ending: string): string[] => keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
    expect(stems('.one')).toEqual(stems('.other'));
    expect(stems('.one')).not.toEqual([]);
  });

  it('differ in every text but a few that have no words, or only names', () => {
    const same = keys.filter((key) => (da[key] as string) === en[key]);
    expect(same.sort()).toEqual([
      'about.note.made',
      'advice.asked.with',
      'advice.field.job',
      'advice.group.social',
      'advice.part.whyNot',
      'advice.pick.how',
      'advice.plan',
      'advice.status.Q',
      'advice.uncovered.need',
      'app.name',
      'app.title',
      'compare.a',
      'compare.b',
      'compare.name',
      'conflicts.fromTo',
      'conflicts.situation',
      'knowledge.status.Q',
      'note.plan.option',
      'note.subgoal.line',
      'numbers.own.named',
      'numbers.version',
      'outcome.job',
      'pictures.interval',
      'result.band',
      'result.range',
      'source.n.interviews',
      'workshop.guide.heading',
    ]);
  });

  it('name the other language in its own words', () => {
    expect(da['app.otherLanguage']).toBe('English');
    expect(en['app.otherLanguage']).toBe('Dansk');
  });
});

describe('every text', () => {
  it('says something, and does not begin or end with a space', () => {
    expect(where((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('holds no number of its own, apart from years and the names of tables', () => {
    expect(where((text) => /\d/.test(text.replaceAll(/\b(?:19|20)\d\d\b|\b(?:Tabel|Table|Figur|Figure) \d+\b/g, '')))).toEqual([]);
  });

  it('has its braces in pairs around the name of a parameter', () => {
    expect(where((text) => /[{}]/.test(text.replaceAll(/\{[a-z]\w*\}/gi, '')))).toEqual([]);
  });

  it('holds no markup', () => {
    expect(where((text) => /[<>]|&\w+;/.test(text))).toEqual([]);
  });

  it('has the quotation marks, apostrophes and dots of its language', () => {
    expect(where((text) => /["']|\.\.\./.test(text))).toEqual([]);
    expect(keys.filter((key) => /[“”]/.test(da[key]))).toEqual([]);
    expect(keys.filter((key) => /[»«]/.test(en[key]))).toEqual([]);
  });

  it('of the grid says which outcome it counts, wherever it counts one', () => {
    const counts = ['same', 'change', 'legend.kept', 'legend.gained', 'legend.lost', 'legend.rest'] as const;
    for (const { language, key, text } of all) {
      if (!key.startsWith('grid.')) continue;
      const isCount = counts.some((count) => key === `grid.${count}`);
      expect(parametersOf(text).includes('outcome'), `${language} ${key}`).toBe(isCount);
    }
    expect(keys.filter((key) => parametersOf(da[key]).includes('outcome')).filter((key) => key.startsWith('grid.'))).toHaveLength(
      counts.length,
    );
  });

  it('of the grid makes sense with either outcome', () => {
    const legend = (language: 'da' | 'en', outcome: 'job' | 'jobOrEducation'): string[] =>
      (['kept', 'gained', 'lost', 'rest'] as const).map((state) =>
        fill(textsIn[language][`grid.legend.${state}`], { outcome: textsIn[language][`words.${outcome}`] }),
      );
    expect(legend('da', 'job')).toEqual(['kommer i job', 'flere kommer i job', 'kommer så ikke i job', 'kommer ikke i job']);
    expect(legend('en', 'job')).toEqual(['get a job', 'more get a job', 'then do not get a job', 'do not get a job']);
    expect(legend('da', 'jobOrEducation')[3]).toBe('kommer ikke i job eller uddannelse');
    expect(legend('en', 'jobOrEducation')[1]).toBe('more get a job or start an education');
    const words = { start: '60', denominator: '1.000', result: '47', outcome: da['words.jobOrEducation'] };
    expect(fill(da['grid.same'], words)).toBe('60 af 1.000 kommer i job eller uddannelse inden for et år.');
    expect(fill(da['grid.change'], words)).toBe(
      'Som det er nu, kommer 60 af 1.000 i job eller uddannelse inden for et år. Med det valgte kommer 47.',
    );
    expect(fill(en['grid.change'], { ...words, denominator: '1,000', outcome: en['words.job'] })).toBe(
      'As things are, 60 of 1,000 get a job within a year. With what is chosen, 47 do.',
    );
  });

  it('speaks of groups: never of your chance', () => {
    expect(where((text) => /\b(?:din|dine) (?:job)?chancer?\b|\byour chances?\b/i.test(text))).toEqual([]);
  });
});

describe('the Danish texts', () => {
  it('say kommunen, and jobcenter only of whom the figures hold for', () => {
    expect(keys.filter((key) => /jobcent/i.test(da[key]))).toEqual(['who.group']);
  });

  it('have no English of the field in them', () => {
    expect(keys.filter((key) => /\b(?:caseworker|belief|evidence|scenario|range)\b/i.test(wordsOf(da[key])))).toEqual([]);
  });
});
