import numbersOnly from 'virtual:evidence/numbers';
import { describe, expect, it } from 'vitest';
import { writeAddress } from '../../support/link.ts';
import { defaultAddress } from '../../../src/address/link.ts';
import type { PrognosisState } from '../../../src/pages/_prognosis/prognosis.svelte.ts';
import type { Session } from '../../../src/address/session.svelte.ts';
import { createNumbers } from '../../../src/ui/numbers.ts';
import { outcomeView } from '../../../src/pages/_prognosis/prognosis.view.ts';
import { plain } from '../../../src/ui/rich-text.ts';
import type { FakeAddressBar } from '../../support/address-bar.ts';
import { everyChoice } from '../../support/choices.ts';
import { engine } from '../../support/evidence.ts';
import { locales } from '../../support/locales.ts';
import { aPrognosis } from '../../support/session.ts';

const numbers = createNumbers(numbersOnly);
let bar: FakeAddressBar;

function start(hash: string): { session: Session; state: PrognosisState } {
  const started = aPrognosis(hash);
  bar = started.bar;
  return { session: started.session, state: started.prognosis };
}

/** What is said of an outcome in short: its sentence, or that there is none. */
const said = (view: PrognosisState['main']): string => (view.kind === 'level' ? plain(view.sentence) : view.kind);

describe('the outcome in the foreground', () => {
  it('is a job unless the address says otherwise, and the other when it is brought there', () => {
    const { session, state } = start('#/prognose?skift=1');
    const job = said(state.main);
    expect(job).toBe('47 (34–60) af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år.');
    session.showOutcome('jobOrEducation');
    expect(said(state.main)).toBe('84 (68–100) af 1.000 borgere som dem i undersøgelsen kommer i job eller uddannelse inden for et år.');
    bar.back();
    expect(said(state.main)).toBe(job);
  });

  it('follows what is chosen and the language', () => {
    const { session, state } = start('#/prognose');
    session.choose({ belief: 3 });
    expect(said(state.main)).toBe('51 af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år.');
    bar.follow('#/prognose?tro=3&udfald=uddannelse&sprog=en');
    expect(said(state.main)).toBe('unitsOnly');
    bar.follow('#/prognose?tro=3&sprog=en');
    expect(said(state.main)).toBe('51 of 1,000 citizens like those in the study get a job within a year.');
  });

  it('is what the engine says, whatever is chosen', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const)
      for (const choice of everyChoice) {
        const { state } = start(writeAddress({ ...defaultAddress, page: 'prognosis', choice, outcome }));
        expect(state.main).toEqual(outcomeView(engine, outcome, choice, numbers, locales.da));
      }
  });
});
