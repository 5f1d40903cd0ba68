import type { PrognosisInput } from '../../model/situation.ts';
import type { RecordId } from '../../model/evidence.ts';
import type { RichText, SentencePart } from '../../ui/rich-text.ts';
import { withTexts } from '../../ui/with-texts.ts';
import { scenarioText } from './condition.view.ts';
import type { PrognosisContext } from './context.ts';
import { levelViewOf } from './level.view.ts';
import { texts } from './texts.ts';

/** Our own reading for citizens without any change before, which stands beside the headline. */
export type BesideView = {
  /** "No change before: from 65 to 52, between 44 and 60 if the effect is anything from none to double (our own reading)". */
  readonly headline: RichText;
  /** The same as a whole sentence, for what leaves the screen. */
  readonly sentence: RichText;
  /** What it rests on, and why it has no interval. */
  readonly explained: RichText;
};

const own: readonly RecordId[] = ['own-no-change-level', 'choice-multipliers'];

/** @returns null where the situation does not ask for it, or there is none */
export function besideView({ situation, scenario }: PrognosisInput, isChanged: boolean, context: PrognosisContext): BesideView | null {
  const { engine, numbers, locale } = context;
  const found = engine.withoutChangesBefore(situation, scenario);
  if (!found) return null;
  const { t, template, format } = withTexts(locale, texts);
  const { amount, wholeOf, denominator } = numbers;
  const { outcome } = situation;
  const [start, result] = [found.start, found.result].map((level) => levelViewOf(level, found.evidence, true, context));
  if (!start || !result) return null;
  const part = (text: string, evidence: readonly RecordId[] = found.evidence): SentencePart => ({ text, evidence });
  const parts: RichText['parts'] = {
    start: part(start.text),
    result: part(result.text),
    low: part(format.whole(result.band.low), own),
    high: part(format.whole(result.band.high), own),
    own: part(t('beside.own'), own),
    // The brackets belong to the part, so that no line breaks between them and the words.
    aside: part(`(${t('beside.own')})`, own),
    denominator: { text: format.whole(denominator), evidence: ['choice-denominator'] },
    outcome: { text: t(`words.${outcome}`) },
    scenario: { text: scenarioText(scenario, locale) },
    share: part(format.plainPercent(amount('bip2017-08')), ['bip2017-08']),
    average: part(format.whole(wholeOf(amount(outcome === 'job' ? 'bip2017-09' : 'bip2017-12'))), [
      outcome === 'job' ? 'bip2017-09' : 'bip2017-12',
    ]),
    effect: part(format.signedWhole(wholeOf(amount(outcome === 'job' ? 'bip2017-10' : 'bip2017-13'))), [
      outcome === 'job' ? 'bip2017-10' : 'bip2017-13',
    ]),
  };
  return {
    headline: { template: template(isChanged ? 'beside.headline.changed' : 'beside.headline'), parts },
    sentence: { template: template(isChanged ? 'beside.sentence.changed' : 'beside.sentence'), parts },
    explained: { template: template('beside.explained'), parts },
  };
}
