/** The self-test, fetched when someone opens it. */
import { da } from '../../i18n/administration/da.ts';
import { en } from '../../i18n/administration/en.ts';

export { SelfTestState } from '../../state/self-test.svelte.ts';
export { default as SelfTestPage } from './SelfTestPage.svelte';

/** The words of all of it, in both languages. */
export const texts = { da, en };
