import numbersOnly from 'virtual:evidence/numbers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoice } from '../../src/model/link.ts';
import type { Constraints, Needs } from '../../src/model/needs.ts';
import { adviceText } from '../../src/viewmodels/advice-text.ts';
import { adviceView, type AdviceView } from '../../src/viewmodels/advice-view.ts';
import { dayText } from '../../src/viewmodels/day-text.ts';
import { createNumbers } from '../../src/viewmodels/numbers.ts';
import { plain } from '../../src/viewmodels/rich-text.ts';
import { situationLines } from '../../src/viewmodels/situation-lines.ts';
import { anyNeeds } from '../support/any-needs.ts';
import { engine, evidence } from '../support/evidence.ts';
import { guidance, recommender, someone, today } from '../support/guidance.ts';
import { languages, locales } from '../support/locales.ts';

const numbers = createNumbers(numbersOnly);

function view(change: Partial<Needs> = {}, constraints: Constraints = {}, language: 'da' | 'en' = 'da'): AdviceView {
  const needs = someone(change);
  const context = { guidance, engine, numbers, today, locale: locales[language] };
  return adviceView(recommender.recommend(needs, today, constraints), needs, constraints, context);
}

const named = (shown: AdviceView, name: string) => shown.instruments.find((instrument) => instrument.name === name);

describe('the plans on the screen', () => {
  it('are numbered and named after their kind, with the core first', () => {
    const [first] = view({ workplaceNow: 'yes', needs: ['health'] }).plans;
    expect(first?.title).toBe('Plan 1: Arbejdsplads og opkvalificering samtidig');
    expect(first?.parts.map(({ roleText, instrument }) => `${roleText}: ${instrument.name}`)).toEqual([
      'Kernen: Virksomhedspraktik',
      'Ved siden af: Almen-faglig opkvalificering',
      'Ved siden af: Udredning og behandling',
    ]);
  });

  it('say which others are supported just as well', () => {
    const { plans } = view({ workplaceNow: 'yes' });
    expect(plans.map(({ tied }) => tied)).toEqual([null, 'Lige så godt støttet som plan 3.', 'Lige så godt støttet som plan 2.']);
  });

  it('sort their arguments by what they say, and name the verdict in the words of jobeffekter.dk', () => {
    const [first] = view({ workplaceNow: 'yes', needs: ['health'] }).plans;
    expect(first?.argument.map(({ title }) => title)).toEqual(['Taler for', 'Taler imod', 'Betingelser']);
    expect(first?.argument[0]?.reasons[0]).toMatchObject({ verdict: 'positiv', status: 'en sammenhæng, ikke en virkning' });
  });

  it('do not say an argument as if it held where an answer is missing', () => {
    const placement = named(view({ workplaceNow: 'unknown' }), 'Virksomhedspraktik');
    const open = placement?.argument.find(({ says }) => says === 'unknown');
    expect(placement?.outcomeText).toBe('kan ikke afgøres');
    expect(open?.reasons[0]?.text).toMatch(/^Det kommer an på et svar, der mangler: »/);
    expect(open?.reasons[0]?.wouldChange).toBe('Kan ændres af svaret om: arbejdsplads nu.');
  });
});

describe('the two measured levers', () => {
  it('are shown with the numbers of the engine, each leading to its records', () => {
    const { levers } = view({ belief: 3, expectedChanges: 1, workplaceNow: 'yes' });
    expect(levers.map(({ title, text }) => `${title} ${plain(text)}`)).toEqual([
      'Færre skift. Med de skift, der ventes: 38–40 (25–51) af 1.000 i job inden for et år. Uden dem: 51.',
      'Mere tro på job. Nu: 51 af 1.000 i job inden for et år. Med ét trin mere tro: 62–64 (51–77).',
    ]);
    expect(levers[0]?.text.parts['with']?.evidence).toContain('bip2017-10');
  });

  it('are said without a number where the changes lie behind', () => {
    const { levers } = view({ belief: 5, pastChanges: 2 });
    expect(levers.map(({ text }) => plain(text))).toEqual([expect.stringContaining('Hold én fast sagsbehandler herfra')]);
  });

  it('are not shown for target groups that BIP did not study', () => {
    for (const targetGroup of ['closest', 'educationReady'] as const)
      expect(view({ targetGroup, belief: 1, pastChanges: 1, expectedChanges: 1 }).levers).toEqual([]);
  });
});

describe('the instruments on the screen', () => {
  it('are all there, each with what is wished of it', () => {
    const { instruments } = view({}, { locked: ['mentor'], excluded: ['companyPlacement'] });
    expect(instruments).toHaveLength(guidance.instruments.length);
    expect(instruments.filter(({ isLocked }) => isLocked).map(({ id }) => id)).toEqual(['mentor']);
    expect(instruments.filter(({ isExcluded }) => isExcluded).map(({ id }) => id)).toEqual(['companyPlacement']);
  });

  it('tell what is historic, since when, and when the rules were last looked at', () => {
    const rehabilitation = view().instruments.find(({ id }) => id === 'rehabilitation');
    expect(rehabilitation?.isHistoric).toBe(true);
    expect(rehabilitation?.validity).toContain('Sidste dag: 29. december 2025.');
    expect(rehabilitation?.validity).toContain('Regler sidst tjekket 21. november 2026.');
  });
});

describe('every view of any needs, in both languages', () => {
  /** Every text and every record id, wherever it stands. */
  function collect(value: unknown, texts: string[], ids: string[], key = ''): void {
    if (typeof value === 'string') (key === 'evidence' || key === 'source' ? ids : texts).push(value);
    else if (Array.isArray(value)) for (const one of value) collect(one, texts, ids, key);
    else if (typeof value === 'object' && value !== null) for (const [name, one] of Object.entries(value)) collect(one, texts, ids, name);
  }

  it('has its places filled and leads to records that exist', () => {
    fc.assert(
      fc.property(anyNeeds(), fc.constantFrom(...languages), (needs, language) => {
        const texts: string[] = [];
        const ids: string[] = [];
        const { levers, ...rest } = view(needs, {}, language);
        collect(rest, texts, ids);
        for (const { text } of levers) texts.push(plain(text));
        expect(texts.filter((text) => /[{}]|undefined|NaN|null/.test(text))).toEqual([]);
        expect(ids.filter((id) => !(id in evidence.records))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the text to paste elsewhere', () => {
  it('holds the group, what was answered, the warnings, the plans with their arguments, and the line that it is no decision', () => {
    const asked = someone({ workplaceNow: 'yes', needs: ['health'] });
    const situation = situationLines(asked, defaultChoice, guidance, locales.da);
    const text = adviceText(view(asked), situation, '', locales.da);
    expect(text).toMatch(/^Indsats: Udsatte borgere\nMålgruppe: Udsatte borgere\nKan borgeren være på en rigtig arbejdsplads nu\?: Ja\n/);
    expect(text).toContain('\nDet står i vejen eller mangler: Helbred\n');
    expect(text).toContain('\nDer er ingen indsats i gang.');
    expect(text).toContain('\nPlan 1: Arbejdsplads og opkvalificering samtidig\n- Kernen: Virksomhedspraktik (kan bruges)\n');
    expect(text).toContain('\nTaler imod:\n');
    expect(text.endsWith('De er ikke en afgørelse og ikke en vurdering af en bestemt person.')).toBe(true);
    expect(text).not.toContain('Egen vurdering');
  });

  it('marks the own judgement as what it is', () => {
    const text = adviceText(view({}, {}, 'en'), [], 'We begin with the flat.', locales.en);
    expect(text).toContain('\nOwn judgement (not from the sources):\nWe begin with the flat.\n');
  });
});

describe('a day in words', () => {
  it('is written as the language does', () => {
    expect([dayText('2026-11-21', locales.da), dayText('2025-07-01', locales.en)]).toEqual(['21. november 2026', '1 July 2025']);
  });
});
