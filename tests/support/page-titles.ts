/** What pages are called, from their own descriptions. */
import { page as caseload } from '../../src/pages/caseload/page.ts';
import { page as conflicts } from '../../src/pages/conflicts/page.ts';
import { page as front } from '../../src/pages/front/page.ts';
import { page as measuring } from '../../src/pages/measuring/page.ts';
import { page as numbers } from '../../src/pages/numbers/page.ts';
import { page as prognosis } from '../../src/pages/prognosis/page.ts';
import { page as settingsCheck } from '../../src/pages/settings-check/page.ts';
import type { Language } from '../../src/ui/locale.ts';

const pages = { caseload, conflicts, front, measuring, numbers, prognosis, settingsCheck };

export const titleOf = (page: keyof typeof pages, language: Language): string => pages[page].title[language];
