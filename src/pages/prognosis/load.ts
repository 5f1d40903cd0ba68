import { drawn, type LoadPage } from '../load-page.ts';
import PrognosisPage from './PrognosisPage.svelte';

export const load: LoadPage = ({ session, prognosis }) => drawn(PrognosisPage, { session, prognosis });
