/** What the page of decision units says, in both languages, and what of it can be carried to the manager. */
import numbers from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { UnitsState } from '../../../src/pages/units/state.svelte.ts';
import { plain, type RichText } from '../../../src/ui/rich-text.ts';
import { aPrognosis } from '../../support/session.ts';

async function opened(hash: string): Promise<{ units: UnitsState; session: ReturnType<typeof aPrognosis>['session'] }> {
  const { session, prognosis } = aPrognosis(hash);
  await prognosis.needAssumptions();
  return { session, units: new UnitsState(session, prognosis, numbers) };
}

const said = (texts: readonly RichText[]): string => texts.map(plain).join(' ');

describe('the decision units on the page', () => {
  it('begin with the caseload of the example, and say job first, change second, then the doubt', async () => {
    // By hand: 40 · 0.4 = 16 changes, half of them 8, 8 · 0.013 = 0.104 jobs, at double effect 0.208; 1 / 0.104 = 9.6 years.
    const { units } = await opened('#/team/faerre-skift');
    const { fewer } = units.view;
    expect(plain(fewer.gain)).toBe('0,10 flere i job om året blandt 40 borgere som dem i undersøgelsen, hvis I undgår 8 af 16 skift.');
    expect(fewer.band && plain(fewer.band)).toBe('Mellem 0 og 0,21, hvis effekten er alt fra ingen til dobbelt.');
    expect(fewer.years && plain(fewer.years)).toContain('cirka 10 år');
    expect(plain(fewer.perJob)).toBe(
      'Holder effekten, svarer cirka 77 undgåede skift til én mere i job inden for et år. Er effekten dobbelt så stor, er det cirka 38. Er der ingen effekt, sker det aldrig.',
    );
  });

  it('put luck beside the gain, and say when one year cannot show it', async () => {
    const { units, session } = await opened('#/team/faerre-skift');
    expect(units.view.meaning).toContain('også ved dobbelt effekt');
    expect(units.view.picture.rows.map(({ mark, value }) => [mark, value === null])).toEqual([
      ['point', false],
      ['point', false],
      ['box', true],
    ]);
    session.adjust('units', { borgere: '5000', skiftaar: '100', undgaa: '100' });
    // By hand: 5,000 · 0.013 = 65 jobs; luck moves two years by 1.645 · √(2 · 5,000 · 0.06 · 0.94) ≈ 39.
    expect(plain(units.view.fewer.gain)).toMatch(/^65 flere/);
    expect(units.view.meaning).toContain('mere end det');
  });

  it('call belief what the report claims, with the doubt that leads to its record', async () => {
    const { units } = await opened('#/team/faerre-skift');
    expect(plain(units.view.more.claim)).toMatch(/er rapportens påstand\. Det kan også være forudseenhed/);
    expect(units.view.more.claim.parts.foresight?.evidence).toContain('limit-other-paths');
  });

  it.each([
    [
      'da',
      ['aktivitetsparate', '2013–2016', 'Skift er ikke tilfældige', 'alt fra ingen til dobbelt', 'rummer allerede skift', 'uafhængige'],
    ],
    [
      'en',
      ['activity-ready', '2013–2016', 'Changes are not random', 'anything from none to double', 'already includes changes', 'independent'],
    ],
  ])('say of whom, that changes are not random, what the bracket is, and what is taken for granted: %s', async (language, words) => {
    const { units } = await opened(`#/team/faerre-skift${language === 'en' ? '?sprog=en' : ''}`);
    for (const text of [said(units.view.know), units.view.words.text]) for (const word of words) expect(text).toContain(word);
    expect(units.view.words.text).toMatch(/Trædesten/);
    expect(units.view.words.text).toContain('BIP 2017');
    expect(units.view.words.text).not.toMatch(/[{}]|undefined|NaN|kr\./);
    expect(units.view.words.evidence).toEqual(expect.arrayContaining(['bip2017-10', 'choice-multipliers', 'own-units-per-job']));
  });

  it('follow the part of the effects that is assumed to hold, and carry it into the words', async () => {
    const { units } = await opened('#/team/faerre-skift?borgere=200&egne=choice-transfer.value-0.5,bip2017-10.value--0.02');
    // By hand: 200 · 0.4 · 0.5 = 40 changes · 0.0065 = 0.26. The other assumption is not used here, and that is said.
    expect(plain(units.view.fewer.gain)).toMatch(/^0,26 /);
    for (const carried of [units.view.words.text, units.view.picture.caveat])
      expect(carried).toMatch(/Egen antagelse.*50\s%.*100\s%.*øvrige antagelser bruges ikke/);
  });

  it('never come to a job where no effect is assumed to hold', async () => {
    const { units } = await opened('#/team/faerre-skift?egne=choice-transfer.value-0');
    expect(plain(units.view.fewer.perJob)).toContain('aldrig');
    expect(plain(units.view.more.perJob)).toContain('aldrig');
    expect(plain(units.view.fewer.gain)).toMatch(/^0 flere/);
    expect([units.view.fewer.years, units.view.fewer.band]).toEqual([null, null]);
  });

  it('compute with the published effects where an assumption cannot be used, and carry no word of it away', async () => {
    const { units } = await opened('#/team/faerre-skift?egne=choice-transfer.value-9');
    expect(plain(units.view.fewer.gain)).toMatch(/^0,10 /);
    expect(units.view.words.text).not.toContain('antagelse');
  });

  it('stand in the address, brought to what is allowed', async () => {
    const { units, session } = await opened('#/team/faerre-skift?borgere=0&undgaa=150&skiftaar=x');
    expect(units.isCorrected).toBe(true);
    expect(units.asked).toEqual({ citizens: 1, changes: 40, avoided: 100, belief: 50 });
    units.ask('citizens', 300);
    units.ask('avoided', 50);
    expect(session.parameters.units).toMatchObject({ borgere: '300' });
    expect(session.parameters.units?.undgaa).toBeUndefined();
  });
});
