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
import { inputsAbout } from '../../support/inputs.ts';
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
    const { session, state } = start('#/borger?skift=1');
    const job = said(state.main);
    expect(job).toBe('47 af 1.000 borgere som dem i undersøgelsen kommer i job inden for et år, hvis der kommer ét skift, mod 60 nu.');
    session.setSituation({ outcome: 'jobOrEducation' });
    expect(said(state.main)).toMatch(
      /^84 af 1\.000 borgere som dem i undersøgelsen kommer i job eller uddannelse inden for et år, .* mod 100 nu\.$/,
    );
    bar.back();
    expect(said(state.main)).toBe(job);
  });

  it('follows what is chosen and the language', () => {
    const { session, state } = start('#/borger');
    session.setSituation({ belief: 3 });
    expect(said(state.main)).toBe('51 af 1.000 borgere, hvis sagsbehandler svarer »det svinger«, kommer i job inden for et år.');
    bar.follow('#/borger?tro=3&udfald=uddannelse&sprog=en');
    expect(said(state.main)).toBe('unitsOnly');
    bar.follow('#/borger?tro=3&sprog=en');
    expect(said(state.main)).toBe('51 of 1,000 citizens whose caseworker answers “it varies” get a job within a year.');
  });

  it('is what the engine says, whatever is chosen', () => {
    for (const outcome of ['job', 'jobOrEducation'] as const)
      for (const input of inputsAbout(outcome)) {
        const { state } = start(writeAddress({ ...defaultAddress, page: 'citizen', ...input }));
        expect(state.main).toEqual(outcomeView(input, { engine, numbers, locale: locales.da }));
      }
  });
});
