/** Both languages with the texts of every room: what a test may ask for. A program file asks for those of its own. */
import { texts as chart } from '../../src/pages/_chart/texts.ts';
import { texts as administration } from '../../src/pages/_administration/texts.ts';
import { texts as editing } from '../../src/pages/_editing/texts.ts';
import { texts as frame } from '../../src/pages/_frame/texts.ts';
import { texts as guidance } from '../../src/pages/_guidance/texts.ts';
import { texts as measurements } from '../../src/pages/_measurements/texts.ts';
import { texts as mix } from '../../src/pages/_mix/texts.ts';
import { texts as municipality } from '../../src/pages/_municipality/texts.ts';
import { texts as ownValues } from '../../src/pages/_assumptions/texts.ts';
import { texts as prognosis } from '../../src/pages/_prognosis/texts.ts';
import { texts as prognosisPage } from '../../src/pages/citizen/texts.ts';
import { texts as sources } from '../../src/pages/_sources/texts.ts';
import { texts as teamParts } from '../../src/pages/_team/texts.ts';
import { texts as about } from '../../src/pages/about/texts.ts';
import { texts as accuracy } from '../../src/pages/accuracy/texts.ts';
import { texts as caseload } from '../../src/pages/caseload/texts.ts';
import { texts as cases } from '../../src/pages/cases/texts.ts';
import { texts as conflicts } from '../../src/pages/conflicts/texts.ts';
import { texts as front } from '../../src/pages/front/texts.ts';
import { texts as knowledge } from '../../src/pages/knowledge/texts.ts';
import { texts as measuring } from '../../src/pages/measuring/texts.ts';
import { texts as note } from '../../src/pages/note/texts.ts';
import { texts as numbers } from '../../src/pages/numbers/texts.ts';
import { texts as newVersion } from '../../src/pages/_new-version/texts.ts';
import { texts as officer } from '../../src/pages/_officer/texts.ts';
import { texts as offline } from '../../src/pages/_offline/texts.ts';
import { texts as selfTest } from '../../src/pages/self-test/texts.ts';
import { texts as settingsCheck } from '../../src/pages/settings-check/texts.ts';
import { texts as method } from '../../src/files/method/texts.ts';
import { texts as dataFiles } from '../../src/pages/_data-files/texts.ts';
import { texts as broken } from '../../src/pages/_broken/texts.ts';
import { texts as onSite } from '../../src/pages/_on-site/texts.ts';
import { texts as team } from '../../src/pages/team/texts.ts';
import { texts as understand } from '../../src/pages/understand/texts.ts';
import { texts as units } from '../../src/pages/units/texts.ts';
import { texts as wall } from '../../src/pages/_wall/texts.ts';
import { texts as workshop } from '../../src/pages/workshop/texts.ts';
import { texts as fields } from '../../src/ui/fields/texts.ts';
import { texts as ui } from '../../src/ui/texts.ts';
import { createLocale, type Language } from '../../src/ui/locale.ts';
import { withTexts, type Speech } from '../../src/ui/with-texts.ts';

export const languages: readonly Language[] = ['da', 'en'];

const danish = {
  ...chart.da,
  ...administration.da,
  ...editing.da,
  ...frame.da,
  ...guidance.da,
  ...measurements.da,
  ...mix.da,
  ...municipality.da,
  ...ownValues.da,
  ...prognosis.da,
  ...prognosisPage.da,
  ...sources.da,
  ...teamParts.da,
  ...about.da,
  ...accuracy.da,
  ...caseload.da,
  ...cases.da,
  ...conflicts.da,
  ...front.da,
  ...knowledge.da,
  ...measuring.da,
  ...method.da,
  ...dataFiles.da,
  ...broken.da,
  ...onSite.da,
  ...note.da,
  ...numbers.da,
  ...newVersion.da,
  ...officer.da,
  ...offline.da,
  ...selfTest.da,
  ...settingsCheck.da,
  ...team.da,
  ...understand.da,
  ...units.da,
  ...wall.da,
  ...workshop.da,
  ...ui.da,
  ...fields.da,
} as const;
export type TextKey = keyof typeof danish;

export const textsIn: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  da: danish,
  en: {
    ...chart.en,
    ...administration.en,
    ...editing.en,
    ...frame.en,
    ...guidance.en,
    ...measurements.en,
    ...mix.en,
    ...municipality.en,
    ...ownValues.en,
    ...prognosis.en,
    ...prognosisPage.en,
    ...sources.en,
    ...teamParts.en,
    ...about.en,
    ...accuracy.en,
    ...caseload.en,
    ...cases.en,
    ...conflicts.en,
    ...front.en,
    ...knowledge.en,
    ...measuring.en,
    ...method.en,
    ...dataFiles.en,
    ...broken.en,
    ...onSite.en,
    ...note.en,
    ...numbers.en,
    ...newVersion.en,
    ...officer.en,
    ...offline.en,
    ...selfTest.en,
    ...settingsCheck.en,
    ...team.en,
    ...understand.en,
    ...units.en,
    ...wall.en,
    ...workshop.en,
    ...ui.en,
    ...fields.en,
  },
};
const all = { da: danish, en: textsIn.en };
export const locales: Readonly<Record<Language, Speech<typeof danish>>> = {
  da: withTexts(createLocale('da'), all),
  en: withTexts(createLocale('en'), all),
};
