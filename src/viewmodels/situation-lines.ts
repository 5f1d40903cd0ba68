import type { Locale } from '../i18n/locale.ts';
import type { Guidance } from '../model/guidance.ts';
import type { Choice } from '../model/link.ts';
import type { Needs } from '../model/needs.ts';
import { choiceText } from './choice-text.ts';

/** A question with what was answered. */
export type Line = { readonly label: string; readonly text: string };

/** The situation as it was told on the pages: only what was answered, in the words of the questions. */
export function situationLines(needs: Needs, choice: Choice, { instruments }: Guidance, locale: Locale): Line[] {
  const { t, format, language } = locale;
  const running = instruments.filter(({ id }) => needs.running.includes(id)).map(({ name }) => name[language]);
  const answered: (Line | false)[] = [
    { label: t('advice.q.targetGroup'), text: t(`advice.a.targetGroup.${needs.targetGroup}`) },
    needs.workplaceNow !== 'unknown' && { label: t('advice.q.workplaceNow'), text: t(`advice.a.workplaceNow.${needs.workplaceNow}`) },
    needs.needs.length > 0 && { label: t('advice.asked.needs'), text: format.list(needs.needs.map((need) => t(`advice.need.${need}`))) },
    running.length > 0 && { label: t('advice.q.running'), text: format.list(running) },
    needs.ownMotivation !== 'notRelevant' && {
      label: t('advice.q.ownMotivation'),
      text: t(`advice.a.ownMotivation.${needs.ownMotivation}`),
    },
    needs.timeWithoutWork !== 'unknown' && {
      label: t('advice.q.timeWithoutWork'),
      text: t(`advice.a.timeWithoutWork.${needs.timeWithoutWork}`),
    },
    needs.businessCycle !== 'unknown' && {
      label: t('advice.q.businessCycle'),
      text: t(`advice.a.businessCycle.${needs.businessCycle}`),
    },
    { label: t('advice.asked.caseworker'), text: choiceText(choice, locale) },
  ];
  return answered.filter((line) => line !== false).map(({ label, text }) => ({ label, text: text.replaceAll('\u00ad', '') }));
}
