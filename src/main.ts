import './ui/styles/app.scss';
import numbers from 'virtual:evidence/numbers';
import fetchNewVersion from 'virtual:new-version';
import fetchOffline from 'virtual:offline';
import { mount, type ComponentProps } from 'svelte';
import { Session } from './address/session.svelte.ts';
import { browserAddressBar } from './browser/address-bar.ts';
import { afterPaintIn } from './browser/after-paint.ts';
import { browserDayClock } from './browser/day-clock.svelte.ts';
import { nextTask } from './browser/next-task.ts';
import { isServedOffline } from './browser/served-offline.ts';
import { needWhereKept } from './browser/settings-probe.ts';
import { createEngine } from './engine/create-engine.ts';
import App from './pages/_frame/App.svelte';
import Frame from './pages/_frame/Frame.svelte';
import { PrognosisState } from './pages/_prognosis/prognosis.svelte.ts';
import { lazyPages } from './pages/load-page.ts';
import { pageTable } from './pages/page-table.ts';
import { takeEnglishTexts } from './ui/english-texts.ts';
import { Lazy } from './ui/lazy.svelte.ts';
import { createNumbers } from './ui/numbers.ts';

// A task each for what the modules do as they load, for what is made here, for what stands around the page, and for the page.
await nextTask();
const engine = createEngine(numbers);
const shown = createNumbers(numbers);
const afterPaint = afterPaintIn(window);
/** In a frame on another site. Awaited here, since it imports nothing: what shares a file with this script would wait for the script. */
const embedding = /[?&]indlejret=1(?:&|$)/.test(window.location.search) ? await import('./browser/embedding.ts') : null;
const ownBar = browserAddressBar(window, afterPaint);
const bar = embedding?.embeddedBar(ownBar, window.location.search, embedding.homeOf(window.location)) ?? ownBar;
/** All English texts, fetched when the address asks for English. */
const english = new Lazy(async () => takeEnglishTexts((await import('virtual:texts/english')).default));
const session = new Session({ ...engine.limits, target: [0, shown.denominator] }, bar, pageTable, english);
/** The parser of assumptions (`egne=` in a link), fetched when a link has some. */
const assumptions = new Lazy(async () => {
  const { readAssumptions } = await import('./pages/_assumptions/read-assumptions.ts');
  return (text: string) => readAssumptions(text, numbers);
});
const prognosis = new PrognosisState(engine, session, shown, assumptions);
const offline = new Lazy(async () => (await fetchOffline?.())?.offlineIn(window) ?? null);
const newVersion = new Lazy(async () => (await fetchNewVersion?.())?.newVersionIn(window) ?? null);
/** What the municipality has decided: fetched once the first page stands there; without it the defaults hold. */
const settings = new Lazy(async () => (await import('./browser/settings.ts')).settingsIn(window));
const evidence = new Lazy(async () => (await import('virtual:evidence/all')).default);
const pages = lazyPages({ session, prognosis, clock: browserDayClock(window), afterPaint, settings, offline });

async function start(app: HTMLElement): Promise<void> {
  if (session.askedLanguage === 'en') await english.need();
  if (session.assumptions !== '') await prognosis.needAssumptions();
  else await nextTask();
  // Drawn behind the prerendered page, which goes when the page itself is there.
  const stage = document.createElement('div');
  stage.hidden = true;
  app.append(stage);
  const onready = (): void => {
    stage.hidden = false;
    for (const early of app.querySelectorAll('.early')) early.remove();
  };
  const draw = (frame: ComponentProps<typeof App>['frame']): void => {
    mount(App, { target: stage, props: { frame, session, prognosis, pages, english, settings, evidence, offline, newVersion, onready } });
  };
  if (embedding) {
    draw((await import('./pages/understand/EmbedFrame.svelte')).default);
    embedding.tellHeight(window, document.body);
  } else draw(Frame);
  afterPaint(() => void needWhereKept(window, settings));
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app.');
// What stands around the page is drawn first, and the page is fetched meanwhile. A failure is told by the page, which asks again.
void start(target);
void pages[session.page]?.need();
// Whoever has made the site ready for use without a network is told of new versions by the worker, others by a look at the host.
if (isServedOffline(window)) void offline.need();
else if (!embedding) afterPaint(() => void newVersion.need());
