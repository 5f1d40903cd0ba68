import { drawn, type LoadPage } from '../load-page.ts';
import TeamPage from './TeamPage.svelte';

export const load: LoadPage = ({ session }) => drawn(TeamPage, { session });
