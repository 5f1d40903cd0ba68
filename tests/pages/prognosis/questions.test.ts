import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { defaultChoice } from '../../../src/model/choice.ts';
import type { Address } from '../../../src/address/link.ts';
import { Questions } from '../../../src/pages/prognosis/questions.svelte.ts';
import type { Session } from '../../../src/address/session.svelte.ts';
import { choiceText } from '../../../src/pages/_prognosis/choice-text.view.ts';
import { inWords } from '../../../src/pages/prognosis/in-words.view.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView, type OutcomeView } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import { waysView } from '../../../src/pages/prognosis/ways.view.ts';
import type { FakeAddressBar } from '../../support/address-bar.ts';
import { engine } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';
import { aPrognosis } from '../../support/session.ts';

const numbers = createNumbers(numbersOnly);
let bar: FakeAddressBar;

function start(hash: string): { session: Session; state: Questions; main: () => OutcomeView } {
  const { session, prognosis, ...started } = aPrognosis(hash);
  bar = started.bar;
  return { session, state: new Questions(session, prognosis), main: () => prognosis.main };
}

/** What is said of an outcome in short: its sentence, or that there is none. */
const said = (view: OutcomeView): string => (view.kind === 'level' ? plain(view.sentence) : view.kind);

describe('A and B', () => {
  it('are not compared where nothing is held fast', () => {
    const { session, state } = start('#/prognose?tro=3');
    expect(state.compared).toBeNull();
    session.pin();
    expect(state.compared).not.toBeNull();
    session.unpin();
    expect(state.compared).toBeNull();
  });

  it('are what is held fast and what is chosen, each in its words, with its result', () => {
    const { session, state, main } = start('#/prognose?tro=3&bag=1');
    session.pin();
    session.choose({ changes: 1, beliefSteps: 1 });
    const a = { belief: 3, pastChanges: 1, changes: 0, beliefSteps: 0 } as const;
    const b = { ...a, changes: 1, beliefSteps: 1 };
    expect(state.compared).toEqual([
      { letter: 'a', words: 'tro: det svinger, 1 skift indtil nu', view: outcomeView(engine, 'job', a, numbers, locales.da) },
      {
        letter: 'b',
        words: 'tro: det svinger, 1 skift indtil nu, 1 skift mere, 1 trin mere tro',
        view: outcomeView(engine, 'job', b, numbers, locales.da),
      },
    ]);
    expect(state.compared?.[1].view).toEqual(main());
  });

  it('change places, letters stay', () => {
    const { session, state } = start('#/prognose?tro=3&a-tro=4&a-skift=1');
    const before = state.compared;
    session.swap();
    const after = state.compared;
    expect(after?.map(({ letter }) => letter)).toEqual(['a', 'b']);
    expect([after?.[0].words, after?.[1].words]).toEqual([before?.[1].words, before?.[0].words]);
    expect([after?.[0].view, after?.[1].view]).toEqual([before?.[1].view, before?.[0].view]);
  });

  it('are about the outcome in the foreground, also where one of them has no level', () => {
    const { session, state } = start('#/prognose?a-tro=3&udfald=uddannelse');
    expect(state.compared?.map(({ view }) => said(view))).toEqual([
      'unitsOnly',
      '100 af 1.000 borgere som dem i undersøgelsen kommer i job eller uddannelse inden for et år.',
    ]);
    session.showOutcome('job');
    expect(state.compared?.map(({ view }) => said(view).split(' ')[0])).toEqual(['51', '60']);
  });

  it('are the same where the same is held fast, in the words of the language', async () => {
    const { state } = start('#/prognose?a-skift=0&sprog=en');
    const [a, b] = state.compared ?? [];
    expect([a?.words, b?.words]).toEqual([choiceText(defaultChoice, locales.en), choiceText(defaultChoice, locales.en)]);
    expect(a?.view).toEqual(b?.view);
  });
});

describe('the ways', () => {
  it('are none where nobody has asked', () => {
    const { session, state } = start('#/prognose?skift=1');
    expect(state.ways).toBeNull();
    session.aimAt(0);
    expect(state.ways?.kind).toBe('reached');
    session.reset();
    expect(state.ways).toBeNull();
  });

  it('follow the target, the choice and the outcome', () => {
    const { session, state } = start('#/prognose?skift=2&maal=55');
    const expected = (change: Partial<Pick<Address, 'choice' | 'outcome' | 'target'>>) => {
      const address = { choice: { ...defaultChoice, changes: 2 }, outcome: 'job' as const, target: 55, ...change };
      return waysView(engine, address.outcome, address.choice, address.target ?? NaN, numbers, locales.da);
    };
    expect([state.ways?.kind, state.ways]).toEqual(['ways', expected({})]);
    session.aimAt(400);
    expect([state.ways?.kind, state.ways]).toEqual(['none', expected({ target: 400 })]);
    session.aimAt(30);
    expect([state.ways?.kind, state.ways]).toEqual(['reached', expected({ target: 30 })]);
    session.aimAt(55);
    session.showOutcome('jobOrEducation');
    expect(state.ways).toEqual(expected({ outcome: 'jobOrEducation' }));
    session.choose({ belief: 3 });
    expect(state.ways?.kind).toBe('noLevel');
  });

  it('count what is shown as the target as reached', () => {
    const { session, state } = start('#/prognose?maal=89');
    const found = state.ways?.kind === 'ways' ? state.ways.ways : [];
    expect(found.map(({ result, reach }) => [result.text, reach])).toEqual([['86–89 (60–123)', locales.da.t('ways.someReadings')]]);
    session.aimAt(86);
    session.choose({ beliefSteps: 2 });
    expect(state.ways?.kind).toBe('reached');
  });

  it('lead to the target when one is tried', () => {
    const { session, state, main } = start('#/prognose?skift=2&maal=55');
    const ways = state.ways?.kind === 'ways' ? state.ways.ways : [];
    expect(ways.length).toBeGreaterThan(1);
    const [first] = ways;
    if (!first) throw new Error('There is a way.');
    session.adopt(first.choice);
    expect([state.ways?.kind, session.target]).toEqual(['reached', 55]);
    const shown = main();
    expect(shown.kind === 'level' && shown.result.textWithBand).toBe(first.result.text);
    bar.back();
    expect(state.ways?.kind === 'ways' && state.ways.ways).toEqual(ways);
  });
});

describe('the words', () => {
  it('tell which group the start is, with its band where it is computed', () => {
    const { session, state } = start('#/prognose?bag=5');
    expect(state.words?.citizen).toContain(' kommer højst 18 (0–60) i job ');
    expect(state.words?.manager).toMatch(/^Udgangspunktet er gennemsnittet i BIP 2017 med de skift, der ligger bag: højst 18 \(0–60\) af /);
    session.choose({ belief: 1 });
    expect(state.words?.citizen).toContain(' kommer 11 i job ');
    expect(state.words?.manager).toMatch(/^Udgangspunktet er borgere i BIP 2017, hvis sagsbehandler svarede »Nej«: 11 af /);
  });

  it('are those of the outcome in the foreground', () => {
    const { session, state } = start('#/prognose?skift=1');
    for (const outcome of ['job', 'jobOrEducation'] as const) {
      session.showOutcome(outcome);
      const view = outcomeView(engine, outcome, { ...defaultChoice, changes: 1 }, numbers, locales.da);
      if (view.kind !== 'level') throw new Error('A level is published for this.');
      expect(state.words).toEqual(inWords(view, session.choice, numbers, locales.da));
      expect(state.words?.citizen).toContain(locales.da.t(`words.${outcome}`));
    }
  });

  it('are none just where no level is published', () => {
    const { session, state } = start('#/prognose?udfald=uddannelse');
    expect(state.words).not.toBeNull();
    session.choose({ belief: 3 });
    expect(state.words).toBeNull();
    session.showOutcome('job');
    expect(state.words).not.toBeNull();
  });

  it('are in the language of the screen', async () => {
    const { state } = start('#/prognose?sprog=en');
    expect(state.words?.citizen).toMatch(/^Of 1,000 citizens like those in a large Danish study, 60 get a job within a year\./);
  });
});
