import { drawn, type LoadPage } from '../load-page.ts';
import FrontPage from './FrontPage.svelte';

export const load: LoadPage = ({ session, prognosis, settings }) => drawn(FrontPage, { session, prognosis, settings });
