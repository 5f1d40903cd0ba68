/** What the self-test has found, line by line. */
import { withTexts } from '../../ui/with-texts.ts';
import { texts } from './texts.ts';
import type { Locale } from '../../ui/locale.ts';
import type { SelfTestText } from './texts.ts';

type Result = 'good' | 'look' | 'bad' | 'unknown';

/** Every check with its possible outcomes and how each is judged. */
const checks = {
  policy: { active: 'good', off: 'bad' },
  nosniff: { set: 'good', missing: 'bad', notAsked: 'unknown' },
  referrer: { set: 'good', missing: 'look', notAsked: 'unknown' },
  framing: { set: 'good', missing: 'look', notAsked: 'unknown' },
  storage: { lasting: 'good', available: 'good', denied: 'look', nothing: 'good', onlyFiles: 'good', localFile: 'good', frame: 'good' },
  frame: { window: 'good', framed: 'look' },
  offline: { ready: 'good', waiting: 'good', notReady: 'good', frame: 'good', missing: 'look', unavailable: 'look' },
  settings: { fine: 'good', none: 'good', wrong: 'bad' },
} as const satisfies Record<string, Readonly<Record<string, Result>>>;

type Checks = typeof checks;
/** One outcome for each check. */
export type Findings = { readonly [Check in keyof Checks]: keyof Checks[Check] };

export type TestLine = {
  readonly id: keyof Checks;
  readonly name: string;
  readonly result: Result;
  readonly resultText: string;
  /** What was found and what it means. */
  readonly meaning: string;
  readonly remedy: string | null;
};

export function testLines(findings: Findings, locale: Locale): TestLine[] {
  const { t, template } = withTexts(locale, texts);
  return (Object.keys(checks) as (keyof Checks)[]).map((id) => {
    const outcome = findings[id];
    const result = (checks[id] as Readonly<Record<string, Result>>)[outcome] ?? 'unknown';
    // Whatever is not fine has a remedy; what cannot be tested from here has none.
    const remedy = result === 'bad' || result === 'look' ? template(`selfTest.${id}.${outcome}.do` as SelfTestText) : null;
    return {
      id,
      name: t(`selfTest.${id}`),
      result,
      resultText: t(`selfTest.${result}`),
      meaning: template(`selfTest.${id}.${outcome}` as SelfTestText),
      remedy: remedy && t('selfTest.remedy', { text: remedy }),
    };
  });
}
