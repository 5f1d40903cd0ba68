import evidence from 'virtual:evidence/all';
import { drawn, type LoadPage } from '../load-page.ts';
import ConflictsPage from './ConflictsPage.svelte';

export const load: LoadPage = ({ session, prognosis }) => drawn(ConflictsPage, { session, evidence, numbers: prognosis.publishedNumbers });
