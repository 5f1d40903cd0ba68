import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../src/settings/check-settings.ts';
import { checkedText, logoSize, settingsIds, settingsLines } from '../../../src/pages/settings-check/lines.view.ts';
import { changed, whole } from '../../settings/files.ts';
import { guidance } from '../../support/guidance.ts';
import { locales } from '../../support/locales.ts';

const check = (file: unknown): ReturnType<typeof checkSettings> => checkSettings(JSON.stringify(file), guidance);
const lines = (file: unknown, language: 'da' | 'en' = 'da'): Record<string, readonly string[]> =>
  Object.fromEntries(
    settingsLines(check(file), guidance, locales[language]).map(({ name, values }) => [
      name,
      values.map((text) => text.replaceAll('\u00ad', '')),
    ]),
  );

describe('what a file decides, in words', () => {
  it('names instruments, needs and people as the pages do', () => {
    expect(lines(whole)).toEqual({
      'Hvor arbejde kan gemmes': ['Kun i filer'],
      Sprog: ['Kun dansk'],
      'Forsiden fører til': ['Borger'],
      Konjunktur: ['Lavkonjunktur'],
      Tilgængelighedserklæring: ['https://www.was.digst.dk/eksempel-dk'],
      'Side om privatliv': ['https://www.eksempel.dk/privatliv'],
      'Hvor en svaghed meldes': ['sikkerhed@eksempel.dk', 'https://www.eksempel.dk/sikkerhed'],
      'Hjælp uden for sagsbehandleren': ['Borgerrådgiveren', 'Retshjælpen'],
      'Svar til databeskyttelse': ['2 af 7 spørgsmål, 21. november 2026'],
      'Redskaber, der ikke vises': ['Jobrotation'],
      'Datoer for redskaber': ['Mentor: Sidste dag: 30. juni 2026. Puljen er brugt. Regler sidst tjekket 1. maj 2026.'],
      'Egne redskaber': ['Byhaven (social)'],
      'Behov, som redskaber dækker hos jer': [
        'Netværk: Byhaven (udsatte borgere)',
        'Hverdagen: Byhaven (udsatte borgere)',
        'Helbredet, at leve med det: Styrkelse af netværk (udsatte borgere)',
      ],
    });
  });

  it('is in English where there are English words, and in Danish where there are none', () => {
    const english = lines(whole, 'en');
    expect(english['Instruments of your own']?.join()).toContain('The town garden');
    expect(english['Dates for instruments']?.join()).toContain('Puljen er brugt.');
  });

  it('is what holds by itself where the file says nothing', () => {
    expect(lines({ version: 1 })).toEqual({
      'Hvor arbejde kan gemmes': ['I browseren'],
      Sprog: ['Dansk og engelsk'],
      'Forsiden fører til': ['Borger, Team, Forstå tallene, Strategi og redskaber og Tal og kilder'],
    });
    expect(lines({ version: 1, doors: [] })['Forsiden fører til']).toEqual(['Ingen sider']);
  });

  it('tells nothing of what is left out', () => {
    const [own] = whole.strategy.own;
    const strategy = {
      hidden: ['unheardOf', 'jobRotation'],
      dates: [{ instrument: 'unheardOf', checkedOn: '2026-05-01' }],
      own: [{ ...own, id: 'mentor' }],
      coverage: [{ need: 'network', targetGroups: ['vulnerable'], instrument: 'unheardOf' }],
    };
    const told = lines(changed({ strategy }));
    expect(told['Redskaber, der ikke vises']).toEqual(['Jobrotation']);
    expect(Object.keys(told)).not.toContain('Datoer for redskaber');
    expect(Object.keys(told)).not.toContain('Egne redskaber');
    expect(Object.keys(told)).not.toContain('Behov, som redskaber dækker hos jer');
  });
});

describe('what came of the check, in a sentence', () => {
  it.each([
    ['nothing has been chosen', null, 'Der er ingen fil endnu.'],
    ['all of it holds', whole, 'Alt kan bruges.'],
    [
      'words were cleaned',
      changed({ name: 'Aa\u030a\u202e Kommune' }),
      'Alt kan bruges. 1 tekst har usynlige tegn eller bogstaver, der er skrevet på en usædvanlig måde. Trædesten retter den.',
    ],
    ['something is wrong', changed({ storage: 'cloud' }), '1 fejl. Filen bruges ikke, før den er rettet.'],
    ['much is wrong', changed({ storage: 'cloud', name: '' }), '2 fejl. Filen bruges ikke, før de er rettet.'],
    [
      'more is wrong than is told',
      changed({ strategy: { hidden: Array.from({ length: 60 }, () => 1) } }),
      'Mindst 50 fejl. Filen bruges ikke, før de er rettet.',
    ],
    ['an entry is left out', changed({ strategy: { hidden: ['unheardOf'] } }), 'Filen kan bruges. Trædesten springer 1 sted over.'],
  ])('%s', (_what, file, sentence) => {
    expect(checkedText(file === null ? null : check(file), locales.da)).toBe(sentence);
  });
});

describe('the ids that may stand in a file', () => {
  it('are taken by the strict reader, each under its name', () => {
    const [instruments, needs, parts, groups] = settingsIds(guidance, locales.da);
    const ids = (list: typeof needs): string[] => list?.ids.map(({ id }) => id) ?? [];
    const hidden = ids(instruments).slice(0, 60);
    expect(check({ version: 1, strategy: { hidden } })).toMatchObject({ refused: [], leftOut: [] });
    const [own] = whole.strategy.own;
    expect(check(changed({ strategy: { own: [{ ...own, meets: ids(needs), targetGroups: ids(groups) }] } })).refused).toEqual([]);
    for (const part of ids(parts)) {
      const row = { need: 'health', part, targetGroups: ['vulnerable'], instrument: 'mentor' };
      expect(check({ version: 1, strategy: { coverage: [row] } }).refused).toEqual([]);
    }
    expect(instruments?.ids.find(({ id }) => id === 'jobRotation')?.name).toBe('Jobrotation');
  });
});

describe('the size of a logo', () => {
  it('stands beside the most there is room for', () => {
    expect(logoSize(12_345, locales.da)).toBe('12,3 kB. Der er plads til 90 kB.');
  });
});
