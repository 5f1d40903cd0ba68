import { averageInterval } from '../../model/intervals.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { joinTexts } from '../../ui/bilingual.ts';
import { texts as prognosisTexts } from '../_prognosis/texts.ts';
import { texts as unitsTexts } from './texts.ts';
import type { IntervalRow } from '../../charts/layout/intervals.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { DecisionUnits, JobsGained, NeededForOneJob } from '../../team/types.ts';
import { jobsText } from '../_team/estimate-text.view.ts';
import type { FigureContext } from '../../ui/numbers.ts';
import { joined, plain, recordsIn, type RichText, type SentencePart } from '../../ui/rich-text.ts';
import type { Locale } from '../../ui/locale.ts';

const texts = joinTexts(prognosisTexts, unitsTexts);

/** What is asked about a team, as it is typed: citizens, changes per hundred citizens and year, and two parts in per cent. */
export type TeamAsked = { readonly citizens: number; readonly changes: number; readonly avoided: number; readonly belief: number };

/** What is asked, and what would be asked by itself. */
export type AskedOfTeam = { readonly asked: TeamAsked; readonly usual: TeamAsked };

/** One way to more jobs: how much of it one job takes, and what it is worth to the team. */
export type TeamGain = {
  readonly perJob: RichText;
  readonly gain: RichText;
  /** What it may be; null where that is one number, as where no effect is assumed to hold. */
  readonly band: RichText | null;
  /** In how many years it comes to one job; null where that is soon, or never. */
  readonly years: RichText | null;
};

export type UnitsRow = { readonly name: string; readonly low: SentencePart; readonly at: SentencePart | null; readonly high: SentencePart };

export type UnitsView = {
  /** What the page of measuring is asked for: the average, and the average after one change. */
  readonly measuring: Readonly<Record<string, string>>;
  readonly defaults: RichText;
  readonly fewer: TeamGain;
  readonly more: TeamGain & { readonly claim: RichText };
  readonly chance: RichText;
  /** What the year-to-year difference of luck means for the gain of fewer changes. */
  readonly meaning: string;
  readonly picture: {
    readonly rows: readonly IntervalRow[];
    readonly title: string;
    readonly summary: string;
    readonly records: readonly RecordId[];
    /** What has to be known of it wherever it goes: also what is assumed instead of what was published. */
    readonly caveat: string;
  };
  readonly table: readonly UnitsRow[];
  readonly know: readonly RichText[];
  /** Plain text for the manager, a paragraph a line, and the records behind its figures. */
  readonly words: { readonly text: string; readonly evidence: readonly RecordId[] };
};

const perCent = 100;
/** Fewer jobs a year than this are also told as the years that one job takes. */
const mostForYears = 0.5;
const band: readonly RecordId[] = ['choice-multipliers'];
/** Where the uncertainty of the average comes from. */
const start: readonly RecordId[] = ['own-start-uncertainty', 'bip2018-01', 'choice-interval-level'];
const luck: readonly RecordId[] = ['choice-luck', 'choice-independent-citizens', 'bip2017-09'];
const effects = { change: ['bip2017-10'], belief: ['bip2017-30'] } as const satisfies Record<string, readonly RecordId[]>;
/** Where the numbers come from that stand in the fields before anyone has asked. */
const usualFrom: Readonly<Record<keyof TeamAsked, readonly RecordId[]>> = {
  citizens: ['bip2017-23'],
  changes: ['bip2017-08'],
  avoided: ['choice-team-units'],
  belief: ['choice-team-units'],
};

/** @param note what is assumed instead of what was published; it goes wherever the words and the picture go */
export function unitsView(all: AskedOfTeam, found: DecisionUnits, note: string | null, context: FigureContext): UnitsView {
  const { locale, numbers } = context;
  const { t } = withTexts(locale, texts);
  const afterOneChange = numbers.wholeOf(numbers.amount('bip2017-09') + numbers.amount('bip2017-10'));
  const fewer: TeamGain = {
    perJob: perJobText('change', found.perJob.change, locale),
    gain: fewerText(all, found.fewerChanges, locale),
    ...gainTexts(found.fewerChanges, effects.change, locale),
  };
  const more: UnitsView['more'] = {
    perJob: perJobText('belief', found.perJob.beliefStep, locale),
    gain: moreText(all, found.moreBelief, locale),
    ...gainTexts(found.moreBelief, effects.belief, locale),
    claim: {
      template: withTexts(locale, texts).template('units.more.claim'),
      parts: { foresight: { text: t('units.more.claim.foresight'), evidence: ['limit-other-paths', 'bip2017-30'] } },
    },
  };
  const chance = chanceText(all, found, context);
  const meaning = t(meaningOf(found));
  const know = knowTexts(context);
  const rows = tableRows(found, locale);
  const gain = [fewer.gain, ...(fewer.band ? [fewer.band] : []), fewer.perJob];
  return {
    measuring: { anden: String(afterOneChange) },
    defaults: defaultsText(all, context),
    fewer,
    more,
    chance,
    meaning,
    picture: pictureOf(all, found, rows, note, locale),
    table: rows,
    know,
    words: {
      text: wordsOf(gain, chance, meaning, know, note, locale),
      evidence: recordsIn([...gain, chance, ...know]),
    },
  };
}

/** A number of the question: the reader's own, or with its source while it is the usual one. */
function askedPart(key: keyof TeamAsked, text: string, { asked, usual }: AskedOfTeam): SentencePart {
  return asked[key] === usual[key] ? { text, evidence: usualFrom[key] } : { text };
}

/** A number that is worked out from several of them: with the sources of those that are the usual ones. */
function workedOut(keys: readonly (keyof TeamAsked)[], text: string, all: AskedOfTeam): SentencePart {
  const evidence = keys.flatMap((key) => askedPart(key, text, all).evidence ?? []);
  return evidence.length > 0 ? { text, evidence: [...new Set(evidence)] } : { text };
}

function defaultsText({ usual }: AskedOfTeam, { numbers, locale }: FigureContext): RichText {
  const { t, template, format } = withTexts(locale, texts);
  return {
    template: template('units.default'),
    parts: {
      citizens: { text: format.whole(usual.citizens), evidence: usualFrom.citizens },
      changes: { text: format.whole(usual.changes), evidence: usualFrom.changes },
      hundred: { text: format.whole(perCent) },
      share: { text: format.plainPercent(numbers.amount('bip2017-08')), evidence: ['bip2017-08'] },
      avoided: { text: format.percent(usual.avoided / perCent, 0), evidence: usualFrom.avoided },
      ours: { text: t('units.default.ours'), evidence: ['choice-team-units'] },
    },
  };
}

function perJobText(what: 'change' | 'belief', { published, band: [fewest, most] }: NeededForOneJob, locale: Locale): RichText {
  const { t, template, format } = withTexts(locale, texts);
  const evidence: readonly RecordId[] = ['own-units-per-job', ...effects[what]];
  const never: SentencePart = { text: t('units.never'), evidence: band };
  if (published === null || fewest === null)
    return { template: template(what === 'change' ? 'units.perJob.neverChange' : 'units.perJob.neverBelief'), parts: { never } };
  return joined('{first} {second}', {
    first: { template: template(`units.perJob.${what}`), parts: { published: { text: format.whole(published), evidence } } },
    second: {
      template: template(most === null ? 'units.perJob.band' : 'units.perJob.bandMost'),
      parts: {
        fewest: { text: format.whole(fewest), evidence: ['own-units-per-job', ...band] },
        most: most === null ? never : { text: format.whole(most), evidence: band },
      },
    },
  });
}

function fewerText(all: AskedOfTeam, { count, jobs }: JobsGained, locale: Locale): RichText {
  const { t, template, format } = withTexts(locale, texts);
  const { citizens, changes } = all.asked;
  return {
    template: template('units.fewer'),
    parts: {
      jobs: { text: gainedText(jobs, locale), evidence: effects.change },
      citizens: askedPart('citizens', format.whole(citizens), all),
      group: { text: t('group.average') },
      avoided: workedOut(['citizens', 'changes', 'avoided'], countText(count, locale), all),
      changes: workedOut(['citizens', 'changes'], countText((citizens * changes) / perCent, locale), all),
    },
  };
}

function moreText(all: AskedOfTeam, { count, jobs }: JobsGained, locale: Locale): RichText {
  const { t, template, format } = withTexts(locale, texts);
  return {
    template: template('units.more'),
    parts: {
      jobs: { text: gainedText(jobs, locale), evidence: effects.belief },
      citizens: askedPart('citizens', format.whole(all.asked.citizens), all),
      group: { text: t('group.average') },
      believed: workedOut(['citizens', 'belief'], countText(count, locale), all),
    },
  };
}

function gainTexts(
  { jobs, band: [low, high] }: JobsGained,
  evidence: readonly RecordId[],
  locale: Locale,
): Pick<TeamGain, 'band' | 'years'> {
  const { template } = withTexts(locale, texts);
  const end = (value: number): SentencePart => ({ text: gainedText(value, locale), evidence: band });
  return {
    band: low === high ? null : { template: template('units.band'), parts: { low: end(low), high: end(high) } },
    years:
      jobs > 0 && jobs <= mostForYears
        ? { template: template('units.years'), parts: { years: { text: locale.format.whole(1 / jobs), evidence } } }
        : null,
  };
}

function chanceText(all: AskedOfTeam, { chance }: DecisionUnits, { numbers, locale }: FigureContext): RichText {
  const { template, format } = withTexts(locale, texts);
  return {
    template: template('units.chance'),
    parts: {
      citizens: askedPart('citizens', format.whole(all.asked.citizens), all),
      mean: { text: gainedText(chance.mean, locale), evidence: luck },
      base: { text: format.plainPercent(numbers.amount('bip2017-09')), evidence: ['bip2017-09'] },
      gap: { text: format.whole(chance.yearToYear), evidence: luck },
    },
  };
}

function meaningOf({ fewerChanges: { jobs, band }, chance: { yearToYear } }: DecisionUnits) {
  if (band[1] <= yearToYear) return 'units.chance.hidden';
  return jobs <= yearToYear ? 'units.chance.partly' : 'units.chance.seen';
}

function tableRows({ fewerChanges, moreBelief, chance: { yearToYear } }: DecisionUnits, locale: Locale): UnitsRow[] {
  const { t, format } = withTexts(locale, texts);
  const gain = (name: string, { jobs, band: [low, high] }: JobsGained, evidence: readonly RecordId[]): UnitsRow => ({
    name,
    low: { text: gainedText(low, locale), evidence: band },
    at: { text: gainedText(jobs, locale), evidence },
    high: { text: gainedText(high, locale), evidence: band },
  });
  return [
    gain(t('units.picture.fewer'), fewerChanges, effects.change),
    gain(t('units.picture.more'), moreBelief, effects.belief),
    {
      name: t('units.picture.luck'),
      low: { text: format.signedWhole(0 - yearToYear), evidence: luck },
      at: null,
      high: { text: format.signedWhole(yearToYear), evidence: luck },
    },
  ];
}

function pictureOf(
  { asked }: AskedOfTeam,
  { fewerChanges, moreBelief, chance: { yearToYear } }: DecisionUnits,
  rows: readonly UnitsRow[],
  note: string | null,
  locale: Locale,
): UnitsView['picture'] {
  const { t, format } = withTexts(locale, texts);
  const said = rows.map(({ low, at, high }) =>
    at === null
      ? t('units.picture.chance', { low: low.text, high: high.text })
      : t('units.picture.gain', { jobs: at.text, low: low.text, high: high.text }),
  );
  const gained = [fewerChanges, moreBelief].map(({ jobs, band }) => ({ mark: 'point', value: jobs, interval: band }) as const);
  const swing = { mark: 'box', value: null, interval: [0 - yearToYear, yearToYear] } as const;
  const title = t('units.picture.title', { citizens: format.whole(asked.citizens) });
  return {
    rows: [...gained, swing].map((interval, index) => ({ ...interval, name: rows[index]?.name ?? '', text: said[index] ?? '' })),
    title,
    summary: t('units.picture.summary', { rows: rows.map(({ name }, index) => `${name}: ${said[index]}`).join('; ') }),
    records: [...effects.change, ...effects.belief, ...luck, ...band],
    caveat: [t('units.picture.caveat'), ...(note === null ? [] : [note])].join(' '),
  };
}

/** Of whom, that changes are not random, what the bracket means, what the average holds, and that citizens are taken as independent. */
function knowTexts({ numbers, locale }: FigureContext): RichText[] {
  const { t, template, format } = withTexts(locale, texts);
  const [startLow, startHigh] = averageInterval(numbers.amount, 'job');
  return [
    { template: template('units.know.whom'), parts: { study: { text: 'BIP 2017', evidence: ['bip2017-03'] } } },
    {
      template: template('units.know.notRandom'),
      parts: { causes: { text: t('units.know.notRandom.causes'), evidence: ['limit-changes-not-random', 'bip2017-15'] } },
    },
    {
      template: template('units.know.bracket'),
      parts: { harm: { text: t('units.know.bracket.harm'), evidence: ['own-change-uncertainty'] } },
    },
    {
      template: template('units.know.base'),
      parts: {
        base: { text: format.plainPercent(numbers.amount('bip2017-09')), evidence: ['bip2017-09'] },
        low: { text: format.percent(startLow, 1), evidence: start },
        high: { text: format.percent(startHigh, 1), evidence: start },
        share: { text: format.plainPercent(numbers.amount('bip2017-08')), evidence: ['bip2017-08'] },
      },
    },
    {
      template: template('units.know.independent'),
      parts: { independent: { text: t('units.know.independent.word'), evidence: ['choice-independent-citizens'] } },
    },
  ];
}

function wordsOf(
  gain: readonly RichText[],
  chance: RichText,
  meaning: string,
  know: readonly RichText[],
  note: string | null,
  locale: Locale,
): string {
  const { t } = withTexts(locale, texts);
  return [
    gain.map(plain).join(' '),
    `${plain(chance)} ${meaning}`,
    know.map(plain).join(' '),
    t('units.words.ours'),
    ...(note === null ? [] : [note]),
  ].join('\n');
}

/** A gain of less than one job has two decimals: it is also told as the years that one job takes. */
function gainedText(jobs: number, locale: Locale): string {
  return Math.abs(jobs) < 1 ? jobsText(jobs, locale, 2) : jobsText(jobs, locale);
}

/** Changes or citizens: whole where they are whole. */
function countText(count: number, { format }: Locale): string {
  return format.plain(Math.round(count * 10) / 10);
}
