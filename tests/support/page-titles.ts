/** What pages are called, from their own descriptions. */
import { page as caseload } from '../../src/pages/caseload/page.ts';
import { page as citizen } from '../../src/pages/citizen/page.ts';
import { page as conflicts } from '../../src/pages/conflicts/page.ts';
import { page as front } from '../../src/pages/front/page.ts';
import { page as knowledge } from '../../src/pages/knowledge/page.ts';
import { page as measuring } from '../../src/pages/measuring/page.ts';
import { page as numbers } from '../../src/pages/numbers/page.ts';
import { page as settingsCheck } from '../../src/pages/settings-check/page.ts';
import { page as understand } from '../../src/pages/understand/page.ts';
import { page as units } from '../../src/pages/units/page.ts';
import type { Language } from '../../src/ui/locale.ts';

const pages = { caseload, citizen, conflicts, front, knowledge, measuring, numbers, settingsCheck, understand, units };

export const titleOf = (page: keyof typeof pages, language: Language): string => pages[page].title[language];
