import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guidance } from '../../src/model/guidance.ts';
import {
  needKeys,
  needsOptions,
  partOptions,
  type Need,
  type NeedParts,
  type Needs,
  type NeedWithParts,
  type TargetGroup,
} from '../../src/model/needs.ts';
import { createRecommender } from '../../src/recommender/create-recommender.ts';
import type { Plan, Recommendation } from '../../src/recommender/types.ts';
import { localGuidance, withLocalDates, type LocalGuidance } from '../../src/settings/local-guidance.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import type { LocalCoverage, LocalStrategy, LocalInstrument } from '../../src/settings/settings.ts';
import { evidence } from '../support/evidence.ts';
import { allReasons, guidance, instrumentsOf, recommender, someone, thoseThat, today, verdictOn } from '../support/guidance.ts';
import { anyNeeds } from '../support/situations.ts';
import { whole } from './files.ts';

const nothing: LocalStrategy = { hidden: [], dates: [], own: [], coverage: [] };
const everyone = needsOptions.targetGroup;
const local = 'choice-local-instruments';
/** The rule that speaks for a row of the municipality's. */
const rowRule = 'coversLocal';

/** The guidance of a municipality that has written this, by way of the strict reader. */
function written(strategy: object): LocalGuidance {
  const { settings, mistakes } = readSettings(JSON.stringify({ version: 1, strategy }));
  expect(mistakes).toEqual([]);
  return localGuidance(guidance, settings.strategy);
}

const askIn = (strategy: object) => createRecommender(written(strategy).guidance).recommend;

/** Something of the municipality's own, for everyone and for nothing where nothing else is said. */
function anOwn(change: Partial<LocalInstrument> = {}): LocalInstrument {
  return {
    id: 'local1',
    group: 'social',
    name: { da: 'Byhaven' },
    text: { da: 'Et fællesskab om en have.' },
    meets: [],
    targetGroups: everyone,
    conditions: [],
    checkedOn: '2026-05-01',
    ...change,
  };
}

const covered = ({ instruments }: Plan, by: string): Need[] =>
  instruments.filter(({ instrument }) => instrument === by).flatMap(({ covers }) => covers);
const gaps = ({ plans }: Recommendation): string[][] => plans.map(({ uncovered }) => uncovered.map(({ need, rule }) => `${need}: ${rule}`));
const inPlans = ({ plans }: Recommendation, id: string): boolean[] => plans.map((plan) => instrumentsOf(plan).includes(id));
const some = (list: readonly boolean[]): boolean => list.includes(true);

describe('an instrument of the municipality’s own', () => {
  const { strategy } = readSettings(JSON.stringify(whole)).settings;
  const here = localGuidance(guidance, strategy).guidance;
  const ask = createRecommender(here).recommend;

  it('applies to the needs it is meant for, with its condition, without a verdict, and with a word on what is not known', () => {
    const { outcome, reasons } = verdictOn(ask(someone({ needs: ['network'], wishes: [] }), today), 'local1');
    expect(outcome).toBe('applies');
    expect(reasons.map(({ rule, says, verdict, need }) => `${rule} ${says} ${verdict} ${need ?? ''}`.trim())).toEqual([
      `${rowRule} for null network`,
      'local1MunicipalCondition1 condition null',
      'local1MunicipalLocal unknown null',
    ]);
    expect(new Set(reasons.flatMap((reason) => reason.evidence))).toEqual(new Set([local]));
  });

  it('cannot be told to apply where no such need is named and nobody has wished for it', () => {
    expect(verdictOn(ask(someone({ wishes: [] }), today), 'local1').outcome).toBe('cannotTell');
    expect(verdictOn(ask(someone({ wishes: ['local1'] }), today), 'local1').outcome).toBe('applies');
  });

  it('leads to a record that says what it is not, as it stands there', () => {
    const rules = here.rules.filter(({ id }) => id.startsWith('local1'));
    const rows = here.coverage.filter(({ instrument }) => instrument === 'local1');
    expect(rules.length).toBeGreaterThan(2);
    expect(rows.map(({ need }) => need)).toEqual(['network', 'everydayLife']);
    for (const one of [...rules, ...rows]) expect(one).toMatchObject({ evidence: [local], status: evidence.records[local]?.status });
    expect(evidence.records[local]?.kind).toBe('statement');
  });

  it('says that it covers nothing only where it does', () => {
    const excuseOf = (strategy: object) => written(strategy).guidance.instruments.find(({ id }) => id === 'local1')?.coversNothing;
    expect(excuseOf({ own: [anOwn()] })?.da).toContain('Kommunen har ikke skrevet');
    expect(excuseOf({ own: [anOwn({ meets: ['network'] })] })).toBeNull();
    expect(excuseOf({ own: [anOwn()], coverage: [{ need: 'network', targetGroups: ['closest'], instrument: 'local1' }] })).toBeNull();
  });

  it('does not apply to those for whom it is not offered', () => {
    expect(verdictOn(ask(someone({ targetGroup: 'closest' }), today), 'local1').outcome).toBe('doesNotApply');
  });

  it('is marked as its own, and is no workplace, whatever it is', () => {
    for (const group of ['jobOriented', 'upgrading', 'social', 'health', 'guidance'] as const) {
      const made = written({ own: [anOwn({ group })] }).guidance.instruments.find(({ id }) => id === 'local1');
      expect(made).toMatchObject({
        local: true,
        kind: group === 'upgrading' ? 'course' : 'gentle',
        traits: group === 'upgrading' ? ['education'] : [],
        bip: null,
        use: null,
      });
    }
  });

  it('cannot take the place of a shipped one', () => {
    const { guidance: kept, mistakes } = written({ own: [anOwn({ id: 'mentor' })] });
    expect(mistakes).toEqual([{ path: 'strategy.own[0]', kind: 'takenId', values: {} }]);
    expect(kept).toEqual(guidance);
  });

  it('from a file of old is meant for the whole need, each part by itself', () => {
    const text = readFileSync(join(process.cwd(), 'tests/settings/golden/before-coverage.json'), 'utf8');
    const { guidance: old, mistakes } = localGuidance(guidance, readSettings(text).settings.strategy);
    expect(mistakes).toEqual([]);
    const rows = old.coverage.filter(({ instrument }) => instrument.startsWith('local'));
    expect(rows.map(({ need, part, how, groups }) => [need, part, how, groups])).toEqual([
      ['network', null, 'local', ['vulnerable']],
      ...partOptions.health.map((part) => ['health', part, 'local', ['vulnerable']]),
    ]);
  });
});

describe('where no source names anything for a need', () => {
  const closest = someone({ targetGroup: 'closest', needs: ['everydayLife'] });

  it('what the municipality has covers it, and the gap is none any more', () => {
    const before = recommender.recommend(closest, today);
    expect(new Set(gaps(before).flat())).toEqual(new Set(['everydayLife: gapSilent']));
    const after = askIn({ own: [anOwn({ meets: ['everydayLife'] })] })(closest, today);
    expect(after.plans.map((plan) => covered(plan, 'local1'))).toEqual(after.plans.map(() => ['everydayLife']));
    expect(gaps(after).flat()).toEqual([]);
    expect(after.plans.map(({ kind }) => kind)).toEqual(before.plans.map(({ kind }) => kind));
  });

  it('a row does the same as a need in the entry of the instrument, also the two together', () => {
    const row = { need: 'everydayLife', targetGroups: ['closest'], instrument: 'local1' };
    const plain = askIn({ own: [anOwn({ meets: ['everydayLife'] })] })(closest, today);
    expect(askIn({ own: [anOwn()], coverage: [row] })(closest, today).plans).toEqual(plain.plans);
    expect(askIn({ own: [anOwn({ meets: ['everydayLife'] })], coverage: [row, row] })(closest, today).plans).toEqual(plain.plans);
  });

  it('a row brings in what the sources name for other citizens, and says that they do', () => {
    const needs = someone({ targetGroup: 'closest', needs: ['addiction'] });
    const coverage = [{ need: 'addiction', targetGroups: ['closest'], instrument: 'substanceAbuseTreatment', how: 'direct' }];
    expect(gaps(recommender.recommend(needs, today)).flat()).toContain('addiction: gapSilent');
    const said = askIn({ coverage })(needs, today);
    expect(some(inPlans(said, 'substanceAbuseTreatment'))).toBe(true);
    const { outcome, reasons } = verdictOn(said, 'substanceAbuseTreatment');
    expect(outcome).toBe('applies');
    expect(reasons).toContainEqual(
      expect.objectContaining({ rule: rowRule, need: 'addiction', verdict: null, evidence: [local], status: ['rule', 'method'] }),
    );
    expect(reasons).toContainEqual(expect.objectContaining({ rule: 'notStudiedForGroup', says: 'unknown' }));
  });

  it('no other target group is any different', () => {
    const coverage = [{ need: 'addiction', targetGroups: ['closest'], instrument: 'substanceAbuseTreatment' }];
    const young = someone({ targetGroup: 'educationReady', needs: ['addiction'] });
    expect(askIn({ coverage })(young, today)).toEqual(recommender.recommend(young, today));
  });
});

describe('where a source names something for a need', () => {
  /** Each part of a need, and while it is open which is meant. */
  const partsOf = (need: Need): NeedParts[] =>
    need in partOptions ? [{}, ...partOptions[need as NeedWithParts].map((part) => ({ [need]: part }))] : [{}];
  const oneNeed: Needs[] = everyone.flatMap((targetGroup) =>
    needsOptions.workplaceNow.flatMap((workplaceNow) =>
      needKeys.flatMap((need) => partsOf(need).map((needParts): Needs => ({ targetGroup, workplaceNow, needs: [need], needParts }))),
    ),
  );

  it('an own instrument covers only what nothing else covers in the plan, and the plans are the same but for it', () => {
    const ask = askIn({ own: [anOwn({ meets: needKeys }), anOwn({ id: 'local2', group: 'upgrading', meets: needKeys })] });
    const isOwn = (id: string): boolean => id.startsWith('local');
    const shipped = (plan: Plan): string =>
      `${plan.kind}: ${instrumentsOf(plan)
        .filter((id) => !isOwn(id))
        .join(' + ')}`;
    let filled = 0;
    for (const needs of oneNeed) {
      const [before, after] = [recommender.recommend(needs, today).plans, ask(needs, today).plans];
      expect(after.map(shipped), JSON.stringify(needs)).toEqual(before.map(shipped));
      for (const plan of after) {
        const wasCovered = before.find((one) => shipped(one) === shipped(plan))?.uncovered.length === 0;
        expect(wasCovered && instrumentsOf(plan).some(isOwn), JSON.stringify(needs)).toBe(false);
        filled += Number(!wasCovered && plan.uncovered.length === 0);
      }
    }
    expect(filled).toBeGreaterThan(0);
  });

  it('is preferred to it even while it is open which part of the need is meant', () => {
    const said = askIn({ own: [anOwn({ meets: ['health'] })] })(someone({ needs: ['health'] }), today);
    expect(said.plans.length).toBeGreaterThan(0);
    expect(some(inPlans(said, 'local1'))).toBe(false);
  });

  it('no course of its own stands beside the workplace unless the citizen wishes for it', () => {
    const ask = askIn({ own: [anOwn({ group: 'upgrading', meets: ['everydayLife', 'network', 'economyHousing'] })] });
    const needs = someone({ workplaceNow: 'yes', goal: 'vocationalEducation', needs: ['everydayLife', 'network', 'economyHousing'] });
    const leads = ({ plans }: Recommendation): string[][] =>
      plans.map(({ instruments }) => instruments.filter((part) => part.for.includes('lead')).map(({ instrument }) => instrument));
    expect(leads(ask(needs, today)).flat()).not.toContain('local1');
    expect(leads(ask(someone({ ...needs, wishes: ['local1'] }), today))).toContainEqual(['companyPlacement', 'local1']);
    expect(leads(ask(someone({ ...needs, wishes: ['mentor'] }), today)).flat()).not.toContain('local1');
  });

  it.each(['direct', 'place'] as const)('a row with %s makes no workplace do what a source names help for', (how) => {
    const coverage = [{ need: 'everydayLife', targetGroups: ['vulnerable'], instrument: 'companyPlacement', how }];
    const needs = someone({ workplaceNow: 'yes', needs: ['everydayLife'] });
    const shipped = recommender.recommend(needs, today).plans.map((plan) => covered(plan, 'everydayCoping'));
    expect(shipped.flat()).toContain('everydayLife');
    expect(askIn({ coverage })(needs, today).plans.map((plan) => covered(plan, 'everydayCoping'))).toEqual(shipped);
  });

  it('no row goes before what a source names, however contested or uncertain that is', () => {
    const row = { need: 'network', targetGroups: ['vulnerable'], instrument: 'everydayCoping' };
    const needs = someone({ needs: ['network', 'everydayLife'] });
    const shipped = recommender.recommend(needs, today).plans.map((plan) => covered(plan, 'networkBuilding'));
    expect(shipped.flat()).toContain('network');
    expect(askIn({ coverage: [row] })(needs, today).plans.map((plan) => covered(plan, 'networkBuilding'))).toEqual(shipped);
  });

  it('the question whether the target group is the right one is asked as before', () => {
    const needs = someone({ targetGroup: 'closest', needs: ['everydayLife', 'economyHousing', 'addiction'] });
    expect(recommender.recommend(needs, today).warnings).toContain('rightTargetGroup');
    expect(askIn({ own: [anOwn({ meets: needKeys })] })(needs, today).warnings).toContain('rightTargetGroup');
  });

  it('a row that is there already adds nothing, and lifts no condition of a source', () => {
    const rows = [
      { need: 'everydayLife', targetGroups: ['vulnerable'], instrument: 'everydayCoping' },
      { need: 'skills', part: 'basic', targetGroups: ['educationReady'], instrument: 'basicSkills' },
      { need: 'jobSearch', targetGroups: ['closest', 'educationReady'], instrument: 'jobSearch', how: 'place' },
    ];
    expect(written({ coverage: rows })).toEqual({ guidance, mistakes: [] });
  });

  it('a row adds the groups and parts that are not there yet', () => {
    const { guidance: here } = written({
      coverage: [{ need: 'health', targetGroups: ['educationReady', 'vulnerable'], instrument: 'healthCoping' }],
    });
    const added = here.coverage.filter((row) => !guidance.coverage.includes(row));
    expect(added.map(({ part, groups }) => [part, groups])).toEqual([
      ['treatment', ['vulnerable', 'educationReady']],
      ['coping', ['educationReady']],
      ['habits', ['vulnerable', 'educationReady']],
      ['aids', ['vulnerable', 'educationReady']],
    ]);
  });
});

describe('what the municipality hides or ends', () => {
  const here = written({
    hidden: ['jobRotation'],
    dates: [{ instrument: 'mentor', validTo: '2026-06-30', checkedOn: '2026-05-01', note: { da: 'Puljen er brugt.' } }],
  }).guidance;

  it('is gone from the instruments, and nothing that is looked up names it', () => {
    expect(here.instruments.map(({ id }) => id)).not.toContain('jobRotation');
    const all = guidance.instruments.map(({ id }) => id);
    for (const id of all) {
      const without = written({ hidden: [id] }).guidance;
      expect(
        without.kinds.flatMap(({ next, steps }) => [
          ...next.flatMap(({ instruments }) => instruments),
          ...steps.map((step) => step.instrument),
        ]),
      ).not.toContain(id);
      for (const targetGroup of everyone)
        expect(() => createRecommender(without).recommend({ targetGroup, needs: needKeys }, today)).not.toThrow();
    }
  });

  it('leaves the need to what else there is, and to a row of the municipality’s', () => {
    const needs = someone({ targetGroup: 'educationReady', needs: ['economyHousing'], readiness: 'needsSupport' });
    const said = askIn({ hidden: ['practicalHelp'], own: [anOwn({ meets: ['economyHousing'] })] })(needs, today);
    expect(said.plans.flatMap((plan) => covered(plan, 'local1'))).toContain('economyHousing');
  });

  it('leaves a gap that does not say that the sources are silent, where they are not', () => {
    const needs = someone({ targetGroup: 'educationReady', needs: ['economyHousing'], readiness: 'needsSupport' });
    expect(new Set(gaps(askIn({ hidden: ['practicalHelp'] })(needs, today)).flat())).toEqual(new Set(['economyHousing: gapNotHere']));
  });

  it('stays hidden though a row names it', () => {
    const row = { need: 'network', targetGroups: ['vulnerable'], instrument: 'everydayCoping' };
    const { guidance: without, mistakes } = written({ hidden: ['everydayCoping'], coverage: [row] });
    expect(mistakes).toEqual([]);
    expect(without.instruments.map(({ id }) => id)).not.toContain('everydayCoping');
  });

  it('does not apply after its local last day, with the remark of the municipality', () => {
    expect(thoseThat(createRecommender(here).recommend(someone(), today), 'doesNotApply')).toContain('mentor');
    const mentor = here.instruments.find(({ id }) => id === 'mentor');
    expect(mentor?.validity).toMatchObject({ validTo: '2026-06-30', checkedOn: '2026-05-01' });
    expect(mentor?.validity.note?.da).toContain('Puljen er brugt.');
  });

  it('is stopped where it runs', () => {
    const running = someone({ running: ['mentor'], progress: { mentor: 'moving' } });
    expect(some(inPlans(recommender.recommend(running, today), 'mentor'))).toBe(true);
    expect(some(inPlans(createRecommender(here).recommend(running, today), 'mentor'))).toBe(false);
  });

  it('cannot be opened again where the law has ended it', () => {
    const dates = [{ instrument: 'jobRotation', validTo: '2099-01-01', checkedOn: '2026-01-01' }];
    const shipped = guidance.instruments.find(({ id }) => id === 'jobRotation');
    const dated = withLocalDates(guidance, { dates }).instruments.find(({ id }) => id === 'jobRotation');
    expect(shipped?.validity.validTo).not.toBeNull();
    expect(dated?.validity.validTo).toBe(shipped?.validity.validTo);
  });

  it('is named when there is no such instrument, and the rest is used', () => {
    const { guidance: kept, mistakes } = written({ hidden: ['unheardOf', 'mentor'] });
    expect(mistakes).toEqual([{ path: 'strategy.hidden[0]', kind: 'unknownInstrument', values: {} }]);
    expect(kept.instruments).toHaveLength(guidance.instruments.length - 1);
  });
});

describe('a row that cannot be used', () => {
  const fine: LocalCoverage = { need: 'addiction', targetGroups: ['closest'], instrument: 'substanceAbuseTreatment' };
  it.each<[string, LocalCoverage, string]>([
    ['an instrument that does not exist', { ...fine, instrument: 'unheardOf' }, 'unknownInstrument'],
    ['the instrument of another municipality', { ...fine, instrument: 'local9' }, 'unknownInstrument'],
    ['a part of another need', { ...fine, need: 'skills', part: 'coping' }, 'wrongPart'],
    ['a part of a need that has none', { ...fine, part: 'basic' }, 'wrongPart'],
    ['a sanction', { ...fine, instrument: 'sanctions' }, 'neverPlanned'],
    ['no effort at all', { ...fine, targetGroups: ['vulnerable'], instrument: 'noEffort' }, 'neverPlanned'],
    [
      'citizens for whom the sources do not name it',
      { ...fine, targetGroups: ['vulnerable', 'closest'], instrument: 'relationTalks' },
      'wrongGroup',
    ],
    ['citizens to whom the municipality does not offer it', { ...fine, instrument: 'local1' }, 'wrongGroup'],
  ])('because it names %s is told with its place, and the rest is used', (_what, row, kind) => {
    const { guidance: here, mistakes } = written({ own: [anOwn({ targetGroups: ['vulnerable'] })], coverage: [fine, row] });
    expect(mistakes).toEqual([{ path: 'strategy.coverage[1]', kind, values: {} }]);
    const added = here.coverage.filter((one) => !guidance.coverage.includes(one));
    expect(added.map(({ instrument, need }) => `${instrument} ${need}`)).toEqual(['substanceAbuseTreatment addiction']);
  });

  it('is one that a rule of the sources would keep from ever being used, and no other', () => {
    const rowFor = (instrument: string, group: TargetGroup): LocalCoverage => ({ need: 'network', targetGroups: [group], instrument });
    const pairs = guidance.instruments.flatMap(({ id }) => everyone.map((group) => rowFor(id, group)));
    for (const row of pairs) {
      const { mistakes } = localGuidance(guidance, { ...nothing, coverage: [row] });
      const said = recommender.recommend({ targetGroup: row.targetGroups[0] ?? 'vulnerable', needs: ['network'] }, today);
      const isForOthers = verdictOn(said, row.instrument).reasons.some(({ rule }) => rule === 'namedForOthers');
      const isNeverPlanned = guidance.instruments.find(({ id }) => id === row.instrument)?.traits.includes('neverPlanned') ?? false;
      expect(
        mistakes.map(({ kind }) => kind),
        JSON.stringify(row),
      ).toEqual(isNeverPlanned ? ['neverPlanned'] : isForOthers ? ['wrongGroup'] : []);
    }
  });
});

describe('whatever a municipality adds, hides and dates', () => {
  const ids = guidance.instruments.map(({ id }) => id);
  const ownIds = ['local1', 'local2', 'local3'];
  const groups = ['jobOriented', 'upgrading', 'social', 'health', 'guidance'] as const;
  const parts = [...partOptions.skills, ...partOptions.health];
  const people = fc.subarray([...everyone], { minLength: 1 });
  const anyOwn = fc.record({
    id: fc.constantFrom(...ownIds, 'mentor'),
    group: fc.constantFrom(...groups),
    meets: fc.subarray([...needKeys]),
    targetGroups: people,
    conditions: fc.constantFrom([], [{ da: 'Borgeren vil selv.' }]),
    validTo: fc.option(fc.constantFrom('2026-01-01', '2099-01-01'), { nil: undefined }),
  });
  const anyRow = fc.record(
    {
      need: fc.constantFrom(...needKeys),
      part: fc.constantFrom(...parts),
      targetGroups: people,
      instrument: fc.constantFrom(...ids, ...ownIds, ...ownIds, 'unheardOf'),
      how: fc.constantFrom('direct', 'place'),
    },
    { requiredKeys: ['need', 'targetGroups', 'instrument'] },
  );
  const anyStrategy = fc.record({
    hidden: fc.subarray([...ids, 'unheardOf']),
    dates: fc
      .subarray(ids, { maxLength: 6 })
      .map((chosen) => chosen.map((instrument) => ({ instrument, validTo: '2026-01-01', checkedOn: '2026-01-01' }))),
    own: fc
      .uniqueArray(anyOwn, { selector: ({ id }) => id, maxLength: 4 })
      .map((list) => list.map(anOwn as (change: object) => LocalInstrument)),
    coverage: fc.array(anyRow, { maxLength: 12 }),
  });
  const answers: fc.Arbitrary<Given> = fc.record({
    needs: anyNeeds(),
    wishes: fc.subarray(ownIds),
    refuses: fc.subarray(ownIds, { maxLength: 1 }),
    running: fc.subarray(ownIds, { maxLength: 1 }),
    locked: fc.subarray(ownIds, { maxLength: 1 }),
  });

  type Given = { needs: Needs; wishes: string[]; refuses: string[]; running: string[]; locked: string[] };

  /** The answers of a case, with those that name what is not here left out, as the page does. */
  function askedOf({ instruments }: Guidance, { needs, wishes, refuses, running, locked }: Given) {
    const isKnown = (id: string): boolean => instruments.some((one) => one.id === id);
    const known = (list: readonly string[] | null | undefined, more: readonly string[]): string[] =>
      [...(list ?? []), ...more].filter(isKnown);
    const byId = <Value>(values: Readonly<Record<string, Value>> | null | undefined): Record<string, Value> =>
      Object.fromEntries(Object.entries(values ?? {}).filter(([id]) => isKnown(id)));
    return {
      constraints: { locked: locked.filter(isKnown) },
      needs: {
        ...needs,
        wishes: known(needs.wishes, wishes),
        refuses: known(needs.refuses, refuses),
        running: known(needs.running, running),
        progress: byId({ ...needs.progress, ...Object.fromEntries(running.map((id) => [id, 'moving' as const])) }),
        tried: byId(needs.tried),
      },
    };
  }

  it('the recommendations still come; what is its own is marked, is no workplace and has no verdict; nothing shipped is changed', () => {
    const before = JSON.stringify(guidance);
    fc.assert(
      fc.property(anyStrategy, answers, (strategy, given) => {
        const { guidance: here } = written(strategy);
        const { needs, constraints } = askedOf(here, given);
        const said = createRecommender(here).recommend(needs, today, constraints);
        const byId = new Map(here.instruments.map((instrument) => [instrument.id, instrument]));
        const isOwn = (id: string): boolean => !ids.includes(id);
        for (const { instruments, uncovered } of said.plans) {
          const covers = instruments.flatMap((part) => part.covers);
          for (const need of needs.needs ?? []) expect(covers.includes(need)).not.toBe(uncovered.some((gap) => gap.need === need));
          for (const { instrument, for: purposes } of instruments) {
            expect(strategy.hidden).not.toContain(instrument);
            expect(byId.get(instrument)?.local ?? false).toBe(isOwn(instrument));
            if (!isOwn(instrument)) continue;
            expect(byId.get(instrument)?.traits).not.toContain('realWorkplace');
            if (purposes.includes('lead')) expect(purposes).toContain('wish');
          }
        }
        for (const { verdict, evidence: records } of allReasons(said)) if (records.includes(local)) expect(verdict).toBeNull();
        for (const { instrument, outcome, reasons } of said.verdicts) {
          if (!isOwn(instrument)) continue;
          expect(outcome).not.toBe('advisedAgainst');
          expect(reasons.map(({ verdict }) => verdict)).toEqual(reasons.map(() => null));
        }
      }),
      { numRuns: 150 },
    );
    expect(JSON.stringify(guidance)).toBe(before);
  });

  it('the questions that would change something come as well', () => {
    fc.assert(
      fc.property(anyStrategy, answers, (strategy, given) => {
        const { guidance: here } = written(strategy);
        const { needs, constraints } = askedOf(here, given);
        const { asks, otherAnswers } = createRecommender(here).recommend(needs, today, constraints);
        expect(new Set(asks).size).toBe(asks.length);
        expect(otherAnswers.every(({ comes }) => comes.every((id) => !strategy.hidden.includes(id)))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
