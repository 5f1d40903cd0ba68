/** The composition root of `embed.html`: hydrates the prerendered page for the public. */
import numbers from 'virtual:evidence/numbers';
import { hydrate, mount } from 'svelte';
import { createEngine } from './engine/create-engine.ts';
import { browserAddressBar } from './browser/address-bar.ts';
import { afterPaintIn } from './browser/after-paint.ts';
import { embeddedBar, tellHeight } from './browser/embedding.ts';
import { Lazy } from './ui/lazy.svelte.ts';
import { Session } from './address/session.svelte.ts';
import { needWhereKept } from './browser/settings-probe.ts';
import { SourcePanel } from './pages/_sources/source-panel.svelte.ts';
import { UnderstandState } from './pages/understand/state.svelte.ts';
import { createNumbers } from './ui/numbers.ts';
import EmbedPage from './pages/understand/EmbedPage.svelte';
import './ui/styles/app.scss';

const engine = createEngine(numbers);
const shown = createNumbers(numbers);
const afterPaint = afterPaintIn(window);
const home = new URL('./index.html', window.location.href).href;
const bar = embeddedBar(browserAddressBar(window, afterPaint), window.location.search, home);
const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, afterPaint);
const sources = new Lazy(() => import('./pages/_sources/drawer.ts'));
/** The municipality's settings, requested after the page is shown. */
const local = new Lazy(async () => (await import('./browser/settings.ts')).settingsIn(window));
const props = {
  session,
  understand: new UnderstandState(session, { engine, numbers: shown }),
  panel: new SourcePanel(async () => (await import('virtual:evidence/all')).default),
  sources,
  get settings() {
    return local.value?.settings ?? null;
  },
};

const target = document.getElementById('app');
if (!target) throw new Error('embed.html has no element with the id app.');
const drawn = target.querySelector(`[data-drawn='${session.locale.language}']`);
for (const other of target.querySelectorAll('[data-drawn]')) if (other !== drawn) other.remove();
// The development server does not prerender.
if (drawn) {
  // Prerendered in one language, now controlled by the reader's choice.
  for (const mark of ['data-drawn', 'lang']) drawn.removeAttribute(mark);
  hydrate(EmbedPage, { target: drawn, props });
} else mount(EmbedPage, { target, props });
tellHeight(window, document.body);
afterPaint(() => void needWhereKept(window, local));
