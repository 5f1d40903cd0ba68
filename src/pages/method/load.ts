import evidence from 'virtual:evidence/all';
import MethodPage from 'virtual:method-page';
import { drawn, type LoadPage } from '../load-page.ts';
import OnSite from '../_on-site/OnSite.svelte';

export const load: LoadPage = ({ session }) =>
  MethodPage ? drawn(MethodPage, { session, evidence }) : drawn(OnSite, { session, page: 'method', near: 'numbers' });
