import evidence from 'virtual:evidence/all';
import downloads from 'virtual:evidence/downloads';
import { drawn, type LoadPage } from '../load-page.ts';
import MethodPage from './MethodPage.svelte';

export const load: LoadPage = ({ session }) => drawn(MethodPage, { session, evidence, downloads });
