import evidence from 'virtual:evidence/numbers';
import { excelFile } from '../../files/workbook.ts';
import { drawn, type LoadPage } from '../load-page.ts';
import CaseloadPage from './CaseloadPage.svelte';
import { createCaseloadJobs } from './jobs.ts';
import { CaseloadState } from './state.svelte.ts';

export const load: LoadPage = ({ session, prognosis }) =>
  drawn(CaseloadPage, { session, state: new CaseloadState(session, prognosis, evidence, createCaseloadJobs(evidence), excelFile) });
