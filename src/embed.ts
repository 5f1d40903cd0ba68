/** The composition root of `embed.html`: the page for the public, already drawn when built, comes to life. */
import numbers from 'virtual:evidence/numbers';
import { hydrate, mount } from 'svelte';
import { createEngine } from './engine/create-engine.ts';
import { Dictionary } from './i18n/dictionary.ts';
import { da as frameWords } from './i18n/embed/da.ts';
import { da as pageWords } from './i18n/understand/da.ts';
import { browserAddressBar } from './state/address-bar.ts';
import { afterPaintIn } from './state/after-paint.ts';
import { embeddedBar, tellHeight } from './state/embedding.ts';
import { Later } from './state/later.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { needWhereKept } from './state/settings-probe.ts';
import { SourcePanel } from './state/source-panel.svelte.ts';
import { UnderstandState } from './state/understand.svelte.ts';
import { createNumbers } from './viewmodels/numbers.ts';
import EmbedPage from './views/embed/EmbedPage.svelte';
import './styles/app.scss';

const engine = createEngine(numbers);
const shown = createNumbers(numbers);
const dictionary = new Dictionary(async () => {
  const parts = await Promise.all([import('./i18n/first/en.ts'), import('./i18n/understand/en.ts'), import('./i18n/embed/en.ts')]);
  return Object.assign({}, ...parts.map(({ en }) => en));
});
dictionary.add({ da: { ...pageWords, ...frameWords } });
const afterPaint = afterPaintIn(window);
const home = new URL('./index.html', window.location.href).href;
const bar = embeddedBar(browserAddressBar(window, afterPaint), window.location.search, home);
const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, dictionary, afterPaint);
const sources = new Later(async () => {
  const parts = await import('./views/embed/sources.ts');
  dictionary.add(parts.texts);
  return parts;
});
/** What the municipality has decided, asked for once the page stands there. */
const local = new Later(async () => (await import('./state/browser-settings.ts')).settingsIn(window));
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
await session.ready;
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
