/** The composition root of `embed.html`: the page for the public, already drawn when built, comes to life. */
import './ui/styles/app.scss';
import numbers from 'virtual:evidence/numbers';
import { hydrate, mount } from 'svelte';
import { createEngine } from './engine/create-engine.ts';
import { browserAddressBar } from './browser/address-bar.ts';
import { afterPaintIn } from './browser/after-paint.ts';
import { embeddedBar, tellHeight } from './browser/embedding.ts';
import { Lazy } from './ui/lazy.svelte.ts';
import { Session } from './address/session.svelte.ts';
import { needWhereKept } from './browser/settings-probe.ts';
import { UnderstandState } from './pages/understand/state.svelte.ts';
import { createNumbers } from './ui/numbers.ts';
import { pageTable } from './pages/page-table.ts';
import EmbedPage from './pages/understand/EmbedPage.svelte';

const engine = createEngine(numbers);
const shown = createNumbers(numbers);
const afterPaint = afterPaintIn(window);
const home = new URL('./index.html', window.location.href).href;
const bar = embeddedBar(browserAddressBar(window, afterPaint), window.location.search, home);
const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, pageTable);
/** What the municipality has decided, asked for once the page stands there. */
const local = new Lazy(async () => (await import('./browser/settings.ts')).settingsIn(window));
const props = {
  session,
  understand: new UnderstandState(session, { engine, numbers: shown }),
  evidence: new Lazy(async () => (await import('virtual:evidence/all')).default),
  get settings() {
    return local.value?.settings ?? null;
  },
};

const target = document.getElementById('app');
if (!target) throw new Error('embed.html has no element with the id app.');
const drawn = target.querySelector(`[data-drawn='${session.locale.language}']`);
for (const other of target.querySelectorAll('[data-drawn]')) if (other !== drawn) other.remove();
// The development server draws nothing ahead.
if (drawn) {
  // It was drawn in one language and now follows the reader.
  for (const mark of ['data-drawn', 'lang']) drawn.removeAttribute(mark);
  hydrate(EmbedPage, { target: drawn, props });
} else mount(EmbedPage, { target, props });
tellHeight(window, document.body);
afterPaint(() => void needWhereKept(window, local));
