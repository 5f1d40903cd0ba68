import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/caseload-file/summary.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import { dataLines } from '../../src/model/data-lines.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import { AdviceState } from '../../src/pages/_mix/mix.svelte.ts';
import { NoteState } from '../../src/pages/note/state.svelte.ts';
import { PrognosisState } from '../../src/pages/_prognosis/prognosis.svelte.ts';
import { createTeam } from '../../src/team/create-team.ts';
import { caseloadView } from '../../src/pages/caseload/caseload.view.ts';
import { wordsForManager } from '../../src/pages/citizen/in-words.view.ts';
import { createNumbers, type Numbers } from '../../src/ui/numbers.ts';
import type { PrognosisContext } from '../../src/pages/_prognosis/context.ts';
import { outcomeView } from '../../src/pages/_prognosis/prognosis.view.ts';
import { understandView } from '../../src/pages/understand/understand.view.ts';
import { evidenceWith } from '../support/changed-evidence.ts';
import { evidence } from '../support/evidence.ts';
import { clock, guidance } from '../support/guidance.ts';
import { locales } from '../support/locales.ts';
import { aSession } from '../support/session.ts';
import { citizens } from '../team/rows.ts';
import { inputWith } from '../support/inputs.ts';

/**
 * That the screens themselves follow is shown in the browser (tests/e2e/sources.spec.ts), and the files in data/ by
 * tests/files/downloads.test.ts; here it is what people carry away with them, and the documents.
 */
const changed = evidenceWith('bip2017.json', 'bip2017-09', 'value', 0.07);
const oneChange = inputWith({ changes: 1 });
const numbersOf = (of: Evidence): Numbers => createNumbers(of as never);
const contextOf = (of: Evidence): PrognosisContext => ({ engine: createEngine(of), numbers: numbersOf(of), locale: locales.da });

const carried: Readonly<Record<string, (of: Evidence) => string>> = {
  'the note': (of) => {
    const { session } = aSession('#/borger?skift=1');
    const prognosis = new PrognosisState(createEngine(of), session, numbersOf(of));
    const advice = new AdviceState(session, prognosis, {
      guidance,
      recommender: createRecommender(guidance),
      businessCycle: 'unknown',
      clock,
    });
    const note = new NoteState({
      session,
      prognosis,
      advice,
      clock,
      evidence: of,
      evidenceVersion: '1',
      now: () => '',
      makeId: () => 'id',
    });
    note.toggleSection('figures');
    return note.text;
  },
  'the words to say': (of) => {
    const view = outcomeView(oneChange, contextOf(of));
    return view.kind === 'level' ? JSON.stringify(wordsForManager(view, locales.da)) : '';
  },
  'the sheet of a caseload': (of) => {
    const team = createTeam(of);
    const analysis = team.analyse(citizens(40));
    const summary = analysis && summaryOf(analysis, 5);
    if (!summary?.group) throw new Error('Too few citizens.');
    return JSON.stringify(caseloadView(summary, summary.group, team.experiment, { numbers: numbersOf(of), locale: locales.da }).sheet);
  },
  'the page for the public': (of) => JSON.stringify(understandView(contextOf(of))),
};

describe('one value changed in one file', () => {
  it.each(Object.entries(carried))('changes %s', (_what, make) => {
    expect(make(changed)).not.toBe(make(evidence));
    expect(make(evidence)).toBe(make(evidence));
  });

  it('is one line of difference in values.txt, which whoever changes it has to look at', () => {
    const lines = (of: Evidence): string[] => dataLines(of).split('\n');
    const before = lines(evidence);
    const different = lines(changed).filter((line, index) => line !== before[index]);
    expect(different).toEqual([expect.stringMatching(/^bip2017-09 .* value = 0\.07 /)]);
  });
});

describe('what the README says of the figures', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { start, result } = createEngine(evidence).prognosis(
    { outcome: 'job', belief: null, pastChanges: 0 },
    { changes: 1, beliefSteps: 0 },
  );
  const outOf = (share: number): number => numbersOf(evidence).wholeOf(share);

  it('is what the engine says, so that a changed value is changed there too', () => {
    if (!start || !result) throw new Error('A job has a level.');
    const [low, high] = result.band;
    expect(readme).toContain(`${outOf(start.readings.additive)} of 1,000 become ${outOf(result.readings.additive)} if`);
    expect(readme).toContain(`between ${outOf(low)} and ${outOf(high)} if`);
    const readings = Object.entries(result.readings).map(([name, value]) => `${name}: ${Number(value.toFixed(12))}`);
    expect(readme).toContain(`result.readings; // { ${readings.join(', ')} }`);
    expect(readme).toContain(`result.band; // [${[low, high].map((share) => Number(share.toFixed(12))).join(', ')}]`);
  });
});
