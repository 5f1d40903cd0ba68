/** The legal texts and the guidance that the answers rest on. Each has the day of the text itself; null where it has none. */
import type { IsoDate } from '../../model/guidance.ts';
import type { OfficerQuestion } from '../../settings/settings.ts';

export type LegalSource = { readonly title: { readonly da: string; readonly en: string }; readonly day: IsoDate | null };

/** The day on which all of them were read, in excerpt. */
export const legalSourcesRead: IsoDate = '2026-11-30';

const gdpr = (da: string, en: string): LegalSource => ({
  title: { da: `Databeskyttelsesforordningen (EU) 2016/679, ${da}`, en: `The General Data Protection Regulation (EU) 2016/679, ${en}` },
  day: '2016-04-27',
});

/** None where the answer is about how the program works, and about nothing else. */
export const legalSources: Readonly<Record<OfficerQuestion, readonly LegalSource[]>> = {
  ai: [
    {
      title: {
        da: 'AI-forordningen (EU) 2024/1689, artikel 3, nr. 1, og betragtning 12',
        en: 'The AI Act, Regulation (EU) 2024/1689, Article 3(1) and recital 12',
      },
      day: '2024-06-13',
    },
  ],
  controller: [
    gdpr('artikel 4, nr. 7', 'Article 4(7)'),
    { title: { da: 'Datatilsynet: Dataansvarlig og databehandler', en: 'Datatilsynet: Controller and processor (in Danish)' }, day: null },
  ],
  impactAssessment: [
    gdpr('artikel 35', 'Article 35'),
    {
      title: {
        da: 'Datatilsynet: Listen over, hvornår der skal laves konsekvensanalyse',
        en: 'Datatilsynet: The list of when an impact assessment has to be made (in Danish)',
      },
      day: '2019-01-28',
    },
  ],
  retention: [gdpr('artikel 5, stk. 1, litra e', 'Article 5(1)(e)')],
  access: [gdpr('artikel 12, stk. 3, og artikel 15', 'Articles 12(3) and 15')],
  recordKeeping: [
    {
      title: {
        da: 'Offentlighedsloven, § 15, lovbekendtgørelse 145',
        en: 'The Danish act on public access (offentlighedsloven), section 15, consolidated act 145',
      },
      day: '2020-02-24',
    },
    {
      title: { da: 'Folketingets Ombudsmand: Overblik 7, journalisering', en: 'The Danish Ombudsman: Overview 7, filing (in Danish)' },
      day: '2021-03-29',
    },
  ],
  sharedProfiles: [],
};
