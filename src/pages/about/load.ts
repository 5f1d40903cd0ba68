import site from 'virtual:site/about';
import licences from 'virtual:site/licences';
import { drawn, type LoadPage } from '../load-page.ts';
import AboutPage from './AboutPage.svelte';

export const load: LoadPage = ({ session, settings }) => drawn(AboutPage, { session, settings, site, licences });
